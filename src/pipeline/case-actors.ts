import type { ActorDecision, ActorInDocument, CaseActor } from "../model/case-actor.ts";
import type { Models } from "../model/stage.ts";
import { acrossDocuments } from "../stages/resolve/across/across-documents.ts";

/** What the machine knows of actors beforehand: names in several languages, and places. */
export type ActorKnowledge = Pick<Models, "directory" | "gazetteer">;

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
