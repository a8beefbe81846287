import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Models } from "../../src/model/stage.ts";
import { findPlaceNames, resolvePlaces } from "../../src/stages/normalise/place/find-places.ts";
import { readJsonLines } from "../shared-data.ts";
import { documentOf, placeContext } from "./documents.ts";
import type { Counts } from "./score.ts";

interface Marked {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** How places are found in texts of one language whose marks say what is a place, not which. */
export interface SlavicScore {
  readonly set: string;
  readonly texts: number;
  /** Marked names that the gazetteer knows in whatever case they stand. */
  readonly known: number;
  /** Recognition, overlap. */
  readonly counts: Counts;
}

/** The Ukrainian or Russian texts of slavicner (Piskorski et al. 2021), marks of type LOC. */
export function slavicTexts(dataDir: string, language: string, most: number): readonly Marked[] {
  const path = join(dataDir, "slavicner", "slavicner.jsonl.gz");
  return readJsonLines<{
    lang: string;
    text: string;
    entities: readonly { start: number; end: number; type: string }[];
  }>(path)
    .filter(({ lang }) => lang === language)
    .slice(0, most)
    .map(({ text, entities }) => ({ text, places: entities.filter(({ type }) => type === "LOC") }));
}

/** Sentences of NER-UK 2.0, train part, those with a mark of type LOC, 20 a text. */
export function ukrainianSentences(dataDir: string, most: number): readonly Marked[] {
  const lines = readFileSync(join(dataDir, "ner-uk", "v2.0", "iob", "train.iob"), "utf8").split(/\r?\n/);
  const sentences: { tokens: string[]; places: [number, number][] }[] = [{ tokens: [], places: [] }];
  for (const line of lines) {
    const [token = "", tag = ""] = line.split(" ");
    const last = sentences.at(-1);
    if (last === undefined) continue;
    if (token === "") {
      if (last.tokens.length > 0) sentences.push({ tokens: [], places: [] });
      continue;
    }
    if (tag === "B-LOC") last.places.push([last.tokens.length, last.tokens.length]);
    else if (tag === "I-LOC") last.places.splice(-1, 1, [last.places.at(-1)?.[0] ?? 0, last.tokens.length]);
    last.tokens.push(token);
  }
  const wanted = sentences.filter(({ places }) => places.length > 0).slice(0, most);
  const texts: Marked[] = [];
  for (let at = 0; at < wanted.length; at += 20) {
    let text = "";
    const places: { start: number; end: number }[] = [];
    for (const sentence of wanted.slice(at, at + 20)) {
      const starts = sentence.tokens.map((token) => {
        const start = text.length;
        text += `${token} `;
        return { start, end: start + token.length };
      });
      text = `${text.trimEnd()}\n`;
      for (const [from, to] of sentence.places)
        places.push({ start: starts[from]?.start ?? 0, end: starts[to]?.end ?? 0 });
    }
    texts.push({ text, places });
  }
  return texts;
}

export async function scoreSlavic(
  set: string,
  language: string,
  texts: readonly Marked[],
  models: Models,
): Promise<SlavicScore> {
  const context = placeContext(models);
  let [known, found, right, wanted] = [0, 0, 0, 0];
  for (const { text, places } of texts) {
    const input = await documentOf({ text, language }, models);
    known += resolvePlaces(places, input, context).filter((value) => value !== undefined).length;
    const names = findPlaceNames(input, context);
    found += names.length;
    right += names.filter(({ span }) =>
      places.some((place) => place.start < span.end && span.start < place.end),
    ).length;
    wanted += places.length;
  }
  return { set, texts: texts.length, known: known / Math.max(1, wanted), counts: { found, right, wanted } };
}
