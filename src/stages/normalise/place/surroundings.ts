import type { Place } from "../../../model/facet/place-value.ts";
import type { PlaceNamed } from "../../../model/gazetteer.ts";
import type { Features } from "./features.ts";

/** What is known of a document beside its toponyms. */
export interface Surroundings {
  /** How often each country's people or adjective is named, by ISO 3166-1 alpha-2. */
  readonly peoples: ReadonlyMap<string, number>;
  /** Countries that the case is about. */
  readonly countries: readonly string[];
  /** Country that the outlet's address belongs to. */
  readonly homeCountry?: string;
  /** Where the outlet could be at home, by its name. */
  readonly home: readonly PlaceNamed[];
  /** For each toponym, by its index: the one that it is said to lie in ("Paris, Texas"). */
  readonly inNext: ReadonlyMap<number, number>;
}

/** A candidate with how likely it is meant, and why. */
export interface Ranked {
  readonly place: Place;
  readonly probability: number;
  readonly features: Features;
}
