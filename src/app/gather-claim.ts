import type { CaseLinking, ClaimSummary, LinkedMember } from "../ledger/ledger.ts";
import type { DocumentCard } from "../model/card.ts";
import type { CaseContext } from "../model/case-stage.ts";
import type { Claim } from "../model/claim.ts";
import type { OriginGraph } from "../model/origin.ts";
import type { Relation } from "../model/relation.ts";
import { actorsOfCase } from "../pipeline/case-actors.ts";
import { traceOrigins } from "../pipeline/tracing.ts";
import { correctedCast } from "./corrections/corrected-cast.ts";
import { type CorrectionsOfCase, correctionsOfCase } from "./corrections/corrections-of-case.ts";
import { placesOf } from "./corrections/in-force.ts";
import { decidedOfCase } from "./corrections/link-decisions.ts";
import type { FoundLinked } from "./find-linked.ts";
import type { Linker } from "./link-case.ts";
import { actorDecisions } from "./list-judgements.ts";
import { familiesOf } from "./publisher-families.ts";

/** All that is known of a claim: opened once, for whatever is shown of it. */
export interface GatheredClaim {
  readonly summary: ClaimSummary;
  readonly members: readonly LinkedMember[];
  readonly cards: readonly DocumentCard[];
  readonly relations: readonly Relation[];
  readonly origins: OriginGraph;
}

/** Opens only the documents that carry the claim. Costs by their number, whatever the case holds besides. */
export async function gatherClaim(linker: Linker, { id, caseName, linking }: FoundLinked): Promise<GatheredClaim> {
  const summary = await linking.claim(id);
  if (summary === undefined) throw new Error("a claim that was found is gone");
  const members = await linking.members(id);
  const ids = [...new Set(members.map(({ statement }) => statement.documentId))];
  const relations = await linking.relationsOf(members.map(({ statement }) => statement.id));
  const cards = await linking.cards(ids);
  const origins = await originsOf(linker, caseName, linking, { summary, members, cards, relations });
  return { summary, members, cards, relations, origins };
}

/** A claim in the model's form. */
export function claimOf({ id, words, eventId }: ClaimSummary, members: readonly LinkedMember[]): Claim {
  return {
    id,
    words,
    eventId,
    members: members.map(({ statement, attitude, link }) => ({
      statementId: statement.id,
      documentId: statement.documentId,
      attitude,
      ...(link === undefined ? {} : { link }),
    })),
  };
}

async function originsOf(
  { ledger, context: open }: Linker,
  caseName: string,
  linking: CaseLinking,
  { summary, members, cards, relations }: Omit<GatheredClaim, "origins">,
): Promise<OriginGraph> {
  const context = await open();
  const corrections = await correctionsOfCase(ledger, caseName);
  const decided = await decidedOfCase(ledger, corrections.judgements);
  const ids = new Set(cards.map(({ documentId }) => documentId));
  const event = await linking.event(summary.eventId);
  const copies = (await linking.copiesOf([...ids])).filter((copy) => ids.has(copy.documentId) && ids.has(copy.of));
  return traceOrigins(
    {
      claim: claimOf(summary, members),
      cards,
      copies,
      relations,
      actors: await actorsOfDocuments(ledger, caseName, corrections, ids, context),
      families: familiesOf(cards, context.directory, await ledger.outlets()),
      decisions: await decided.origins(),
      ...(event === undefined ? {} : { articles: Math.max(event.documents.length, ids.size) }),
    },
    context,
  );
}

/** Actors of some documents as the case has them: what people decided of them elsewhere in it is opened too. */
async function actorsOfDocuments(
  ledger: Linker["ledger"],
  caseName: string,
  corrections: CorrectionsOfCase,
  documentIds: ReadonlySet<string>,
  known: CaseContext,
) {
  const across = corrections.holding
    .filter(({ correction: { kind } }) => kind === "party" || kind === "same actor")
    .flatMap(({ correction }) => placesOf(correction).map((at) => at.documentId));
  const ids = new Set([...documentIds, ...across]);
  const cast = await ledger.actors(caseName, [...ids]);
  const near = {
    ...corrections,
    holding: corrections.holding.filter(({ correction }) => placesOf(correction).some((at) => ids.has(at.documentId))),
  };
  return actorsOfCase(await correctedCast(ledger, near, cast), actorDecisions(near), known);
}
