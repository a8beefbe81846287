import { comparePlaces } from "../measures/facets.ts";
import { namesInCommon } from "../measures/names.ts";
import { vectorCosine } from "../measures/vectors.ts";
import { wordsCovered, wordsInCommon } from "../measures/words.ts";
import type { Profile } from "./profile.ts";

/** Something in which two documents agree or differ, from 0 to 1, with the words that show it. */
export interface Feature {
  readonly feature: FeatureName;
  readonly value: number;
  readonly words: string;
}

export const featureNames = [
  "title",
  "beginning",
  "words",
  "names",
  "rare names",
  "same place",
  "shared place",
  "other places",
  "same days",
  "other days",
  "figures",
] as const;
export type FeatureName = (typeof featureNames)[number];

/** Names and places that are shown. */
const SHOWN = 4;
/** Places that an article is about are named often: those it names most. */
const MAIN = 2;

/** What two documents have in common and what not, but for when they were published. Linear in their words. */
export function featuresOf(a: Profile, b: Profile): readonly Feature[] {
  return [
    ...wordFeatures(a, b),
    ...nameFeatures(a, b),
    ...placeFeatures(a, b),
    ...dayFeatures(a, b),
    ...figureFeatures(a, b),
  ].filter(({ value }) => value > 0);
}

function wordFeatures(a: Profile, b: Profile): readonly Feature[] {
  const [told, back] = [wordsCovered(a.title, b.lead), wordsCovered(b.title, a.lead)];
  const lead = wordsInCommon(a.lead, b.lead);
  const whole = wordsInCommon(a.whole, b.whole);
  return [
    {
      feature: "title",
      value: (told.value + back.value) / 2,
      words: list([...new Set([...told.words, ...back.words])]),
    },
    { feature: "beginning", value: lead.value, words: list(lead.words) },
    { feature: "words", value: whole.value, words: list(whole.words) },
  ];
}

function nameFeatures(a: Profile, b: Profile): readonly Feature[] {
  // One that has a name in several of its cases shares more words than the other: what both agree on counts.
  const [one, other] = [namesInCommon(a.names, b.names), namesInCommon(b.names, a.names)];
  const value = Math.min(one.value, other.value);
  const weight = Math.min(one.weight, other.weight);
  const { names } = one;
  const words = list(names.slice(0, SHOWN));
  return [
    { feature: "names", value, words },
    { feature: "rare names", value: Math.log1p(weight) / 5, words },
  ];
}

function placeFeatures(a: Profile, b: Profile): readonly Feature[] {
  if (a.narrow.length === 0 || b.narrow.length === 0) return [];
  const ids = new Set(b.narrow.slice(0, MAIN).map(({ id }) => id));
  const main = a.narrow.slice(0, MAIN).find(({ id }) => ids.has(id));
  if (main !== undefined) return [{ feature: "same place", value: 1, words: main.name }];
  const all = new Set(b.narrow.map(({ id }) => id));
  const shared = a.narrow.find(({ id }) => all.has(id));
  if (shared !== undefined) return [{ feature: "shared place", value: 1, words: shared.name }];
  const agree = a.narrow.some((one) => b.places.some((other) => comparePlaces(one, other) !== "apart"));
  const back = b.narrow.some((one) => a.places.some((other) => comparePlaces(one, other) !== "apart"));
  if (agree || back) return [];
  return [{ feature: "other places", value: 1, words: `${a.narrow[0]?.name} and ${b.narrow[0]?.name}` }];
}

function dayFeatures(a: Profile, b: Profile): readonly Feature[] {
  const days = b.days.filter((day) => a.days.includes(day));
  if (days.length > 0)
    return [{ feature: "same days", value: Math.min(1, days.length / 2), words: list(days.slice(0, SHOWN)) }];
  if (a.firstDays.length === 0 || b.firstDays.length === 0) return [];
  if (a.firstDays.some((day) => b.allDays.includes(day)) || b.firstDays.some((day) => a.allDays.includes(day)))
    return [];
  return [{ feature: "other days", value: 1, words: `${a.firstDays[0]} and ${b.firstDays[0]}` }];
}

/** How much so many digits but for zeros at the end tell: hardly two articles share 1,706 by chance, and many a 20. */
const TOLD = [0, 0.05, 0.25, 0.6, 1] as const;

function figureFeatures(a: Profile, b: Profile): readonly Feature[] {
  let sum = 0;
  const words: string[] = [];
  for (const [figure, stated] of a.figures) {
    if (!b.figures.has(figure)) continue;
    const digits = figure.replace(/\D/g, "").replace(/0+$/, "").length;
    sum += TOLD[Math.min(digits, TOLD.length - 1)] ?? 0;
    words.push(stated);
  }
  return [{ feature: "figures", value: Math.min(1, sum / 2), words: list(words.slice(0, SHOWN)) }];
}

/** How near the weights see the two, where both were seen by the same; undefined otherwise. */
export function vectorFeature(a: Profile, b: Profile): number | undefined {
  const [one, other] = [a.about, b.about];
  if (one.vectors === undefined || other.vectors === undefined) return undefined;
  if (one.vectors.model !== other.vectors.model || one.vectors.version !== other.vectors.version) return undefined;
  return vectorCosine(one.vector(), other.vector());
}

function list(words: readonly string[]): string {
  return words.join(", ");
}
