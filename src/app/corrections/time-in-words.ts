import type { TimeValue } from "../../model/facet/time-value.ts";

type Granularity = TimeValue["granularity"];

/**
 * A time as a person types it: `2022-07-07`, `2022-07`, `2022`, `2022-07-07T09:30` (with `Z` or `+03:00`), a stretch
 * `2022-07-04/2022-07-09` whose last day belongs to it, open ones `2022-07-04/` and `/2022-07-09`, or a TIMEX3 duration
 * `P5M`. `undefined` for anything else and for days that no calendar has.
 */
export function timeInWords(words: string): TimeValue | undefined {
  const typed = words.trim();
  if (/^P(?=[\dT])(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/.test(typed)) {
    return { type: "duration", timex: typed, granularity: granularityOf(typed), basis: "inferred" };
  }
  const border = typed.indexOf("/");
  if (border < 0) {
    const one = pieceOf(typed);
    if (one === undefined) return undefined;
    const { start, end, granularity, timex } = one;
    return value(timex, { start, end }, granularity);
  }
  const [first, last] = [typed.slice(0, border).trim(), typed.slice(border + 1).trim()];
  const from = first === "" ? undefined : pieceOf(first);
  const to = last === "" ? undefined : pieceOf(last);
  if ((first !== "" && from === undefined) || (last !== "" && to === undefined)) return undefined;
  const piece = from ?? to;
  if (piece === undefined) return undefined;
  if (from !== undefined && to !== undefined && from.start >= to.end) return undefined;
  return value(
    typed,
    { ...(from === undefined ? {} : { start: from.start }), ...(to === undefined ? {} : { end: to.end }) },
    piece.granularity,
  );
}

function value(timex: string, interval: NonNullable<TimeValue["interval"]>, granularity: Granularity): TimeValue {
  const isClock = granularity === "minute";
  return {
    type: isClock ? "time" : "date",
    timex,
    interval,
    granularity,
    basis: "inferred",
    ...(/(?:Z|[+-]\d{2}:\d{2})$/.test(timex) && isClock ? { zone: "stated" as const } : {}),
  };
}

interface Piece {
  readonly timex: string;
  readonly start: string;
  /** Not included. */
  readonly end: string;
  readonly granularity: Granularity;
}

function pieceOf(typed: string): Piece | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(typed);
  if (parts === null) return undefined;
  const [, year = "", month, day, hour, minute, zone = ""] = parts;
  const timex = typed.replace(" ", "T");
  if (month === undefined)
    return { timex, start: `${year}-01-01`, end: dayAfter(`${year}-12-31`), granularity: "year" };
  const first = `${year}-${month}-01`;
  if (!isDay(first)) return undefined;
  if (day === undefined) {
    const [y, m] = [Number(year), Number(month)];
    const next = m === 12 ? `${pad(y + 1, 4)}-01-01` : `${year}-${pad(m + 1, 2)}-01`;
    return { timex, start: first, end: next, granularity: "month" };
  }
  const date = `${year}-${month}-${day}`;
  if (!isDay(date)) return undefined;
  if (hour === undefined || minute === undefined)
    return { timex, start: date, end: dayAfter(date), granularity: "day" };
  const [h, m] = [Number(hour), Number(minute)];
  if (h > 23 || m > 59) return undefined;
  const next = 60 * h + m + 1;
  const nextDay = next >= 1440 ? dayAfter(date) : date;
  const end = `${nextDay}T${pad(Math.floor((next % 1440) / 60), 2)}:${pad(next % 60, 2)}${zone}`;
  return { timex, start: `${date}T${hour}:${minute}${zone}`, end, granularity: "minute" };
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

function granularityOf(duration: string): Granularity {
  const last = /([YMWDHMS])$/.exec(duration)?.[1] ?? "";
  const clock = duration.includes("T");
  const names: Readonly<Record<string, Granularity>> = { Y: "year", W: "week", D: "day", H: "hour", S: "second" };
  return last === "M" ? (clock ? "minute" : "month") : (names[last] ?? "indefinite");
}
