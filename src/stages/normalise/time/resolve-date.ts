import type { DateMeaning, DateParts, TimeShift } from "../../../model/language/time-language.ts";
import { addMonths, type Day, dayOf, mondayOf, weekdayOf, weekOf } from "./calendar.ts";
import { counted, numberOf } from "./count.ts";
import { narrativeYear } from "./narrative-year.ts";
import { granularityOf, hasDay, type Position, stretchOf } from "./position.ts";

/** What an expression can be counted from. */
export interface Anchors {
  /** The day of the document, with its hour and minute when they are known; absent when it has none. */
  readonly publication?: Position & Day;
  /** Where that day is from: an undated text may state a day that stands in. */
  readonly publicationFrom?: "publication" | "text";
  /** Positions that the text named before, the last one last. */
  readonly named: readonly Position[];
  /** The last day that the same sentence named: a time of the clock is on that day. */
  readonly beside?: Day;
  /** The document tells of a past that is not its own day: what is missing comes from the text. */
  readonly narrative: boolean;
  readonly tense: "past" | "future" | undefined;
}

/** Where an expression lies, and from what it was counted; without `from` it says all of it itself. */
export interface Resolved {
  readonly position: Position;
  readonly from?: "publication" | "text";
}

type From = "publication" | "text";

/** The position of a date; parts that nothing tells stay open. */
export function resolveDate(meaning: DateMeaning, anchors: Anchors): Resolved {
  const { parts = {}, shift } = meaning;
  if (shift !== undefined) {
    const anchor = anchorFor(shift, anchors);
    if (anchor === undefined) return { position: overlay({}, parts) };
    return { position: overlay(counted({ ...shift, count: anchor.count }, anchor.position), parts), from: anchor.from };
  }
  const known = completed(parts, anchors);
  if (known !== undefined) return { position: known };
  return filled(meaning, parts, anchors);
}

/** The position without help, when the words name the year (or a decade, a century). */
function completed(parts: DateParts, { publication }: Anchors): Position | undefined {
  const latest = publication?.year;
  if (parts.short === true) {
    if (parts.decade !== undefined) {
      const decade = 190 + parts.decade;
      return overlay(
        {},
        { decade: latest !== undefined && decade + 10 <= Math.floor(latest / 10) ? decade + 10 : decade },
      );
    }
    if (parts.year !== undefined) {
      const century = Math.floor((latest ?? 2040) / 100) * 100;
      const year = century + parts.year > (latest ?? 2040) + 10 ? century - 100 + parts.year : century + parts.year;
      return overlay({}, { ...parts, year });
    }
  }
  return parts.year !== undefined || parts.decade !== undefined || parts.century !== undefined
    ? overlay({}, parts)
    : undefined;
}

/** `parts` inside of a position: a month in its year, a weekday in its week. */
function overlay(base: Position, parts: DateParts): Position {
  const { holiday, weekday, short: _, week, ...rest } = parts;
  let position: Position = { ...base, ...rest };
  if (
    parts.month !== undefined ||
    parts.quarter !== undefined ||
    parts.half !== undefined ||
    parts.season !== undefined
  ) {
    const { year } = position;
    position = { ...(year === undefined ? {} : { year }), ...rest };
  }
  if (holiday !== undefined && position.year !== undefined) position = { ...position, ...holiday(position.year) };
  if (weekday !== undefined && position.week !== undefined && position.year !== undefined) {
    const { week: number, weekend: _end, year, ...time } = position;
    position = { ...time, ...dayOf(mondayOf(year, number) + weekday - 1) };
  } else if (weekday !== undefined && position.day === undefined) position = { ...position, weekday };
  if (week === true && hasDay(position)) return weekOf(numberOf(position));
  return position;
}

/** How fine an anchor has to be to be counted from. */
function fits(unit: TimeShift["unit"], position: Position): boolean {
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
    case "day":
    case "weekend":
    case "week":
      return hasDay(position) || (unit !== "day" && position.week !== undefined);
    case "month":
      return position.year !== undefined && position.month !== undefined;
    case "season":
      return position.year !== undefined && (position.month !== undefined || position.season !== undefined);
    case "quarter":
    case "half-year":
      return position.year !== undefined && (position.month !== undefined || position.quarter !== undefined);
    default:
      return position.year !== undefined;
  }
}

/** How many of the last named positions a comparison may be with. */
const near = 4;

function anchorFor(shift: TimeShift, anchors: Anchors): { position: Position; from: From; count: number } | undefined {
  const { publication, named } = anchors;
  const { unit, count, otherwise, keep } = shift;
  // What falls back to the publication is the stretch of that very kind that the text spoke of.
  const text =
    keep === "quarter"
      ? named.slice(-near).findLast(({ quarter }) => quarter !== undefined)
      : named.findLast((position) =>
          otherwise === undefined ? fits(unit, position) : granularityOf(position) === unit,
        );
  const first = shift.from === "text" || (anchors.narrative && publication === undefined);
  if (first && text !== undefined) return { position: text, from: "text", count };
  if (publication !== undefined) return { position: publication, from: "publication", count: otherwise ?? count };
  return undefined;
}

/** Parts without a year, set into the calendar by what stands around them. */
function filled(meaning: DateMeaning, parts: DateParts, anchors: Anchors): Resolved {
  const { publication, named, narrative } = anchors;
  const wantsText = meaning.anchor === "text" || (meaning.anchor !== "publication" && narrative);
  const fine =
    parts.month === undefined &&
    parts.quarter === undefined &&
    parts.season === undefined &&
    parts.half === undefined &&
    parts.holiday === undefined;
  const text = named.findLast((position) => (fine ? hasDay(position) : position.year !== undefined));
  const useText = text !== undefined && wantsText;
  const anchor = useText ? text : publication;
  if (anchor === undefined || anchor.year === undefined) return { position: overlay({}, parts) };
  const from: From = useText ? "text" : "publication";
  if (!fine)
    return { position: inYear(meaning, parts, anchor, useText ? named : undefined, named, anchors.tense), from };
  if (!hasDay(anchor)) return { position: overlay({}, parts) };
  const { beside } = anchors;
  const clock = parts.hour !== undefined || parts.part !== undefined;
  if (clock && parts.weekday === undefined && parts.day === undefined && beside !== undefined) {
    return {
      position: overlay({ year: beside.year, month: beside.month, day: beside.day }, parts),
      from: "text",
    };
  }
  const at = numberOf(anchor);
  if (parts.weekday !== undefined || parts.weekend === true) {
    return {
      position: inWeek(meaning, parts, at, useText ? (meaning.pick ?? "after") : meaning.pick, anchors.tense),
      from,
    };
  }
  if (parts.day !== undefined) return { position: inMonth(meaning, parts, anchor, anchors.tense), from };
  return { position: overlay({ year: anchor.year, month: anchor.month, day: anchor.day }, parts), from };
}

/** How much farther a year against the tense must be, and one in the future without a tense. */
const against = 2.5;
const doubt = 1.2;

/** The year that brings a month, season or holiday where pick or tense want it; near what was told before, in a text that is told from itself. */
function inYear(
  meaning: DateMeaning,
  parts: DateParts,
  anchor: Position,
  told: readonly Position[] | undefined,
  named: readonly Position[],
  tense: Anchors["tense"],
): Position {
  const { year = 0 } = anchor;
  if (meaning.pick === "same") return overlay({ year }, parts);
  if (told !== undefined && meaning.pick === undefined) {
    return overlay({ year: narrativeYear(told, (option) => overlay({ year: option }, parts)) ?? year }, parts);
  }
  const spoken = meaning.pick === undefined && tense !== "future" ? yearSpokenOf(parts, year, named) : undefined;
  if (spoken !== undefined) return overlay({ year: spoken }, parts);
  const options = [year - 1, year, year + 1].map((option) => overlay({ year: option }, parts));
  const now = stretchOf(anchor) ?? { start: 0, end: 0 };
  const startOf = (position: Position): number => stretchOf(position)?.start ?? 0;
  const endOf = (position: Position): number => stretchOf(position)?.end ?? 0;
  const before = () => options.findLast((one) => endOf(one) <= now.start);
  const after = () => options.find((one) => startOf(one) >= now.end);
  const found = (() => {
    if (meaning.pick === "before") return before();
    if (meaning.pick === "after") return after();
    if (meaning.pick === "from") return options.find((one) => endOf(one) > now.start);
    const distance = (one: Position): number => {
      const far = (startOf(one) + endOf(one)) / 2 - now.start;
      if (tense === "future") return far < 0 ? -far * against : far;
      return far > 0 ? far * (tense === "past" ? against : doubt) : -far;
    };
    return options.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  })();
  return found ?? overlay({ year }, parts);
}

/** So many of the last named positions are looked at for the year of a month that was named with it. */
const spokenOf = 6;

/** "In December 2016 … on December 29": the year of a day whose month was just named with an earlier year than the anchor's, if it was. */
function yearSpokenOf({ month, day }: DateParts, year: number, named: readonly Position[]): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  const last = named.slice(-spokenOf).findLast((position) => position.month === month && position.day === undefined);
  return last?.year !== undefined && last.year < year ? last.year : undefined;
}

function inWeek(
  meaning: DateMeaning,
  parts: DateParts,
  at: number,
  pick: DateMeaning["pick"],
  tense: Anchors["tense"],
): Position {
  const { weekday, weekend: _, ...rest } = parts;
  const wanted = weekday ?? 6;
  const back = (((weekdayOf(at) - wanted) % 7) + 7) % 7;
  const on = (7 - back) % 7;
  const number = (() => {
    if (pick === "same") return at - weekdayOf(at) + wanted;
    if (pick === "before") return at - (back === 0 ? 7 : back);
    if (pick === "from") return at + on;
    if (pick === "after") return at + (on === 0 && meaning.pick === "after" ? 7 : on);
    return tense === "future" ? at + on : at - back;
  })();
  return weekday === undefined ? { ...weekOf(number), weekend: true } : overlay(dayOf(number), rest);
}

function inMonth(meaning: DateMeaning, parts: DateParts, anchor: Day, tense: Anchors["tense"]): Position {
  const { day = 1 } = parts;
  const step = (() => {
    if (meaning.pick === "same" || meaning.anchor === "text") return 0;
    if (meaning.pick === "before" || tense === "past") return day > anchor.day ? -1 : 0;
    if (meaning.pick === "after" || meaning.pick === "from" || tense === "future") return day < anchor.day ? 1 : 0;
    return 0;
  })();
  return overlay(addMonths(anchor.year, anchor.month, step), parts);
}

/** The end of a stretch, with what it leaves out taken from the beginning. */
export function resolveEnd(start: Position, to: DateParts): Position {
  if (to.year !== undefined && to.short === true && start.year !== undefined) {
    const century = Math.floor(start.year / 100) * 100;
    const year = century + to.year < start.year ? century + 100 + to.year : century + to.year;
    return overlay({ ...start, year }, { ...to, year });
  }
  if (to.month !== undefined && start.month !== undefined && to.year === undefined && start.year !== undefined) {
    return overlay({ year: to.month < start.month ? start.year + 1 : start.year }, to);
  }
  return overlay(start, to);
}
