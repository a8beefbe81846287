import type { PlaceKind, PlaceValue } from "../facet/place-value.ts";

/** Words before a name that tell how near to the place the thing meant is: "on the outskirts of". */
export interface PlaceRelationRule {
  readonly id: string;
  readonly summary: string;
  readonly example: string;
  readonly relation: PlaceValue["relation"];
  /** Matched at the end of the words before the name, white space and all; must be anchored at its end. */
  readonly before: RegExp;
  /** Metres that it adds to what is known of the place. */
  readonly metres: number;
}

/** A word for a kind of place that stands with a name: "province", "River". */
export interface PlaceKindWord {
  readonly words: readonly string[];
  readonly kinds: readonly PlaceKind[];
}

/** What stage `normalise` needs to know of a language to read places. Words are lower case. */
export interface PlaceLanguage {
  readonly code: string;
  /** Prepositions after which a name is nearly always a place: "in", "near". */
  readonly inWords: readonly string[];
  /** Those after which it may be one: "from", "of". */
  readonly toWords: readonly string[];
  /** Words for kinds of places after a name: "city", "Province". */
  readonly kindsAfter: readonly PlaceKindWord[];
  /** Before it, with "of" where the language has it: "village of", "місто". */
  readonly kindsBefore: readonly PlaceKindWord[];
  /** Words before a name that make another, near place of it: "north", "greater", "downtown". */
  readonly parts: readonly string[];
  /** Capitalised words after a name that make it a street's: "Road". */
  readonly streetsAfter: readonly string[];
  /** Those that make it a paper's: "Times". */
  readonly papersAfter: readonly string[];
  /** Those that make it some other body's, a team's: "University", "Giants". */
  readonly bodiesAfter: readonly string[];
  /** Words before "of" and a name that make it a body or an office: "university". */
  readonly bodiesBefore: readonly string[];
  /** Titles and roles before a person's name: "mr", "president". */
  readonly personsBefore: readonly string[];
  /** Sites that nearly always stand for who works there, unless something is in or at them: "kremlin". */
  readonly seats: readonly string[];
  /** Verbs of saying and deciding after a name that acts: "said", "vowed". */
  readonly actVerbs: readonly string[];
  /** Words that are capitalised for other reasons, or common words that are also names of small places: "of", "reading". */
  readonly notPlaces: readonly string[];
  /** How often a name, in lower case, stood where places stand, from 0 to 1, counted in articles; a name that is not there was seldom seen. */
  readonly shares?: ReadonlyMap<string, number>;
  /** Adjectives and names of peoples, with the ISO 3166-1 alpha-2 code of the country; stems when the language inflects them. */
  readonly peoples: ReadonlyMap<string, string>;
  /** Whether `peoples` are stems. */
  readonly stems: boolean;
  readonly relations: readonly PlaceRelationRule[];
  /** Words that name where without any point: "front line"; matched as they stand, in lower case. */
  readonly noPoints: readonly string[];
  /** The forms, nominative first, that a name in some case may come from; only itself when the language leaves names as they are. */
  baseForms(word: string): readonly string[];
  /** Endings of a possessor: "'s"; cut from a name. */
  readonly possessive?: RegExp;
}
