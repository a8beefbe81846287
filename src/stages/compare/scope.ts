import type { CardFacet } from "../../model/card.ts";
import type { Place } from "../../model/facet/place-value.ts";
import type { TimeValue } from "../../model/facet/time-value.ts";
import type { Side } from "./side.ts";

/** Settlements closer than this may be meant for one another: a village and the town it is told by. */
const NEAR = 60_000;

/**
 * Two days, months or years that cannot be one, or two lengths of time in one unit; nothing where either is open, a stretch, or of
 * another kind.
 */
export function timesApart(a: TimeValue, b: TimeValue): boolean {
  if (a.type === "duration" && b.type === "duration") return lengthsApart(a.timex, b.timex);
  const [one, two] = [dayOf(a), dayOf(b)];
  if (one !== undefined && two !== undefined) {
    // What is night on one day is the next in another account.
    const parts = a.granularity !== "day" || b.granularity !== "day";
    return one !== two && !(parts && isNextDay(one, two));
  }
  if (a.granularity !== b.granularity || a.type !== "date" || b.type !== "date") return false;
  if (a.granularity !== "month" && a.granularity !== "year") return false;
  if (a.mod !== undefined || b.mod !== undefined) return false;
  const [left, right] = [a.interval, b.interval];
  if (left?.start === undefined || left.end === undefined || right?.start === undefined || right.end === undefined) {
    return false;
  }
  return left.end.slice(0, 10) <= right.start.slice(0, 10) || right.end.slice(0, 10) <= left.start.slice(0, 10);
}

const WITHIN_DAY: ReadonlySet<TimeValue["granularity"]> = new Set(["day", "part of day", "hour", "minute", "second"]);

/** The day on which it is, as a date; as a day of the week where there is no date to count from. */
function dayOf({ type, granularity, interval, timex }: TimeValue): string | undefined {
  if ((type !== "date" && type !== "time") || !WITHIN_DAY.has(granularity) || timex.includes("/")) return undefined;
  const { start, end } = interval ?? {};
  if (start !== undefined && end !== undefined) return start.slice(0, 10);
  return /^XXXX-WXX-\d/u.exec(timex)?.[0];
}

function isNextDay(a: string, b: string): boolean {
  const [one, two] = [a, b].map((day) => (day.startsWith("X") ? Number(day.slice(-1)) : Date.parse(day) / 86_400_000));
  if (one === undefined || two === undefined) return false;
  const days = Math.abs(one - two);
  return days === 1 || (a.startsWith("X") && days === 6);
}

/** "Five years" and "eleven years": a tenth and more apart. */
function lengthsApart(a: string, b: string): boolean {
  const length = /^PT?(\d{1,6}(?:\.\d{1,3})?)([A-Z])$/u;
  const [one, two] = [length.exec(a), length.exec(b)];
  if (one === null || two === null || one[2] !== two[2] || a.startsWith("PT") !== b.startsWith("PT")) return false;
  const [short, long] = [Number(one[1]), Number(two[1])].sort((left, right) => left - right);
  return short !== undefined && long !== undefined && short < 0.9 * long;
}

/** Two places of which neither holds the other: settlements far apart, or what lies in other countries. */
export function placesApart(a: Place | undefined, b: Place | undefined): boolean {
  if (a === undefined || b === undefined || a.id === b.id) return false;
  if (WIDE.has(a.kind) || WIDE.has(b.kind)) return false;
  const oneCountry = a.countries.some((code) => b.countries.includes(code));
  if (a.kind !== "settlement" || b.kind !== "settlement")
    return !oneCountry && a.countries.length * b.countries.length > 0;
  if (a.admin.includes(b.name) || b.admin.includes(a.name)) return false;
  return metresBetween(a, b) > NEAR + (a.within ?? 0) + (b.within ?? 0);
}

/** What may reach over borders. */
const WIDE: ReadonlySet<Place["kind"]> = new Set(["continent", "water", "landform", "area"]);

/** The places that the words of a facet may mean: the one read, else the likeliest others. */
export function meantBy({ facet }: Pick<CardFacet, "facet">): readonly Place[] {
  if (facet.kind !== "place") return [];
  const { place, alternatives } = facet.value;
  return place === undefined ? alternatives.slice(0, 3).map((other) => other.place) : [place];
}

/** Why both cannot tell of one event: all their days differ, or all their settlements are far apart. */
export function scopesApart(a: Side, b: Side): string | undefined {
  const days = [a, b].map((side) => eventFacets(side, "time").filter(({ facet }) => facet.kind === "time"));
  const places = [a, b].map((side) => eventFacets(side, "place"));
  const everyApart = (
    [left = [], right = []]: readonly (readonly CardFacet[])[],
    apart: (one: CardFacet, two: CardFacet) => boolean,
  ): boolean => left.length > 0 && right.length > 0 && left.every((one) => right.every((two) => apart(one, two)));
  if (everyApart(places, facetsApart)) return `other places: ${wordsOf(places[0])} and ${wordsOf(places[1])}`;
  if (everyApart(days, facetsApart)) return `other days: ${wordsOf(days[0])} and ${wordsOf(days[1])}`;
  return undefined;
}

export function facetsApart({ facet: a }: CardFacet, { facet: b }: CardFacet): boolean {
  if (a.kind === "time" && b.kind === "time") return timesApart(a.value, b.value);
  if (a.kind === "place" && b.kind === "place") {
    const at = a.value.relation !== "direction" && b.value.relation !== "direction";
    const [one, two] = [meantBy({ facet: a }), meantBy({ facet: b })];
    return (
      at && one.length > 0 && two.length > 0 && one.every((left) => two.every((right) => placesApart(left, right)))
    );
  }
  return false;
}

function eventFacets({ card }: Side, kind: "time" | "place"): readonly CardFacet[] {
  return card.facets.filter(({ facet, use }) => facet.kind === kind && use.aspect === "event");
}

function wordsOf(facets: readonly CardFacet[] | undefined): string {
  return (facets ?? []).map(({ facet }) => facet.words).join(", ");
}

const degree = Math.PI / 180;
/** Twice the mean radius of the Earth. */
const diameter = 12_742_018;

/** Metres along a great circle, on a sphere (haversine). */
function metresBetween(a: Place, b: Place): number {
  const rise = Math.sin(((a.latitude - b.latitude) * degree) / 2) ** 2;
  const run = Math.sin(((a.longitude - b.longitude) * degree) / 2) ** 2;
  const part = rise + Math.cos(a.latitude * degree) * Math.cos(b.latitude * degree) * run;
  return diameter * Math.asin(Math.min(1, Math.sqrt(part)));
}
