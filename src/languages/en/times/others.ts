import type { DateParts, TimeRule } from "../../../model/language/time-language.ts";
import { dayOfEaster, nthWeekday } from "../../moving-days.ts";
import { timePattern } from "../../time-patterns.ts";
import { needs } from "./needs.ts";
import { amount, readAmount } from "./numbers.ts";
import { date, isCapital, months, parts, partsOfDay, plain, seasons, units, weekdays } from "./words.ts";

const adverbs = {
  hourly: "hour",
  daily: "day",
  nightly: "day",
  weekly: "week",
  monthly: "month",
  annually: "year",
  yearly: "year",
} as const;

export const setRules: readonly TimeRule[] = [
  {
    id: "en-adverb-set",
    summary: "Again and again, in one word",
    example: "daily",
    confidence: 0.97,
    needs: needs.ly,
    pattern: timePattern("(?<word>hourly|daily|nightly|weekly|monthly|annually|yearly)", parts),
    apply({ 0: whole, input, index }) {
      // "The Daily News" is a name.
      if (isCapital(whole) && index > 0) return undefined;
      if (/^\s\p{Lu}/u.test(input.slice(index + whole.length)) && isCapital(whole)) return undefined;
      return { kind: "set", every: { unit: adverbs[plain(whole) as keyof typeof adverbs], count: 1 } };
    },
  },
  {
    id: "en-every",
    summary: "Every so many units",
    example: "every three months",
    confidence: 0.94,
    needs: needs.unit,
    pattern: timePattern(String.raw`(?:every|each)(?: (?<count>other|${amount}|few|several))? (?<unit>{unit})`, parts),
    apply({ groups }) {
      const words = plain(groups?.count ?? "one");
      const unit = units[plain(groups?.unit ?? "")] ?? "year";
      const count = words === "other" ? 2 : readAmount(words);
      if (groups?.count === undefined && plain(groups?.unit ?? "").endsWith("s")) return undefined;
      return { kind: "set", every: { unit, ...(count === undefined ? {} : { count }) } };
    },
  },
  {
    id: "en-every-day",
    summary: "Every so named day, part of a day, month or season",
    example: "every Monday night",
    needs: needs.every,
    pattern: timePattern(
      String.raw`(?:every|each)(?: other| single)? (?:(?<weekday>{weekday})(?: (?<part>{partofday}))?|(?<part2>{partofday})|(?<month>{month})|(?<season>{season}))|(?<days>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|(?<day>{weekday}) (?<parts>mornings|afternoons|evenings|nights)`,
      parts,
    ),
    apply({ groups = {} }) {
      const weekday = groups["weekday"] ?? groups["day"] ?? groups["days"]?.slice(0, -1);
      if (weekday !== undefined && !isCapital(weekday)) return undefined;
      if (groups["month"] !== undefined && !isCapital(groups["month"])) return undefined;
      const part = groups["part"] ?? groups["part2"] ?? groups["parts"];
      const every: DateParts = {
        ...(weekday === undefined ? {} : { weekday: weekdays[plain(weekday)] ?? 1 }),
        ...(part === undefined ? {} : { part: partsOfDay[plain(part)] ?? "MO" }),
        ...(groups["month"] === undefined ? {} : { month: months[plain(groups["month"])] ?? 1 }),
        ...(groups["season"] === undefined ? {} : { season: seasons[plain(groups["season"])] ?? "SP" }),
      };
      return { kind: "set", every };
    },
  },
  {
    id: "en-a-unit",
    summary: "So much for each unit",
    example: "ten times [a year]",
    needs: needs.unit,
    pattern: timePattern(String.raw`(?:a|an|per) (?<unit>day|week|month|year|hour)`, parts),
    apply({ groups, input, index }) {
      if (
        !/(?:\btimes|\bonce|\btwice|[\d%]|million|billion|thousand|hundred|percent|dollars|cents|barrels|tons|people|jobs|miles|\bhours)\s$|(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundreds|thousands|millions|billions))\s(?:of\s)?(?:\p{L}{2,20}\s)?\p{L}{2,20}s\s$/iu.test(
          input.slice(0, index),
        )
      )
        return undefined;
      return { kind: "set", every: { unit: units[plain(groups?.unit ?? "")] ?? "year", count: 1 } };
    },
  },
];

const fixed: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "new year's": [1, 1],
  "independence day": [7, 4],
  "the fourth of july": [7, 4],
  "fourth of july": [7, 4],
  halloween: [10, 31],
  "valentine's day": [2, 14],
  "veterans day": [11, 11],
  "may day": [5, 1],
  "victory day": [5, 9],
  "boxing day": [12, 26],
  "st. patrick's day": [3, 17],
  "armistice day": [11, 11],
};
const moving: Readonly<Record<string, (year: number) => { readonly month: number; readonly day: number }>> = {
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  "thanksgiving day": (year) => nthWeekday(year, 11, 4, 4),
  "labor day": (year) => nthWeekday(year, 9, 1, 1),
  "memorial day": (year) => nthWeekday(year, 5, 1, -1),
  easter: (year) => dayOfEaster(year),
  "easter sunday": (year) => dayOfEaster(year),
  "good friday": (year) => dayOfEaster(year, -2),
  "easter monday": (year) => dayOfEaster(year, 1),
  "election day": (year) => nthWeekday(year, 11, 2, 1),
};
const holiday = [...Object.keys(fixed), ...Object.keys(moving)]
  .sort((a, b) => b.length - a.length)
  .join("|")
  .replaceAll("'", "['’]")
  .replaceAll(".", "\\.");

export const holidayRules: readonly TimeRule[] = [
  {
    id: "en-eleventh-of-september",
    summary: "The day that has its date for a name",
    example: "9/11",
    needs: needs.digit,
    pattern: timePattern(
      String.raw`9/11|(?:Sept\.?|September) 11(?:th)?(?=,? (?:terror(?:ist)? |hijack\p{L}* )?(?:attack|hijack|bomber))`,
      parts,
    ),
    apply: () => date({ year: 2001, month: 9, day: 11 }),
  },
  {
    id: "en-holiday",
    summary: "A holiday",
    example: "Christmas Eve",
    confidence: 0.93,
    pattern: timePattern(
      String.raw`(?:(?<pick>last|next|this) )?(?<name>${holiday})(?: (?<week>week))?(?:,? (?<year>{year}))?`,
      parts,
    ),
    apply({ groups }) {
      const words = plain(groups?.name ?? "").replaceAll("’", "'");
      if (!isCapital((groups?.name ?? "").replace(/^the /iu, ""))) return undefined;
      const day = fixed[words];
      const move = moving[words];
      const pick = ({ last: "before", next: "after", this: "same" } as const)[plain(groups?.pick ?? "") as "last"];
      const found: DateParts = {
        ...(day === undefined ? {} : { month: day[0], day: day[1] }),
        ...(move === undefined ? {} : { holiday: move }),
        ...(groups?.week === undefined ? {} : { week: true }),
        ...(groups?.year === undefined ? {} : { year: Number(groups.year) }),
      };
      return date(found, pick === undefined ? {} : { pick });
    },
  },
];

export const referenceRules: readonly TimeRule[] = [
  {
    id: "en-present",
    summary: "Now",
    example: "now",
    confidence: 0.98,
    pattern: timePattern(
      "right now|now|currently|at present|at the moment|these days|nowadays|presently|at this time|current|the present",
      parts,
    ),
    apply({ 0: whole, input, index }) {
      if (isCapital(whole) && /[\p{L},]\s$/u.test(input.slice(0, index))) return undefined;
      return { kind: "reference", to: "present" };
    },
  },
  {
    id: "en-past",
    summary: "Some time in the past",
    example: "recently",
    confidence: 0.98,
    pattern: timePattern("(?:more |most )?recently|lately|the past|recent years|recent|long ago", parts),
    apply({ 0: whole, input, index }) {
      if (
        plain(whole) === "the past" &&
        /^\s\p{L}/u.test(input.slice(index + whole.length)) &&
        /^\s(?!and\b|but\b|that\b|has\b|have\b|was\b|is\b|in\b|to\b|for\b|by\b)/u.test(
          input.slice(index + whole.length),
        )
      )
        return undefined;
      return { kind: "reference", to: "past" };
    },
  },
  {
    id: "en-one-day",
    summary: "A day that may come",
    example: "will [one day]",
    needs: needs.unit,
    pattern: timePattern(
      "(?<=\\b(?:will|would|could|may|might|can|hopes? to|hoped to|wants? to) )one day|someday",
      parts,
    ),
    apply: () => ({ kind: "reference", to: "future" }),
  },
  {
    id: "en-future",
    summary: "Some time in the future",
    example: "the near future",
    confidence: 0.95,
    pattern: timePattern(
      "the (?:near |not[ -]too[ -]distant |foreseeable |immediate )?future|the (?:near|short) term|near future|future (?:years|months|weeks|quarters)",
      parts,
    ),
    apply({ 0: whole, index }) {
      if (isCapital(whole) && index > 0) return undefined;
      return { kind: "reference", to: "future" };
    },
  },
];

const none = { kind: "none" } as const;

export const negativeRules: readonly TimeRule[] = [
  {
    id: "en-age",
    summary: "Ages are no times",
    example: "a 12-year-old",
    needs: needs.age,
    pattern: timePattern(
      String.raw`(?:a |an |the )?(?:${amount})[ \-](?:years?|months?|weeks?|days?)(?:[ \-]olds?| of age)`,
      parts,
    ),
    apply: () => none,
  },
  {
    id: "en-names",
    summary: "Names and phrases that hold the word of a time",
    example: "second-hand",
    pattern: timePattern(
      String.raw`second[ \-](?:hand|guess(?:ed|ing)?|largest|biggest|most|place|rate|time)|(?:split[ \-]second)|man of the year|person of the year|prime time|USA Today|Today show|Sunday Times|Sunday Telegraph|Daily (?:Mail|News|Telegraph|Mirror|Express|Star|Beast)|Black Friday|Super Tuesday|High Noon|60 Minutes|48 Hours|Cyber Monday|Fat Tuesday|Ash Wednesday|Bloody Sunday|day[ \-]to[ \-]day|year[ \-](?:to[ \-]date|over[ \-]year|on[ \-]year)|day care|Saturday Night Live|future(?:s)? (?:contract|market|price|trading)s?|the Sun|day after day|year after year|early[ \-]day|some day|one day at a time`,
      parts,
    ),
    apply: () => none,
  },
];
