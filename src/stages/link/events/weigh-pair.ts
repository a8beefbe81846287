import type { LinkVerdict } from "../../../model/link.ts";
import type { Score } from "../../../model/score.ts";
import { type Feature, featuresOf, vectorFeature } from "./features.ts";
import type { Profile } from "./profile.ts";
import {
  HALFWAY,
  MAYBE,
  MEANING,
  MOST_DAYS,
  NEAR_IN_TIME,
  PER_DAY,
  RELATED,
  SAME,
  sameLanguage,
  twoLanguages,
  type Weights,
} from "./weights.ts";

/** Two documents weighed: the sum of what speaks for and against one event, and each reason with its share of it. */
export interface Weighed {
  readonly sum: number;
  readonly oneLanguage: boolean;
  readonly verdict: LinkVerdict;
  /** The sum as a probability, with the reasons, the weightiest first. */
  readonly score: Score;
}

const DAY = 86_400_000;
/** A reason that weighs less is not told. */
const WORTH_TELLING = 0.05;
/** Texts with fewer words that tell something are too short to be told apart or put together by them. */
const FEWEST_WORDS = 6;

/** Whether two documents report one event. */
export function weighPair(a: Profile, b: Profile): Weighed {
  const oneLanguage = a.lead.language === b.lead.language;
  const weights = oneLanguage ? sameLanguage : twoLanguages;
  const reasons = [
    ...featureReasons(featuresOf(a, b), weights),
    ...vectorReasons(a, b, oneLanguage),
    ...timeReasons(a, b),
  ];
  const sum = reasons.reduce((total, { weight }) => total + weight, weights.bias);
  const apart = Math.min(0, ...reasons.flatMap(({ feature, weight }) => (feature === "published" ? [weight] : [])));
  const short = Math.min(a.lead.weights.size, b.lead.weights.size) < FEWEST_WORDS;
  return {
    sum,
    oneLanguage,
    verdict: verdictOf(sum, sum - apart, short),
    score: {
      value: probabilityOf(sum),
      reasons: reasons
        .filter(({ weight }) => Math.abs(weight) >= WORTH_TELLING)
        .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
        .map(({ feature, words, weight }) => ({ feature, words, weight: Math.round(weight * 100) / 100 })),
    },
  };
}

/** A sum of weights as a probability, to three digits. */
export function probabilityOf(sum: number): number {
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** @param content the sum without what speaks against it for being published on other days: a story's next steps are related to it, whenever they come */
function verdictOf(sum: number, content: number, short: boolean): LinkVerdict {
  if (sum >= SAME) return "same";
  if (sum >= MAYBE || short) return "abstains";
  return content >= RELATED ? "related" : "unrelated";
}

type Reason = Score["reasons"][number];

function featureReasons(features: readonly Feature[], weights: Weights): readonly Reason[] {
  return features.flatMap(({ feature, value, words }) => {
    const weight = weights.features[feature];
    if (weight === undefined) return [];
    return [{ feature, words: tell(feature, value, words), weight: weight * value }];
  });
}

function tell(feature: Feature["feature"], value: number, words: string): string {
  if (feature !== "title" && feature !== "beginning" && feature !== "words" && feature !== "names") return words;
  return `${value.toFixed(2)}: ${words}`;
}

/** Only across languages: within one, vectors were found to tell nothing that words do not. */
function vectorReasons(a: Profile, b: Profile, oneLanguage: boolean): readonly Reason[] {
  const cosine = oneLanguage ? undefined : vectorFeature(a, b);
  if (cosine === undefined) return [];
  return [{ feature: "meaning", words: cosine.toFixed(2), weight: MEANING * (cosine - HALFWAY) }];
}

function timeReasons({ about: a }: Profile, { about: b }: Profile): readonly Reason[] {
  if (a.publishedAt === undefined || b.publishedAt === undefined) return [];
  const days = Math.round(Math.abs(a.at - b.at) / DAY);
  if (days <= 1) {
    return [{ feature: "published", words: days === 0 ? "the same day" : "a day apart", weight: NEAR_IN_TIME }];
  }
  const weight = NEAR_IN_TIME + PER_DAY * Math.min(days - 1, MOST_DAYS);
  return [{ feature: "published", words: `${days} days apart`, weight }];
}
