import type { ReferenceLanguage } from "./reference-language.ts";

export type Gender = "male" | "female";

/** What stage `resolve` needs to know of a language. Words are lower case, without a final dot. */
export interface NamesLanguage {
  readonly code: string;
  /**
   * Forms of the nouns listed here by their first form, where nouns and names end by case. Such a language puts a role before its body
   * and both before the name: "глава МИД Дмитрий Кулеба".
   */
  readonly lemmas?: ReadonlyMap<string, string>;
  /** Pronouns that can be a source: what they may stand for. `self` is whoever speaks or writes, and stands for nobody named. */
  readonly pronouns: ReadonlyMap<
    string,
    { readonly gender?: Gender; readonly for: "person" | "many" | "thing" | "self" }
  >;
  /** Relative words that take up the name right before them: "who". */
  readonly relatives: readonly string[];
  /** Titles before a name, with the gender they tell, if any: "mr", "gen". */
  readonly titles: ReadonlyMap<string, Gender | undefined>;
  /** Nouns of one person by role: "spokesman", "minister". */
  readonly roleNouns: ReadonlyMap<string, Gender | undefined>;
  /** Those of them that do not speak for a body: "resident", "brother". */
  readonly privateNouns: readonly string[];
  /** Nouns of several people: "officials", "residents". */
  readonly groupNouns: readonly string[];
  /** Nouns of bodies: "ministry", "court". */
  readonly bodyNouns: readonly string[];
  /** Nouns of outlets, before or after a name: "newspaper", "tabloid". */
  readonly outletNouns: readonly string[];
  /** Last words of outlets' names: "times", "herald". */
  readonly outletEndings: readonly string[];
  /** Outlets by name, as written. */
  readonly outlets: readonly string[];
  /** Nouns of material that can say something: "report", "recording". */
  readonly materialNouns: readonly string[];
  /** Countries and seats of power that stand for a government. */
  readonly places: readonly string[];
  /** Given names with the gender they usually have. */
  readonly givenNames: ReadonlyMap<string, Gender>;
  /** Small words inside names: "van", "de". */
  readonly particles: readonly string[];
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
  /** Prepositions that tie a role to its body: "of", "for". */
  readonly ofWords: readonly string[];
  /** Words that end the noun phrase of a source: "in", "who", "identified". */
  readonly phraseEnds: readonly string[];
  /** Ending of a possessor, without apostrophe; "" when the language has none. */
  readonly possessive: string;
  /** Capitalised words that are no names: days, months, "I". */
  readonly notNames: readonly string[];
  /** Nouns of those who speak or act for whom they are named after: "spokeswoman", "aide". */
  readonly agentNouns?: readonly string[];
  /** Words that join two names: "and". */
  readonly joiners?: readonly string[];
  /** Prepositions that make a place the scene and not an actor: "in", "from". */
  readonly locatives?: readonly string[];
  /** Words by which capitals are shown to name no person: as the last or the first of several, or anywhere. */
  readonly notPeople?: {
    readonly last: ReadonlySet<string>;
    readonly first: ReadonlySet<string>;
    readonly any: ReadonlySet<string>;
    /** Those of the last words that are surnames too: behind a title they are somebody's. */
    readonly surnames: ReadonlySet<string>;
  };
  /** What tells whom a pronoun for one person takes up; without it, three plain rules do. */
  readonly reference?: ReferenceLanguage;
}
