import type { FeatureName } from "./features.ts";

/** Of a sum of weights: from here on two documents report one event. */
export const SAME = 0;
/** From here on they may: nothing is said. */
export const MAYBE = -0.5;
/** From here on they are about related things. */
export const RELATED = -2.2;

/** What each feature weighs when it is 1, and what there is to begin with: a logistic regression's. */
export interface Weights {
  readonly bias: number;
  readonly features: Readonly<Partial<Record<FeatureName, number>>>;
}

/**
 * Of documents in one language. Fitted by training/link/fit-events.py on pairs of the training documents of ecbplus and of one half of the
 * events of basil, without their dates, with a penalty of 2 (figures and days more: there are few in those sets, and copies share many).
 */
export const sameLanguage: Weights = {
  bias: -4.5,
  features: {
    title: 2.4,
    "no title": 0.8,
    beginning: 4.7,
    words: 4.0,
    names: 1.1,
    "rare names": 0.5,
    "same place": 0.8,
    "shared place": 0.8,
    "other places": -0.6,
    "same days": 1.4,
    "other days": -1.05,
    figures: 0.9,
  },
};

/** Of documents in two languages, whose words cannot be compared: fitted on the same pairs without their words. */
export const twoLanguages: Weights = {
  bias: -3.2,
  features: {
    names: 2.5,
    "rare names": 3.2,
    "same place": 1.0,
    "shared place": 0.4,
    "other places": -0.9,
    "same days": 0.8,
    "other days": -2.0,
    figures: 1.5,
  },
};

/** Published on one day or the next. */
export const NEAR_IN_TIME = 0.6;
/** For each day beyond that, up to so many days: articles weeks apart are of one event where they are all but one text. */
export const PER_DAY = -0.45;
export const MOST_DAYS = 14;
