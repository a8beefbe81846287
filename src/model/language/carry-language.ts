import type { PlaceKind } from "../facet/place-value.ts";

/** What stage `normalise` needs to know of a language to carry a place over to a statement that only takes it up. Words are lower case. */
export interface CarryLanguage {
  readonly code: string;
  readonly takesUp: readonly TakesUp[];
}

/** Words that take up a place named before: "the city", "there". */
export interface TakesUp {
  readonly words: string;
  /** What the place can be; empty for any kind. */
  readonly kinds: readonly PlaceKind[];
  /** Beginnings of a next word with which they mean something else: "there is", "the city council", "the city of". */
  readonly notBefore: readonly string[];
}
