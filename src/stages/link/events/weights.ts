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
 * Of documents in one language. Fitted by training/events/fit.ts on pairs of the training documents of ecbplus and of one half of the events of basil.
 */
export const sameLanguage: Weights = {
  bias: -3.9,
  features: {
    title: 5.2,
    beginning: 2.5,
    words: 2.4,
    names: 1.2,
    "same place": 0.8,
    "shared place": 0.9,
    "other places": -0.6,
    "same days": 0.6,
    "other days": -1.8,
    figures: 0.8,
  },
};

/**
 * Of documents in two languages, whose words cannot be compared: fitted on the same pairs without their words. Names tell the topic rather than the event, so
 * that more of them is asked for: the bias was lowered by 1.5 after looking at Russian and Ukrainian articles of five topics, for which nobody marked events; days that differ count by less than was fitted.
 */
export const twoLanguages: Weights = {
  bias: -4.7,
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

/** Of vectors of two languages: what a cosine of 1 more weighs, and that which says nothing. */
export const MEANING = 8;
export const HALFWAY = 0.45;

/** Published on one day or the next. */
export const NEAR_IN_TIME = 1.2;
/** For each day beyond that, up to so many days: articles weeks apart are of one event where they are all but one text. */
export const PER_DAY = -0.5;
export const MOST_DAYS = 17;
