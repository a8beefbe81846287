import type { Span } from "../../src/model/span.ts";
import { sliceAll } from "../../src/text/spans.ts";
import { readJsonLines } from "../shared-data.ts";
import type { Roles } from "./score.ts";

/** One article of PolNeAR (Newell et al. 2018) as one annotator read it; offsets are UTF-16 code units. */
export interface GoldArticle {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly Roles[];
}

interface Row {
  readonly doc: string;
  readonly primary: boolean;
  readonly annotator: string;
  readonly text: string;
  readonly attributions: readonly Readonly<Record<keyof Roles, readonly (readonly [number, number])[]>>[];
}

/** The primary reading of each article; the file's offsets are code points and are turned into UTF-16 code units. */
export function readPolnear(path: string): readonly GoldArticle[] {
  return readJsonLines<Row>(path)
    .filter((row) => row.primary)
    .map((row) => {
      const toUnits = unitsOf(row.text);
      const spans = (pairs: readonly (readonly [number, number])[]): readonly Span[] =>
        pairs
          .map(([start, end]) => ({ start: toUnits(start), end: toUnits(end) }))
          .sort((a, b) => a.start - b.start || a.end - b.end);
      return {
        doc: row.doc,
        text: row.text,
        attributions: row.attributions.map((one) => ({
          source: spans(one.source),
          cue: spans(one.cue),
          content: spans(one.content),
        })),
      };
    });
}

function unitsOf(text: string): (codePoint: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (at) => at;
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return (codePoint) => units[codePoint] ?? text.length;
}

/** Whether a content is all in quotation marks, partly, or not at all: how the gold is told apart for recall by kind. */
export function directnessOf(text: string, content: readonly Span[]): "direct" | "mixed" | "indirect" {
  const words = sliceAll(text, content).trim();
  if (!/["“”]/u.test(words)) return "indirect";
  return /^["“]/u.test(words) && /["”][.,!?]*$/u.test(words) ? "direct" : "mixed";
}
