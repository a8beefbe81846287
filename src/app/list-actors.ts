import type { Ledger, Page } from "../ledger/ledger.ts";
import type { CaseActor } from "../model/case-actor.ts";
import { type ActorKnowledge, actorsOfCase } from "../pipeline/case-actors.ts";
import { requireCase } from "./case-name.ts";
import { correctedCast } from "./corrections/corrected-cast.ts";
import { correctionsOfCase } from "./corrections/corrections-of-case.ts";
import { actorDecisions } from "./list-judgements.ts";

export type { ActorKnowledge } from "../pipeline/case-actors.ts";

/** Which actors of a case are asked for. */
export interface ActorsQuery {
  readonly caseName: string;
  /** Only actors one of whose names holds these words, whatever the case of letters. */
  readonly words?: string;
  /** Only the actor of this id, or of an id that begins so: its own, or that of one of its members in a document. */
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
}

/**
 * A page of the case's actors, put together across its documents, those in most documents first; with what people
 * decided of them, within documents and across.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listActors({ ledger, known }: ActorSources, query: ActorsQuery): Promise<Page<CaseActor>> {
  await requireCase(ledger, query.caseName);
  const corrections = await correctionsOfCase(ledger, query.caseName);
  const cast = await correctedCast(ledger, corrections, await ledger.actors(query.caseName));
  const all = actorsOfCase(cast, actorDecisions(corrections), known);
  const words = query.words?.toLowerCase();
  const wanted = all.filter(
    (actor) =>
      (query.id === undefined || hasId(actor, query.id)) &&
      (words === undefined || actor.names.some((name) => name.words.toLowerCase().includes(words))),
  );
  const from = Number(query.after ?? 0);
  const items = wanted.slice(from, from + (query.limit ?? 100));
  const end = from + items.length;
  return { items, total: wanted.length, ...(end < wanted.length ? { next: String(end) } : {}) };
}

function hasId(actor: CaseActor, id: string): boolean {
  return actor.id.startsWith(id) || actor.members.some((member) => member.actorId.startsWith(id));
}
