import type { Score } from "../../../model/score.ts";
import type { Features } from "./features.ts";
import type { Ranked } from "./surroundings.ts";

/** What each feature says, for people. */
const told: Readonly<Record<string, string>> = {
  people: "how many live there",
  capital: "a capital",
  own: "its own name",
  first: "the best known of that name",
  inNext: "named together with what it lies in",
  sameNameIn: "named elsewhere with what it lies in",
  holdsBefore: "named together with what lies in it",
  countryShare: "places of the same country",
  divisionShare: "places of the same region",
  divisionNamed: "its region is named",
  countryNamed: "its country is named",
  peopleNamed: "its country's people are named",
  near: "near other places of the document",
  far: "in the same part of the world as other places",
  nearHome: "near the outlet's home",
  homeCountry: "in the outlet's country",
  caseCountry: "in a country of the case",
  kindFits: "of the kind that is said",
};

/** A candidate's probability with the features that spoke for or against it most, by weight. */
export function scoreValue({ probability, features }: Ranked, words: string, weights: Features): Score {
  const reasons = Object.entries(features)
    .filter(([name, value]) => value !== 0 && told[name] !== undefined)
    .map(([name, value]) => ({
      feature: told[name] ?? name,
      words,
      weight: Math.round(value * (weights[name] ?? 0) * 100) / 100,
    }))
    .filter(({ weight }) => Math.abs(weight) >= 0.1)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 6);
  return { value: Math.round(probability * 1000) / 1000, reasons };
}
