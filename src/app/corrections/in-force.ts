import type { Correction, WordsAt } from "../../model/correction.ts";
import type { Decided } from "../../model/decided.ts";
import type { Judgement } from "../../model/judgement.ts";

/** A judgement that changes something and was not taken back. */
export interface InForce {
  readonly judgement: Judgement;
  readonly correction: Correction;
  /** False where it was judged that two actors are not one. */
  readonly positive: boolean;
}

/**
 * Of judgements in the order in which they were made, those that change something and that no later one superseded. A
 * judgement that was superseded stays so, whatever becomes of the one that did it.
 */
export function inForce(judgements: readonly Judgement[]): readonly InForce[] {
  const superseded = new Set(judgements.flatMap(({ supersedes }) => supersedes ?? []));
  return judgements.flatMap((judgement): readonly InForce[] => {
    const { correction, verdict, id } = judgement;
    if (correction === undefined || superseded.has(id)) return [];
    if (verdict === "positive") return [{ judgement, correction, positive: true }];
    return verdict === "negative" && correction.kind === "same actor"
      ? [{ judgement, correction, positive: false }]
      : [];
  });
}

/** Every place of words that a correction points at. */
export function placesOf(correction: Correction): readonly WordsAt[] {
  switch (correction.kind) {
    case "same actor":
      return [correction.at, correction.other];
    case "speaks for":
      return correction.for === undefined ? [correction.at] : [correction.at, correction.for];
    default:
      return [correction.at];
  }
}

/** Who decided, for what shows it. */
export function decidedBy({ judgement }: InForce): Decided {
  const { id, by, at, reason, about } = judgement;
  return { judgementId: id, by, at, what: about.proposition, reason };
}
