import type { DocumentCard } from "../../src/model/card.ts";
import type { CaseContext, Constraint, Neighbour } from "../../src/model/case-stage.ts";
import { placeInClaims } from "../../src/stages/link/link.ts";

/** The claim of every statement of documents of one event, put there one document after another. */
export function linkCards(
  cards: readonly DocumentCard[],
  context: CaseContext,
  constraints: readonly Constraint[] = [],
): ReadonlyMap<string, string> {
  const claims = new Map<string, string>();
  for (const [at, card] of cards.entries()) {
    const neighbours = cards.slice(0, at).map((before): Neighbour => {
      const own = before.statements.map(({ statementId }) => [statementId, claims.get(statementId) ?? ""] as const);
      return { card: before, eventId: "event", claims: new Map(own) };
    });
    const event = { eventId: "event", merged: [], links: [] };
    for (const placed of placeInClaims(card, event, neighbours, constraints, context)) {
      claims.set(placed.statementId, placed.claimId);
      for (const [statement, claim] of claims) {
        if (placed.merged.includes(claim)) claims.set(statement, placed.claimId);
      }
    }
  }
  return claims;
}
