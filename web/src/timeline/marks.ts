import type { TimelineItem, TimelineShown } from "../../../src/surfaces/http/client.ts";

/** What stands at one place of the chart. Times are those of the articles' own clocks, milliseconds since 1970 as if they were UTC. */
export interface Mark {
  readonly key: string;
  readonly starts: number;
  readonly ends: number;
  readonly stated: number;
  readonly inferred: number;
  /** Told before it happened. */
  readonly isAhead: boolean;
  /** Absent where only counts are known. */
  readonly items?: readonly TimelineItem[];
}

/** A line of the chart: an article, or all that was published in one bin. */
export interface Line {
  readonly key: string;
  readonly said: number;
  readonly name: string;
  readonly marks: readonly Mark[];
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** More lines than this are drawn by bins. */
export const MOST_LINES = 60;

const lengths: Readonly<Record<TimelineShown["bin"], number>> = {
  hour: 60 * MINUTE,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  year: 365 * DAY,
};

/** A line an article, in the order of publication, when there are few enough; else a line a bin. */
export function linesOf(
  timeline: TimelineShown,
  most = MOST_LINES,
): { readonly lines: readonly Line[]; readonly isBinned: boolean } {
  const { items } = timeline;
  const documents = items && Map.groupBy(items, ({ statement }) => statement.documentId);
  if (documents === undefined || documents.size > most) return { lines: binned(timeline), isBinned: true };
  const lines = [...documents].map(([key, told]): Line => {
    const [first] = told;
    const name = first?.statement.outlet ?? first?.statement.title ?? "outlet not named";
    return { key, said: first === undefined ? 0 : local(first.said, first.zone), name, marks: marksOf(told) };
  });
  return { lines: lines.sort((a, b) => a.said - b.said || (a.key < b.key ? -1 : 1)), isBinned: false };
}

function marksOf(items: readonly TimelineItem[]): readonly Mark[] {
  const groups = Map.groupBy(items, ({ starts, ends }) => `${starts} ${ends}`);
  const marks = [...groups].flatMap(([key, told]): readonly Mark[] => {
    const [first] = told;
    if (first === undefined) return [];
    const inferred = told.filter(({ basis }) => basis === "inferred").length;
    return [
      {
        key,
        starts: local(first.starts, first.zone),
        ends: local(first.ends, first.zone),
        stated: told.length - inferred,
        inferred,
        isAhead: Date.parse(first.starts) > Date.parse(first.said),
        items: told,
      },
    ];
  });
  // The longest first, so that short ones are drawn over them.
  return marks.sort((a, b) => b.ends - b.starts - (a.ends - a.starts) || a.starts - b.starts);
}

function binned({ tallies, bin }: TimelineShown): readonly Line[] {
  const length = lengths[bin];
  return [...Map.groupBy(tallies, ({ said }) => said)]
    .map(
      ([said, told]): Line => ({
        key: said,
        said: Date.parse(said),
        name: "",
        marks: told.map(({ happened, stated, inferred }) => {
          const starts = Date.parse(happened);
          return { key: happened, starts, ends: starts + length, stated, inferred, isAhead: happened > said };
        }),
      }),
    )
    .sort((a, b) => a.said - b.said);
}

/** An instant by the article's own clock. */
export function local(instant: string, zone: number): number {
  return Date.parse(instant) + zone * MINUTE;
}

/** Beginnings of days, weeks, months or years between two times, no more than there is room for. */
export function ticksBetween(from: number, to: number, most: number): readonly number[] {
  const days = (to - from) / DAY;
  const step = [1, 2, 7, 14].find((one) => days / one <= most);
  if (step !== undefined) {
    const first = Math.ceil(from / DAY);
    return Array.from(
      { length: Math.max(0, Math.ceil((to / DAY - first) / step)) },
      (_, at) => (first + at * step) * DAY,
    );
  }
  const months = [1, 3, 6, 12, 24, 60, 120, 600, 1200].find((one) => days / 30.4 / one <= most) ?? 12_000;
  const begin = new Date(from).getUTCFullYear();
  const ticks: number[] = [];
  for (let month = 0; ticks.length <= most + 12; month += months) {
    const time = Date.UTC(begin, month);
    if (time >= to) break;
    if (time >= from) ticks.push(time);
  }
  return ticks;
}
