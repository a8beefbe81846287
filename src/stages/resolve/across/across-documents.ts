import type { ActorDecision, ActorInDocument, CaseActor } from "../../../model/case-actor.ts";
import type { Directory } from "../../../model/directory.ts";
import type { Gazetteer } from "../../../model/gazetteer.ts";
import { makeId } from "../../../model/id.ts";

/** What packs know of actors; what is absent is not asked. */
export interface ActorKnowledge {
  readonly directory?: Directory;
  readonly gazetteer?: Gazetteer;
}

/**
 * The actors of a case: those of its documents, put together by name, with the reasons.
 * @param actors of all documents, in the order of the case
 * @param decisions of people, oldest first: they win over every rule
 */
export function acrossDocuments(
  actors: readonly ActorInDocument[],
  _decisions: readonly ActorDecision[],
  _known: ActorKnowledge = {},
): readonly CaseActor[] {
  return actors.map((actor) => ({
    id: makeId("caseactor", actor.id),
    kind: actor.kind,
    name: actor.name,
    names: [{ words: actor.name, times: 1 }],
    members: [
      {
        documentId: actor.documentId,
        actorId: actor.id,
        name: actor.name,
        key: {
          documentId: actor.documentId,
          span: actor.mentions[0]?.span ?? { start: 0, end: 1 },
          words: actor.mentions[0]?.words ?? actor.name,
        },
      },
    ],
    merges: [],
    possible: [],
    roles: [...actor.roles],
  }));
}
