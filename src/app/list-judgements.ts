import type { Ledger } from "../ledger/ledger.ts";
import type { ActorDecision } from "../model/case-actor.ts";
import type { WordsAt } from "../model/correction.ts";
import type { Judgement } from "../model/judgement.ts";
import { requireCase } from "./case-name.ts";
import { type CorrectionsOfCase, correctionsOfCase } from "./corrections/corrections-of-case.ts";
import { placesOf } from "./corrections/in-force.ts";

/** A judgement, and whether what it says holds today. */
export type JudgementSummary = Judgement & { readonly holds: boolean };

/**
 * All judgements of a case in the order in which they were made; with `holding` only those that change something and
 * were not taken back.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listJudgements(
  ledger: Ledger,
  query: { readonly caseName: string; readonly documentId?: string; readonly holding?: boolean },
): Promise<readonly JudgementSummary[]> {
  await requireCase(ledger, query.caseName);
  const { judgements, holding } = await correctionsOfCase(ledger, query.caseName);
  const holds = new Set(holding.map(({ judgement }) => judgement.id));
  return judgements
    .map((judgement) => ({ ...judgement, holds: holds.has(judgement.id) }))
    .filter((one) => query.holding !== true || one.holds)
    .filter(({ correction }) => {
      if (query.documentId === undefined) return true;
      return correction !== undefined && placesOf(correction).some((at) => at.documentId === query.documentId);
    });
}

/** What people decided of the actors of a case, as telling actors across documents takes it; oldest first. */
export function actorDecisions({ holding }: CorrectionsOfCase): readonly ActorDecision[] {
  return holding.flatMap(({ correction, positive, judgement: { id } }): readonly ActorDecision[] => {
    if (correction.kind === "same actor") {
      const [a, b] = [keyOf(correction.at), keyOf(correction.other)];
      return [{ kind: positive ? "same" : "not same", a, b, judgementId: id }];
    }
    if (correction.kind !== "party") return [];
    const { at, party } = correction;
    return [{ kind: "party", actor: keyOf(at), ...(party === undefined ? {} : { party }), judgementId: id }];
  });
}

function keyOf({ documentId, span, quote }: WordsAt) {
  return { documentId, span, words: quote };
}
