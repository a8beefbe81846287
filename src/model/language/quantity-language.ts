import type { Approximation, Casualty, QuantityValue, VagueWord } from "../facet/quantity-value.ts";

/**
 * A word of a number written out. `ones` (1 to 19), `tens` and `hundreds` are added up, largest first; `scale` multiplies what stands
 * before it ("two hundred", "5 million"). `plural`: without a number before it, it is a vague word ("тысячи").
 */
export interface NumberWord {
  readonly role: "ones" | "tens" | "hundreds" | "scale";
  readonly value: number;
  readonly plural?: VagueWord;
  /** A scale that is a number without another before it: "тысяча человек". */
  readonly alone?: boolean;
}

/** What a number is measured in. */
export interface QuantityUnit {
  readonly kind: QuantityValue["unit"]["kind"];
  /** In one form for all languages: `km`, `USD`, `%`. */
  readonly code: string;
  /** Several things go by this word or mark, and the usual one was taken: "$", "рублей". */
  readonly usual?: boolean;
}

/** What goes before the general units in a sentence in which `near` is found. */
export interface UnitContext {
  readonly near: RegExp;
  readonly units?: ReadonlyMap<string, QuantityUnit>;
  readonly symbols?: ReadonlyMap<string, QuantityUnit>;
  readonly currencies?: ReadonlyMap<string, QuantityUnit>;
}

/** A word that tells what became of people, and where the number of them stands. */
export interface CasualtyCue {
  readonly casualty: Casualty;
  /** "killed 12 people", "погибли двое": the number may come after. */
  readonly before: boolean;
  /** "12 people were killed": the number may come before. */
  readonly after: boolean;
  /** Only tells of those that it names itself, and only when no other word does: two hostages may have been killed. */
  readonly weak?: boolean;
  /** Things may suffer it too ("уничтожены"): it tells nothing of a number alone. */
  readonly things?: boolean;
}

/** What is counted, as a stretch of the words after a number. */
export interface Counted {
  /** How many of the words it covers. */
  readonly length: number;
  /** The head in one form, small letters: "soldier"; absent where the language cannot tell it. */
  readonly code?: string;
  /** The head names people. */
  readonly people: boolean;
}

/**
 * What stage `normalise` needs to know of a language to read quantities. Keys of maps are in small letters, words of a phrase
 * one space apart; hyphens are left out.
 */
export interface QuantityLanguage {
  readonly code: string;
  /** The mark before decimals; `dots`: groups of three digits have a point between, so that "1.500" is 1500. */
  readonly decimal: "." | ",";
  readonly dots?: boolean;
  readonly numberWords: ReadonlyMap<string, NumberWord>;
  /** "and" in "a hundred and five"; empty where numbers have none. */
  readonly numberLinks: ReadonlySet<string>;
  /** "a" in "a hundred": stands for one before a scale. */
  readonly oneWords: ReadonlySet<string>;
  /** "minus". */
  readonly minusWords: ReadonlySet<string>;
  /** "half", "two-thirds": by the words that are the whole. */
  readonly fractions: ReadonlyMap<string, number>;
  /** "third", "quarters": after a number, the part that is counted. */
  readonly parts: ReadonlyMap<string, number>;
  /** "and a half", "с половиной": added to the number before, in its scale. */
  readonly halves: ReadonlyMap<string, number>;
  /** "in", "out of": between the numbers of "one in five". */
  readonly proportions: ReadonlyMap<string, true>;
  /** Vague words, with what they are multiplied by where that is part of the word ("Zehntausende"). */
  readonly vague: ReadonlyMap<string, VagueWord | { readonly word: VagueWord; readonly scale: number }>;
  /** "of" in "tens of thousands". */
  readonly vagueLinks: ReadonlySet<string>;
  /** Vague words that are a quantity only before a thing that is counted: "a few houses", not "a few minutes". */
  readonly loose: ReadonlySet<VagueWord>;
  readonly before: ReadonlyMap<string, Approximation>;
  readonly after: ReadonlyMap<string, Approximation>;
  /** Words that may stand between a modifier and its number, and tell nothing of it: "the", "a total of". */
  readonly fillers: ReadonlySet<string>;
  /** Words that may stand between "of" and what is counted, beside the fillers: "those". */
  readonly determiners: ReadonlySet<string>;
  /** "between", "from": open a range; with the words that link its ends. */
  readonly ranges: readonly { readonly open: string; readonly links: readonly string[] }[];
  /** Words that link the ends of a range without an opening word: "to", "or". */
  readonly rangeLinks: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, QuantityUnit>;
  /** Units written with marks or letters whose case matters: "%", "km/h", "MW"; no spaces. */
  readonly symbols: ReadonlyMap<string, QuantityUnit>;
  /** Marks and words that mean another unit in a sentence that has certain words: "¥" beside "Beijing". */
  readonly contexts: readonly UnitContext[];
  /** Currencies that may stand before their number: "$", "US$", "USD"; no spaces. */
  readonly currencies: ReadonlyMap<string, QuantityUnit>;
  /** "per", "a" in "a share"; true for those that take any noun, false for those that take a unit. */
  readonly per: ReadonlyMap<string, boolean>;
  /** Words after which "a year" tells no pace: "ago", "earlier". */
  readonly perStops: ReadonlySet<string>;
  /** Things that a price or pace is told for and that are no units of their own: "share", "head". */
  readonly perThings: ReadonlyMap<string, string>;
  /** Smaller units that go on a measure: feet with inches, dollars with cents; by codes, how many of them make one. */
  readonly smaller: ReadonlyMap<string, { readonly code: string; readonly of: number }>;
  /** Words before a number that make it an age: "aged", "в возрасте". */
  readonly ages: ReadonlyMap<string, true>;
  /**
   * What a noun counts that a hyphen joins to a number ("a 100-member house"); `undefined` for an adjective ("two-way", "12-летний").
   * `joins`: whether units are joined so at all ("a 5-mile road").
   */
  joined(word: string): Counted | undefined;
  readonly joins: boolean;
  /** Words after a unit that belong to it: "long", "old" (which makes a time an age). */
  readonly tails: ReadonlyMap<string, "age" | "extent">;
  /** What is counted by the words after a number; `undefined` when they name nothing. */
  counted(words: readonly string[], number: number | undefined): Counted | undefined;
  readonly casualties: ReadonlyMap<string, CasualtyCue>;
  /** Figures that say there were none: "no one was hurt". Global, bounded; group `cue` is the word that tells what became of people. */
  readonly none: readonly RegExp[];
  /** Words of which one stands in every such figure: "no", "nobody". */
  readonly noneWords: ReadonlySet<string>;
  /** "including": the number after it is part of the one before. */
  readonly including: ReadonlySet<string>;
  /** "and", "or", "," between figures of one fate. */
  readonly coordinators: ReadonlySet<string>;
  /** "were", "been": stand before a word of fate that is told of a figure farther before it; empty where none need stand. */
  readonly auxiliaries: ReadonlySet<string>;
  /** "rose", "drop": which way a number went. */
  readonly changes: ReadonlyMap<string, "up" | "down">;
  /** Words before such a word that make it tell of no change: "makes" in "makes up". */
  readonly noChanges: ReadonlySet<string>;
  /** Words after a verb of change before the number that was reached: "to". */
  readonly reached: ReadonlySet<string>;
  /** Words before a number that is a name ("article 5"); those that are `alone` only where nothing is counted ("the last 32", but "the last 12 soldiers"). */
  readonly designators: ReadonlyMap<string, "always" | "alone">;
  /** Names of months and what stands before a year: "in", "since". */
  readonly months: ReadonlySet<string>;
  readonly yearWords: ReadonlySet<string>;
  /** "pm", "o'clock": after a number that is a time of day. */
  readonly clockWords: ReadonlySet<string>;
  /** "street", "road": after a number and a name, an address. */
  readonly streets: ReadonlySet<string>;
  /** Whether a number at this place is none, by the words around: "one another". */
  excluded?(before: readonly string[], words: readonly string[], after: readonly string[]): boolean;
}
