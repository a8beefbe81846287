import type { DocumentSummary } from "../../../src/surfaces/http/client.ts";
import { clockOf, dayOf } from "../words.ts";

/** When a document was published, or else captured; `stated` tells which. */
export interface When {
  readonly day: string;
  readonly clock: string | undefined;
  readonly stated: boolean;
}

/** The time a list shows a document under: the page's own, and only when it states none, that of its capture. */
export function whenOf(document: DocumentSummary): When {
  const { publishedAt, capturedAt } = document;
  if (publishedAt !== undefined) return { day: dayOf(publishedAt), clock: clockOf(publishedAt), stated: true };
  return { day: dayOf(capturedAt), clock: undefined, stated: false };
}

/** One day of a case. */
export interface Day {
  readonly day: string;
  readonly documents: readonly DocumentSummary[];
}

/** The documents by day, newest first, and within a day newest first; those that state no hour come last. */
export function byDay(documents: readonly DocumentSummary[]): readonly Day[] {
  const days = Map.groupBy(documents, (document) => whenOf(document).day);
  return [...days]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, of]) => ({ day, documents: of.toSorted((a, b) => compare(hour(b), hour(a))) }));
}

function hour(document: DocumentSummary): string {
  return whenOf(document).clock ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
