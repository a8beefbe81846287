import type { TaggedWord, Weights } from "./attribution-language.ts";

/** Another person than the answer is named in the pronoun's own sentence, in the one before, or in neither. */
export type Rivalry = "own" | "previous" | "none";

/** probability = 1 / (1 + exp(-(slope * odds + offset))) */
export interface Platt {
  readonly slope: number;
  readonly offset: number;
}

/** What stage `resolve` needs in order to tell whom a pronoun takes up. All words in lower case. */
export interface ReferenceLanguage {
  /** Words and marks in text order; linear in the text's length. */
  tag(text: string): readonly TaggedWord[];
  /** "he", "she". */
  readonly subjects: ReadonlySet<string>;
  /** "him", "her". */
  readonly objects: ReadonlySet<string>;
  /** "his", "her". */
  readonly owners: ReadonlySet<string>;
  /** All possessive pronouns: "her", "their". */
  readonly possessors: ReadonlySet<string>;
  /** Words that are prepositions whatever the tagger says: "after", "with". */
  readonly prepositions: ReadonlySet<string>;
  /** Those of them that begin a clause as well: "after", "before". */
  readonly conjunctions: ReadonlySet<string>;
  /** "of" */
  readonly of: string;
  /** The preposition before who does something in the passive: "by". */
  readonly agent: string;
  /** "who" */
  readonly relatives: ReadonlySet<string>;
  /** Verbs behind which the speaker may stand: "said". */
  readonly speechForms: ReadonlySet<string>;
  /** Verbs behind which a clause follows without "that": "said", "thought", "knew". */
  readonly thatVerbs: ReadonlySet<string>;
  /** The ending of a verb form that makes no clause of its own: "ing". */
  readonly continuous: string;
  /** Endings of participles, which may stand before a noun: "ing", "ed". */
  readonly participles: readonly string[];
  /** Begin a subordinate clause: "while", "because". */
  readonly clauseStarters: ReadonlySet<string>;
  /** Learned log-odds by feature: which mention a pronoun takes up. */
  readonly weights: Weights;
  /** Platt scaling of the log-odds of the best answer against all others, by where another person is named nearest before the pronoun. */
  readonly calibration: Readonly<Record<Rivalry, Platt>>;
  /** How much a trained reader's shares of belief weigh beside those of the features, as an exponent. */
  readonly readerWeight: number;
  /** Abstain below this probability. */
  readonly threshold: number;
}
