import type { FeatureName } from "./features.ts";

/** By training/retrieval/fit.ts, from 782 posts with their claims (CheckThat! 2020 task 2, training part). */
export const weights: Readonly<Record<FeatureName, number>> = {
  words: 1.07,
  "best words": 1.3,
  "own words": 1.13,
  "title words": 0.63,
  "parts of words": 1.49,
  "claim covered": -0.45,
  "title covered": -0.19,
  "claim covered in sense": -0.03,
  "title covered in sense": 0.76,
  "pairs of words": 0.29,
  figures: -0.17,
  "other figures": -0.49,
  sense: 2.06,
  "sense of claim": 1.61,
  "sense of title": 2.09,
};
export const bias = -10.78;
