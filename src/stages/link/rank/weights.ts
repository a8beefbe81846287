import type { FeatureName } from "./features.ts";

/** By training/retrieval/fit.ts, from 782 posts with their claims (CheckThat! 2020 task 2, training part). */
export const weights: Readonly<Record<FeatureName, number>> = {
  words: 0.87,
  "best words": 1.11,
  "own words": 0.99,
  "title words": 0.61,
  "parts of words": 2.18,
  "claim covered": -0.45,
  "telling words": 0,
  "words of the signature": 0,
  "whose it is": 0,
  "words of like sense": 0,
  "claim covered in sense": -0.1,
  "title covered in sense": 0.76,
  "pairs of words": 1.08,
  figures: -0.13,
  "other figures": -0.53,
  sense: 1.85,
  "sense of claim": 1.47,
  "sense of title": 1.89,
};
export const bias = -10.8;
