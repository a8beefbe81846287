import type { Link, LinkVerdict } from "../../../model/link.ts";
import type { Score } from "../../../model/score.ts";
import { FEATURES, type FeatureName, type Measures, measurePair } from "./measure-pair.ts";
import type { StatementView } from "./statement-view.ts";
import type { Surroundings } from "./surroundings.ts";
import { MEANING, type PairWeights, TWO_LANGUAGES, WORDS } from "./weights.ts";

export const CLAIMS_VERSION = "1.1.0";

/** From here on two statements are one claim, and down to there it is not told. */
const SAME = 0.65;
const PERHAPS = 0.4;
/** Two statements of one event are related when they have so much in common. */
const RELATED = 0.12;
const SHOWN = 5;

/** Two statements weighed: how likely they make one claim, and what shows it. */
export interface PairScore {
  readonly probability: number;
  readonly measures: Measures;
  readonly weights: PairWeights;
}

/** How likely two statements make one claim. */
export function scorePair(a: StatementView, b: StatementView, around: Surroundings): PairScore {
  const measures = measurePair(a, b, around);
  const own = measures.meaning === undefined ? WORDS : MEANING;
  const weights = a.language === b.language ? own : TWO_LANGUAGES;
  return { probability: probabilityOf(measures, weights), measures, weights };
}

/** Logistic: from 0 to 1. */
export function probabilityOf(measures: Measures, { intercept, weights }: PairWeights): number {
  let odds = intercept;
  for (const feature of FEATURES) odds += (measures[feature]?.value ?? 0) * (weights[feature] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/** What a probability is taken for. */
export function verdictOf({ probability, measures }: PairScore): LinkVerdict {
  if (probability >= SAME) return "same";
  if (probability >= PERHAPS) return "abstains";
  const shared = Math.max(measures.words?.value ?? 0, (measures.what?.value ?? 0) / 4);
  return shared >= RELATED || probability >= RELATED ? "related" : "unrelated";
}

/** What each measure is called where a person reads it. */
const CALLED: Readonly<Record<FeatureName, string>> = {
  words: "same words",
  held: "one holds the other's words",
  rest: "each says something else too",
  single: "only one word in common",
  "only names": "only names in common",
  short: "one says little",
  identical: "word for word the same",
  what: "same thing told of",
  "what differ": "different things told of",
  names: "same names",
  "names differ": "different names",
  place: "same place",
  "place differ": "different places",
  day: "same day",
  "day differ": "different days",
  figure: "same kind of figure",
  number: "same figure",
  "figure differ": "different kinds of figures",
  toll: "both tell how many people",
  quotation: "same wording",
  quoted: "same word in quotation marks",
  meaning: "alike in meaning",
  speaker: "same speaker",
  length: "one is much longer",
};

/** The score as it is shown: the measures that moved it most, each with its words and what it added to the log-odds. */
export function explain({ probability, measures, weights }: PairScore): Score {
  const reasons = FEATURES.flatMap((feature) => {
    const measure = measures[feature];
    const weight = (measure?.value ?? 0) * (weights.weights[feature] ?? 0);
    return measure === undefined || Math.abs(weight) < 0.05
      ? []
      : [{ feature: CALLED[feature], words: measure.words, weight: round(weight) }];
  }).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { value: round(probability), reasons: reasons.slice(0, SHOWN) };
}

/** The link between two statements that were weighed. */
export function linkOf(a: string, b: string, score: PairScore): Link {
  return {
    of: "statement",
    a,
    b,
    verdict: verdictOf(score),
    score: explain(score),
    reading: {
      kind: "model",
      id: "claim-pair",
      version: CLAIMS_VERSION,
      confidence: round(Math.max(score.probability, 1 - score.probability)),
    },
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
