/** What a verb's form asks of its subject. `singular` fits every gender; `nobody` has no subject of its own ("adding", "it is reported"). */
export type Agreement = "masculine" | "feminine" | "neuter" | "plural" | "singular" | "nobody";

/** A form of a verb of saying. */
export interface SayingForm {
  readonly lemma: string;
  readonly agreement: Agreement;
  /** "adding that …": its subject is that of the verb before it. */
  readonly gerund: boolean;
}

/** How a verb's content can stand, by the verb's lemma. A verb that is in no set says nothing. */
export interface SayingFrames {
  /** With "that" and a clause. */
  readonly clause: ReadonlySet<string>;
  /** With words in quotation marks, or after a colon. */
  readonly quotation: ReadonlySet<string>;
  /** After its content or amid it, between commas or dashes: "the road is open, the mayor says". */
  readonly aside: ReadonlySet<string>;
  /** With an infinitive: "promised to open the road". */
  readonly infinitive: ReadonlySet<string>;
  /** With "about" and a noun: "reported a fire". */
  readonly about: ReadonlySet<string>;
  /** With a noun: "denied the report". */
  readonly object: ReadonlySet<string>;
}

/** Words in a row, in lower case. */
export type Phrase = readonly string[];

/**
 * What the rule reader of stage `attribute` needs to know of a language that has no tagger: forms of verbs, endings,
 * closed classes. Words of lists and maps are spelt as `fold` spells them.
 */
export interface SpeechPatternLanguage {
  readonly code: string;
  /** A word in lower case with one spelling for what is spelt in several ways ("ё" as "е", one apostrophe); as long as the word. */
  fold(word: string): string;
  /** By form. */
  readonly saying: ReadonlyMap<string, SayingForm>;
  readonly frames: SayingFrames;
  /** "it is reported": verbs without a subject; who said it stands after a preposition of `placePrepositions`. */
  readonly impersonal: ReadonlySet<string>;
  /** Begin a reported clause: "that", "as if". */
  readonly complementizers: ReadonlySet<string>;
  /** Begin a reported question: "how", "why". */
  readonly interrogatives: ReadonlySet<string>;
  /** Words between a verb and its clause: "about it", in "said about it, that". */
  readonly bridges: readonly Phrase[];
  /** "about". */
  readonly about: ReadonlySet<string>;
  /** "about this": points at the sentence before. */
  readonly aboutThis: readonly Phrase[];
  /** "according to", "in the opinion of": who said it follows. */
  readonly accordingTo: readonly Phrase[];
  /** Phrases of `accordingTo` that need no noun after them: "in his words". */
  readonly inTheirWords: readonly Phrase[];
  /** "as", in "as the mayor said". */
  readonly as: ReadonlySet<string>;
  /** "with reference to": who really said it follows. */
  readonly citing: readonly Phrase[];
  readonly prepositions: ReadonlySet<string>;
  /** "in", "at": a body that speaks may stand after them, when the verb names no subject ("they said in the ministry"). */
  readonly placePrepositions: ReadonlySet<string>;
  /** Words that may stand between subject and verb and belong to neither: "already", "not", "to him". */
  readonly between: ReadonlySet<string>;
  /** Pronouns that can be a subject, with what they agree with. */
  readonly pronouns: ReadonlyMap<string, readonly Agreement[]>;
  /** Words that begin a clause or join two: "and", "but", "if", "which". */
  readonly joints: ReadonlySet<string>;
  /** Relative words that take up the noun before them: "which". */
  readonly relatives: ReadonlySet<string>;
  /** Whether the noun after a preposition tells when, where or on what occasion, and not who: "Monday", "interview". */
  isCircumstance(word: string): boolean;
  /** Whether a word, as written, may be (or begin) a subject by its ending. */
  mayBeSubject(word: string, agreement: Agreement): boolean;
  /** Whether a word's ending shows an addressee: "to reporters". */
  isAddressee(word: string): boolean;
  /** Whether a word's ending is that of a finite verb. */
  isFiniteVerb(word: string): boolean;
  isInfinitive(word: string): boolean;
  /** Whether a word's ending is that of a participle: "wounded in the crash", after a noun and a comma. */
  isParticiple(word: string): boolean;
  /** Whether the words name a news outlet or an agency. */
  isOutlet(words: string): boolean;
  /** Nouns of people and bodies that speak, in the form of a subject: "minister", "police". */
  readonly speakers: ReadonlySet<string>;
  /** By rule: the share of its findings that are right. A rule that is not listed is not used; see the stage's README for how they were measured. */
  readonly confidence: Readonly<Record<string, number>>;
}
