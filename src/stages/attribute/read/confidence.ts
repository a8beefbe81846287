import { type Decoded, wordsOf } from "./decode.ts";
import type { Evidence } from "./evidence.ts";
import { outside, positions, tagOf } from "./tags.ts";

/** What the confidence of an attribution is told from; each between 0 and 1 or a small count. */
export const confidenceFeatures = [
  "anchor",
  "content inside",
  "content points",
  "content begins",
  "content ends",
  "content weakest",
  "source inside",
  "source points",
  "no source",
  "shared source",
  "cue inside",
  "quoted",
  "length",
  "pieces",
] as const;
export type ConfidenceFeature = (typeof confidenceFeatures)[number];

/** Logistic regression, fitted on PolNeAR dev: probability = 1 / (1 + exp(-(bias + sum of weight x feature))). */
export interface ConfidenceWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The features of a decoded attribution. `quoted`: whether its content begins at a quotation mark. */
export function featuresOf(
  evidence: Evidence,
  decoded: Decoded,
  quoted: boolean,
): Readonly<Record<ConfidenceFeature, number>> {
  const content = wordsOf(decoded.content);
  const source = wordsOf(decoded.source);
  const cue = wordsOf(decoded.cue);
  const inside = (words: readonly number[], role: number): number[] =>
    words.map((word) =>
      positions.reduce((sum, _, position) => sum + Math.exp(evidence.tag(word, tagOf(role, position))), 0),
    );
  const points = (words: readonly number[], role: number): number =>
    mean(words.map((word) => Math.exp(evidence.points(word, role, decoded.anchor))));
  const at = (word: number, role: number, position: number): number =>
    Math.exp(evidence.tag(word, tagOf(role, position)));
  const first = decoded.content[0]?.first ?? 0;
  const last = decoded.content.at(-1)?.last ?? 0;
  const contentInside = inside(content, 2);
  return {
    anchor: 1 / (1 + Math.exp(-(evidence.anchors[decoded.anchor]?.odds ?? 0))),
    "content inside": mean(contentInside),
    "content points": points(content, 2),
    "content begins": at(first, 2, 1) + at(first, 2, 0),
    "content ends": at(last, 2, 3) + at(last, 2, 0),
    "content weakest": Math.min(...contentInside),
    "source inside": source.length === 0 ? 0 : mean(inside(source, 0)),
    "source points":
      source.length === 0
        ? 0
        : decoded.sharesSource
          ? mean(source.map((w) => evidence.shares(w, decoded.anchor)))
          : points(source, 0),
    "no source":
      source.length === 0
        ? 1 - mean(neighbours(decoded, evidence).map((w) => 1 - Math.exp(evidence.tag(w, outside))))
        : 0,
    "shared source": decoded.sharesSource ? 1 : 0,
    "cue inside": cue.length === 0 ? 0 : mean(inside(cue, 1)),
    quoted: quoted ? 1 : 0,
    length: Math.min(1, content.length / 40),
    pieces: Math.min(3, decoded.content.length) - 1,
  };
}

export function confidenceOf(
  features: Readonly<Record<ConfidenceFeature, number>>,
  { bias, weights }: ConfidenceWeights,
): number {
  let odds = bias;
  for (const name of confidenceFeatures) odds += (weights[name] ?? 0) * features[name];
  return 1 / (1 + Math.exp(-odds));
}

/** The words beside the cue, where a source would stand. */
function neighbours(decoded: Decoded, evidence: Evidence): readonly number[] {
  const cue = decoded.cue[0] ?? decoded.content[0];
  if (cue === undefined) return [];
  return [cue.first - 2, cue.first - 1, cue.last + 1].filter((word) => word >= 0 && word < evidence.words.length);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
