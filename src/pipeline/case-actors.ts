import type { ActorDecision, ActorInDocument, CaseActor } from "../model/case-actor.ts";
import { type ActorKnowledge, acrossDocuments } from "../stages/resolve/across/across-documents.ts";

export type { ActorKnowledge };

/**
 * The actors of a case, put together from those of its documents: what is known of them in packs, names across
 * spellings, and what people decided. Pure: the same input gives the same actors.
 */
export function actorsOfCase(
  actors: readonly ActorInDocument[],
  decisions: readonly ActorDecision[],
  known: ActorKnowledge,
): readonly CaseActor[] {
  return acrossDocuments(actors, decisions, known);
}
