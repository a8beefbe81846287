import type { TimeMeaning } from "../../../model/language/time-language.ts";
import { type Day, dayNumber } from "./calendar.ts";
import type { Position } from "./position.ts";

const stated = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** The day, and hour if there is one, that a document states as its own, in its own local time. */
export function publicationOf(publishedAt: string | undefined): (Position & Day) | undefined {
  const match = publishedAt === undefined ? null : stated.exec(publishedAt);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute] = match;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(hour === undefined ? {} : { hour: Number(hour), minute: Number(minute) }),
  };
}

/**
 * The offset of a document's date in minutes east of Greenwich, when it states one. None for UTC: so machines write an instant anywhere, and
 * it is not the time that the clock in the words shows.
 */
export function offsetOf(publishedAt: string | undefined): number | undefined {
  const zone = publishedAt === undefined ? undefined : stated.exec(publishedAt)?.[6];
  if (zone === undefined || /^(?:Z|[+-]00:00)$/u.test(zone)) return undefined;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith("-") ? -minutes : minutes;
}

/** At least so many dates with a year, and this share of all, make it a history; in a text without a date of its own a half does. */
const enough = 4;
const most = 0.8;
const undated = 0.5;

/**
 * Whether a document tells of a past that is not its own time: of the months and days that are named with their year most are years
 * away from its date, and few times are counted from its day. Without a date of its own: whether it names its years at all.
 */
export function isNarrative(meanings: readonly TimeMeaning[], publication: Day | undefined): boolean {
  let [away, near] = [0, 0];
  for (const meaning of meanings) {
    if (meaning.kind !== "date") continue;
    const { parts = {}, shift } = meaning;
    if (shift?.from === "publication" || parts.weekday !== undefined) near++;
    else if (parts.year === undefined || parts.month === undefined || parts.short === true) continue;
    else if (publication === undefined || publication.year - parts.year > 1) away++;
    else near++;
  }
  if (publication === undefined) return away > 0 && away / (away + near) >= undated;
  return away >= enough && away / (away + near) >= most;
}

/**
 * The day that stands in for an undated document's own: the latest full date that its words state, so long as they name no later year. A
 * caption's or dateline's date is about that of the article; a birthday long ago is not, and later years give it away.
 */
export function standInFor(meanings: readonly TimeMeaning[]): (Position & Day) | undefined {
  let latest: (Position & Day) | undefined;
  let year = 0;
  for (const meaning of meanings) {
    if (meaning.kind !== "date" || meaning.shift !== undefined || meaning.parts?.short === true) continue;
    const { year: named, month, day, decade = 0, century = 0 } = meaning.parts ?? {};
    year = Math.max(year, named ?? 0, decade * 10, century * 100);
    if (named === undefined || month === undefined || day === undefined) continue;
    const number = dayNumber(named, month, day);
    if (latest === undefined || number > dayNumber(latest.year, latest.month, latest.day))
      latest = { year: named, month, day };
  }
  return latest !== undefined && year <= latest.year ? latest : undefined;
}
