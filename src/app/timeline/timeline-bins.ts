import type { TimeTally } from "../../ledger/ledger.ts";
import type { TimelineBin, TimelineTally } from "./timeline-shapes.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many bins a chart has room for, about. */
const ROOM = 60;

/** The finest bin of which a stretch has no more than a chart can show. */
export function binFor(from: number, to: number): TimelineBin {
  const days = (to - from) / DAY;
  if (days * 24 <= ROOM) return "hour";
  if (days <= ROOM) return "day";
  if (days <= 7 * ROOM) return "week";
  return days <= 30.5 * ROOM ? "month" : "year";
}

/** The beginning of the bin that a time is in: of weeks the Monday; UTC. */
export function startOfBin(time: number, bin: TimelineBin): number {
  const date = new Date(time);
  switch (bin) {
    case "hour":
      return Math.floor(time / HOUR) * HOUR;
    case "day":
      return Math.floor(time / DAY) * DAY;
    case "week": {
      const day = Math.floor(time / DAY);
      // 1 January 1970 was a Thursday.
      return (day - ((((day + 3) % 7) + 7) % 7)) * DAY;
    }
    case "month":
      return beginning(date.getUTCFullYear(), date.getUTCMonth());
    case "year":
      return beginning(date.getUTCFullYear(), 0);
  }
}

/** Tallies of hours or days as those of wider bins; in the order of what happened, then of what was said. */
export function tallied(tallies: readonly TimeTally[], bin: TimelineBin): readonly TimelineTally[] {
  const bins = new Map<string, { happened: number; said: number; stated: number; inferred: number }>();
  for (const tally of tallies) {
    const happened = startOfBin(tally.happened, bin);
    const said = startOfBin(tally.said, bin);
    const key = `${happened} ${said}`;
    const one = bins.get(key) ?? { happened, said, stated: 0, inferred: 0 };
    one[tally.inferred ? "inferred" : "stated"] += tally.statements;
    bins.set(key, one);
  }
  return [...bins.values()]
    .sort((a, b) => a.happened - b.happened || a.said - b.said)
    .map((one) => ({ ...one, happened: instant(one.happened), said: instant(one.said) }));
}

/** The instant as an answer tells it; what no calendar of four digits holds is held at its ends. */
export function instant(time: number): string {
  return new Date(Math.max(EARLIEST, Math.min(LATEST, time))).toISOString();
}

const EARLIEST = Date.UTC(0, 0, 1) - 1900 * 365.25 * DAY;
const LATEST = Date.UTC(9999, 11, 31);

function beginning(year: number, month: number): number {
  const date = new Date(0);
  // Not by Date.UTC, which takes the years 0 to 99 for those of the last century.
  date.setUTCFullYear(year, month, 1);
  return date.getTime();
}
