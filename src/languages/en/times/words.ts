import type { DateMeaning, DateParts, PartOfDay, TimeUnit } from "../../../model/language/time-language.ts";
import { oneOf } from "../../time-patterns.ts";

/** Months by name and abbreviation, without the dot. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

export const units: Readonly<Record<string, TimeUnit>> = {
  second: "second",
  seconds: "second",
  minute: "minute",
  minutes: "minute",
  hour: "hour",
  hours: "hour",
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  weekend: "weekend",
  weekends: "weekend",
  month: "month",
  months: "month",
  quarter: "quarter",
  quarters: "quarter",
  year: "year",
  years: "year",
  decade: "decade",
  decades: "decade",
  century: "century",
  centuries: "century",
};

export const partsOfDay: Readonly<Record<string, PartOfDay>> = {
  morning: "MO",
  mornings: "MO",
  midday: "MI",
  afternoon: "AF",
  afternoons: "AF",
  evening: "EV",
  evenings: "EV",
  night: "NI",
  nights: "NI",
};

export const seasons: Readonly<Record<string, NonNullable<DateParts["season"]>>> = {
  spring: "SP",
  springs: "SP",
  summer: "SU",
  summers: "SU",
  autumn: "FA",
  autumns: "FA",
  fall: "FA",
  winter: "WI",
  winters: "WI",
};

export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  "twenty-first": 21,
};

/** The tens of decades: "the eighties". */
export const tens: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

/** Zones by their abbreviation, minutes east of Greenwich. */
export const zones: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  "moscow time": 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  ist: 330,
  jst: 540,
};

/** Alternations for the patterns. */
export const parts = {
  month: oneOf(Object.keys(months)),
  weekday: oneOf(Object.keys(weekdays)),
  unit: oneOf(
    Object.keys(units)
      .filter((unit) => !unit.startsWith("second") && !unit.startsWith("weekend"))
      .concat("seconds"),
  ),
  partofday: oneOf(["morning", "midday", "afternoon", "evening", "night"]),
  season: oneOf(["spring", "summer", "autumn", "fall", "winter"]),
  ordinal: oneOf(Object.keys(ordinals)),
  tens: oneOf(Object.keys(tens)),
  zone: oneOf([
    ...Object.keys(zones),
    "ET",
    "PT",
    "CT",
    "local time",
    "Eastern time",
    "Eastern",
    "Pacific time",
    "Kyiv time",
    "Kiev time",
    "Ukraine time",
    "London time",
  ]),
  day: String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`,
  year: String.raw`(?:1\d|20)\d\d`,
};

/** Lower case, one space between words. */
export function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, " ");
}

/** A name's first letter is a capital: "may" and "march" in small letters are no months. */
export function isCapital(words: string): boolean {
  return /^\p{Lu}/u.test(words);
}

/** A meaning of the calendar. */
export function date(parts: DateParts, more: Omit<DateMeaning, "kind" | "parts"> = {}): DateMeaning {
  return { kind: "date", parts, ...more };
}
