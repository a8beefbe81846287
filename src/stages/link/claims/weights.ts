import type { FeatureName } from "./measure-pair.ts";

/** Log-odds that two statements make one claim: an intercept and what each measure weighs. */
export interface PairWeights {
  readonly intercept: number;
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
}

/** Set by hand: too rare in what was learned from, or sure by what it is. */
export const FIXED: PairWeights["weights"] = {
  single: -1,
  short: -1,
  "only names": -0.6,
  identical: 2.5,
  quotation: 1.2,
  quoted: 2,
  what: 0.5,
  names: 0.1,
  "names differ": -0.3,
  "place differ": -0.3,
  day: 0.1,
  "day differ": -0.3,
  figure: 0.2,
  number: 1.5,
  "figure differ": -0.2,
  toll: 2.5,
  speaker: 0.3,
};

/** Two statements in one language, without vectors. See training/claims/train.ts for what it was learned from. */
export const WORDS: PairWeights = {
  intercept: -0.69,
  weights: { ...FIXED, words: 2.847, held: 1.587, rest: -1.623, "what differ": -0.742, length: -2.214 },
};

/** The same, with vectors. */
export const MEANING: PairWeights = {
  intercept: -1.139,
  weights: { ...FIXED, words: 2.272, held: 1.088, rest: -1.684, "what differ": -0.73, meaning: 1.5, length: -1.782 },
};

/** Two languages: words cannot be compared, so what both say must be shown by concepts, names, places and figures together. Set by hand; no pairs to learn from. */
export const TWO_LANGUAGES: PairWeights = {
  intercept: -4.2,
  weights: {
    what: 2.2,
    "what differ": -2,
    names: 1.2,
    "names differ": -0.8,
    place: 1,
    "place differ": -1,
    day: 0.4,
    "day differ": -0.6,
    toll: 2.5,
    quoted: 2,
    figure: 1.2,
    number: 2,
    meaning: 5,
    "figure differ": -0.8,
    speaker: 0.4,
  },
};
