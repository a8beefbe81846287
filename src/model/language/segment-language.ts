/** What stage `segment` needs to know of a language. Words are lower case; abbreviations stand without their final dot. */
export interface SegmentLanguage {
  readonly code: string;
  /** Never end a sentence, because a name or a noun follows: "mr", "gen", "вул". */
  readonly beforeNames: readonly string[];
  /** End a sentence only before a word that usually begins one: "inc", "u.s", "г". */
  readonly inside: readonly string[];
  /** End a sentence before any capital: "etc", "p.m", "т.д". Before a small letter they do not. */
  readonly closing: readonly string[];
  /** Do not end a sentence when a number follows: "no", "p", "art". */
  readonly beforeNumbers: readonly string[];
  /** Words that, with a capital after a doubtful dot, show that a sentence begins: "the", "he", "however". */
  readonly starters: readonly string[];
  /** Characters that end a sentence in this language beside . ! ? … and their like: ":" in typewritten Armenian. */
  readonly terminators?: string;
  /** Present when ordinal numbers are written with a dot ("am 12. Juni"): the words after which a number is one. */
  readonly ordinalsAfter?: readonly string[];
  /** Words after an ordinal's dot whatever stood before it: months, "Jahrhundert". */
  readonly ordinalsBefore?: readonly string[];
  /** A paragraph that begins with a dash is a line of dialogue. */
  readonly dialogueDash: boolean;
  /** Words that only a clause has (pronouns in the nominative, forms of "to be", modal verbs): they tell speech from scare quotes. */
  readonly clauseWords: readonly string[];
  /** What joins a second clause of what somebody says to the first: " and " before "that nobody was hurt". Global; it matches up to the clause's first word. */
  readonly clauseJoin?: RegExp;
}
