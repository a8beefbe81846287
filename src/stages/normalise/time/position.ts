import type { Granularity } from "../../../model/facet/time-value.ts";
import type { DateParts, PartOfDay } from "../../../model/language/time-language.ts";
import { addMonths, type Day, dayNumber, dayOf, mondayOf } from "./calendar.ts";

/**
 * A place in the calendar as far as it is known: a part that is absent was not told, or does not apply. With `week` the year is the
 * week's own (ISO 8601).
 */
export interface Position extends Omit<DateParts, "week" | "weekday" | "holiday" | "short"> {
  readonly week?: number;
  /** Only where day, month and year are not known. */
  readonly weekday?: number;
}

/** An hour or less is told. */
export function isTime({ part, hour }: Position): boolean {
  return part !== undefined || hour !== undefined;
}

export function hasDay(position: Position): position is Position & Day {
  return position.day !== undefined && position.month !== undefined && position.year !== undefined;
}

/** Only what a later expression can be counted from is remembered. */
export function isAnchor(position: Position): boolean {
  return position.year !== undefined || (isTime(position) && hasDay(position));
}

/** The finest unit of a position. */
export function granularityOf(position: Position): Granularity {
  if (position.second !== undefined) return "second";
  if (position.minute !== undefined) return "minute";
  if (position.hour !== undefined) return "hour";
  if (position.part !== undefined) return "part of day";
  if (position.day !== undefined || position.weekday !== undefined) return "day";
  if (position.weekend === true) return "weekend";
  if (position.week !== undefined) return "week";
  if (position.month !== undefined) return "month";
  if (position.season !== undefined) return "season";
  if (position.quarter !== undefined) return "quarter";
  if (position.half !== undefined) return "half-year";
  if (position.year !== undefined) return "year";
  if (position.decade !== undefined) return "decade";
  return position.century === undefined ? "indefinite" : "century";
}

const two = (value: number): string => String(value).padStart(2, "0");

/** TIMEX3 value of a position; what is not known is X. */
export function timexOf(position: Position): string {
  const { century, decade, year, half, quarter, season, month, week, weekend, day, weekday } = position;
  if (year === undefined && decade !== undefined) return String(decade).padStart(3, "0");
  if (year === undefined && century !== undefined) return two(century);
  const years = yearOf(year);
  const date = ((): string => {
    if (half !== undefined) return `${years}-H${half}`;
    if (quarter !== undefined) return `${years}-Q${quarter}`;
    if (season !== undefined) return `${years}-${season}`;
    if (week !== undefined) return `${years}-W${two(week)}${weekend === true ? "-WE" : ""}`;
    if (weekend === true) return `${years}-WXX-WE`;
    if (weekday !== undefined && day === undefined) return `${years}-WXX-${weekday}`;
    if (day !== undefined) return `${years}-${month === undefined ? "XX" : two(month)}-${two(day)}`;
    if (month !== undefined) return `${years}-${two(month)}`;
    return isTime(position) ? `${years}-XX-XX` : years;
  })();
  return date + timeOf(position);
}

function yearOf(year: number | undefined): string {
  if (year === undefined) return "XXXX";
  return year < 0 ? `BC${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

function timeOf({ part, hour, minute, second, offset }: Position): string {
  if (hour === undefined) return part === undefined ? "" : `T${part}`;
  const clock = [hour, minute ?? 0, ...(second === undefined ? [] : [second])].map(two).join(":");
  return `T${clock}${offset === 0 ? "Z" : ""}`;
}

/** From hour to hour; past 24 is the next day. */
const hours: Readonly<Record<PartOfDay, readonly [from: number, to: number]>> = {
  MO: [6, 12],
  MI: [12, 13],
  AF: [12, 18],
  EV: [18, 24],
  NI: [20, 30],
  DT: [6, 18],
};

const nightBefore = [-4, 6] as const;

const seasons = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** Bounds of a stretch in minutes since 1970-01-01 of local time; end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Bounds are days, not times of day. */
  readonly days: boolean;
  /** A time of the clock: "until nine" ends as it begins. */
  readonly point?: boolean;
}

/** The stretch that a position covers; `undefined` when its year is not known. A winter is named for the year it begins in. */
export function stretchOf(position: Position): Stretch | undefined {
  const { century, decade, year, half, quarter, season, month, week, weekend } = position;
  if (hasDay(position)) return inDay(position);
  if (year === undefined) {
    if (decade !== undefined) return years(decade * 10, 10);
    return century === undefined ? undefined : years(century * 100, 100);
  }
  if (week !== undefined) {
    const monday = mondayOf(year, week);
    return weekend === true ? days(monday + 5, monday + 7) : days(monday, monday + 7);
  }
  if (weekend === true || position.weekday !== undefined || position.day !== undefined || isTime(position))
    return undefined;
  if (month !== undefined) return months(year, month, 1);
  if (season !== undefined) return months(year, seasons[season], 3);
  if (quarter !== undefined) return months(year, quarter * 3 - 2, 3);
  return half === undefined ? years(year < 0 ? year + 1 : year, 1) : months(year, half * 6 - 5, 6);
}

const days = (from: number, to: number): Stretch => ({ start: from * 1440, end: to * 1440, days: true });
const years = (from: number, count: number): Stretch => days(dayNumber(from, 1, 1), dayNumber(from + count, 1, 1));

function months(year: number, month: number, count: number): Stretch {
  const end = addMonths(year, month, count);
  return days(dayNumber(year, month, 1), dayNumber(end.year, end.month, 1));
}

function inDay(position: Position & Day): Stretch {
  const { part, hour, minute, second } = position;
  const start = dayNumber(position.year, position.month, position.day);
  if (hour !== undefined) {
    const from = start * 1440 + hour * 60 + (minute ?? 0) + (second ?? 0) / 60;
    const length = second !== undefined ? 1 / 60 : minute !== undefined ? 1 : 60;
    return { start: from, end: from + length, days: false, point: true };
  }
  if (part === undefined) return days(start, start + 1);
  const [from, to] = part === "NI" && position.nightBefore === true ? nightBefore : hours[part];
  return { start: start * 1440 + from * 60, end: start * 1440 + to * 60, days: false };
}

/** A bound of an interval as `TimeValue` has it; `undefined` outside the years that can be written so. */
export function boundOf(minutes: number, asDay: boolean, offset?: number): string | undefined {
  const { year, month, day } = dayOf(Math.floor(minutes / 1440));
  if (year < 1 || year > 9999) return undefined;
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  if (asDay) return date;
  const seconds = Math.round((minutes - Math.floor(minutes / 1440) * 1440) * 60);
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return `${date}T${clock}${seconds % 60 === 0 ? "" : `:${two(seconds % 60)}`}${zoneOf(offset)}`;
}

function zoneOf(offset: number | undefined): string {
  if (offset === undefined) return "";
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
