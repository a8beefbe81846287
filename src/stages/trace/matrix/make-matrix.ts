import type { DocumentCard } from "../../../model/card.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Event } from "../../../model/event.ts";
import type { Matrix } from "../../../model/matrix.ts";

/** All that is known of one event. */
export interface MatrixInput {
  readonly event: Event;
  /** The event's claims, those in most outlets first. */
  readonly claims: readonly Claim[];
  /** Of the event's documents. */
  readonly cards: readonly DocumentCard[];
  /** Every outlet of the case, with the times (milliseconds) at which the case holds an article of it. */
  readonly outlets: readonly { readonly outlet: string; readonly at: readonly number[] }[];
}

/** What each outlet does with each claim of an event. */
export function makeMatrix({ event, claims }: MatrixInput): Matrix {
  return { eventId: event.id, claims: claims.map(({ id, words }) => ({ id, words })), rows: [] };
}
