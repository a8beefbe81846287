import type { DateMeaning, DateParts, PartOfDay, TimeShift, TimeUnit } from "../model/language/time-language.ts";
import type { Amount, EastSlavicTimeWords, Which } from "./east-slavic-time-words.ts";

type Groups = Readonly<Record<string, string | undefined>>;

/** The named groups of a match, those of alternatives that were not taken absent. */
export function groupsOf(match: RegExpExecArray): Groups {
  return match.groups ?? {};
}

/**
 * What the groups of a date pattern say. Groups: `day`, `month`, `year`, `later` (the year of the far end of a stretch), `bc`, `season`,
 * `weekday`, `part`, `hour`, `minute`, `second`, `hp` (the part of day after an hour), `half`, `zone`; and those that count from an anchor:
 * `ryear` ("last" before "year"), `wyear`, `which` with `unit`, `ordinal`, `days`. `undefined` for a day or an hour that there is not.
 */
export function readDate(words: EastSlavicTimeWords, groups: Groups): DateMeaning | undefined {
  const clock = readClock(words, groups);
  const day = dayOf(words, groups.day);
  const month = monthOf(words, groups.month);
  if (clock === undefined || (groups.day !== undefined && (day === undefined || day < 1 || day > 31))) return undefined;
  const season = words.seasons.read(groups.season);
  const weekday = words.weekdays.read(groups.weekday);
  const part = partOf(words, groups.part);
  const parts: DateParts = {
    ...yearOf(groups),
    ...(season === undefined ? {} : { season }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined || day !== undefined ? {} : { weekday }),
    ...(part === undefined ? {} : partOfDay(part)),
    ...clock,
    ...zoneOf(words, groups.zone, month),
  };
  const shift = shiftOf(words, groups);
  if (shift !== undefined) return { kind: "date", parts, shift };
  const which = words.which.read(groups.which);
  return { kind: "date", parts, ...pickOf(which) };
}

/** "минулої п'ятниці" is the last one before the anchor, "цієї п'ятниці" that of the same week. */
function pickOf(which: Which | undefined): Pick<DateMeaning, "pick" | "anchor"> {
  if (which === undefined) return {};
  const pick = which.count < 0 ? "before" : which.count > 0 ? "after" : "same";
  return which.from === "text" ? { pick, anchor: "text" } : { pick };
}

function shiftOf(words: EastSlavicTimeWords, groups: Groups): TimeShift | undefined {
  const year = words.which.read(groups.ryear) ?? words.years.read(groups.wyear);
  if (year !== undefined) return { unit: "year", ...year };
  const days = words.days.read(groups.days);
  if (days !== undefined) return { unit: "day", ...days };
  const which = words.which.read(groups.which);
  if (which === undefined) return undefined;
  const unit = words.unit.read(groups.unit)?.unit;
  if (unit !== undefined) return { unit, count: which.count, from: anchorOf(unit, which) };
  const part = groups.part !== undefined && groups.weekday === undefined && groups.month === undefined;
  if (!part) return undefined;
  // "цієї ночі" and "минулої ночі" are both the night of the day that is told of.
  const count = which.from === "publication" && which.count < 0 ? 0 : which.count;
  return { unit: "day", count, from: which.count > 0 ? "text" : which.from };
}

/** "next day", "this day" are counted from what was told; "next week" from the day of the document. */
function anchorOf(unit: TimeUnit, which: Which): Which["from"] {
  return unit === "day" && which.count >= 0 ? "text" : which.from;
}

/** "24", "24-го", "двадцять четвертого". */
export function dayOf(words: EastSlavicTimeWords, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const digits = /^\d{1,2}/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  return text
    .split(/\s+/u)
    .map((word) => words.ordinals.read(word) ?? words.numbers.read(word))
    .reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);
}

function monthOf(words: EastSlavicTimeWords, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d/u.test(text) ? Number(text) : (words.months.read(text) ?? words.monthAdjectives.read(text));
}

function yearOf({ year, later, bc }: Groups): DateParts {
  const text = year ?? later;
  if (text === undefined) return {};
  const number = Number(text);
  if (bc !== undefined) return { year: -number };
  return text.length === 2 ? { year: number, short: true } : { year: number };
}

function partOf(words: EastSlavicTimeWords, text: string | undefined): PartOfDay | undefined {
  return words.partAdverbs.read(text) ?? words.partNouns.read(text);
}

/** A night is told by the day it leads to: "вночі 6 липня" is before the morning of that day. */
export function partOfDay(part: PartOfDay): Pick<DateParts, "part" | "nightBefore"> {
  return part === "NI" ? { part, nightBefore: true } : { part };
}

function zoneOf(words: EastSlavicTimeWords, text: string | undefined, month: number | undefined): DateParts {
  const zone = words.zones.read(text);
  if (typeof zone === "number") return { offset: zone };
  if (zone === "elsewhere") return { elsewhere: true };
  // Kyiv is ahead by three hours in summer; in March and October the day decides, and without a month nothing does.
  if (zone === undefined) return {};
  if (month === undefined || month === 3 || month === 10) return { elsewhere: true };
  return { offset: month > 3 && month < 10 ? 180 : 120 };
}

/** Hour and minute, in 24 hours; `undefined` for one that no clock shows. */
function readClock(words: EastSlavicTimeWords, groups: Groups): DateParts | undefined {
  if (groups.hour === undefined) return {};
  const told = /^\d/u.test(groups.hour) ? Number.parseInt(groups.hour, 10) : words.hours.read(groups.hour);
  const minute = groups.minute === undefined ? undefined : Number(groups.minute);
  if (told === undefined || told > 24 || (minute ?? 0) > 59) return undefined;
  const part = words.hourParts.read(groups.hp);
  const late =
    (part === "EV" || part === "AF") && told < 12
      ? 12
      : part === "NI" && told >= 8 && told <= 12
        ? told === 12
          ? -12
          : 12
        : 0;
  if (groups.half !== undefined) return { hour: told + late - 1, minute: 30 };
  return {
    hour: told + late,
    ...(minute === undefined ? {} : { minute }),
    ...(groups.second === undefined ? {} : { second: Number(groups.second) }),
  };
}

/** A number in digits or words; `undefined` where the words name none ("several"). */
export function countOf(words: EastSlavicTimeWords, text: string | undefined): number | undefined {
  if (text === undefined) return 1;
  if (/^\d/u.test(text)) return Number.parseFloat(text.replace(",", ".").replace(/[^\d.].*$/u, ""));
  let sum = 0;
  for (const word of text.split(/\s+/u)) {
    const value = words.numbers.read(word);
    if (value === undefined) return undefined;
    sum = value === 1000 ? Math.max(sum, 1) * 1000 : sum + value;
  }
  return sum;
}

/** Counted so often: half a year is six months. */
export function times(amount: Amount, count: number | undefined): { readonly unit: TimeUnit; readonly count?: number } {
  return count === undefined ? { unit: amount.unit } : { unit: amount.unit, count: amount.count * count };
}

/** A shift of whole units: a year and a half is eighteen months. `undefined` where the calendar cannot count it. */
export function wholeShift(
  { unit, count }: { readonly unit: TimeUnit; readonly count?: number },
  sign: 1 | -1,
  from: TimeShift["from"],
): TimeShift | undefined {
  if (count === undefined) return undefined;
  if (Number.isInteger(count)) return { unit, count: sign * count, from };
  const finer = { year: ["month", 12], hour: ["minute", 60], day: ["hour", 24], decade: ["year", 10] } as const;
  const [smaller, factor] = finer[unit as keyof typeof finer] ?? [];
  if (smaller === undefined || factor === undefined || !Number.isInteger(count * factor)) return undefined;
  return { unit: smaller, count: sign * count * factor, from };
}
