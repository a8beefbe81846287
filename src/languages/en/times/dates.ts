import type { DateMeaning, DateParts, TimeRule } from "../../../model/language/time-language.ts";
import { timePattern } from "../../time-patterns.ts";
import { needs } from "./needs.ts";
import { readSpokenYear, spokenYear } from "./numbers.ts";
import { date, isCapital, months, parts, partsOfDay, plain, weekdays } from "./words.ts";

/** Month, day, year and weekday as far as the groups hold them. */
export function calendarParts(groups: Readonly<Record<string, string | undefined>> | undefined): DateParts {
  const { month, day, year, weekday, lead } = groups ?? {};
  return {
    ...(lead === undefined ? {} : { part: partsOfDay[plain(lead)] ?? "MO" }),
    ...(year === undefined
      ? {}
      : year.startsWith("'") || year.startsWith("’")
        ? { year: Number(year.slice(1)), short: true }
        : { year: Number(year) }),
    ...(month === undefined ? {} : { month: months[month.toLowerCase()] ?? 1 }),
    ...(day === undefined ? {} : { day: Number.parseInt(day, 10) }),
    ...(weekday === undefined || month !== undefined ? {} : { weekday: weekdays[weekday.toLowerCase()] ?? 1 }),
  };
}

const byWords = (words: string | undefined): number => months[(words ?? "").toLowerCase()] ?? 1;

/** Months that are also words or names: alone they need more than a capital. */
const doubtful = new Set(["may", "march", "mar", "jan", "dec", "sun", "august", "april", "june"]);
const leads =
  /(?:^|[\s(])(?:in|of|since|until|till|by|from|last|next|this|early|late|mid|during|through|to|for|and|between|before|after|end|past|every|each)[\s-]+$/iu;
const nameAfter = /^\s+\p{Lu}\p{Ll}/u;

const picks: Readonly<Record<string, DateMeaning["pick"]>> = {
  last: "before",
  "this past": "before",
  next: "after",
  this: "same",
};

export const dateRules: readonly TimeRule[] = [
  {
    id: "en-iso-date",
    summary: "A date in figures, year first",
    example: "2022-07-07",
    needs: needs.digit,
    pattern: timePattern(
      String.raw`(?<year>{year})-(?<month>0[1-9]|1[0-2])-(?<day>3[01]|[12]\d|0[1-9])(?:T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?:\.\d{1,6})?(?<zulu>Z)?)?`,
      parts,
    ),
    apply: ({ groups }) =>
      date({
        year: Number(groups?.year),
        month: Number(groups?.month),
        day: Number(groups?.day),
        ...(groups?.hour === undefined ? {} : { hour: Number(groups.hour), minute: Number(groups.minute) }),
        ...(groups?.zulu === undefined ? {} : { offset: 0 }),
      }),
  },
  {
    id: "en-figures",
    summary: "A date in figures with strokes or hyphens, where month and day cannot be mistaken",
    example: "11/29/1989",
    needs: needs.digit,
    pattern: timePattern(String.raw`(?<a>\d{1,2})(?<mark>[/\-])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)?\d\d)`, parts),
    apply({ groups }) {
      const [a, b, year] = [Number(groups?.a), Number(groups?.b), Number(groups?.year)];
      const [month, day] = a > 12 ? [b, a] : [a, b];
      // "07/08/2022" is two dates: Americans and Britons write it alike.
      if (a <= 12 && b <= 12 && a !== b) return undefined;
      if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
      return date(year < 100 ? { year, short: true, month, day } : { year, month, day });
    },
  },
  {
    id: "en-month-day",
    summary: "Month and day, with weekday and year where they stand",
    example: "Monday, Oct. 26, 1998",
    confidence: 0.95,
    needs: needs.month,
    pattern: timePattern(
      String.raw`(?:the (?<lead>morning|afternoon|evening|night) of )?(?:(?<weekday>{weekday})\.?,? )?(?:(?<pick>last|next|this) )?(?<month>{month})\.? (?:the )?(?<day>{day})(?:(?:\s?,)? (?<year>{year}|['’]\d\d))?`,
      parts,
    ),
    apply({ groups }) {
      if (!isCapital(groups?.month ?? "")) return undefined;
      const pick = picks[plain(groups?.pick ?? "")];
      return date(calendarParts(groups), pick === undefined ? {} : { pick });
    },
  },
  {
    id: "en-day-month",
    summary: "Day and month, with weekday and year where they stand",
    example: "Thursday 7 July 2022",
    needs: needs.month,
    pattern: timePattern(
      String.raw`(?:the (?<lead>morning|afternoon|evening|night) of )?(?:(?<weekday>{weekday})\.?,? )?(?:the )?(?<day>{day})(?: of| day of)? (?<month>{month})(?:\.?,? (?<year>{year}|['’]\d\d))?`,
      parts,
    ),
    apply({ groups, input, index }) {
      if (!isCapital(groups?.month ?? "")) return undefined;
      return /[$£€#]$/u.test(input.slice(0, index)) ? undefined : date(calendarParts(groups));
    },
  },
  {
    id: "en-days",
    summary: "Days of one month from one to another",
    example: "July 6-7, 2022",
    needs: needs.month,
    pattern: timePattern(
      String.raw`(?<month>{month})\.? (?<day>{day})(?:\s?[-–—]\s?| to | through )(?<to>{day})(?:,? (?<year>{year}))?`,
      parts,
    ),
    apply: ({ groups }) =>
      isCapital(groups?.month ?? "")
        ? date(calendarParts(groups), { to: { day: Number.parseInt(groups?.to ?? "1", 10) } })
        : undefined,
  },
  {
    id: "en-days-month",
    summary: "Days of one month from one to another, the month last; the night between them",
    example: "6-7 July",
    needs: needs.month,
    pattern: timePattern(
      String.raw`(?<night>(?:the )?night of )?(?<lead>(?<=between )|(?<=from ))?(?<day>{day})(?:\s?[-–—/]\s?| to | and )(?<to>{day}) (?<month>{month})(?:\.?,? (?<year>{year}))?`,
      parts,
    ),
    apply({ 0: whole, groups, input, index }) {
      if (!isCapital(groups?.month ?? "")) return undefined;
      const found = calendarParts(groups);
      const to = Number.parseInt(groups?.to ?? "1", 10);
      if (groups?.night !== undefined && to === (found.day ?? 0) + 1) return date({ ...found, part: "NI" });
      if (/ and /u.test(whole) && !/between $/iu.test(input.slice(0, index))) return undefined;
      return to > (found.day ?? 0) ? date(found, { to: { day: to } }) : undefined;
    },
  },
  {
    id: "en-months",
    summary: "Months from one to another",
    example: "January-March 1989",
    needs: needs.month,
    pattern: timePattern(
      String.raw`(?<month>{month})\.?(?:\s?[-–—]\s?| to | through )(?<to>{month})(?:\.?,? (?<year>{year}))?`,
      parts,
    ),
    apply: ({ groups }) =>
      isCapital(groups?.month ?? "") && isCapital(groups?.to ?? "")
        ? date(calendarParts(groups), { to: { month: byWords(groups?.to) } })
        : undefined,
  },
  {
    id: "en-month-year",
    summary: "Month and year",
    example: "September 1989",
    confidence: 0.97,
    needs: needs.month,
    pattern: timePattern(
      String.raw`(?<month>{month})\.?(?:,? | of )(?:(?<year>{year}|['’]\d\d)|(?<spoken>${spokenYear}))`,
      parts,
    ),
    apply({ groups }) {
      if (!isCapital(groups?.month ?? "")) return undefined;
      const year = groups?.spoken === undefined ? undefined : readSpokenYear(groups.spoken);
      return date({ ...calendarParts(groups), ...(year === undefined ? {} : { year }) });
    },
  },
  {
    id: "en-month",
    summary: "A month alone",
    example: "November",
    confidence: 0.91,
    needs: needs.month,
    pattern: timePattern(
      String.raw`(?:(?<pick>last|next|this|this past) )?(?:the month of )?(?<month>{month})(?:\.(?=\s))?`,
      parts,
    ),
    apply({ 0: whole, groups, input, index }) {
      const month = groups?.month ?? "";
      if (!isCapital(month)) return undefined;
      const pick = groups?.pick === undefined ? undefined : plain(groups.pick);
      const name = month.toLowerCase();
      const after = input.slice(index + whole.length);
      if (name.length <= 4 && !whole.endsWith(".") && !["may", "june", "july"].includes(name)) return undefined;
      if (pick === undefined && doubtful.has(name) && (!leads.test(input.slice(0, index)) || nameAfter.test(after)))
        return undefined;
      const picked = picks[pick ?? ""];
      return date({ month: byWords(month) }, picked === undefined ? {} : { pick: picked });
    },
  },
  {
    id: "en-month-of-year",
    summary: "A month of this, last or next year, or of the one that was named",
    example: "January of last year",
    confidence: 0.82,
    needs: needs.month,
    pattern: timePattern(
      String.raw`(?<month>{month})\.?(?: (?<day>{day}))?(?:,? of|,)? (?<which>last|this|next|that|the same|the following|the previous) year`,
      parts,
    ),
    apply({ groups }) {
      if (!isCapital(groups?.month ?? "")) return undefined;
      const which = plain(groups?.which ?? "");
      const count = { last: -1, next: 1, "the previous": -1, "the following": 1 }[which] ?? 0;
      const from = /^th(?:at|e)\b/u.test(which) ? "text" : "publication";
      return date(calendarParts(groups), { shift: { unit: "year", count, from } });
    },
  },
  {
    id: "en-day-of-month",
    summary: "A day of a month by its number alone",
    example: "the 15th of this month",
    needs: needs.digit,
    pattern: timePattern(
      String.raw`the (?<day>(?:3[01]|[12]?\d)(?:st|nd|rd|th))(?: of (?<which>this|the|last|next) month)?`,
      parts,
    ),
    apply({ 0: whole, groups, input, index }) {
      const day = Number.parseInt(groups?.day ?? "1", 10);
      if (day < 1) return undefined;
      if (groups?.which !== undefined) {
        const count = { last: -1, next: 1 }[plain(groups.which)] ?? 0;
        return date({ day }, { shift: { unit: "month", count, from: "publication" } });
      }
      // "On the 15th floor" is none.
      if (!/\b(?:on|by|until|since|before|after)\s$/iu.test(input.slice(0, index))) return undefined;
      return /^\s?(?:[.,;:)]|$|(?:and|but|when|at)\b)/iu.test(input.slice(index + whole.length))
        ? date({ day })
        : undefined;
    },
  },
];
