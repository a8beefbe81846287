import type { Score } from "../../../model/score.ts";
import { type FeatureName, type Features, featureNames } from "./features.ts";
import { bias, weights } from "./weights.ts";

/** What features are told of under one heading. */
const headings: readonly { readonly feature: string; readonly of: readonly FeatureName[] }[] = [
  {
    feature: "words",
    of: [
      "words",
      "best words",
      "own words",
      "title words",
      "telling words",
      "words of the signature",
      "parts of words",
      "pairs of words",
    ],
  },
  { feature: "whose it is", of: ["whose it is"] },
  { feature: "figures", of: ["figures", "other figures"] },
  {
    feature: "sense",
    of: [
      "claim covered in sense",
      "title covered in sense",
      "words of like sense",
      "sense",
      "sense of claim",
      "sense of title",
    ],
  },
];
/** Words that are shown. */
const SHOWN = 6;

/**
 * How likely a claim is the one that a text is about, from 0 to 1, with reasons in log-odds: the words in common, figures, and how near the
 * two are in sense.
 * @param shared words in common, the most telling first
 */
export function weigh(features: Features, shared: readonly string[]): Score {
  const words: Readonly<Record<string, string>> = {
    words: shared.slice(0, SHOWN).join(", "),
    figures: [
      ...(features.figures > 0 ? ["same figures"] : []),
      ...(features["other figures"] > 0 ? ["other figures"] : []),
    ].join(", "),
    sense: features.sense.toFixed(2),
  };
  const reasons = headings.flatMap(({ feature, of }) => {
    const weight = of.reduce((sum, name) => sum + weights[name] * features[name], 0);
    return Math.abs(weight) < 0.005 ? [] : [{ feature, words: words[feature] ?? "", weight: rounded(weight) }];
  });
  return { value: rounded(1 / (1 + Math.exp(-oddsOf(features))), 1e4), reasons };
}

/** The log-odds by themselves: claims are put in order by these, since many probabilities are near 0 or 1 and the same when rounded. */
export function oddsOf(features: Features): number {
  return featureNames.reduce((sum, name) => sum + weights[name] * features[name], bias);
}

function rounded(value: number, parts = 100): number {
  return Math.round(value * parts) / parts;
}
