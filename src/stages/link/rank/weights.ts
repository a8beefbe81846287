import type { FeatureName } from "./features.ts";

/** By training/retrieval/fit.ts, from 782 posts with their claims (CheckThat! 2020 task 2, training part). */
export const weights: Readonly<Record<FeatureName, number>> = {
  words: 0.65,
  "best words": 0.79,
  "own words": 0.77,
  "title words": 0.55,
  "telling words": 1.65,
  "words of the signature": 0.39,
  "whose it is": 0.81,
  "parts of words": 2.04,
  "claim covered in sense": -0.34,
  "title covered in sense": 0.57,
  "words of like sense": 1.27,
  "pairs of words": 1.10,
  figures: -0.01,
  "other figures": -0.55,
  sense: 1.65,
  "sense of claim": 1.31,
  "sense of title": 1.77,
};
export const bias = -11.30;
