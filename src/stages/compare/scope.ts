import type { CardFacet } from "../../model/card.ts";
import type { Place } from "../../model/facet/place-value.ts";
import type { TimeValue } from "../../model/facet/time-value.ts";
import type { Side } from "./side.ts";

/** Settlements closer than this may be meant for one another: a village and the town it is told by. */
const NEAR = 60_000;

/** Two days, months or years that cannot be one; nothing where either is open, a stretch, or of another kind. */
export function timesApart(a: TimeValue, b: TimeValue): boolean {
  if (a.granularity !== b.granularity || a.type !== "date" || b.type !== "date") return false;
  if (a.granularity !== "day" && a.granularity !== "month" && a.granularity !== "year") return false;
  if (a.mod !== undefined || b.mod !== undefined) return false;
  const [one, two] = [a.interval, b.interval];
  if (one?.start !== undefined && one.end !== undefined && two?.start !== undefined && two.end !== undefined) {
    return one.end.slice(0, 10) <= two.start.slice(0, 10) || two.end.slice(0, 10) <= one.start.slice(0, 10);
  }
  // Without an anchor a day of the week is told by its number alone.
  const weekday = /^XXXX-WXX-\d$/u;
  return weekday.test(a.timex) && weekday.test(b.timex) && a.timex !== b.timex;
}

/** Two settlements far apart, neither of which holds the other. */
export function placesApart(a: Place | undefined, b: Place | undefined): boolean {
  if (a === undefined || b === undefined || a.id === b.id) return false;
  if (a.kind !== "settlement" || b.kind !== "settlement") {
    return a.kind === "country" && b.kind === "country" && !a.countries.some((code) => b.countries.includes(code));
  }
  if (a.admin.includes(b.name) || b.admin.includes(a.name)) return false;
  return metresBetween(a, b) > NEAR + (a.within ?? 0) + (b.within ?? 0);
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
    return at && placesApart(a.value.place, b.value.place);
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
