import type { Facet } from "./facet.ts";
import type { Place } from "./place-value.ts";

/** Below it a place is more likely another than the one read. */
const AS_LIKELY_AS_NOT = 0.5;

/**
 * Where on a map what the words name is to be shown: nowhere while the machine's choice among places of the name is more likely wrong than right and
 * nobody decided on it. A ring in the wrong country is worse than none.
 */
export function placedOnMap(facet: Extract<Facet, { kind: "place" }>): Place | undefined {
  const isSure = facet.decided !== undefined || facet.reading.confidence >= AS_LIKELY_AS_NOT;
  return isSure ? facet.value.place : undefined;
}
