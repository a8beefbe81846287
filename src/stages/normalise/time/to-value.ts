import type { TimeValue } from "../../../model/facet/time-value.ts";
import type {
  Bounding,
  DateParts,
  DurationMeaning,
  SetMeaning,
  TimeMeaning,
  TimeUnit,
} from "../../../model/language/time-language.ts";
import { addMonths, daysInMonth } from "./calendar.ts";
import { boundOf, granularityOf, hasDay, isTime, type Position, type Stretch, stretchOf, timexOf } from "./position.ts";
import { type Anchors, resolveDate, resolveEnd } from "./resolve-date.ts";

/** A value, and the position in the calendar that a later expression may be counted from. */
export interface Valued {
  readonly value: TimeValue;
  readonly position?: Position;
}

export interface Zone {
  /** Minutes east of Greenwich of the document's own date. */
  readonly offset?: number;
}

/** What a meaning comes to in a document. */
export function toValue(meaning: TimeMeaning, bounding: Bounding | undefined, anchors: Anchors, zone: Zone): Valued {
  const mod = meaning.mod === undefined ? {} : { mod: meaning.mod };
  switch (meaning.kind) {
    case "reference":
      return {
        value: {
          type: "date",
          timex: `${meaning.to.toUpperCase()}_REF`,
          ...mod,
          granularity: "indefinite",
          basis: "stated",
        },
      };
    case "set":
      return {
        value: { type: "set", timex: setTimex(meaning), ...mod, granularity: setGranularity(meaning), basis: "stated" },
      };
    case "duration":
      return { value: { ...duration(meaning, anchors), ...mod } };
    case "date":
      break;
  }
  const { position, from: counted } = resolveDate(meaning, anchors);
  const from = counted === "publication" ? (anchors.publicationFrom ?? counted) : counted;
  const end = meaning.to === undefined ? undefined : resolveEnd(position, meaning.to);
  const last = end ?? position;
  const [first, second] = [stretchOf(position), stretchOf(last)];
  // When a body's own year begins is not known here.
  const stretch: Stretch | undefined =
    meaning.parts?.fiscal === true || first === undefined || second === undefined || second.end < first.start
      ? undefined
      : end === undefined
        ? first
        : {
            start: first.start,
            end: second.point === true ? second.start : second.end,
            days: first.days && second.days,
          };
  const named = position.offset !== undefined || position.elsewhere === true;
  const offset = position.elsewhere === true ? undefined : (position.offset ?? zone.offset);
  const known = named ? "stated" : zone.offset !== undefined ? "document" : undefined;
  const interval =
    stretch === undefined ? undefined : intervalOf(stretch, end === undefined ? bounding : undefined, offset);
  return {
    value: {
      type: isTime(position) ? "time" : "date",
      timex: end === undefined ? timexOf(position) : `${timexOf(position)}/${timexOf(end)}`,
      ...mod,
      ...(interval === undefined ? {} : { interval }),
      granularity: granularityOf(last),
      basis: from === undefined && meaning.event !== true ? "stated" : "inferred",
      ...(from === undefined ? {} : { anchor: from }),
      ...(known === undefined || interval === undefined ? {} : { zone: known }),
    },
    position: last,
  };
}

/** The interval of a stretch as the words before it bound it: "since Friday" has no end. */
export function intervalOf(
  { start, end, days, point }: Stretch,
  bounding: Bounding | undefined,
  offset?: number,
): TimeValue["interval"] {
  const [from, to] = [boundOf(start, days, offset), boundOf(end, days, offset)];
  const opened = (value: string | undefined) => (value === undefined ? undefined : { start: value });
  const closed = (value: string | undefined) => (value === undefined ? undefined : { end: value });
  switch (bounding) {
    case "from":
      return opened(from);
    case "after":
      return opened(point === true ? from : to);
    case "until":
      return closed(point === true ? from : to);
    case "before":
      return closed(from);
    case undefined:
      return from === undefined || to === undefined ? undefined : { start: from, end: to };
  }
}

const letters: Readonly<Record<TimeUnit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  season: "SE",
  quarter: "Q",
  "half-year": "H",
  year: "Y",
  decade: "DE",
  century: "CE",
  millennium: "ML",
};

const order = Object.keys(letters) as readonly TimeUnit[];
const inDays = (unit: TimeUnit): boolean => !["second", "minute", "hour"].includes(unit);

function amountsTimex(amounts: DurationMeaning["amounts"]): string {
  const sorted = [...amounts].sort((a, b) => order.indexOf(b.unit) - order.indexOf(a.unit));
  const write = (some: DurationMeaning["amounts"]): string =>
    some.map(({ unit, count }) => `${count ?? "X"}${letters[unit]}`).join("");
  const time = sorted.filter(({ unit }) => !inDays(unit));
  return `P${write(sorted.filter(({ unit }) => inDays(unit)))}${time.length === 0 ? "" : `T${write(time)}`}`;
}

function finest(amounts: DurationMeaning["amounts"]): TimeUnit {
  return amounts.reduce<TimeUnit>(
    (unit, one) => (order.indexOf(one.unit) < order.indexOf(unit) ? one.unit : unit),
    "millennium",
  );
}

function duration(meaning: DurationMeaning, anchors: Anchors): TimeValue {
  const base = {
    type: "duration",
    timex: amountsTimex(meaning.amounts),
    granularity: finest(meaning.amounts),
  } as const;
  const text = anchors.narrative ? anchors.named.findLast(hasDay) : undefined;
  const anchor = text ?? anchors.publication;
  if (meaning.toward === undefined || anchor === undefined) return { ...base, basis: "stated" };
  const day = stretchOf({ year: anchor.year, month: anchor.month, day: anchor.day });
  const other = day === undefined ? undefined : moved(day, meaning, anchor);
  if (day === undefined || other === undefined) return { ...base, basis: "stated" };
  const interval =
    meaning.toward === "past"
      ? intervalOf({ start: other, end: day.end, days: true }, undefined)
      : intervalOf({ start: day.start, end: other, days: true }, undefined);
  if (interval === undefined) return { ...base, basis: "stated" };
  return {
    ...base,
    interval,
    basis: "inferred",
    anchor: text === undefined ? (anchors.publicationFrom ?? "publication") : "text",
  };
}

/** Minutes of the day that lies as far from the anchor as a duration counts; `undefined` when it has no count. */
function moved(day: Stretch, { amounts, toward }: DurationMeaning, anchor: Position): number | undefined {
  const sign = toward === "past" ? -1 : 1;
  let months = 0;
  let minutes = 0;
  for (const { unit, count } of amounts) {
    if (count === undefined) return undefined;
    const inMonths = {
      month: 1,
      season: 3,
      quarter: 3,
      "half-year": 6,
      year: 12,
      decade: 120,
      century: 1200,
      millennium: 12_000,
    };
    const inMinutes = { second: 1 / 60, minute: 1, hour: 60, day: 1440, weekend: 2880, week: 10_080 };
    if (unit in inMonths) months += count * inMonths[unit as keyof typeof inMonths];
    else minutes += count * inMinutes[unit as keyof typeof inMinutes];
  }
  const to = addMonths(anchor.year ?? 0, anchor.month ?? 1, sign * Math.round(months));
  const there =
    stretchOf({ ...to, day: Math.min(anchor.day ?? 1, daysInMonth(to.year, to.month)) })?.start ?? day.start;
  return Math.floor((there + sign * minutes) / 1440) * 1440 + (sign > 0 ? 1440 : 0);
}

function setTimex({ every }: SetMeaning): string {
  return "unit" in every ? amountsTimex([every]) : timexOf(partsOf(every));
}

function setGranularity({ every }: SetMeaning): TimeValue["granularity"] {
  return "unit" in every ? every.unit : granularityOf(partsOf(every));
}

/** What a set repeats, without what only a date in the calendar can have. */
function partsOf(every: DateParts): Position {
  const { holiday: _holiday, short: _short, week: _week, ...parts } = every;
  return parts;
}
