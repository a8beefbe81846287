import type { DateMeaning, DateParts, TimeRule } from "../../../model/language/time-language.ts";
import { timePattern } from "../../time-patterns.ts";
import { calendarParts } from "./dates.ts";
import { needs } from "./needs.ts";
import { readAmount } from "./numbers.ts";
import { date, isCapital, parts, plain, zones } from "./words.ts";

/** A day that stands beside a time of the clock. */
const beside = String.raw`(?<weekday>{weekday})(?:,? (?<month>{month})\.? (?<day>{day})(?:,? (?<year>{year}))?)?|(?<month2>{month})\.? (?<day2>{day})(?:,? (?<year2>{year}))?|(?<day3>{day}) (?<month3>{month})(?:,? (?<year3>{year}))?|(?<named>yesterday|today|tomorrow|tonight|this morning|this afternoon|this evening)`;
const clock = String.raw`(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap]\.\s?m\b\.?|[ap]m\b)|(?<hour24>2[0-3]|[01]?\d)(?:[:.](?<minute24>[0-5]\d)|(?<minutes>[0-5]\d)(?= (?:{zone}))|(?= (?:gmt|utc)))(?::(?<second>[0-5]\d))?|(?<word>noon|midnight|mid-?day))(?:,? \(?(?<zone>{zone})\)?)?`;

function timeParts(groups: Readonly<Record<string, string | undefined>>): DateParts | undefined {
  const zone = groups["zone"] === undefined ? undefined : zones[plain(groups["zone"])];
  const offset = zone !== undefined ? { offset: zone } : groups["zone"] === undefined ? {} : { elsewhere: true };
  if (groups["word"] !== undefined)
    return { hour: plain(groups["word"]) === "midnight" ? 24 : 12, minute: 0, ...offset };
  if (groups["hour24"] !== undefined) {
    const second = groups["second"] === undefined ? {} : { second: Number(groups["second"]) };
    return {
      hour: Number(groups["hour24"]),
      minute: Number(groups["minute24"] ?? groups["minutes"] ?? 0),
      ...second,
      ...offset,
    };
  }
  const late = /^p/iu.test(groups["half"] ?? "");
  const hour = (Number(groups["hour"]) % 12) + (late ? 12 : 0);
  return { hour, minute: Number(groups["minute"] ?? 0), ...offset };
}

function onDay(time: DateParts, groups: Readonly<Record<string, string | undefined>>): DateMeaning | undefined {
  const name = groups["weekday"] ?? groups["month2"] ?? groups["month3"];
  if (name !== undefined && !isCapital(name)) return undefined;
  const named = groups["named"] === undefined ? undefined : plain(groups["named"]);
  if (named !== undefined) {
    const count = named === "yesterday" ? -1 : named === "tomorrow" ? 1 : 0;
    return date(time, { shift: { unit: "day", count, from: "publication" } });
  }
  const { weekday } = groups;
  const [month, day, year] = ["month", "day", "year"].map(
    (key) => groups[key] ?? groups[`${key}2`] ?? groups[`${key}3`],
  );
  return date({ ...calendarParts({ weekday, month, day, year }), ...time });
}

const read: TimeRule["apply"] = ({ 0: whole, groups = {}, input, index }) => {
  const time = timeParts(groups);
  if (time === undefined) return undefined;
  // Scores and verses: "won 10.30", "2:1".
  if (groups["hour24"] !== undefined && groups["zone"] === undefined) {
    if (
      /\d\.\d/u.test(whole) ||
      !/\b(?:at|by|until|till|from|around|about|before|after|since|between|to|and)\s$/iu.test(input.slice(0, index))
    )
      return undefined;
  }
  return onDay(time, groups);
};

export const clockRules: readonly TimeRule[] = [
  {
    id: "en-clock-day",
    summary: "A time of the clock, with zone, and the day after it",
    example: "9:30 p.m. EST Thursday",
    confidence: 0.58,
    needs: needs.clock,
    pattern: timePattern(
      String.raw`${clock}(?:(?:\s?\(\d{1,2}[:.]?\d{2}\s?(?:GMT|UTC)\))?,? (?:on )?(?:${beside}))?`,
      parts,
    ),
    apply: read,
  },
  {
    id: "en-day-clock",
    summary: "A day and the time of the clock after it",
    example: "Thursday at 9 a.m.",
    needs: needs.clock,
    pattern: timePattern(String.raw`(?:${beside}),? (?:at )?${clock}`, parts),
    apply: read,
  },
  {
    id: "en-clock-range",
    summary: "From one time of the clock to another",
    example: "8-10 p.m.",
    needs: needs.clock,
    pattern: timePattern(
      String.raw`(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap]\.?m\b\.?)?(?:\s?[-–—]\s?| to | and | until )(?<to>1[0-2]|0?[1-9])(?:[:.](?<minute24>[0-5]\d))?\s?(?<late>[ap]\.\s?m\b\.?|[ap]m\b)(?:,? (?<zone>{zone}))?`,
      parts,
    ),
    apply({ groups = {} }) {
      const { hour = "", minute = "0", half, to = "", minute24 = "0", late = "" } = groups;
      const at = (clock: string, which: string): number => (Number(clock) % 12) + (/^p/iu.test(which) ? 12 : 0);
      const last = at(to, late);
      const same = at(hour, half ?? late);
      // "11-1 p.m." begins before noon.
      const first = half === undefined && same > last ? (same + 12) % 24 : same;
      const zone = groups["zone"] === undefined ? undefined : zones[plain(groups["zone"])];
      const offset = zone === undefined ? {} : { offset: zone };
      if (first >= last) return undefined;
      return date({ hour: first, minute: Number(minute), ...offset }, { to: { hour: last, minute: Number(minute24) } });
    },
  },
  {
    id: "en-hour-of-part",
    summary: "An hour of a part of the day",
    example: "4 in the morning",
    needs: needs.part,
    pattern: timePattern(
      String.raw`(?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?::(?<minute>[0-5]\d))?(?: o['’]clock)? (?:in the (?<part>morning|afternoon|evening)|at night)`,
      parts,
    ),
    apply({ groups }) {
      const hour = readAmount(groups?.hour ?? "");
      if (hour === undefined || hour > 12 || hour < 1) return undefined;
      const morning = plain(groups?.part ?? "") === "morning";
      return date({ hour: (hour % 12) + (morning ? 0 : 12), minute: Number(groups?.minute ?? 0) });
    },
  },
  {
    id: "en-o-clock",
    summary: "An hour of the clock in words",
    example: "eight o'clock",
    needs: needs.oclock,
    pattern: timePattern(
      String.raw`(?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock`,
      parts,
    ),
    apply({ groups }) {
      const hour = readAmount(groups?.hour ?? "");
      return hour === undefined || hour > 24 ? undefined : date({ hour });
    },
  },
];
