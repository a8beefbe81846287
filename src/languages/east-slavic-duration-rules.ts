import type { TimeRule } from "../model/language/time-language.ts";
import { type Examples, timeParts } from "./east-slavic-date-rules.ts";
import { countOf, groupsOf, times } from "./east-slavic-time-reading.ts";
import type { EastSlavicTimeWords } from "./east-slavic-time-words.ts";
import { timePattern } from "./time-patterns.ts";

/** Rules of lengths of time, of what comes again, and of what has no place in the calendar. */
export function durationRules(words: EastSlavicTimeWords, examples: Examples): readonly TimeRule[] {
  const parts = {
    ...timeParts(words),
    toward: words.toward.source,
    lengths: words.lengths.source,
    these: words.these,
    during: words.during,
    comparing: words.comparing,
    whole: words.whole,
    every: words.every,
    sets: words.sets.source,
    times: words.times,
    per: words.per,
    compound: words.compoundNumbers.source,
    compoundunit: words.compoundUnits.source,
    endings: words.adjectiveEndings,
    beginning: words.beginning,
    middle: words.middle,
    end: words.end,
  };
  const rule = (id: string, summary: string, source: string, apply: TimeRule["apply"]): TimeRule => ({
    id,
    summary,
    example: examples[id] ?? "",
    pattern: timePattern(source, parts),
    apply,
  });
  const length: TimeRule["apply"] = (match) => {
    const { toward, count, units, length: one, more, moreunits } = groupsOf(match);
    const amount = words.units.read(units) ?? words.lengths.read(one);
    if (amount === undefined) return undefined;
    if (isAge(words, match, amount.unit)) return { kind: "none" };
    if (amount.unit === "year" && (countOf(words, count) ?? 0) >= 1000) return undefined;
    const second = words.units.read(moreunits);
    const direction = words.toward.read(toward);
    return {
      kind: "duration",
      amounts: [
        times(amount, countOf(words, count)),
        ...(second === undefined ? [] : [times(second, countOf(words, more))]),
      ],
      ...(direction === undefined ? {} : { toward: direction }),
    };
  };
  const vague: TimeRule["apply"] = (match) => {
    const { toward, units } = groupsOf(match);
    const amount = words.units.read(units);
    const direction = words.toward.read(toward);
    if (amount === undefined) return undefined;
    return {
      kind: "duration",
      amounts: [{ unit: amount.unit }],
      ...(direction === undefined ? {} : { toward: direction }),
    };
  };
  return [
    rule("once-upon", "a day of a story: no time and no length", words.onceUpon, () => ({ kind: "none" })),
    rule(
      "length",
      "a number of units of time",
      "(?:(?<toward>{toward}) )?(?<count>{number}|{some}) (?<units>{units})(?: (?:{and} )?(?<more>{number}) (?<moreunits>{units}))?|(?:(?<toward>{toward}) )?(?<length>{lengths})",
      length,
    ),
    rule(
      "length-of-two",
      "a length between two numbers",
      "(?<count>\\d{1,3}){dash}\\d{1,3} (?<units>{units})",
      (match) => {
        const amount = words.units.read(groupsOf(match).units);
        return amount === undefined || isAge(words, match, amount.unit)
          ? { kind: "none" }
          : { kind: "duration", amounts: [{ unit: amount.unit }] };
      },
    ),
    rule("vague-length", "units without a number, lately or soon", "(?<toward>{toward}) (?<units>{units})", (match) => {
      // "последние недели" are several, "последнюю неделю" is one.
      const many = /(?:[иыі]е?|[иыі]х|[иыі]ми|ї)$/iu.test(groupsOf(match).toward ?? "");
      const one = many ? undefined : words.unit.read(groupsOf(match).units);
      const meaning = vague(match);
      if (one === undefined || meaning?.kind !== "duration") return meaning;
      return { ...meaning, amounts: [{ unit: one.unit, count: one.count }] };
    }),
    rule(
      "one-unit",
      "one unit, after a word that says throughout",
      "(?<=(?:^|\\s)(?:{during}|{comparing})\\s{1,2})(?<units>{unit})|(?:{whole}) (?<units>{unit})",
      (match) => {
        const amount = words.unit.read(groupsOf(match).units);
        return amount === undefined ? undefined : { kind: "duration", amounts: [amount] };
      },
    ),
    rule(
      "compound",
      "an adjective made of a number and a unit",
      "(?<digits>\\d{1,4})[-‑\\s]?(?:ти|х|ма|ми|но)?[-‑]?(?<compoundunit>{compoundunit}){endings}|(?<compound>{compound})(?<compoundunit>{compoundunit}){endings}",
      (match) => {
        if (
          /^\s(?:дочь|дочер|донь|дочк|сын|син|реб[её]н|дит|малыш|малюк|девоч|дівч|мальчик|хлоп|младен|немовл)/iu.test(
            rest(match),
          )
        ) {
          return { kind: "none" };
        }
        const { digits, compound, compoundunit } = groupsOf(match);
        const amount = words.compoundUnits.read(compoundunit);
        if (amount === undefined) return undefined;
        if (amount.unit === "year" && !new RegExp(`^\\s+(?:\\p{L}+\\s)?(?:${words.lasting})`, "iu").test(rest(match)))
          return { kind: "none" };
        const count = digits === undefined ? words.compoundNumbers.read(compound) : Number(digits);
        return { kind: "duration", amounts: [times(amount, count)] };
      },
    ),
    rule(
      "cut-of-unit",
      "the beginning, middle or end of the unit that is now",
      "(?<=(?:{beginning}|{middle}|{end})\\s{1,2})(?<units>{unit})",
      (match) => {
        const amount = words.unit.read(groupsOf(match).units);
        return amount === undefined || ["second", "minute", "hour"].includes(amount.unit)
          ? undefined
          : {
              kind: "date",
              shift: { unit: amount.unit, count: 0, from: amount.unit === "day" ? "text" : "publication" },
            };
      },
    ),
    rule("set", "again and again in one word", "(?<sets>{sets})", (match) => {
      const every = words.sets.read(groupsOf(match).sets);
      return every === undefined ? undefined : { kind: "set", every };
    }),
    rule(
      "every",
      "every so many units",
      "{every} (?:(?<count>{number}) )?(?<units>{units})|(?:{times}) {per} (?:(?<units>{unit})|(?<count>{number}) (?<units>{units}))",
      (match) => {
        const { count, units } = groupsOf(match);
        const amount = words.units.read(units) ?? words.unit.read(units);
        return amount === undefined ? undefined : { kind: "set", every: times(amount, countOf(words, count)) };
      },
    ),
    rule("every-weekday", "every week on a day", "{every} (?<weekday>{weekday})", (match) => {
      const weekday = words.weekdays.read(groupsOf(match).weekday);
      return weekday === undefined ? undefined : { kind: "set", every: { weekday } };
    }),
    rule("invasion", "the day on which the full-scale invasion of Ukraine began", words.invasion, () => ({
      kind: "date",
      parts: { year: 2022, month: 2, day: 24 },
      event: true,
    })),
    rule("past", "some time past", words.past, () => ({ kind: "reference", to: "past" })),
    rule("present", "now, or the time that is told of", words.present, () => ({ kind: "reference", to: "present" })),
    rule("future", "some time to come", words.future, () => ({ kind: "reference", to: "future" })),
    rule("these-days", "the days of now", "(?:{these}) (?<units>{units})", () => ({
      kind: "reference",
      to: "present",
    })),
  ];
}

function rest(match: RegExpExecArray): string {
  return match.input.slice(match.index + match[0].length, match.index + match[0].length + 40);
}

/** "старше 18 років", "йому 54 роки": how old somebody is, no length of what happened. */
function isAge(words: EastSlavicTimeWords, match: RegExpExecArray, unit: string): boolean {
  if (unit !== "year") return false;
  const before = match.input.slice(Math.max(0, match.index - 30), match.index);
  return words.age.test(before) || (/\p{Lu}[\p{L}.]*,\s$/u.test(before) && /^\s*(?:[,.;)]|$)/u.test(rest(match)));
}
