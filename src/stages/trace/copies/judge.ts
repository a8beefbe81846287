import type { Score } from "../../../model/score.ts";
import type { OneWay } from "./weigh.ts";

/**
 * The weights of a logistic regression on the train half of the gold pairs (eval/copies; training/copies/fit.ts, L2 of 1): its sum is the logit that two texts are one text,
 * copied or reworked. What each weighs times its weight is a reason, shown as it stands.
 */
export interface Weights {
  readonly bias: number;
  readonly sentences: number;
  readonly likeness: number;
  readonly own: number;
  readonly sameOutlet: number;
}

export const weights: Weights = { bias: -6.34, sentences: 7.14, likeness: 9.45, own: 5.05, sameOutlet: -4.02 };

/** Two texts are called one from this logit on: half a unit above the highest pair of the train half that are not one. */
export const threshold = 1;
/** By how much a credit of the other's outlet lifts it: set by hand, for the gold pairs hold few. */
const CREDIT = 1;

/** What is told of two texts, each looked for in the other. */
export interface Compared {
  readonly a: OneWay;
  readonly b: OneWay;
  readonly sameOutlet: boolean;
  /** One names the other's outlet in a credit or dateline. */
  readonly credited: boolean;
}

/** The features, each from 0 to 1. */
export function featuresOf({ a, b, sameOutlet }: Compared): Omit<Weights, "bias"> {
  return {
    sentences: Math.sqrt(a.ordered * b.ordered),
    likeness: Math.sqrt(a.likeness * b.likeness),
    own: Math.min(a.own, b.own),
    sameOutlet: sameOutlet ? 1 : 0,
  };
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Whether two texts are one, as a logit with its reasons. */
export function judge(compared: Compared): Score {
  const { sentences, likeness, own } = featuresOf(compared);
  const reasons: Score["reasons"][number][] = [
    {
      feature: "sentences",
      words: `${percent(sentences)} of their sentences have one like them in the other, in its order`,
      weight: weights.sentences * sentences,
    },
    {
      feature: "likeness",
      words: `the sentences most like one another share rare words: ${likeness.toFixed(2)}`,
      weight: weights.likeness * likeness,
    },
    {
      feature: "own words",
      words: `${percent(own)} of their own words stand in runs that both have, quotations left out`,
      weight: weights.own * own,
    },
  ];
  if (compared.sameOutlet)
    reasons.push({
      feature: "same outlet",
      words: "one outlet repeats its own background",
      weight: weights.sameOutlet,
    });
  if (compared.credited)
    reasons.push({ feature: "credit", words: "one names the other's outlet as where it is from", weight: CREDIT });
  reasons.push({ feature: "before anything is known", words: "most texts are not one", weight: weights.bias });
  return { value: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons };
}
