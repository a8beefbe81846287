import type { DateMeaning, DateParts, TimeRule, TimeShift, TimeUnit } from "../../../model/language/time-language.ts";
import { timePattern } from "../../time-patterns.ts";
import { calendarParts } from "./dates.ts";
import { needs } from "./needs.ts";
import { date, isCapital, months, ordinals, parts, plain, seasons, units } from "./words.ts";

const steps: Readonly<Record<string, readonly [count: number, from: TimeShift["from"]]>> = {
  last: [-1, "publication"],
  "the past": [-1, "publication"],
  past: [-1, "publication"],
  this: [0, "publication"],
  "the current": [0, "publication"],
  "this current": [0, "publication"],
  next: [1, "publication"],
  "the coming": [1, "publication"],
  "this coming": [1, "publication"],
  "the previous": [-1, "text"],
  "the preceding": [-1, "text"],
  "the prior": [-1, "text"],
  "the following": [1, "text"],
  "the next": [1, "text"],
  that: [0, "text"],
  "that same": [0, "text"],
  "the same": [0, "text"],
};

/** A year that a quarter, a season or an end is of. */
const ofYear = String.raw`(?:(?:,? (?:of|in))?(?: the)?(?: fiscal| calendar)?(?: year)? (?<year>{year})|(?: of|,)? (?<which>last|this|next) (?:fiscal )?year)`;

function ofGroups(
  groups: Readonly<Record<string, string | undefined>>,
  found: DateParts,
  more: Partial<DateMeaning> = {},
): DateMeaning {
  const { year, which, fiscal = groups["fiscal2"] } = groups;
  const own = fiscal === undefined ? found : { ...found, fiscal: true };
  if (year !== undefined) return date({ ...own, year: Number(year) }, more);
  if (which === undefined) return date(own, more);
  const count = { last: -1, this: 0, next: 1 }[plain(which)] ?? 0;
  return date(own, { ...more, shift: { unit: "year", count, from: "publication" } });
}

export const periodRules: readonly TimeRule[] = [
  {
    id: "en-period",
    summary: "This, last or next week, month, year …",
    example: "last week",
    confidence: 0.85,
    needs: needs.unit,
    pattern: timePattern(
      String.raw`(?<which>last|(?:the )?past|this current|this coming|this|the current|next|the coming|the previous|the preceding|the prior|the following|the next|that same|that|the same)(?: fiscal| calendar| whole)? (?<unit>week|month|quarter|year|decade|century)`,
      parts,
    ),
    apply({ 0: whole, groups, input, index }) {
      // A past or coming decade is ten years, not one of the calendar's.
      if (/past|coming/u.test(groups?.which ?? "") && /^(?:decade|century)$/u.test(plain(groups?.unit ?? ""))) {
        const count = plain(groups?.unit ?? "") === "decade" ? 10 : 100;
        return {
          kind: "duration",
          amounts: [{ unit: "year", count }],
          toward: /past/u.test(groups?.which ?? "") ? "past" : "future",
        };
      }
      const [count, from] = steps[plain(groups?.which ?? "")] ?? [0, "publication"];
      const unit: TimeUnit = units[plain(groups?.unit ?? "")] ?? "year";
      // "This Week" with capitals is a programme.
      if (input.startsWith("-", index + whole.length) || /^\p{Lu}.*\s\p{Lu}/u.test(whole)) return undefined;
      return date({}, { shift: { unit, count, from } });
    },
  },
  {
    id: "en-week-of",
    summary: "The week of a day",
    example: "the week of March 2",
    needs: needs.month,
    pattern: timePattern(
      String.raw`the week of (?:{weekday},? )?(?<month>{month})\.? (?<day>{day})(?:,? (?<year>{year}))?`,
      parts,
    ),
    apply: ({ groups }) =>
      isCapital(groups?.month ?? "") ? date({ ...calendarParts(groups), week: true }) : undefined,
  },
  {
    id: "en-quarter",
    summary: "A quarter by number, of a year",
    example: "the third quarter of 1989",
    confidence: 0.97,
    needs: needs.quarter,
    pattern: timePattern(
      String.raw`(?:(?<possessive>last|this|next) year['’]s |the (?!\S{1,9}-quarter))?(?:(?<fiscal>fiscal)[ \-])?(?<number>first|second|third|fourth|1st|2nd|3rd|4th)(?:[ \-](?<fiscal2>fiscal))?[ \-]quarter(?:${ofYear})?`,
      parts,
    ),
    apply({ groups = {} }) {
      const quarter = quarterOf(groups["number"]);
      return ofGroups({ ...groups, which: groups["which"] ?? groups["possessive"] }, { quarter });
    },
  },
  {
    id: "en-year-quarter",
    summary: "A quarter behind its year",
    example: "1989 third quarter",
    needs: needs.quarter,
    pattern: timePattern(
      String.raw`(?:the )?(?<year>{year})['’]?s? (?<number>first|second|third|fourth)[ \-]quarter|(?:(?<year2>{year})[ \-])?(?<q>Q[1-4])(?: (?<year3>{year}))?`,
      parts,
    ),
    apply({ groups = {} }) {
      if (groups["q"] !== undefined && !isCapital(groups["q"])) return undefined;
      const year = groups["year"] ?? groups["year2"] ?? groups["year3"];
      const quarter =
        groups["q"] === undefined ? quarterOf(groups["number"]) : (Number(groups["q"].slice(1)) as 1 | 2 | 3 | 4);
      return date(year === undefined ? { quarter } : { year: Number(year), quarter });
    },
  },
  {
    id: "en-half",
    summary: "A half of a year",
    example: "the first half of 1990",
    needs: needs.half,
    pattern: timePattern(
      String.raw`(?:the )?(?<number>first|second|last|latter)[ \-]half(?:${ofYear}| of the (?:fiscal )?year)`,
      parts,
    ),
    apply: ({ groups = {} }) => ofGroups(groups, { half: plain(groups["number"] ?? "") === "first" ? 1 : 2 }),
  },
  {
    id: "en-quarter-named",
    summary: "The quarter that was reported last",
    example: "the latest quarter",
    confidence: 0.84,
    needs: needs.quarter,
    pattern: timePattern(
      String.raw`(?:the|the latest|the most recent|the recent|the just-ended) quarter|the latest period`,
      parts,
    ),
    apply: () => date({}, { shift: { unit: "quarter", count: 0, from: "text", otherwise: -1 } }),
  },
  {
    id: "en-the-year",
    summary: "The year, month or week that is spoken of",
    example: "the full year",
    confidence: 0.83,
    needs: needs.unit,
    pattern: timePattern(
      String.raw`(?:the (?:full |whole |entire |fiscal )?year(?=\s?(?:[.,;:]|$)| (?:ended|ending|of|as|and|to|by|from|with)\b)|the (?:week|month)(?=['’]s| of\b|\s?(?:[.,;:]|$)))`,
      parts,
    ),
    apply({ 0: whole, input, index }) {
      const unit: TimeUnit = units[plain(whole).split(" ").at(-1) ?? ""] ?? "year";
      if (/^\s(?:ended|ending)\b/iu.test(input.slice(index + whole.length)))
        return { kind: "duration", amounts: [{ unit, count: 1 }] };
      return date({}, { shift: { unit, count: 0, from: "text" } });
    },
  },
  {
    id: "en-season",
    summary: "A season",
    example: "last summer",
    confidence: 0.91,
    needs: needs.season,
    pattern: timePattern(
      String.raw`(?:(?<pick>last|this past|past|this|this coming|next|the|the following) )?(?:(?<mod>early|mid|late)[ \-])?(?<season>{season})(?:(?: of|,)? (?<year>{year}|nineteen ninety-\p{L}{3,5}))?`,
      parts,
    ),
    apply({ 0: whole, groups, input, index }) {
      const season = seasons[plain(groups?.season ?? "")] ?? "SP";
      const pick = plain(groups?.pick ?? "");
      const mod = { early: "START", mid: "MID", late: "END" }[plain(groups?.mod ?? "")] as DateMeaning["mod"];
      const more = mod === undefined ? {} : { mod };
      if (groups?.year !== undefined) {
        const year = /^\d/u.test(groups.year)
          ? Number(groups.year)
          : 1990 +
            (["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"].indexOf(groups.year.slice(16)) +
              1);
        return date({ season, year }, more);
      }
      const before = input.slice(0, index);
      const after = input.slice(index + whole.length);
      if (pick === "" && !/\b(?:in|since|until|by|during|through|of|from|before|after|every|each)\s$/iu.test(before))
        return undefined;
      if (
        /^(?:the )?(?:fall|spring)$/iu.test(plain(whole)) &&
        /^\s(?:of|in|to|from|by|into|for|back|apart|behind|short|up)\b/iu.test(after)
      )
        return undefined;
      if (/^-?\s?(?:olympics|games|palace|street|garden|water|board|chicken|guard)\b/iu.test(after.trim()))
        return undefined;
      const picked = (
        {
          last: "before",
          "this past": "before",
          past: "before",
          this: "same",
          "this coming": "after",
          next: "after",
        } as const
      )[pick as "last"];
      return date({ season }, { ...more, ...(picked === undefined ? {} : { pick: picked }) });
    },
  },
  {
    id: "en-fiscal-year",
    summary: "A body's own year",
    example: "fiscal 1989",
    needs: needs.fiscal,
    pattern: timePattern(String.raw`(?:the )?(?:fiscal|financial)(?: year)? (?<year>{year}|['’]\d\d)`, parts),
    apply: ({ groups }) => date({ ...calendarParts(groups), fiscal: true }),
  },
  {
    id: "en-end",
    summary: "Beginning, middle or end of a month or year",
    example: "the end of 1989",
    confidence: 0.73,
    needs: needs.end,
    pattern: timePattern(
      String.raw`(?:the )?(?:very )?(?<which>end|beginning|start|middle|close) of (?:(?:the month of )?(?<month>{month})(?:,? (?<year>{year}))?|(?:fiscal )?(?<year2>{year})|(?<step>the|this|last|next|the current) (?<unit>week|month|quarter|year|decade|century))|(?<yearend>(?:the )?year['’]?s?[ \-]end)`,
      parts,
    ),
    apply({ groups = {} }) {
      const { month, year, year2, step, unit } = groups;
      if (groups["yearend"] !== undefined)
        return date({}, { shift: { unit: "year", count: 0, from: "publication" }, mod: "END" });
      const which = plain(groups["which"] ?? "");
      const mod = which === "end" || which === "close" ? "END" : which === "middle" ? "MID" : "START";
      if (year2 !== undefined) return date({ year: Number(year2) }, { mod });
      if (month !== undefined) return isCapital(month) ? date(calendarParts({ month, year }), { mod }) : undefined;
      const count = { last: -1, next: 1 }[plain(step ?? "")] ?? 0;
      return date({}, { shift: { unit: units[plain(unit ?? "")] ?? "year", count, from: "publication" }, mod });
    },
  },
  {
    id: "en-mid-month",
    summary: "The middle, the beginning or the end of a month or year, with a hyphen",
    example: "mid-November",
    pattern: timePattern(
      String.raw`(?<mod>mid|early|late|end)-(?:(?<month>{month})(?:\.?,? (?<year>{year}))?|(?<year2>{year}))`,
      parts,
    ),
    apply({ groups = {} }) {
      const { month, year, year2 } = groups;
      const mod = ({ mid: "MID", early: "START", late: "END", end: "END" } as const)[
        plain(groups["mod"] ?? "") as "mid"
      ];
      if (year2 !== undefined) return date({ year: Number(year2) }, { mod });
      return month !== undefined && isCapital(month)
        ? date({ ...calendarParts({ year }), month: months[plain(month)] ?? 1 }, { mod })
        : undefined;
    },
  },
];

function quarterOf(words: string | undefined): 1 | 2 | 3 | 4 {
  const number = ordinals[plain(words ?? "")] ?? Number.parseInt(words ?? "1", 10);
  return number === 1 || number === 2 || number === 3 ? number : 4;
}
