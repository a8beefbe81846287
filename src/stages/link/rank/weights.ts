import type { FeatureName } from "./features.ts";

/** By training/retrieval/fit.ts, from 783 posts with their claims (CheckThat! 2020 task 2, training part). */
export const weights: Readonly<Record<FeatureName, number>> = {
  words: 0.87,
  "best words": 1.03,
  "own words": 0.77,
  "title words": 0.45,
  "parts of words": 2.03,
  "claim covered": 0.04,
  "title covered": -0.01,
  "claim covered in sense": 0.35,
  "title covered in sense": 0.98,
  "pairs of words": 1.05,
  figures: 0.45,
  "other figures": -0.43,
  sense: 1.6,
  "sense of claim": 1.18,
  "sense of title": 1.68,
};
export const bias = -10.54;
