import type { DocumentCard } from "../../src/model/card.ts";
import type { CaseContext, Constraint } from "../../src/model/case-stage.ts";
import { createMemoryCaseStore } from "../../src/pipeline/memory-case-store.ts";
import { eventKeys, placeInEvent } from "../../src/stages/link/link.ts";

const DAY = 86_400_000;
/** As `pipeline/linking.ts` looks for them. */
const WINDOW = 10 * DAY;
const NEIGHBOURS = 40;

/** Documents put to events one after another, and what it took. */
export interface PutTogether {
  /** The event of each document, in the order given. */
  readonly events: readonly string[];
  readonly keys: number;
  readonly candidates: number;
  /** Milliseconds of processor time of each document: keys, candidates, weighing. */
  readonly took: readonly number[];
}

/** Puts documents to events in the order given, as linking does. */
export async function putTogether(
  cards: readonly DocumentCard[],
  context: CaseContext,
  constraints: readonly Constraint[] = [],
): Promise<PutTogether> {
  const store = createMemoryCaseStore();
  let keys = 0;
  let candidates = 0;
  const took: number[] = [];
  for (const card of cards) {
    const began = process.cpuUsage();
    const filed = eventKeys(card, context);
    const window = card.publishedAt === undefined ? {} : { from: card.at - WINDOW, to: card.at + WINDOW };
    const sharing = await store.documentsSharing({ keys: filed, ...window, limit: NEIGHBOURS });
    const neighbours = await store.neighbours(sharing.map(({ documentId }) => documentId));
    const event = placeInEvent(card, neighbours, constraints, context);
    const { user, system } = process.cpuUsage(began);
    took.push((user + system) / 1_000);
    keys += filed.length;
    candidates += neighbours.length;
    await store.write({ card, keys: filed, event, claims: [], relations: [], copies: [] });
  }
  const eventOf = new Map(store.events().flatMap(({ id, documents }) => documents.map((one) => [one, id] as const)));
  return {
    events: cards.map(({ documentId }) => eventOf.get(documentId) ?? documentId),
    keys: keys / cards.length,
    candidates: candidates / cards.length,
    took,
  };
}
