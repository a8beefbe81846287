import type { CaseActor, JudgementSummary, PossibleActor } from "../../../src/surfaces/http/client.ts";

/** Two actors of a case that may be one. */
export interface Pair {
  readonly id: string;
  readonly one: CaseActor;
  readonly other: { readonly id: string; readonly name: string };
  readonly possible: PossibleActor;
}

/** Every pair that nobody decided on, once, the likeliest first. */
export function openPairs(actors: readonly CaseActor[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const one of actors) {
    for (const possible of one.possible) {
      if (possible.verdict !== "unsure") continue;
      const id = [one.id, possible.id].toSorted().join(" ");
      if (!pairs.has(id)) pairs.set(id, { id, one, other: { id: possible.id, name: possible.name }, possible });
    }
  }
  return [...pairs.values()].toSorted((a, b) => b.possible.score.value - a.possible.score.value);
}

/** The judgement that said of two mentions that they are not one actor, where it holds. */
export function judgementOf(judgements: readonly JudgementSummary[], { a, b }: PossibleActor): string | undefined {
  const has = ({ correction }: JudgementSummary, key: PossibleActor["a"]) =>
    correction?.kind === "same actor" &&
    [correction.at, correction.other].some(
      ({ documentId, span }) => documentId === key.documentId && span.start < key.span.end && key.span.start < span.end,
    );
  return judgements.findLast((one) => one.verdict === "negative" && has(one, a) && has(one, b))?.id;
}

/** Why, in words: what the score is made of. */
export function reasonsOf({ reasons }: PossibleActor["score"]): string {
  return reasons.map(({ feature, words }) => (words === "" ? feature : `${feature}: ${words}`)).join("; ");
}
