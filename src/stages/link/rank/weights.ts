import type { FeatureName } from "./features.ts";

/** By training/retrieval/fit.ts, from 783 posts with their claims (CheckThat! 2020 task 2, training part). */
export const weights: Readonly<Record<FeatureName, number>> = {
  words: 0.9,
  "best words": 1.09,
  "own words": 0.93,
  "title words": 0.91,
  "parts of words": 1.89,
  "claim covered": -0.25,
  "title covered": -0.05,
  "claim covered in sense": 0.26,
  "title covered in sense": 0.76,
  "pairs of words": 0.7,
  figures: -0.01,
  "other figures": -0.5,
  sense: 1.66,
  "sense of claim": 1.28,
  "sense of title": 1.62,
};
export const bias = -11.24;
