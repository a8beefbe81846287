import type { Facet } from "../model/facet/facet.ts";
import type { Place } from "../model/facet/place-value.ts";
import type { DocumentRecord } from "../model/record.ts";
import { fold } from "./corrections/fold.ts";

/** When and where what is told happened. */
export interface FacetFilter {
  /** A place's name or id, a division that it lies in, or a country's code. */
  readonly place?: string;
  /** The first day, `2022-07-01`. */
  readonly from?: string;
  /** The last day; it belongs to the stretch. */
  readonly to?: string;
}

/** Whether statements are to be looked at one by one. */
export function filtersFacets({ place, from, to }: FacetFilter): boolean {
  return place !== undefined || from !== undefined || to !== undefined;
}

/** The ids of the statements of a document of whose event a time and a place fit. */
export function statementsThatFit(record: DocumentRecord, filter: FacetFilter): ReadonlySet<string> {
  const { place, from, to } = filter;
  const byPlace = place === undefined ? undefined : eventsOf(record, (facet) => isAt(facet, place));
  const isTimed = from !== undefined || to !== undefined;
  const byTime = isTimed ? eventsOf(record, (facet) => isWithin(facet, from, to)) : undefined;
  if (byPlace === undefined) return byTime ?? new Set();
  return byTime === undefined ? byPlace : byPlace.intersection(byTime);
}

function eventsOf({ facets = [] }: DocumentRecord, fits: (facet: Facet) => boolean): ReadonlySet<string> {
  return new Set(
    facets
      .filter(fits)
      .flatMap(({ of }) => of.filter(({ aspect }) => aspect === "event").map(({ statementId }) => statementId)),
  );
}

function isAt(facet: Facet, wanted: string): boolean {
  if (facet.kind !== "place") return false;
  const { place } = facet.value;
  return place !== undefined && (place.id === wanted || namesOf(place).includes(fold(wanted)));
}

function namesOf({ name, admin, countries }: Place): readonly string[] {
  return [name, ...admin, ...countries].map(fold);
}

/** Dates in one form compare as their text does; a day that an interval touches is in it. */
function isWithin(facet: Facet, from: string | undefined, to: string | undefined): boolean {
  if (facet.kind !== "time") return false;
  const { interval } = facet.value;
  if (interval === undefined) return false;
  const { start, end } = interval;
  const endsBefore =
    from !== undefined && end !== undefined && (end.length > 10 ? end.slice(0, 10) < from : end <= from);
  const startsAfter = to !== undefined && start !== undefined && start.slice(0, 10) > to;
  return !endsBefore && !startsAfter;
}
