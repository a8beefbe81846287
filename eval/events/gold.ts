import { join } from "node:path";
import { readJsonLines } from "../shared-data.ts";

/** A text of a set, with the event that it is said there to report. */
export interface GoldText {
  readonly key: string;
  readonly event: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt?: string;
}

interface BasilLine {
  readonly file: string;
  readonly article: {
    readonly title: string;
    readonly date: string;
    readonly "triplet-uuid": string;
    readonly "body-paragraphs": readonly (readonly string[])[];
  };
}

/** 100 events in three outlets each, in the order of the file. */
export function basilTexts(dataDir: string): readonly GoldText[] {
  return readJsonLines<BasilLine>(join(dataDir, "basil", "basil.jsonl.gz")).map(({ file, article }) => ({
    key: file,
    event: article["triplet-uuid"],
    title: article.title,
    text: article["body-paragraphs"].flat().join("\n\n"),
    publishedAt: article.date,
  }));
}

/** Weights and limits were chosen on the events of this half; the other is only measured. */
export function isForChoosing(event: string): boolean {
  return /^[0-7]/.test(event);
}

/** Two articles, and whether people said that they report one event. */
export interface GoldPair {
  readonly a: GoldText;
  readonly b: GoldText;
  readonly same: boolean;
  readonly language: string;
}

interface PairLine {
  readonly lang: string;
  readonly quality: "OK" | "BAD";
  readonly first_title: string;
  readonly first_text: string;
  readonly second_title: string;
  readonly second_text: string;
}

export function samePairs(dataDir: string): readonly GoldPair[] {
  return readJsonLines<PairLine>(join(dataDir, "same-event-pairs", "pairs.jsonl")).map((line, at) => ({
    a: { key: `pair-${at}-a`, event: "", title: line.first_title, text: line.first_text },
    b: { key: `pair-${at}-b`, event: "", title: line.second_title, text: line.second_text },
    same: line.quality === "OK",
    language: line.lang,
  }));
}
