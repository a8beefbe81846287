/** A word that may turn what follows it into its opposite. */
export type NegationKind =
  /** "not", "never": turns the verb or adjective after it. */
  | "not"
  /** "no", "neither": turns the noun after it. */
  | "no"
  /** "nobody", "nothing": is itself who or what does not. */
  | "nobody"
  /** "failed", "refused" (to): turns the infinitive after it. */
  | "failing"
  /** "without", "lack of": turns the noun after it. */
  | "without";

/** What telling whether two statements contradict one another needs to know of a language. Words are lemmas in small letters where the language has a tagger, else forms. */
export interface ContrastLanguage {
  readonly code: string;
  readonly negations: ReadonlyMap<string, NegationKind>;
  /** Where such a word negates nothing ("not only", "no doubt", "no fewer than"): matched against the words, small letters. */
  readonly noNegations: readonly RegExp[];
  /** Words that carry no weight of their own: articles, prepositions, auxiliaries. */
  readonly small: ReadonlySet<string>;
  /** What several words share that news uses for the same: "hurt", "injure" and "wound" are one. */
  readonly same: ReadonlyMap<string, string>;
  /** Words of which two cannot both be so of one thing at one time; by the word that `same` gives, where it gives one. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  /** "may", "could", "plans": what follows is possible, meant or awaited, not told as done. */
  readonly open: ReadonlySet<string>;
  /** "if", "unless", "whether": what follows is a condition or a question. */
  readonly conditions: ReadonlySet<string>;
  /** Words before a noun that take back that it is one: "alleged", "former", "attempted". */
  readonly withdrawing: ReadonlySet<string>;
  /** "first", "third", by their number; "last" is -1. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words that stand before a name and are no part of it: "mr", "president", days and months. */
  readonly notNames: ReadonlySet<string>;
  /** Before, in or after a figure: it is a part of another ("including", "of them"). Tested at the end of what is before, the beginning of what is after. */
  readonly partBefore: RegExp;
  readonly partWithin: RegExp;
  readonly partAfter: RegExp;
  /** Words that tell how a number is spread or summed: "each", "combined". Where one side alone has one, figures are not compared. */
  readonly spreads: ReadonlySet<string>;
  /** Verbs of a denial in the words themselves: "denied", "rejected the claim". */
  readonly denials: RegExp;
}
