import type { FeatureName } from "./measure-pair.ts";

/** Log-odds that two statements make one claim: an intercept and what each measure weighs. */
export interface PairWeights {
  readonly intercept: number;
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
}

/**
 * Two statements in one language: logistic regression on statement pairs of ECB+ (Cybulska and Vossen 2014, CC BY 3.0; train part), which
 * are one claim when they share half the events that either tells of. See training/claims/train.ts.
 */
export const ONE_LANGUAGE: PairWeights = {
  intercept: -2.066,
  weights: {
    words: 6.375,
    held: 2.89,
    amount: -4.041,
    what: 1.065,
    "what differ": -1.126,
    names: 0.118,
    "names differ": -0.298,
    place: 0.08,
    "place differ": -0.444,
    day: -0.455,
    "day differ": -0.261,
    figure: -0.272,
    number: 0.194,
    "figure differ": -0.22,
    quotation: 0.97,
    speaker: -0.226,
    length: -2.669,
  },
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
    figure: 1.6,
    number: 1.6,
    "figure differ": -0.8,
    speaker: 0.4,
  },
};
