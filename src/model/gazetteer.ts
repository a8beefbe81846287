import type { Place } from "./facet/place-value.ts";

/** A place under a name. */
export interface PlaceNamed {
  readonly place: Place;
  /** Its own name, not one of the others that it has in some language or had once. */
  readonly primary: boolean;
}

/** Places by name, out of a pack. */
export interface Gazetteer {
  /** The pack's name and version: a reading by other places is another reading. */
  readonly id: string;
  readonly version: string;
  /** Words of the longest name. */
  readonly longest: number;
  /** Every place of that name in any language, the most prominent first; letters with and without marks are one. */
  named(name: string): readonly Place[];
  /** The same, each with whether the name is its own. */
  lookUp(name: string): readonly PlaceNamed[];
  /** Whether some name begins with these words: lets a reader stop looking early. */
  begins(words: string): boolean;
  get(id: string): Place | undefined;
  /** The country of an ISO 3166-1 alpha-2 code. */
  country(code: string): Place | undefined;
}
