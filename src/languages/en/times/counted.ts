import type { DurationMeaning, TimeMeaning, TimeRule, TimeUnit } from "../../../model/language/time-language.ts";
import { timePattern } from "../../time-patterns.ts";
import { needs } from "./needs.ts";
import { amount, readAmount } from "./numbers.ts";
import { date, isCapital, parts, plain, units } from "./words.ts";

const vague = "a few|few|several|some|many|a couple of|a couple|couple of|a number of|dozens of|recent|coming";

/** Decades and centuries are counted in years, as TIMEX3 texts have it. */
export function lengthOf(unit: TimeUnit, count: number | undefined): DurationMeaning["amounts"] {
  if (unit === "decade") return [{ unit: "year", ...(count === undefined ? {} : { count: count * 10 }) }];
  if (unit === "century") return [{ unit: "year", ...(count === undefined ? {} : { count: count * 100 }) }];
  const halves = count === undefined ? 0 : count % 1;
  const smaller = (
    { year: ["month", 12], hour: ["minute", 60], minute: ["second", 60], day: ["hour", 24], week: ["day", 7] } as const
  )[unit as "year"];
  if (count === undefined) return [{ unit }];
  if (halves !== 0 && smaller !== undefined && Number.isInteger(halves * smaller[1])) {
    const rest = { unit: smaller[0] as TimeUnit, count: halves * smaller[1] };
    return Math.floor(count) === 0 ? [rest] : [{ unit, count: Math.floor(count) }, rest];
  }
  return [{ unit, count }];
}

const unitOf = (words: string | undefined): TimeUnit => units[plain(words ?? "")] ?? "year";

const longestInYears = 5000;

/** A count from an anchor; without a number it is only somewhere in the past or the future. */
function away(
  words: string | undefined,
  unit: TimeUnit,
  sign: 1 | -1,
  from: "publication" | "text",
  keep = false,
): TimeMeaning | undefined {
  const text = plain(words ?? "a");
  if (/couple/u.test(text)) return date({}, { shift: { unit, count: sign * 2, from }, mod: "APPROX" });
  const count = readAmount(text);
  if (count === undefined) return { kind: "reference", to: sign < 0 ? "past" : "future" };
  if (!Number.isInteger(count)) {
    const [whole, rest] = lengthOf(unit, count);
    const months =
      whole?.unit === "year" && rest?.unit === "month"
        ? (whole.count ?? 0) * 12 + (rest.count ?? 0)
        : whole?.unit === "month"
          ? whole.count
          : undefined;
    return months === undefined ? undefined : date({}, { shift: { unit: "month", count: sign * months, from } });
  }
  const scaled =
    unit === "decade"
      ? { unit: "year" as const, count: count * 10 }
      : unit === "century"
        ? { unit: "year" as const, count: count * 100 }
        : { unit, count };
  // Beyond written history a year is no date.
  if (scaled.unit === "year" && scaled.count > longestInYears)
    return { kind: "reference", to: sign < 0 ? "past" : "future" };
  return date({}, { shift: { unit: scaled.unit, count: sign * scaled.count, from, ...(keep ? { keep } : {}) } });
}

export const countedRules: readonly TimeRule[] = [
  {
    id: "en-year-ago",
    summary: "A year back, as fine as what was named",
    example: "a year ago",
    confidence: 0.69,
    needs: needs.ago,
    pattern: timePattern("(?:a|one) year ago", parts),
    apply: () => date({}, { shift: { unit: "year", count: -1, from: "text", keep: "quarter" } }),
  },
  {
    id: "en-ago",
    summary: "Counted back from the document",
    example: "two years ago",
    confidence: 0.7,
    needs: needs.ago,
    pattern: timePattern(
      String.raw`(?<count>(?:${vague}|${amount}) )?(?<unit>{unit})(?<about> or (?:so|more))? ago(?<day> (?:today|yesterday|this week|this month))?`,
      parts,
    ),
    apply({ groups }) {
      const { count, unit } = groups ?? {};
      if (count === undefined && !plain(unit ?? "").endsWith("s")) return undefined;
      const meaning = away(count ?? "some", unitOf(unit), -1, "publication");
      return meaning !== undefined && groups?.about !== undefined ? { ...meaning, mod: "APPROX" } : meaning;
    },
  },
  {
    id: "en-from-now",
    summary: "Counted on from the document",
    example: "two weeks from now",
    needs: needs.fromNow,
    pattern: timePattern(String.raw`(?<count>${vague}|${amount}) (?<unit>{unit}) (?:from now|hence|from today)`, parts),
    apply: ({ groups }) => away(groups?.count, unitOf(groups?.unit), 1, "publication"),
  },
  {
    id: "en-earlier",
    summary: "Counted from the time that was named last",
    example: "two days earlier",
    confidence: 0.64,
    needs: needs.unit,
    pattern: timePattern(
      String.raw`(?<count>${vague}|${amount}) (?<unit>{unit}) (?<way>earlier|before|previously|later|after(?:wards?)?)`,
      parts,
    ),
    apply({ 0: whole, groups, input, index }) {
      const way = plain(groups?.way ?? "");
      const after = input.slice(index + whole.length);
      if ((way === "before" || way === "after") && !/^\s?(?:[.,;:)]|$|and\b|but\b|when\b)/iu.test(after))
        return undefined;
      const back = /earlier|before|previous/u.test(way);
      const unit = unitOf(groups?.unit);
      const words = plain(groups?.count ?? "");
      if (!/couple/u.test(words) && readAmount(words) === undefined)
        return { kind: "duration", amounts: lengthOf(unit, undefined) };
      return away(groups?.count, unit, back ? -1 : 1, "text", unit === "year" && plain(groups?.count ?? "") === "a");
    },
  },
  {
    id: "en-year-earlier",
    summary: "The same stretch of the year before",
    example: "the year-earlier quarter",
    confidence: 0.68,
    needs: needs.earlier,
    pattern: timePattern(
      String.raw`(?:(?:the|a) (?!year.(?:earlier|ago) (?:net|loss|results|figures?|profit|earnings)))?(?:comparable |same |corresponding )?year[ \-](?:earlier|ago)(?: (?:fiscal )?(?:(?<number>first|second|third|fourth)[ \-])?(?<unit>quarter|period|month|week|day))?`,
      parts,
    ),
    apply({ 0: whole }) {
      if (/^(?:the|a)?\s?year (?:earlier|ago)$/iu.test(plain(whole)) && !/^a\s/iu.test(whole)) return undefined;
      return date({}, { shift: { unit: "year", count: -1, from: "text", keep: "quarter" } });
    },
  },
  {
    id: "en-toward",
    summary: "A length that ends or begins now",
    example: "the past two years",
    confidence: 0.87,
    needs: needs.unit,
    pattern: timePattern(
      String.raw`(?:(?:the|these|this|its|each of the) )?(?<way>last|past|previous|next|coming|following|first|latest|final|preceding) (?<count>${vague}|${amount})(?: to (?:${amount}))? (?:(?:trading|business|working|more|full|fiscal|consecutive|straight) )?(?<unit>{unit})(?<about> or so)?`,
      parts,
    ),
    apply({ groups }) {
      const way = plain(groups?.way ?? "");
      const toward = /last|past/u.test(way)
        ? ("past" as const)
        : /next|coming/u.test(way)
          ? ("future" as const)
          : undefined;
      const count = plain(groups?.count ?? "");
      const couple = /couple/u.test(count);
      const number = couple ? 2 : readAmount(count);
      const mod = couple || groups?.about !== undefined ? { mod: "APPROX" as const } : {};
      return {
        kind: "duration",
        amounts: lengthOf(unitOf(groups?.unit), number),
        ...(toward === undefined ? {} : { toward }),
        ...mod,
      };
    },
  },
  {
    id: "en-length",
    summary: "A length in a number of units",
    example: "five months",
    confidence: 0.87,
    needs: needs.unit,
    pattern: timePattern(
      String.raw`(?:(?:the|these|those|an additional|another|all) (?!\S{1,20}-(?:{unit})))?(?<count>${vague}|${amount})(?: (?:to|or) (?:${amount})(?= ))?[ \-](?:(?:long|full|more|straight|consecutive|trading|business|working|additional|whole|solid) )?(?<unit>{unit})(?:[ \-]long\b)?(?<half> and a half)?(?<about> or so)?`,
      parts,
    ),
    apply({ 0: whole, groups, input, index }) {
      const unit = unitOf(groups?.unit);
      const count = plain(groups?.count ?? "");
      const after = input.slice(index + whole.length);
      if (
        /^[ -]olds?\b|^\s?(?:of age|apart)\b/iu.test(after) ||
        /^s?['’]?\s?(?:old|older|younger)\b/iu.test(after.trim())
      )
        return undefined;
      // "Aged 55 to 75 years".
      if (
        /\bage[ds]?(?:\sof)?\s(?:[\d-]{1,5}\s(?:to|and)\s)?(?:about\s)?$/iu.test(
          input.slice(Math.max(0, index - 30), index),
        )
      )
        return undefined;
      // Quarters are also fourths: "three-quarters of the voters", "a quarter of a percent".
      if (
        unit === "quarter" &&
        (/^an?$/u.test(count) || /^\s(?:of|percent|point|per)\b/iu.test(after) || /-quarters$/iu.test(whole))
      )
        return undefined;
      const couple = /couple/u.test(count);
      const number = couple ? 2 : readAmount(count);
      if (number !== undefined && number >= 1000 && number < 2100 && unit !== "year" && !/,/u.test(count))
        return undefined;
      const mod = couple || groups?.about !== undefined ? { mod: "APPROX" as const } : {};
      const total = number === undefined ? undefined : number + (groups?.half === undefined ? 0 : 0.5);
      return { kind: "duration", amounts: lengthOf(unit, total), ...mod };
    },
  },
  {
    id: "en-fortnight",
    summary: "Two weeks",
    example: "a fortnight ago",
    needs: needs.fortnight,
    pattern: timePattern(
      "(?:(?<way>the past|the last|past|last|the next|next|the coming|a|one) )fortnight(?<ago> ago)?",
      parts,
    ),
    apply({ groups }) {
      if (groups?.ago !== undefined) return date({}, { shift: { unit: "week", count: -2, from: "publication" } });
      const way = plain(groups?.way ?? "");
      const toward = /past|last/u.test(way) ? "past" : /next|coming/u.test(way) ? "future" : undefined;
      return { kind: "duration", amounts: [{ unit: "week", count: 2 }], ...(toward === undefined ? {} : { toward }) };
    },
  },
  {
    id: "en-units",
    summary: "A length in units without a number",
    example: "for [weeks]",
    confidence: 0.72,
    needs: needs.unit,
    pattern: timePattern(String.raw`(?<unit>days|weeks|months|years|decades|centuries|hours|minutes)`, parts),
    apply({ groups, input, index }) {
      // "The Book of Hours" is a name.
      if (isCapital(groups?.unit ?? "")) return undefined;
      if (
        !/\b(?:for|in|after|of|over|within|take|last|lasted|takes|took|recent|coming|spent|spend|past)\s$/iu.test(
          input.slice(0, index),
        )
      )
        return undefined;
      return { kind: "duration", amounts: lengthOf(unitOf(groups?.unit), undefined) };
    },
  },
];
