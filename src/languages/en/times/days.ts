import type { DateMeaning, TimeRule } from "../../../model/language/time-language.ts";
import { timePattern } from "../../time-patterns.ts";
import { needs } from "./needs.ts";
import { tenseOf } from "./tense.ts";
import { date, isCapital, parts, partsOfDay, plain, weekdays } from "./words.ts";

const named: Readonly<Record<string, number>> = {
  "the day before yesterday": -2,
  "day before yesterday": -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  "the day after tomorrow": 2,
  "day after tomorrow": 2,
};
const fromText: Readonly<Record<string, number>> = {
  "the same day": 0,
  "that same day": 0,
  "that day": 0,
  "the next day": 1,
  "the following day": 1,
  "the day after": 1,
  "a day later": 1,
  "one day later": 1,
  "the previous day": -1,
  "the day before": -1,
  "a day earlier": -1,
  "one day earlier": -1,
  "the preceding day": -1,
  "the very next day": 1,
};
const picks: Readonly<Record<string, DateMeaning["pick"]>> = {
  last: "before",
  "this past": "before",
  past: "before",
  next: "after",
  "this coming": "after",
  "the coming": "after",
  this: "same",
  "the previous": "before",
  "the following": "after",
};

const part = (words: string | undefined) =>
  words === undefined ? {} : { part: partsOfDay[plain(words)] ?? ("MO" as const) };

export const dayRules: readonly TimeRule[] = [
  {
    id: "en-weekday",
    summary: "A day of the week, with the part of the day",
    example: "last Thursday night",
    confidence: 0.85,
    needs: needs.weekday,
    pattern: timePattern(
      String.raw`(?:(?:the (?<lead>morning|afternoon|evening|night) of|mid-?(?<mid>morning|afternoon)) )?(?:(?<pick>last|next|this past|this coming|the coming|this|past|the previous|the following) )?(?<weekday>{weekday})(?:\.(?= \p{Ll}|,))?(?:(?: early| late)? (?<part>{partofday}))?`,
      parts,
    ),
    apply({ 0: whole, groups, input, index }) {
      const name = groups?.weekday ?? "";
      if (!isCapital(name)) return undefined;
      const after = input.slice(index + whole.length);
      // "Dec. 18, a Wednesday" says again what was said.
      if (/\d,?\s(?:was\s|is\s|being\s)?a\s$/u.test(input.slice(Math.max(0, index - 12), index)))
        return { kind: "none" };
      // "The Sun", "Wed" and "Sat" are words; alone they are days only with a dot.
      if (name.length <= 4 && !after.startsWith(".") && !whole.endsWith(".")) return undefined;
      const pick = groups?.pick === undefined ? undefined : picks[plain(groups.pick)];
      const more =
        pick === undefined ? {} : { pick, ...(/^the/iu.test(groups?.pick ?? "") ? { anchor: "text" as const } : {}) };
      return date({ weekday: weekdays[plain(name)] ?? 1, ...part(groups?.part ?? groups?.lead ?? groups?.mid) }, more);
    },
  },
  {
    id: "en-weekday-of-week",
    summary: "A day of this, last or next week",
    example: "Friday of last week",
    needs: needs.weekday,
    pattern: timePattern(
      "(?<weekday>{weekday}) (?:of )?(?<which>last|this|next) week|(?<which2>last|this|next) week(?:['’]s| on) (?<weekday2>{weekday})",
      parts,
    ),
    apply({ groups }) {
      const name = groups?.weekday ?? groups?.weekday2 ?? "";
      if (!isCapital(name)) return undefined;
      const count = { last: -1, this: 0, next: 1 }[plain(groups?.which ?? groups?.which2 ?? "")] ?? 0;
      return date({ weekday: weekdays[plain(name)] ?? 1 }, { shift: { unit: "week", count, from: "publication" } });
    },
  },
  {
    id: "en-day-named",
    summary: "Today, yesterday, tomorrow, with the part of the day",
    example: "yesterday afternoon",
    confidence: 0.99,
    needs: needs.named,
    pattern: timePattern(
      String.raw`(?:mid-?\s?(?<lead>morning|afternoon) )?(?<day>(?:the )?day before yesterday|(?:the )?day after tomorrow|yesterday|today|tomorrow)(?: (?<part>{partofday}))?`,
      parts,
    ),
    apply({ 0: whole, groups, input, index }) {
      // "Miami Today", "USA Today".
      if (isCapital(whole) && /\p{Lu}\p{L}*\s$/u.test(input.slice(0, index))) return undefined;
      const count = named[plain(groups?.day ?? "")] ?? 0;
      const mid = groups?.lead === undefined ? {} : { mod: "MID" as const };
      return date(part(groups?.part ?? groups?.lead), { shift: { unit: "day", count, from: "publication" }, ...mid });
    },
  },
  {
    id: "en-part-named",
    summary: "A part of this day, of the last or the next",
    example: "last night",
    confidence: 0.74,
    needs: needs.part,
    pattern: timePattern(
      String.raw`(?<which>this|last|tomorrow) (?<part>{partofday})|tonight|overnight(?: (?:into|to|until) (?<into>{weekday}))?`,
      parts,
    ),
    apply({ 0: whole, groups, input, index }) {
      const which = plain(groups?.which ?? whole);
      // The night into Friday is Thursday's.
      if (groups?.into !== undefined)
        return date({ weekday: (((weekdays[plain(groups.into)] ?? 1) + 5) % 7) + 1, part: "NI" });
      if (which === "overnight") {
        const count = tenseOf(input, index, index + whole.length) === "future" ? 0 : -1;
        return date({ part: "NI" }, { shift: { unit: "day", count, from: "publication" } });
      }
      if (which === "tonight") return date({ part: "NI" }, { shift: { unit: "day", count: 0, from: "publication" } });
      return date(part(groups?.part), {
        shift: { unit: "day", count: which === "last" ? -1 : 0, from: "publication" },
      });
    },
  },
  {
    id: "en-part-of-text-day",
    summary: "A part of the day that was named, or of one beside it",
    example: "the next morning",
    needs: needs.part,
    pattern: timePattern(
      String.raw`(?<which>the next|the following|that|the same|the previous) (?<part>{partofday})`,
      parts,
    ),
    apply({ groups }) {
      const which = plain(groups?.which ?? "");
      const count = /next|following/u.test(which) ? 1 : which === "the previous" ? -1 : 0;
      return date(part(groups?.part), { shift: { unit: "day", count, from: "text" } });
    },
  },
  {
    id: "en-day-from-text",
    summary: "The day that was named, or one beside it",
    example: "the next day",
    needs: needs.unit,
    pattern: timePattern(
      String.raw`the same day|that same day|that day|the (?:very )?next day|the following day|the preceding day|the previous day|the day (?:before|after)(?! (?:yesterday|tomorrow))|(?:a|one) day (?:later|earlier)`,
      parts,
    ),
    apply({ 0: whole, input, index }) {
      const words = plain(whole);
      if (/^the day (?:before|after)$/u.test(words) && /^\s+\p{L}/u.test(input.slice(index + whole.length)))
        return undefined;
      return date({}, { shift: { unit: "day", count: fromText[words] ?? 0, from: "text" } });
    },
  },
  {
    id: "en-weekend",
    summary: "A weekend",
    example: "last weekend",
    confidence: 0.58,
    needs: needs.week,
    pattern: timePattern(
      String.raw`(?<which>last|this past|past|this|next|this coming|the coming|the|the past) weekend`,
      parts,
    ),
    apply({ groups }) {
      const which = plain(groups?.which ?? "");
      if (/last|past/u.test(which)) return date({ weekend: true }, { pick: "before" });
      if (/next/u.test(which)) return date({}, { shift: { unit: "weekend", count: 1, from: "publication" } });
      return date({ weekend: true }, which === "the" ? {} : { pick: "same" });
    },
  },
];
