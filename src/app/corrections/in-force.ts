import type { Correction, WordsAt } from "../../model/correction.ts";
import type { Decided } from "../../model/decided.ts";
import type { Judgement } from "../../model/judgement.ts";

/** A judgement that changes something and was not taken back. */
export interface InForce {
  readonly judgement: Judgement;
  readonly correction: Correction;
  /** False where it was judged that two are not one. */
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
    return verdict === "negative" && ofTwo.has(correction.kind) ? [{ judgement, correction, positive: false }] : [];
  });
}

/** Corrections that say of two whether they are one: a negative verdict says that they are not. */
const ofTwo: ReadonlySet<Correction["kind"]> = new Set(["same actor", "same claim", "one origin", "same event"]);

/** Corrections of pairs of statements or documents: they change no reading of a document, but how documents are linked. */
export type PairCorrection = Extract<Correction, { kind: "same claim" | "relation" | "one origin" | "same event" }>;

export function isOfPair(correction: Correction): correction is PairCorrection {
  const { kind } = correction;
  return kind === "same claim" || kind === "relation" || kind === "one origin" || kind === "same event";
}

/** Every place of words that a correction points at. */
export function placesOf(correction: Correction): readonly WordsAt[] {
  switch (correction.kind) {
    case "same actor":
    case "same claim":
    case "relation":
    case "one origin":
    case "same event":
      return [correction.at, correction.other];
    case "said":
      return correction.words === undefined ? [correction.at] : [correction.at, correction.words];
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
