import type { DocumentCard } from "../../../model/card.ts";
import type { CaseContext, Constraint, EventPlacement, Neighbour } from "../../../model/case-stage.ts";
import { makeId } from "../../../model/id.ts";

/**
 * Under what a document is filed so that others on the same event find it: rare names, places and words, each with a bounded number of keys.
 * Keys hold no time: the store looks within a window of days around the document.
 */
export function eventKeys(_card: DocumentCard, _context: CaseContext): readonly string[] {
  return [];
}

/**
 * The event that a new document reports: that of a neighbour, or its own. It costs by the neighbours alone.
 * @param neighbours found by `eventKeys`, the likeliest first
 */
export function placeInEvent(
  card: DocumentCard,
  _neighbours: readonly Neighbour[],
  _constraints: readonly Constraint[],
  _context: CaseContext,
): EventPlacement {
  return { eventId: makeId("event", card.documentId), merged: [], links: [] };
}
