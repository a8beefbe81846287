import type { CardFacet } from "../../../model/card.ts";
import type { Place } from "../../../model/facet/place-value.ts";
import type { QuantityValue } from "../../../model/facet/quantity-value.ts";
import type { TimeValue } from "../../../model/facet/time-value.ts";

/** The places that facets name, each once, the oftenest first. */
export function placesOf(facets: readonly CardFacet[]): readonly Place[] {
  const places = new Map<string, { readonly place: Place; times: number }>();
  for (const { facet } of facets) {
    if (facet.kind !== "place" || facet.value.place === undefined) continue;
    const { place } = facet.value;
    const before = places.get(place.id);
    if (before === undefined) places.set(place.id, { place, times: 1 });
    else before.times++;
  }
  return [...places.values()].sort((a, b) => b.times - a.times).map(({ place }) => place);
}

/** Narrower than a region: what two articles need not share by chance. */
export function isNarrow({ kind }: Place): boolean {
  return kind === "settlement" || kind === "district" || kind === "facility" || kind === "landform" || kind === "water";
}

/** Kilometres between two places, along the sphere. */
export function distanceBetween(a: Place, b: Place): number {
  const rad = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * rad) / 2) ** 2;
  const inner =
    half(b.latitude - a.latitude) +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * half(b.longitude - a.longitude);
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(inner)));
}

/** `same`: one place, or one within the other's name; `within`: one lies in the other; `near`: less than 30 km apart. */
export type PlaceAgreement = "same" | "within" | "near" | "apart";

const NEAR = 30;

/** How two places agree. */
export function comparePlaces(a: Place, b: Place): PlaceAgreement {
  if (a.id === b.id) return "same";
  if (liesIn(a, b) || liesIn(b, a)) return "within";
  if (isNarrow(a) && isNarrow(b)) return distanceBetween(a, b) <= NEAR ? "near" : "apart";
  return "apart";
}

function liesIn(inner: Place, outer: Place): boolean {
  if (outer.kind === "country")
    return outer.countries.some((code) => inner.countries.includes(code)) && inner.kind !== "country";
  if (outer.kind === "continent" || isNarrow(outer)) return false;
  if (outer.kind === "region" && inner.admin.includes(outer.name)) return true;
  const box = outer.box;
  if (box === undefined || inner.kind === "country") return false;
  return (
    inner.longitude >= box[0] &&
    inner.latitude >= box[1] &&
    inner.longitude <= box[2] &&
    inner.latitude <= box[3] &&
    isNarrow(inner)
  );
}

const DAY = 86_400_000;

/** Milliseconds since 1970 from and to, where a time names a stretch with both ends; local times as if they were UTC. */
export function stretchOf({ interval }: TimeValue): readonly [from: number, to: number] | undefined {
  const from = Date.parse(zoned(interval?.start));
  const to = Date.parse(zoned(interval?.end));
  return Number.isNaN(from) || Number.isNaN(to) || to < from ? undefined : [from, to];
}

function zoned(bound: string | undefined): string {
  if (bound === undefined) return "";
  return /T/.test(bound) && !/(?:Z|[+-]\d{2}:\d{2})$/.test(bound) ? `${bound}Z` : bound;
}

/** `same`: they overlap and neither is longer than two days; `within`: they overlap; `apart`: a day and more lies between. */
export type TimeAgreement = "same" | "within" | "apart" | "unknown";

export function compareTimes(a: TimeValue, b: TimeValue): TimeAgreement {
  const one = stretchOf(a);
  const other = stretchOf(b);
  if (one === undefined || other === undefined) return "unknown";
  const gap = Math.max(one[0], other[0]) - Math.min(one[1], other[1]);
  if (gap >= DAY) return "apart";
  const longest = Math.max(one[1] - one[0], other[1] - other[0]);
  return longest <= 2 * DAY ? "same" : "within";
}

/**
 * The days that facets name, "05-09", each once; without a year, which texts that have no date cannot tell.
 * @param aspect of what happened, of the saying of it, or of both when absent
 */
export function daysOf(facets: readonly CardFacet[], aspect?: "event" | "saying"): readonly string[] {
  const days = new Set<string>();
  for (const { facet, use } of facets) {
    if (facet.kind !== "time" || (aspect !== undefined && use.aspect !== aspect)) continue;
    const day = dayOf(facet.value);
    if (day !== undefined) days.add(day);
  }
  return [...days];
}

const FINE: ReadonlySet<string> = new Set(["second", "minute", "hour", "part of day", "day"]);

function dayOf({ timex, interval, granularity, type }: TimeValue): string | undefined {
  if ((type !== "date" && type !== "time") || !FINE.has(granularity)) return undefined;
  return /^-?[\dX]{4}-(\d\d-\d\d)/.exec(interval?.start ?? timex)?.[1];
}

/** What a quantity counts: its kind and unit, or what became of people. Quantities of two kinds are not compared. */
export function kindOfQuantity({ unit, casualty }: QuantityValue): string {
  return casualty ?? `${unit.kind} ${unit.code ?? ""}`.trim();
}

/** `equal`: one figure; `agree`: their coded ranges meet; `differ`: they do not; `unknown`: they count different kinds. */
export type QuantityAgreement = "equal" | "agree" | "differ" | "unknown";

export function compareQuantities(a: QuantityValue, b: QuantityValue): QuantityAgreement {
  if (kindOfQuantity(a) !== kindOfQuantity(b)) return "unknown";
  if (a.number !== undefined && a.number === b.number && a.upper === b.upper) return "equal";
  return low(a) <= high(b) && low(b) <= high(a) ? "agree" : "differ";
}

const low = ({ range }: QuantityValue) => (range.low ?? -Infinity) + (range.lowExclusive ? 1e-9 : 0);
const high = ({ range }: QuantityValue) => (range.high ?? Infinity) - (range.highExclusive ? 1e-9 : 0);
