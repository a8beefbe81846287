import type { FeatureName } from "./features.ts";

/** By training/retrieval/fit.ts, from 782 posts with their claims (CheckThat! 2020 task 2, training part). */
export const weights: Readonly<Record<FeatureName, number>> = {
  words: 0.36,
  "best words": 0.96,
  "own words": 1.1,
  "title words": 0.61,
  "telling words": 2.24,
  "words of the signature": 0.63,
  "whose it is": 0.9,
  "parts of words": 2.44,
  "claim covered in sense": -0.76,
  "title covered in sense": 0.78,
  "words of like sense": 1.4,
  "pairs of words": 1.23,
  figures: -0.02,
  "other figures": -0.61,
  sense: 1.89,
  "sense of claim": 1.36,
  "sense of title": 2.02,
};
export const bias = -11.7;
