import type { TimeShift } from "../../../model/language/time-language.ts";
import { addMonths, type Day, dayNumber, dayOf, daysInMonth, mondayOf, weekOf } from "./calendar.ts";
import { hasDay, type Position } from "./position.ts";

/** The number of a position's day. */
export function numberOf({ year, month, day }: Day): number {
  return dayNumber(year, month, day);
}

const seasonOrder = ["SP", "SU", "FA", "WI"] as const;

/** The position some units from an anchor that is fine enough for them; as fine as the unit, or as the anchor where it says so. */
export function counted({ unit, count, keep }: TimeShift, anchor: Position): Position {
  const { year = 0, month = 1 } = anchor;
  const start = (): number => (hasDay(anchor) ? numberOf(anchor) : mondayOf(anchor.year ?? 0, anchor.week ?? 1));
  if (keep === true || (keep === "quarter" && anchor.quarter !== undefined)) return kept(unit, count, anchor);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return inTime(anchor, start(), count * { second: 1 / 60, minute: 1, hour: 60 }[unit]);
    case "day":
      return dayOf(start() + count);
    case "week":
      return weekOf(start() + count * 7);
    case "weekend":
      return { ...weekOf(start() + count * 7), weekend: true };
    case "month":
      return addMonths(year, month, count);
    case "season": {
      // December begins a winter that January and February belong to.
      const now = anchor.season === undefined ? Math.floor(((month + 9) % 12) / 3) : seasonOrder.indexOf(anchor.season);
      const from = anchor.season === undefined && month <= 2 ? year - 1 : year;
      const index = from * 4 + now + count;
      return { year: Math.floor(index / 4), season: seasonOrder[((index % 4) + 4) % 4] ?? "SP" };
    }
    case "quarter": {
      const index = year * 4 + (anchor.quarter ?? Math.ceil(month / 3)) - 1 + count;
      return { year: Math.floor(index / 4), quarter: ((((index % 4) + 4) % 4) + 1) as 1 | 2 | 3 | 4 };
    }
    case "half-year": {
      const half = anchor.quarter === undefined ? month > 6 : anchor.quarter > 2;
      const index = year * 2 + (half ? 1 : 0) + count;
      return { year: Math.floor(index / 2), half: (((index % 2) + 2) % 2) + 1 === 1 ? 1 : 2 };
    }
    case "year":
      return { year: year + count };
    case "decade":
      return { decade: Math.floor(year / 10) + count };
    case "century":
      return { century: Math.floor(year / 100) + count };
    case "millennium":
      return { century: Math.floor(year / 1000) * 10 + count * 10 };
  }
}

/** Counted at the anchor's own granularity: a quarter stays a quarter. */
function kept(unit: TimeShift["unit"], count: number, anchor: Position): Position {
  const { year = 0 } = anchor;
  if (unit === "year" || unit === "decade" || unit === "century") {
    const moved = year + count * { year: 1, decade: 10, century: 100 }[unit];
    if (anchor.week !== undefined) return { ...anchor, year: moved };
    return clipped({ ...anchor, year: moved });
  }
  if (unit === "month" && anchor.month !== undefined) {
    return clipped({ ...anchor, ...addMonths(year, anchor.month, count) });
  }
  if (unit === "week" && hasDay(anchor)) return { ...anchor, ...dayOf(numberOf(anchor) + count * 7) };
  return counted({ unit, count, from: "text" }, anchor);
}

function clipped(position: Position): Position {
  if (!hasDay(position)) return position;
  return { ...position, day: Math.min(position.day, daysInMonth(position.year, position.month)) };
}

/** Minutes on from a time; from a day without a time the day alone can be told. */
function inTime(anchor: Position, start: number, minutes: number): Position {
  if (anchor.hour === undefined) return dayOf(start + Math.trunc(minutes / 1440));
  const at = start * 1440 + anchor.hour * 60 + (anchor.minute ?? 0) + Math.round(minutes);
  const inDay = at - Math.floor(at / 1440) * 1440;
  return { ...dayOf(Math.floor(at / 1440)), hour: Math.floor(inDay / 60), minute: inDay % 60 };
}
