import type { PartOfDay, TimeUnit } from "../model/language/time-language.ts";
import type { Lexicon } from "./lexicon.ts";

/** How far a word moves from its anchor: "last" is -1 from the publication, "that same" 0 from the text. */
export interface Which {
  readonly count: number;
  readonly from: "publication" | "text";
}

/** A unit of time as a word names it: "доба" is one day, "півроку" six months. */
export interface Amount {
  readonly unit: TimeUnit;
  readonly count: number;
}

/**
 * What Ukrainian and Russian each bring to the rules that they share: words in all their cases. Fields that are strings are sources of
 * regular expressions, without groups that capture.
 */
export interface EastSlavicTimeWords {
  readonly code: "uk" | "ru";
  /** 1 to 12. Forms that are other words too ("лютий", "грудні") stand in `doubtfulMonths` as well. */
  readonly months: Lexicon<number>;
  /** Months that count as such only beside a day, a year or a preposition. */
  readonly doubtfulMonths: RegExp;
  readonly monthAdjectives: Lexicon<number>;
  /** 1 is Monday. */
  readonly weekdays: Lexicon<number>;
  /** Before a weekday: "у", "від". */
  readonly weekdayPrepositions: string;
  readonly seasons: Lexicon<"SP" | "SU" | "FA" | "WI">;
  /** One of a unit, in all cases: what "last" and "this" go with. */
  readonly unit: Lexicon<Amount>;
  readonly units: Lexicon<Amount>;
  /** Lengths of one word that need no number: "півроку", "полчаса". */
  readonly lengths: Lexicon<Amount>;
  readonly numbers: Lexicon<number>;
  /** Ordinals in all cases. */
  readonly ordinals: Lexicon<number>;
  /** "several", "many". */
  readonly some: string;
  /** "цього", "минулого", in the singular. */
  readonly which: Lexicon<Which>;
  /** "останні", "наступних", before a number or a plural. */
  readonly toward: Lexicon<"past" | "future">;
  /** Before days off in the plural: "ці", "минулих". */
  readonly whichMany: Lexicon<number>;
  /** Days off in the plural. */
  readonly daysOff: string;
  /** "one day", that is no length: "одного дня". */
  readonly onceUpon: string;
  /** The prepositions that only an hour of the clock follows, when it is an ordinal without the part of day; none in Russian. */
  readonly atOrdinal: string | undefined;
  /** "these": the days of now. */
  readonly these: string;
  /** Parts of the day that tell when by themselves: "вранці". */
  readonly partAdverbs: Lexicon<PartOfDay>;
  /** Nouns: "ранок", "вечором". */
  readonly partNouns: Lexicon<PartOfDay>;
  /** After an hour: "ранку" in "о п'ятій ранку". */
  readonly hourParts: Lexicon<PartOfDay>;
  /** Hours as words after "о", "в". */
  readonly hours: Lexicon<number>;
  /** The unit after an hour of the clock, and the preposition before one. */
  readonly hourUnit: string;
  readonly atHour: string;
  /** "пів на", "половине"; the hour that follows is the next one. */
  readonly halfTo: string;
  readonly minuteUnit: string;
  /** Zones that are one all year, in minutes east of Greenwich; Kyiv's, which is not; and a place's that is not named. */
  readonly zones: Lexicon<number | "Kyiv" | "elsewhere">;
  /** Days counted from now, or from then. */
  readonly days: Lexicon<Which>;
  /** Years so counted that are one word: "торік". */
  readonly years: Lexicon<Which>;
  /** The beginning of the full-scale invasion of Ukraine, in words that can mean no other day. */
  readonly invasion: string;
  readonly past: string;
  readonly present: string;
  readonly future: string;
  /** "щодня", "ежемесячно" and their adjectives. */
  readonly sets: Lexicon<Amount>;
  readonly every: string;
  /** "year" in all cases, and its abbreviations. */
  readonly yearWord: string;
  readonly yearShort: string;
  readonly beforeOurEra: string;
  readonly century: string;
  /** Only after a Roman number. */
  readonly centuryShort: string;
  readonly decadeEnding: string;
  readonly decadeWord: string;
  readonly decades: Lexicon<number>;
  /** Before a year that stands without its word: "у", "з". */
  readonly yearPrepositions: string;
  /** After a bare number that is no year: what is counted. */
  readonly counted: string;
  /** Endings after digits: "-го". */
  readonly ordinalEnding: string;
  readonly and: string;
  readonly to: string;
  readonly from: string;
  readonly on: string;
  /** In "twice a day". */
  readonly per: string;
  readonly night: string;
  readonly ago: string;
  readonly after: string;
  readonly earlier: string;
  readonly later: string;
  readonly during: string;
  readonly whole: string;
  /** Before one unit: "понад" in "понад добу". */
  readonly comparing: string;
  /** What has a date of its own: "закон від 15 березня" does not begin then. */
  readonly documents: string;
  /** Stems and endings of adjectives made of a number and a unit: "двомісячний". */
  readonly compoundNumbers: Lexicon<number | undefined>;
  readonly compoundUnits: Lexicon<Amount>;
  /** What a compound with years is of when it is no age: "війна", "срок". */
  readonly lasting: string;
  /** Before a number of years that is an age. */
  readonly age: RegExp;
  readonly beginning: string;
  readonly middle: string;
  readonly end: string;
  readonly quarter: string;
  readonly half: string;
  readonly halfYear: string;
  readonly times: string;
  /** Endings of adjectives, for ordinals and compounds. */
  readonly adjectiveEndings: string;
}
