import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { createLanguages } from "../../src/languages/languages.ts";
import type { ParsedDocument } from "../../src/model/document.ts";
import type { Span } from "../../src/model/span.ts";
import type { Layers } from "../../src/model/stage.ts";
import { segment } from "../../src/stages/segment/segment.ts";

/** Who said what, as an annotator marked it; UTF-16 offsets. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An annotated article with what comes before stage `attribute`. */
export interface GoldArticle {
  readonly doc: string;
  readonly input: Pick<Layers, "parsed" | "sentences" | "quotations">;
  readonly attributions: readonly GoldAttribution[];
  /** UTF-16 offset to code point offset. */
  readonly codePoint: (offset: number) => number;
}

type Pairs = readonly (readonly [number, number])[];
type Row = {
  doc: string;
  primary: boolean;
  text: string;
  attributions: { source: Pairs; cue: Pairs; content: Pairs }[];
};

export const languages = createLanguages();

/** PolNeAR's primary annotations of a split, or `undefined` when the data is not there. */
export function readGold(split: "train" | "dev"): readonly GoldArticle[] | undefined {
  const file = new URL(`../../../shared/data/polnear/${split}.jsonl.gz`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.primary)
    .map(articleOf);
}

function articleOf({ doc, text, attributions }: Row): GoldArticle {
  const units: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) units.push(at);
  units.push(text.length);
  const spans = (pairs: Pairs): readonly Span[] =>
    pairs.map(([a, b]) => ({ start: units[a] ?? 0, end: units[b] ?? 0 }));
  const points = units.length === text.length + 1 ? undefined : new Map(units.map((unit, point) => [unit, point]));
  return {
    doc,
    input: layersOf(text),
    attributions: attributions
      .map((one) => ({ source: spans(one.source), cue: spans(one.cue), content: spans(one.content) }))
      .filter((one) => one.content.length > 0),
    codePoint: (offset) => points?.get(offset) ?? offset,
  };
}

/** A plain text as the stages before would hand it on: blocks are what blank lines part. */
export function layersOf(text: string): GoldArticle["input"] {
  const blocks: { kind: "title" | "paragraph"; span: Span; language: string }[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)) {
    const end = match.index + match[0].trimEnd().length;
    blocks.push({
      kind: blocks.length === 0 ? "title" : "paragraph",
      span: { start: match.index, end },
      language: "en",
    });
  }
  const parsed: ParsedDocument = {
    text,
    blocks,
    residue: [],
    sourceMap: [],
    byline: [],
    language: "en",
    parser: { id: "blank-lines", version: "1.0.0" },
  };
  return { parsed, ...segment.run({ parsed }, { documentId: "training", languages }) };
}
