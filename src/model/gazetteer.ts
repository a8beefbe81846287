import type { Place } from "./facet/place-value.ts";

/** Places by name, out of a pack. */
export interface Gazetteer {
  /** The pack's name and version: a reading by other places is another reading. */
  readonly id: string;
  readonly version: string;
  /** Words of the longest name. */
  readonly longest: number;
  /** Every place of that name in any language, the most prominent first; letters with and without marks are one. */
  named(name: string): readonly Place[];
  /** Whether some name begins with these words: lets a reader stop looking early. */
  begins(words: string): boolean;
  get(id: string): Place | undefined;
}
