import type { TimeValue } from "../facet/time-value.ts";

/** Units that times are counted in, from fine to coarse. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half-year"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** TIMEX3 modifier, as in `TimeValue`. */
export type TimeMod = NonNullable<TimeValue["mod"]>;

/** TIMEX3 part of a day: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** What words state of a date or a time of day; what they leave out is filled in by the engine. */
export interface DateParts {
  /** 19 for "the 1900s" and for "the 20th century". */
  readonly century?: number;
  /** 199 for "the 1990s". */
  readonly decade?: number;
  /** Negative before our era. */
  readonly year?: number;
  /** The century is left out of the year ("'98") or of the decade ("the 80s": 8): the latest one that is not after the document. */
  readonly short?: boolean;
  /** The year is a body's own, not the calendar's: "fiscal 1989". */
  readonly fiscal?: boolean;
  readonly half?: 1 | 2;
  readonly quarter?: 1 | 2 | 3 | 4;
  /** Spring, summer, autumn, winter: TIMEX3. */
  readonly season?: "SP" | "SU" | "FA" | "WI";
  /** 1 to 12. */
  readonly month?: number;
  /** The Saturday and Sunday of a week. */
  readonly weekend?: boolean;
  /** The week that the day lies in: "the week of March 2". */
  readonly week?: boolean;
  /** 1 to 31. */
  readonly day?: number;
  /** 1 is Monday, 7 Sunday. */
  readonly weekday?: number;
  readonly part?: PartOfDay;
  /** With part `NI`: the night that ends in the day, not the one that begins in it ("в ночь на 7 июля"). */
  readonly nightBefore?: boolean;
  /** 0 to 24. */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** The zone that words state, in minutes east of Greenwich. */
  readonly offset?: number;
  /** Words name a place's time whose offset is not known ("Kyiv time", "local time"). */
  readonly elsewhere?: boolean;
  /** A holiday that moves: gives month and day of a year. */
  readonly holiday?: (year: number) => { readonly month: number; readonly day: number };
}

/** Counted from an anchor: "last week" is one week back, "yesterday" one day, "that day" none from the text. */
export interface TimeShift {
  readonly unit: TimeUnit;
  /** Negative into the past. */
  readonly count: number;
  /** `publication`: the day of the document. `text`: the time that was last named ("two days earlier"). */
  readonly from: "publication" | "text";
  /** As fine as the anchor is: "a year earlier" after a quarter is a quarter. `quarter`: only after one, else from the publication. */
  readonly keep?: boolean | "quarter";
  /** The count from the publication where the text named nothing that can be counted from: "the quarter" is then the last one. */
  readonly otherwise?: number;
}

/** A time of the calendar. */
export interface DateMeaning {
  readonly kind: "date";
  readonly parts?: DateParts;
  /** The end of a stretch, itself included, that begins at `parts`: "6-7 July" is `{ month: 7, day: 6 }` to `{ day: 7 }`. What is missing is as in `parts`. */
  readonly to?: DateParts;
  /** `parts` are then within what was counted to: "Friday of last week". */
  readonly shift?: TimeShift;
  /**
   * Which one is meant where `parts` name many ("Friday", "November"): the last before the anchor, the next after it, or the one
   * within the same week or year; `from` is the next one, the anchor's own included ("до п'ятниці"). Absent: told by the tense near it, else the nearest that is past.
   */
  readonly pick?: "before" | "after" | "same" | "from";
  /** What stands in for parts that are missing. Absent: the publication, or the text in a document that tells of the past. */
  readonly anchor?: "publication" | "text";
  /** The words name an event whose day everybody knows, not the day: the value is inferred. */
  readonly event?: boolean;
  readonly mod?: TimeMod;
}

/** A length of time: "five months", "a few years" (no count). */
export interface DurationMeaning {
  readonly kind: "duration";
  readonly amounts: readonly { readonly unit: TimeUnit; readonly count?: number }[];
  /** Where it lies: "the past two years" end, "the next two years" begin at the anchor. */
  readonly toward?: "past" | "future";
  readonly mod?: TimeMod;
}

/** Again and again: "daily", "every Monday". */
export interface SetMeaning {
  readonly kind: "set";
  readonly every: { readonly unit: TimeUnit; readonly count?: number } | DateParts;
  readonly mod?: TimeMod;
}

/** No place in the calendar: "now", "recently", "the future". */
export interface ReferenceMeaning {
  readonly kind: "reference";
  readonly to: "past" | "present" | "future";
  readonly mod?: TimeMod;
}

/** No time, whatever else could be read there: an age, a sum of money, a name. */
export interface NoMeaning {
  readonly kind: "none";
}

/** What an expression means before it is counted out against a document: symbols, the same in every document. */
export type TimeMeaning = DateMeaning | DurationMeaning | SetMeaning | ReferenceMeaning;

/** One way in which a language writes times. */
export interface TimeRule {
  readonly id: string;
  readonly summary: string;
  /** A few words that it reads from end to end, or the part in brackets where it needs words around it: "ten times [a year]". Tested. */
  readonly example: string;
  /** How often the value of what it reads is right, measured on training texts and shrunk to 0.8; that where it was too rare to measure. */
  readonly confidence?: number;
  /**
   * Flags `g` and `u` at least; the whole match is the expression. Must be safe on hostile input: bounded repetition. It is run on one
   * sentence, whose text is `match.input`, so that `apply` can look at what stands beside it.
   */
  readonly pattern: RegExp;
  /** A cheap test, without flag `g`: in a sentence without a match the pattern is not looked for. One test may be shared by many rules. */
  readonly needs?: RegExp;
  /** `undefined`: this rule does not read them after all ("may", "march"); kind `none`: nor may another one. */
  apply(match: RegExpExecArray): TimeMeaning | NoMeaning | undefined;
}

/** How words before an expression open or close its interval. */
export type Bounding = "from" | "after" | "until" | "before";

/**
 * What stage `normalise` needs to know of a language to read times. Expressions are those of TIMEX3, without their prepositions: of all
 * matches in a sentence the longest is taken first, of two as long the one whose rule comes first.
 */
export interface TimeLanguage {
  readonly code: string;
  /** A sentence without a match is not looked at further: a cheap test, without flag `g`. */
  readonly candidate: RegExp;
  /** A sentence that ends so goes on in the next one: "until 5 p.m." and "EST Nov. 9". */
  readonly unfinished?: RegExp;
  readonly rules: readonly TimeRule[];
  /**
   * Words right before an expression that belong to it: "early", "nearly", "at least". `before` ends in `$` and is matched on what stands
   * before the expression in its sentence (at most 40 characters); `of` are the kinds of meaning that it goes with. The first that fits is taken.
   */
  readonly modifiers: readonly {
    readonly before: RegExp;
    /** What the expression itself must begin with: "over" goes with a number, not with "the weekend". */
    readonly starts?: RegExp;
    readonly mod?: TimeMod;
    readonly of: readonly TimeMeaning["kind"][];
  }[];
  /** Words before an expression that do not belong to it but say how it bounds: "since" is `from`. `before` as in `modifiers`. */
  readonly bounds: readonly { readonly before: RegExp; readonly bounding: Bounding }[];
  /**
   * What joins two expressions to one stretch: "between A and B", "A to B". `between` is matched on all that stands between
   * them; `before`, if there, on what stands before the first.
   */
  readonly ranges: readonly { readonly before?: RegExp; readonly between: RegExp }[];
  /** Whether the clause around an expression speaks of what was or of what will be; offsets are UTF-16 code units into the sentence. */
  tense(sentence: string, start: number, end: number): "past" | "future" | undefined;
}
