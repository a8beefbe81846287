import { existsSync } from "node:fs";
import { type GoldArticle as PolnearArticle, readPolnear } from "../../eval/attribution/polnear.ts";
import { findSharedData } from "../../eval/shared-data.ts";
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

export const languages = createLanguages();

/** PolNeAR's primary annotations of a split, or `undefined` when the data is not there. */
export function readGold(split: "train" | "dev"): readonly GoldArticle[] | undefined {
  const data = findSharedData();
  const file = data === undefined ? undefined : `${data}/polnear/${split}.jsonl.gz`;
  return file === undefined || !existsSync(file) ? undefined : readPolnear(file).map(articleOf);
}

function articleOf({ doc, text, attributions }: PolnearArticle): GoldArticle {
  const units: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) units.push(at);
  units.push(text.length);
  const points = units.length === text.length + 1 ? undefined : new Map(units.map((unit, point) => [unit, point]));
  return {
    doc,
    input: layersOf(text),
    attributions: attributions.filter((one) => one.content.length > 0),
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
