import type { Place, PlaceValue } from "../model/facet/place-value.ts";
import type { QuantityValue } from "../model/facet/quantity-value.ts";
import type { TimeValue } from "../model/facet/time-value.ts";

// How values are said to a person: the same in the terminal and on the desk. Nothing here but functions of values.

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A value of one of the kinds. */
type Valued =
  | { readonly kind: "time"; readonly value: TimeValue }
  | { readonly kind: "place"; readonly value: PlaceValue }
  | { readonly kind: "quantity"; readonly value: QuantityValue };

/** A facet's value in a line: `7 July 2022`, `Kharkiv, Kharkiv Oblast, UA`, `12 or more people killed`. */
export function valueWords(facet: Valued): string {
  switch (facet.kind) {
    case "time":
      return timeWords(facet.value);
    case "place":
      return placeWords(facet.value);
    case "quantity":
      return quantityWords(facet.value);
  }
}

/** A stretch of the calendar as a newspaper writes it; TIMEX3's own value where the words name none. */
export function timeWords(value: TimeValue): string {
  const { interval, timex, type } = value;
  if (type === "duration") return durationWords(timex);
  if (type === "set") return repeatedWords(timex);
  if (interval === undefined) return unplacedWords(timex);
  const { start, end } = interval;
  if (start === undefined) return end === undefined ? timex : `before ${boundWords(end)}`;
  if (end === undefined) return `from ${boundWords(start)} on`;
  return stretchWords(start, end);
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** What names no stretch of the calendar: a date whose year or week is not known, or no date at all. */
function unplacedWords(timex: string): string {
  const vague: Readonly<Record<string, string>> = {
    PRESENT_REF: "now, no date named",
    PAST_REF: "in the past, no date named",
    FUTURE_REF: "in the future, no date named",
  };
  const weekday = WEEKDAYS[Number(/^XXXX-WXX-([1-7])/.exec(timex)?.[1] ?? 0) - 1];
  if (weekday !== undefined) return `a ${weekday}, which one is not known`;
  const [, month, day] = /^XXXX-(\d{2})(?:-(\d{2}))?/.exec(timex) ?? [];
  const name = MONTHS[Number(month ?? 0) - 1];
  if (name !== undefined) return `${day === undefined ? "" : `${Number(day)} `}${name}, of which year is not known`;
  return vague[timex] ?? timex;
}

/** `P1D`: every day; `XXXX-WXX-4`: every Thursday. */
function repeatedWords(timex: string): string {
  const weekday = WEEKDAYS[Number(/^XXXX-WXX-([1-7])/.exec(timex)?.[1] ?? 0) - 1];
  if (weekday !== undefined) return `every ${weekday}`;
  const period = durationWords(timex);
  return period === timex ? `again and again (${timex})` : `every ${period.replace(/^1 /, "")}`;
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock?: string;
  readonly zone?: string;
}

function momentOf(bound: string): Moment | undefined {
  const parts = /^(-?\d{4,})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/.exec(bound);
  if (parts === null) return undefined;
  const [, year, month, day, clock, zone] = parts;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(clock === undefined ? {} : { clock }),
    ...(zone === undefined ? {} : { zone }),
  };
}

function boundWords(bound: string): string {
  const moment = momentOf(bound);
  return moment === undefined ? bound : momentWords(moment);
}

function momentWords({ year, month, day, clock, zone }: Moment): string {
  return `${day} ${MONTHS[month - 1] ?? month} ${year}${clock === undefined ? "" : `, ${clock}${zoneWords(zone)}`}`;
}

function zoneWords(zone: string | undefined): string {
  return zone === undefined ? "" : zone === "Z" ? " UTC" : ` (UTC${zone})`;
}

/** From `start` up to but not including `end`. */
function stretchWords(start: string, end: string): string {
  const from = momentOf(start);
  const to = momentOf(end);
  if (from === undefined || to === undefined) return `${start} to ${end}`;
  if (from.clock !== undefined || to.clock !== undefined) return clockStretch(from, to);
  const last = dayBefore(to);
  const [{ day: a, month: m, year: y }, { day: b, month: n, year: z }] = [from, last];
  const name = MONTHS[m - 1] ?? String(m);
  if (a === b && m === n && y === z) return `${a} ${name} ${y}`;
  const wholeMonths = a === 1 && to.day === 1;
  if (wholeMonths && m === 1 && to.month === 1) return y === z ? String(y) : `${y}–${z}`;
  if (wholeMonths && y === z) return m === n ? `${name} ${y}` : `${name}–${MONTHS[n - 1] ?? n} ${y}`;
  if (y !== z) return `${momentWords(from)} – ${momentWords(last)}`;
  return m === n ? `${a}–${b} ${name} ${y}` : `${a} ${name} – ${b} ${MONTHS[n - 1] ?? n} ${y}`;
}

function clockStretch(from: Moment, to: Moment): string {
  const toMidnight = to.clock === undefined || to.clock === "00:00";
  const endDay = toMidnight ? dayBefore(to) : to;
  const sameDay = from.year === endDay.year && from.month === endDay.month && from.day === endDay.day;
  if (sameDay && (toMidnight ? 1440 : minutesOf(to.clock)) - minutesOf(from.clock) <= 1) return momentWords(from);
  const endClock = toMidnight ? "24:00" : to.clock;
  const day = `${from.day} ${MONTHS[from.month - 1] ?? from.month} ${from.year}`;
  if (sameDay) return `${day}, ${from.clock ?? "00:00"}–${endClock}${zoneWords(from.zone)}`;
  return `${day}, ${from.clock ?? "00:00"} – ${endDay.day} ${MONTHS[endDay.month - 1] ?? endDay.month}, ${endClock}${zoneWords(from.zone)}`;
}

function minutesOf(clock: string | undefined): number {
  const [hours = 0, minutes = 0] = (clock ?? "00:00").split(":").map(Number);
  return 60 * hours + minutes;
}

function dayBefore({ year, month, day }: Moment): Moment {
  if (day > 1) return { year, month, day: day - 1 };
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  return { ...before, day: daysIn(before.year, before.month) };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const UNITS: Readonly<Record<string, string>> = { Y: "year", M: "month", W: "week", D: "day", H: "hour", S: "second" };

/** `P5M`: 5 months; `PT30M`: 30 minutes; `PXD`: some days. */
function durationWords(timex: string): string {
  const parts = /^P(?=.)((?:(?:\d+(?:\.\d+)?|X)[YMWD])*)(?:T((?:(?:\d+(?:\.\d+)?|X)[HMS])+))?$/.exec(timex);
  if (parts === null) return timex;
  const words = (piece: string, minutes: boolean) =>
    [...piece.matchAll(/(\d+(?:\.\d+)?|X)([YMWDHS])/g)].map(([, number = "", unit = ""]) => {
      const name = minutes && unit === "M" ? "minute" : (UNITS[unit] ?? unit);
      return number === "X" ? `some ${name}s` : `${number} ${name}${number === "1" ? "" : "s"}`;
    });
  return [...words(parts[1] ?? "", false), ...words(parts[2] ?? "", true)].join(", ") || timex;
}

/** The place with what it lies in; how near it is meant; or that it is no point. */
export function placeWords({ place, relation }: PlaceValue): string {
  if (place === undefined) return "no one place of the map";
  const near: Readonly<Record<PlaceValue["relation"], string>> = {
    at: "",
    near: "near ",
    outskirts: "on the outskirts of ",
    centre: "in the centre of ",
    direction: "to one side of ",
    between: "between places, of which one is ",
    along: "along ",
  };
  return `${near[relation]}${placeName(place)}`;
}

/** `Kharkiv, Kharkiv Oblast, UA`. */
export function placeName({ name, admin, countries, kind }: Place): string {
  const within = [...admin].reverse().filter((one) => one !== name);
  const country = kind === "country" || countries.length > 3 ? [] : [countries.join("/")];
  return [name, ...within, ...country].filter((one) => one !== "").join(", ");
}

/** `50.0000, 36.2292`. */
export function coordinateWords({ latitude, longitude }: Pick<Place, "latitude" | "longitude">): string {
  return `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
}

const numerals = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 });

/** The coded range with what it counts: `12 or more people killed`, `3–5 km`. */
export function quantityWords(value: QuantityValue): string {
  const { unit, casualty, change, of } = value;
  const moved = change === undefined ? "" : change === "up" ? "up " : "down ";
  const amount = rangeWords(value.range);
  const isCounted = unit.kind === "count" || unit.kind === "people";
  const named = of?.words ?? unit.words ?? unit.code ?? "";
  // "12 injured" says what became of them by what is counted.
  const isSaid =
    casualty !== undefined &&
    (named === "" || /injur|wound|dead|die|kill|victim|casualt|missing|captiv|prison|displac/i.test(named));
  const counted = isSaid ? "people" : named;
  if (amount === "0" && casualty !== undefined) return `nobody ${casualty}`;
  const counting = amount === "1" ? oneOf(counted) : counted;
  const measure = isCounted ? counting : (unit.code ?? unit.words ?? "");
  const joined = measure === "" ? amount : measure === "%" ? `${amount} %` : `${amount} ${measure}`;
  return `${moved}${joined}${casualty === undefined ? "" : ` ${casualty}`}`;
}

/** "One of the lads" counts lads: 1 lad. */
function oneOf(counted: string): string {
  if (counted === "people") return "person";
  return /^[a-z ]*[a-rt-z]s$/i.test(counted) && !/(?:series|species|news)$/i.test(counted)
    ? counted.slice(0, -1)
    : counted;
}

function rangeWords({ low, high, lowExclusive, highExclusive }: QuantityValue["range"]): string {
  if (low !== undefined && high !== undefined) {
    return low === high ? numerals.format(low) : `${numerals.format(low)}–${numerals.format(high)}`;
  }
  if (low !== undefined) return lowExclusive ? `more than ${numerals.format(low)}` : `${numerals.format(low)} or more`;
  if (high !== undefined)
    return highExclusive ? `fewer than ${numerals.format(high)}` : `up to ${numerals.format(high)}`;
  return "an unknown number";
}
