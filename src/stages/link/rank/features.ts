/** What two texts have in common, each a figure that weights turn into a score. */
export const featureNames = [
  "words",
  "best words",
  "own words",
  "title words",
  "telling words",
  "words of the signature",
  "whose it is",
  "parts of words",
  "claim covered in sense",
  "title covered in sense",
  "words of like sense",
  "pairs of words",
  "figures",
  "other figures",
  "sense",
  "sense of claim",
  "sense of title",
] as const;
export type FeatureName = (typeof featureNames)[number];

export type Features = Readonly<Record<FeatureName, number>>;
