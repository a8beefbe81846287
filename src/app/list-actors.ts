import type { Ledger, Page } from "../ledger/ledger.ts";
import type { ActorDecision, CaseActor } from "../model/case-actor.ts";
import { type ActorKnowledge, actorsOfCase } from "../pipeline/case-actors.ts";
import { requireCase } from "./case-name.ts";

/** Which actors of a case are asked for. */
export interface ActorsQuery {
  readonly caseName: string;
  /** Only actors one of whose names holds these words, whatever the case of letters. */
  readonly words?: string;
  /** Only actors of this id, or of an id that begins so. */
  readonly id?: string;
  /** At most so many; 100 when absent. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

/** What the list is made from besides the ledger. */
export interface ActorSources {
  readonly ledger: Ledger;
  /** Opened packs; what is absent is not asked. */
  readonly known: ActorKnowledge;
  /** What people decided in this case, oldest first. */
  readonly decisions: readonly ActorDecision[];
}

/**
 * A page of the case's actors, put together across its documents, those in most documents first.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listActors(
  { ledger, known, decisions }: ActorSources,
  query: ActorsQuery,
): Promise<Page<CaseActor>> {
  await requireCase(ledger, query.caseName);
  const all = actorsOfCase(await ledger.actors(query.caseName), decisions, known);
  const words = query.words?.toLowerCase();
  const wanted = all.filter(
    (actor) =>
      (query.id === undefined || actor.id.startsWith(query.id)) &&
      (words === undefined || actor.names.some((name) => name.words.toLowerCase().includes(words))),
  );
  const from = Number(query.after ?? 0);
  const items = wanted.slice(from, from + (query.limit ?? 100));
  const end = from + items.length;
  return { items, total: wanted.length, ...(end < wanted.length ? { next: String(end) } : {}) };
}
