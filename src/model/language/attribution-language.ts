/** Universal part-of-speech tags (Universal Dependencies, version 2), as far as a tagger tells them. */
export type WordClass =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SPACE"
  | "SYM"
  | "VERB"
  | "X";

/** A word or mark of a text. Offsets are UTF-16 code units into the text that was tagged, end exclusive. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly form: string;
  readonly lemma: string;
  readonly wordClass: WordClass;
}

/** Logistic regression: log-odds by feature name. A feature that is not listed weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** What was learned from annotated news about who says what: numbers, never text. */
export interface AttributionStatistics {
  /** Where a content ends. */
  readonly end: Weights;
  /** Which phrase is the source. */
  readonly source: Weights;
  /** Whether a candidate is an attribution. */
  readonly candidate: Weights;
  /** Platt scaling of the candidate's log-odds: probability = 1 / (1 + exp(-(slope * odds + offset))). */
  readonly calibration: { readonly slope: number; readonly offset: number };
  /** Abstain below this probability. */
  readonly threshold: number;
}

/** What the extraction half of stage `attribute` needs to know of a language: who said what. All words in lower case. */
export interface AttributionLanguage {
  readonly code: string;
  /** Words and marks in text order; linear in the text's length. White space is no word. */
  tag(text: string): readonly TaggedWord[];
  /** "that": begins a reported clause. */
  readonly complementizers: ReadonlySet<string>;
  /** "whether", "how": begin a reported question. */
  readonly interrogatives: ReadonlySet<string>;
  /** "who", "which": stand for the phrase before them. */
  readonly relatives: ReadonlySet<string>;
  /** "to": the mark of the infinitive. */
  readonly infinitiveMarks: ReadonlySet<string>;
  /** "not", "never". */
  readonly negations: ReadonlySet<string>;
  /** Forms of "be": the passive is made with them. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** Participles whose subject in the passive is told of and tells nothing: "accused", "believed". */
  readonly toldOf: ReadonlySet<string>;
  /** Prepositions that join two noun phrases into one: "of", "for". */
  readonly nounLinks: ReadonlySet<string>;
  /** Names of days and "yesterday": may stand between source, cue and content. */
  readonly dayWords: ReadonlySet<string>;
  /** Begin a clause that ends a reported one: "while", "after". */
  readonly clauseStarters: ReadonlySet<string>;
  /** Past and present forms after which the speaker may stand: "said", "asked". */
  readonly reportingForms: ReadonlySet<string>;
  /** Phrases before a source: "according to". */
  readonly accordingTo: readonly (readonly string[])[];
  /** Nouns that name something said or thought: "statement", "claim". */
  readonly nounCues: ReadonlySet<string>;
  /** What a cue's lemma does ("accuses", "boasts"): what is learned of one cue carries over to rarer ones of its kind. */
  readonly actOf: ReadonlyMap<string, string>;
  /** "he", "she": stand for one person. */
  readonly personPronouns: ReadonlySet<string>;
  /** "a", "an": bring somebody in. */
  readonly indefiniteArticles: ReadonlySet<string>;
  /** Nouns for one person: "man", "witness". */
  readonly personNouns: ReadonlySet<string>;
  /** Whether a source (perhaps none) and a cue say that somebody else than the speaker had put something into words: "the driver", "had said". */
  tells(source: string, cue: string): boolean;
  /** Whether words hold one that `tells` could take for a cue: where there is none, nobody need look. */
  mentionsTelling(words: string): boolean;
  /** Of the words of a content before somebody else is told of, where the page's own aside begins: ", a claim Kyiv …"; an offset. */
  asideBefore(words: string): number | undefined;
  readonly statistics: AttributionStatistics;
}
