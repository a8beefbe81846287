import type { Place, PlaceKind } from "../../../model/facet/place-value.ts";

/** Named features of something that is judged, or their weights. */
export type Features = Readonly<Record<string, number>>;

/** The features weighed and added up. */
export function scoreOf(features: Features, weights: Features): number {
  let score = weights.bias ?? 0;
  for (const [name, value] of Object.entries(features)) score += value * (weights[name] ?? 0);
  return score;
}

/** A score as a share from 0 to 1. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** How many people a place has, by tens; what has none by its nature counts as much as a city does: it is listed because it is known. */
export function peopleOf(place: Place): number {
  const counted = place.population !== undefined || place.kind === "settlement" || place.kind === "district";
  return counted ? Math.log10((place.population ?? 0) + 1) / 7 : 0.85;
}

const groups: Readonly<Record<PlaceKind, string>> = {
  settlement: "settlement",
  district: "district",
  region: "region",
  country: "country",
  continent: "wide",
  water: "water",
  landform: "wide",
  facility: "site",
  area: "wide",
};

/** Kinds that are judged alike. */
export function kindGroup(kind: PlaceKind): string {
  return groups[kind];
}
