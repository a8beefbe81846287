import type { Score } from "../../../model/score.ts";
import type { OneWay } from "./weigh.ts";

/**
 * The weights of a logistic regression on the train half of the gold pairs (eval/copies, L2 of 1): its sum is the logit that two texts are one text,
 * copied or reworked. What each weighs times its weight is a reason, shown as it stands.
 */
export interface Weights {
  readonly bias: number;
  readonly sentences: number;
  readonly likeness: number;
  readonly runs: number;
  readonly sameOutlet: number;
}

export const weights: Weights = { bias: -6.14, sentences: 7.48, likeness: 9.5, runs: 1.27, sameOutlet: -3.13 };

/** Two texts are called one from this logit on: no pair of the train half that are not one reaches it. */
export const threshold = 1.5;
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
    runs: Math.min(6, a.runs, b.runs) / 6,
    sameOutlet: sameOutlet ? 1 : 0,
  };
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Whether two texts are one, as a logit with its reasons. */
export function judge(compared: Compared): Score {
  const { sentences, likeness, runs } = featuresOf(compared);
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
      feature: "runs",
      words: `${Math.min(compared.a.runs, compared.b.runs)} runs of five telling words and more that nobody is quoted with`,
      weight: weights.runs * runs,
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
