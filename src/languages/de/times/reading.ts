import type { DateMeaning, DateParts, TimeRule, TimeShift } from "../../../model/language/time-language.ts";
import { timePattern } from "../../time-patterns.ts";
import * as words from "./words.ts";

type Groups = Readonly<Record<string, string | undefined>>;

export function groupsOf(match: RegExpExecArray): Groups {
  return match.groups ?? {};
}

const number = `\\d{1,4}(?:,\\d)?|${words.numbers.source}`;
const clock =
  "(?<hour>[01]?\\d|2[0-4])(?:[.:](?<minute>[0-5]\\d))? Uhr(?: (?<zone>MESZ|MEZ|Kiewer Zeit|Moskauer Zeit|Ortszeit))?";

/** Sources that patterns are put together from. */
export const parts: Readonly<Record<string, string>> = {
  month: words.months.source,
  weekday: words.weekdays.source,
  daypart: words.dayParts.source,
  season: words.seasons.source,
  unit: words.unit.source,
  units: words.units.source,
  number,
  some: words.some,
  which: words.which.source,
  ordinal: words.ordinals.source,
  days: words.days.source,
  years: words.years.source,
  article: "de[rnms]|das|die",
  year: "1\\d{3}|20\\d{2}",
  // What tells the year of a day or month: "2014", "dieses Jahres", "des Jahres 2014".
  tail: "(?: de[sr])?(?: Jahre?s?)? (?<year>1\\d{3}|20\\d{2})(?!\\d| Euro| Menschen)|(?: de[sr])? (?<ryear>{whichone}) Jahres|(?: des)? (?<wyear>Vorjahres)".replace(
    "{whichone}",
    words.which.source,
  ),
  clock,
  spoken: `(?<hour>${words.numbers.source}) Uhr`,
  dash: "\\s{0,2}[-–—]\\s{0,2}",
};

/** A rule from its pattern; without `apply` the groups say all. */
export function rule(
  id: string,
  summary: string,
  example: string,
  source: string,
  apply: TimeRule["apply"] = (match) => readDate(groupsOf(match)),
): TimeRule {
  return { id, summary, example, pattern: timePattern(source, parts), apply };
}

/** What the groups of a date pattern say; `undefined` for a day or an hour that there is not. */
export function readDate(groups: Groups): DateMeaning | undefined {
  const day = groups.day === undefined ? undefined : Number.parseInt(groups.day, 10);
  const time = readClock(groups);
  if (time === undefined || (day !== undefined && (day < 1 || day > 31))) return undefined;
  const month = groups.month === undefined ? undefined : (words.months.read(groups.month) ?? Number(groups.month));
  const season = words.seasons.read(groups.season);
  const weekday = words.weekdays.read(groups.weekday);
  const part = words.dayParts.read(groups.part);
  const year = groups.year ?? groups.later;
  const read: DateParts = {
    ...(year === undefined ? {} : { year: Number(year), ...(year.length === 2 ? { short: true } : {}) }),
    ...(season === undefined ? {} : { season }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined || day !== undefined ? {} : { weekday }),
    ...(part === undefined ? {} : { part }),
    ...time,
    ...zoneOf(groups.zone),
  };
  const shift = shiftOf(groups);
  if (shift !== undefined) return { kind: "date", parts: read, shift };
  const which = words.which.read(groups.which);
  if (which === undefined) return { kind: "date", parts: read };
  const pick = which.count < 0 ? "before" : which.count > 0 ? "after" : "same";
  return { kind: "date", parts: read, pick, ...(which.from === "text" ? { anchor: "text" } : {}) };
}

/** Zones that are one all year; Kyiv's is not told without the day. */
function zoneOf(zone: string | undefined): DateParts {
  if (zone === undefined) return {};
  const offset = { mesz: 120, mez: 60, "moskauer zeit": 180 }[zone.toLowerCase()];
  return offset === undefined ? { elsewhere: true } : { offset };
}

function shiftOf(groups: Groups): TimeShift | undefined {
  const year = words.which.read(groups.ryear) ?? words.years.read(groups.wyear);
  if (year !== undefined) return { unit: "year", ...year };
  const days = words.days.read(groups.days);
  if (days !== undefined) return { unit: "day", ...days };
  const which = words.which.read(groups.which);
  const unit = words.unit.read(groups.unit);
  if (which === undefined || unit === undefined) return undefined;
  return { unit, ...which, ...(unit === "day" && which.count >= 0 ? { from: "text" as const } : {}) };
}

function readClock({ hour, minute, halfto, part }: Groups): DateParts | undefined {
  if (hour === undefined) return {};
  const told = /^\d/u.test(hour) ? Number(hour) : (words.numbers.read(hour) ?? Number.NaN);
  if (!Number.isInteger(told) || told > 24) return undefined;
  const evening = /abend|nachmittag/iu.test(part ?? "") && told < 12 ? 12 : 0;
  if (halfto !== undefined) return { hour: told - 1 + evening, minute: 30 };
  return { hour: told + evening, ...(minute === undefined ? {} : { minute: Number(minute) }) };
}

/** A number in digits or words; `undefined` where the words name none ("einige"). */
export function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return 1;
  if (/^\d/u.test(text)) return Number.parseFloat(text.replace(",", "."));
  return words.numbers.read(text);
}

/** What stands right before and after a match. */
export const before = (match: RegExpExecArray): string => match.input.slice(Math.max(0, match.index - 40), match.index);
export const after = (match: RegExpExecArray): string =>
  match.input.slice(match.index + match[0].length, match.index + match[0].length + 40);
