/** What two texts have in common, each a figure that weights turn into a score. */
export const featureNames = [
  "words",
  "best words",
  "own words",
  "title words",
  "parts of words",
  "claim covered",
  "title covered",
  "claim covered in sense",
  "title covered in sense",
  "pairs of words",
  "figures",
  "other figures",
  "sense",
  "sense of claim",
  "sense of title",
] as const;
export type FeatureName = (typeof featureNames)[number];

export type Features = Readonly<Record<FeatureName, number>>;
