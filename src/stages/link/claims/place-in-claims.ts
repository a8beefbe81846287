import type { DocumentCard } from "../../../model/card.ts";
import type { CaseContext, ClaimPlacement, Constraint, EventPlacement, Neighbour } from "../../../model/case-stage.ts";
import { makeId } from "../../../model/id.ts";

/** Under what a document is filed so that the same claim is found even outside its event: long quotations, rare figures with what they count. */
export function claimKeys(_card: DocumentCard, _context: CaseContext): readonly string[] {
  return [];
}

/**
 * The claim that each statement of a new document makes: that of a neighbour's statement, or a new one.
 * @param placement where the document itself was put: statements of one event are linked more readily
 */
export function placeInClaims(
  card: DocumentCard,
  _placement: EventPlacement,
  _neighbours: readonly Neighbour[],
  _constraints: readonly Constraint[],
  _context: CaseContext,
): readonly ClaimPlacement[] {
  return card.statements.map(({ statementId }) => ({
    statementId,
    claimId: makeId("claim", statementId),
    merged: [],
    attitude: "says",
    links: [],
  }));
}
