import type { TimeLanguage, TimeMeaning, TimeMod } from "../model/language/time-language.ts";
import { dateRules, type Examples } from "./east-slavic-date-rules.ts";
import { durationRules } from "./east-slavic-duration-rules.ts";
import { relativeRules } from "./east-slavic-relative-rules.ts";
import { speaksOf } from "./east-slavic-tense.ts";
import { eastSlavicTimeConfidence } from "./east-slavic-time-confidence.ts";
import type { EastSlavicTimeWords } from "./east-slavic-time-words.ts";

/** Words around an expression, in one of the two languages; sources of regular expressions. */
export interface EastSlavicSurroundings {
  /** A sentence without it has no time. */
  readonly candidate: RegExp;
  readonly modifiers: Readonly<Partial<Record<TimeMod, string>>>;
  readonly from: string;
  readonly after: string;
  readonly until: string;
  readonly between: string;
}

/** Ukrainian and Russian tell times by the same rules, with words of their own. */
export function eastSlavicTimes(
  words: EastSlavicTimeWords,
  around: EastSlavicSurroundings,
  examples: Examples,
): TimeLanguage {
  const ending = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})\\s{1,3}$`, "iu");
  const dates: readonly TimeMeaning["kind"][] = ["date"];
  const lengths: readonly TimeMeaning["kind"][] = ["duration", "set"];
  const rules = [...dateRules(words, examples), ...relativeRules(words, examples), ...durationRules(words, examples)];
  const needs = needsOf(words);
  return {
    code: words.code,
    candidate: around.candidate,
    rules: rules.map((rule) => {
      const test = needs.get(rule.id);
      const confidence = eastSlavicTimeConfidence[rule.id];
      return {
        ...rule,
        ...(test === undefined ? {} : { needs: test }),
        ...(confidence === undefined ? {} : { confidence }),
      };
    }),
    modifiers: [
      { before: ending(words.beginning), mod: "START", of: dates },
      { before: ending(words.middle), mod: "MID", of: dates },
      { before: ending(words.end), mod: "END", of: dates },
      ...Object.entries(around.modifiers).map(([mod, source]) => ({
        before: ending(source),
        mod: mod as TimeMod,
        of: mod === "APPROX" ? (["date", "duration"] as const) : mod === "START" || mod === "END" ? dates : lengths,
      })),
    ],
    bounds: [
      { before: ending(`(?<!(?:${words.documents})\\p{L}{0,5}\\s)(?:${around.from})`), bounding: "from" },
      { before: ending(around.after), bounding: "after" },
      { before: ending(around.until), bounding: "until" },
    ],
    ranges: [
      { between: /^\s{0,2}[-–—−]\s{0,2}$/u },
      { before: ending(words.from), between: new RegExp(`^\\s{1,3}(?:${words.to})\\s{1,3}$`, "iu") },
      { before: ending(around.between), between: new RegExp(`^\\s{1,3}(?:${words.and})\\s{1,3}$`, "iu") },
    ],
    tense: (sentence, start, end) => speaksOf(words.code, sentence, start, end),
  };
}

/** By rule: what a sentence must have for it to be looked for, so that most sentences cost little. */
function needsOf(words: EastSlavicTimeWords): ReadonlyMap<string, RegExp> {
  const sources: readonly (readonly [source: string, rules: string])[] = [
    [words.months.source, "date date-with-part date-with-clock date-to-date day-of-days month month-of-months"],
    [
      "\\d",
      "numeric-date clock-with-numeric-date numeric-to-date year bare-year year-of-years year-to-short-year clock length-of-two day-of-month",
    ],
    [words.century, "century"],
    [`${words.quarter}|${words.halfYear}`, "quarter"],
    [`${words.night}\\s`, "night-to-date night-from-date"],
    [words.half, "half-of-day"],
    [words.weekdays.source, "weekday weekday-with-part weekday-with-clock weekday-of-week every-weekday"],
    [words.days.source, "day-from-now day-from-now-with-clock part-of-day-from-now"],
    [`${words.hourUnit}|${words.hourParts.source}`, "hour hour-with-part"],
    [words.units.source, "length vague-length"],
    [words.compoundUnits.source, "compound"],
    [`\\s${words.ago}`, "ago"],
    [words.after, "in"],
    [words.earlier, "earlier"],
    [words.later, "later"],
    [words.toward.source, "vague-length"],
    [`${words.beginning}|${words.middle}|${words.end}`, "cut-of-unit"],
    [`${words.every}|${words.times}`, "every every-weekday"],
  ];
  return new Map(
    sources.flatMap(([source, rules]) => {
      const test = new RegExp(source, "iu");
      return rules.split(" ").map((rule) => [rule, test] as const);
    }),
  );
}
