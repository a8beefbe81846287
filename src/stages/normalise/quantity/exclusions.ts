import type { QuantityLanguage } from "../../../model/language/quantity-language.ts";
import { isWhole, isYear } from "./amounts.ts";
import type { Draft } from "./drafts.ts";
import { isHyphen, isJoining, type Token, wordsFrom } from "./tokens.ts";

/** Why something that looks like a quantity is none. */
interface Exclusion {
  readonly id: string;
  readonly summary: string;
  readonly example: string;
  applies(draft: Draft, tokens: readonly Token[], language: QuantityLanguage): boolean;
}

/** A number that is a name, a date, an address, a score …; any of these is enough. */
export const exclusions: readonly Exclusion[] = [
  {
    id: "glued",
    summary: "Part of a word, an address or a code.",
    example: "the F-16, COVID-19, 5x4, and page #12",
    applies({ first, to, unit, counted, amount }, tokens) {
      const before = tokens[first.from - 1];
      const start = tokens[first.from];
      const next = tokens[to];
      if (start?.glued === true && before !== undefined) {
        if (before.kind !== "mark" || /^[#@/\\_&.:*№]$/u.test(before.text)) return true;
        // "F-16", "20-30": a hyphen that touches both sides; "now-18 month-old" measures.
        const [left] = [tokens[first.from - 2]];
        if (isJoining(before) && before.glued && left?.kind === "word")
          return unit === undefined || /\p{Lu}/u.test(left.text);
        if (isHyphen(before) && before.glued && left?.kind === "number") return true;
      }
      // "5G data": letters that touch the number are part of its name.
      const joined = tokens[first.amount.to];
      if (counted?.from === first.amount.to && joined?.glued === true && joined.kind === "word" && amount.digits)
        return true;
      return (
        unit === undefined &&
        next?.glued === true &&
        (next.kind === "word" || next.kind === "number" || /^[/_@]$/u.test(next.text)) &&
        tokens[to - 1]?.kind === "number"
      );
    },
  },
  {
    id: "joined",
    summary: "A number joined to a word that it neither measures nor counts is an adjective or an ordinal.",
    example: "two-way, 12-летний, 93-я, Fünf-Sterne",
    applies({ first, unit, counted, upper }, tokens, language) {
      const [hyphen, next] = [tokens[first.amount.to], tokens[first.amount.to + 1]];
      if (
        !isHyphen(hyphen) ||
        hyphen?.glued !== true ||
        next?.glued !== true ||
        next.kind !== "word" ||
        upper !== undefined
      )
        return false;
      if (unit !== undefined) return !language.joins && next.text.length < 2;
      return !language.joins || counted === undefined || counted.from !== first.amount.to + 1;
    },
  },
  {
    id: "telephone",
    summary: "Digits in groups joined by hyphens, slashes, colons or points.",
    example: "call 222-2222, at 14:30, on 5/17/2018",
    applies({ first, to, unit, counted }, tokens) {
      const before = tokens[first.from - 1];
      const [next, then] = [tokens[to], tokens[to + 1]];
      if (
        before !== undefined &&
        (unit === undefined && tokens[first.from - 2]?.text !== "(" ? /^[+:/]$/u : /^[:/]$/u).test(before.text) &&
        (tokens[first.from]?.glued ?? false)
      )
        return true;
      if (/^(?:911|112|999)$/u.test(tokens[first.from]?.text ?? "") && counted === undefined && unit === undefined)
        return true;
      if (unit !== undefined || next === undefined || then === undefined) return false;
      return (
        /^[-/:.]$/u.test(next.text) &&
        next.glued &&
        then.kind === "number" &&
        then.glued &&
        tokens[to - 1]?.kind === "number"
      );
    },
  },
  {
    id: "name",
    summary: "A number after a name or a word that is numbered.",
    example: "Article 5, Boeing 737, Channel 4, category 4",
    applies({ first, amount, unit, counted, from, upper }, tokens, language) {
      if (from < first.from || unit?.kind === "money" || unit?.kind === "percent" || upper !== undefined) return false;
      const before = tokens[first.from - 1];
      if (before === undefined || before.kind !== "word") {
        const short = `${tokens[first.from - 2]?.lower ?? ""}.`;
        return (
          before?.text === "." &&
          (language.designators.has(short) || (language.months.has(short) && (amount.number ?? 99) <= 31))
        );
      }
      if (amount.vague !== undefined || amount.scale !== 1) return false;
      const designator = language.designators.get(before.lower);
      if (designator !== undefined) return unit === undefined && (designator === "always" || counted === undefined);
      if (language.months.has(before.lower) && amount.digits && (amount.number ?? 0) <= 31) return true;
      if (!/\p{Lu}/u.test(before.text) || language.numberWords.has(before.lower)) return false;
      // "In Kharkiv 12 people": a name may stand before a count.
      if (unit !== undefined) return false;
      return counted === undefined
        ? first.from > 1 || amount.digits
        : !counted.people && amount.digits && /^\p{Lu}/u.test(tokens[counted.from]?.text ?? "");
    },
  },
  {
    id: "year",
    summary: "A year.",
    example: "in 2019, since 1991, 2018's best",
    applies({ amount, first, unit, counted, upper, to, from }, tokens, language) {
      if (isYear(amount) && unit?.code === "year") return true;
      if (!isYear(amount) || unit !== undefined || /\D/u.test(tokens[first.from]?.text ?? "")) return false;
      if (upper !== undefined) return (amount.number ?? 0) >= 1800;
      const before = tokens[first.from - 1];
      const number = amount.number ?? 0;
      if (number < 1500 && counted !== undefined) return false;
      if (before !== undefined && (language.yearWords.has(before.lower) || language.months.has(before.lower)))
        return counted === undefined || number >= 1900;
      if (counted === undefined) return from === first.from || number >= 1900;
      return number >= 1900 && !counted.people && tokens[to] !== undefined && from === first.from;
    },
  },
  {
    id: "spoken year",
    summary: "Two numbers in words, one right after the other.",
    example: "in nineteen ninety-six",
    applies({ first, unit, counted, upper, amount }, tokens, language) {
      if (unit !== undefined || counted !== undefined || upper !== undefined || amount.scale !== 1) return false;
      const before = language.numberWords.get(tokens[first.from - 1]?.lower ?? "");
      const after = language.numberWords.get(tokens[first.amount.to]?.lower ?? "");
      const teen = (word: { readonly role: string; readonly value: number } | undefined) =>
        word?.role === "ones" && word.value >= 10;
      const tens = (word: { readonly role: string } | undefined) => word?.role === "tens";
      return (
        (teen(language.numberWords.get(tokens[first.from]?.lower ?? "")) && tens(after)) ||
        (tens(language.numberWords.get(tokens[first.from]?.lower ?? "")) && teen(before))
      );
    },
  },
  {
    id: "date",
    summary: "A day of a month.",
    example: "8 September, September 8",
    applies({ amount, first, unit, upper, counted, to }, tokens, language) {
      const last = (amount.number ?? 0) > (upper ?? 0) ? amount.number : upper;
      if (unit !== undefined || !isWhole(amount.number ?? 0.5) || (last ?? 0) > 31) return false;
      if (upper !== undefined && language.months.has(tokens[to]?.lower ?? "")) return true;
      const after = tokens[first.amount.to];
      if (language.months.has(tokens[first.from - 1]?.lower ?? "")) return true;
      // "July 28 and 29".
      if (
        counted === undefined &&
        tokens[first.from - 2]?.kind === "number" &&
        language.coordinators.has(tokens[first.from - 1]?.lower ?? "") &&
        language.months.has(tokens[first.from - 3]?.lower ?? "")
      )
        return true;
      return (
        after !== undefined &&
        language.months.has(after.lower) &&
        (/^\p{Lu}/u.test(after.text) || language.decimal === ",")
      );
    },
  },
  {
    id: "clock",
    summary: "A time of day.",
    example: "at 5 pm, 10:27",
    applies({ first, amount }, tokens, language) {
      const after = tokens[first.amount.to];
      if (amount.vague !== undefined || first.prefixed || (amount.number ?? 99) > 24) return false;
      if (after === undefined || after.kind !== "word") return false;
      // "4 a.m.": the letters are apart.
      const dotted = tokens[first.amount.to + 1]?.text === "." && tokens[first.amount.to + 2]?.lower === "m";
      return language.clockWords.has(after.lower) || (/^[ap]$/u.test(after.lower) && dotted);
    },
  },
  {
    id: "age in passing",
    summary: "A number set off by commas after a name is an age.",
    example: "Petrenko, 65, said",
    applies({ first, amount, unit, counted, from }, tokens) {
      const before = tokens[first.from - 1];
      if (
        unit !== undefined ||
        counted !== undefined ||
        from !== first.from ||
        !amount.digits ||
        !isWhole(amount.number ?? 0.5) ||
        (amount.number ?? 999) > 115
      )
        return false;
      if (before === undefined || !/^[,(]$/u.test(before.text)) return false;
      const closed = /^[,)]$/u.test(tokens[first.amount.to]?.text ?? "") && (amount.number ?? 0) >= 10;
      return /^\p{Lu}/u.test(tokens[first.from - 2]?.text ?? "") || (closed && tokens[first.from - 2]?.kind === "word");
    },
  },
  {
    id: "address",
    summary: "A house number before the name of a street.",
    example: "49 Zorro Road",
    applies({ first, unit, amount }, tokens, language) {
      if (unit?.kind === "money" || unit?.kind === "percent" || !amount.digits) return false;
      const words = wordsFrom(tokens, first.amount.to).slice(0, 5);
      const street = words.findIndex((word) => language.streets.has(word.toLowerCase()) && /^\p{Lu}/u.test(word));
      if (street === 0) return /^\p{Lu}/u.test(words[1] ?? "");
      return street > 0 && words.slice(0, street).every((word) => /^(?:[\p{Lu}\d]|(?:st|nd|rd|th)$)/u.test(word));
    },
  },
  {
    id: "term",
    summary: "A stretch of time before a noun tells how long it lasts: that is a time.",
    example: "a three-year plan",
    applies({ first, to, unit, unitTokens }, tokens) {
      if (unit?.kind !== "time" || unit.code.includes(" ") || unitTokens === undefined) return false;
      return (
        isHyphen(tokens[first.amount.to]) &&
        tokens[first.amount.to]?.glued === true &&
        !(tokens[to - 1]?.lower ?? "").endsWith("s")
      );
    },
  },
  {
    id: "bare score",
    summary: "Two numbers with a dash and nothing counted.",
    example: "won 2-1",
    applies({ first, to, unit, upper, amount }, tokens) {
      if (unit !== undefined || upper !== undefined) return false;
      const [before, next] = [tokens[first.from - 1], tokens[to]];
      if (isHyphen(next) && tokens[to + 1]?.kind === "number" && (next?.glued ?? false)) return true;
      return (
        isHyphen(before) &&
        tokens[first.from - 2]?.kind === "number" &&
        tokens[first.from]?.glued === true &&
        amount.vague === undefined
      );
    },
  },
  {
    id: "list",
    summary: "The number of a point of a list.",
    example: "1. Keep calm",
    applies({ first, to, unit, counted, amount }, tokens) {
      if (
        first.from > 1 ||
        unit !== undefined ||
        counted !== undefined ||
        !amount.digits ||
        !isWhole(amount.number ?? 0.5)
      )
        return false;
      // "5 In the case of": the number of a note.
      if (first.from === 0 && /^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? "")) return true;
      return /^[.)]$/u.test(tokens[to]?.text ?? "") && (tokens[to + 1] !== undefined || (amount.number ?? 99) < 50);
    },
  },
  {
    id: "words",
    summary: "A word that is no number here.",
    example: "one another, the one who came",
    applies({ first, to, counted, unit, upper, amount }, tokens, language) {
      if (
        language.excluded === undefined ||
        (unit !== undefined && unit.kind !== "other" && upper === undefined && amount.rule === "number")
      )
        return false;
      if (language.casualties.get(tokens[first.from - 1]?.lower ?? "")?.before === true) return false;
      const before = tokens.slice(Math.max(0, first.from - 3), first.from).map(({ lower }) => lower);
      const words = tokens.slice(first.from, first.amount.to).map(({ lower }) => lower);
      const after = tokens.slice(counted?.from ?? first.amount.to, to + 3).map(({ lower }) => lower);
      return language.excluded(before, words, after);
    },
  },
];

/** Whether a draft is no quantity by any of the rules. */
export function isExcluded(draft: Draft, tokens: readonly Token[], language: QuantityLanguage): boolean {
  return exclusions.some((exclusion) => exclusion.applies(draft, tokens, language));
}
