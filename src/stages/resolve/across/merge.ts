import type { ActorDecision, ActorInDocument, ActorKey } from "../../../model/case-actor.ts";
import { type Doubt, type Link, Sets, Shelf, scoreOf } from "./links.ts";

/** Which actors are one, why, and which pairs were kept apart although a rule took them for one. */
export interface Merged {
  readonly sets: Sets;
  /** The links that joined, in the order in which they did. */
  readonly joined: readonly Link[];
  /** Pairs that a person keeps apart. */
  readonly apart: readonly (Doubt & { readonly judgementId?: string })[];
}

/** A decision with the actors that its keys point at, by their place in the list. */
export interface PlacedDecision {
  readonly decision: ActorDecision;
  readonly actors: readonly number[];
}

/**
 * Finds the actors that decisions point at: the one with a mention at that very place and those words; else the only one of the document
 * with a mention that overlaps the place and holds the words, or is held by them. One that is not found is an orphan and left out.
 */
export function placeDecisions(
  decisions: readonly ActorDecision[],
  actors: readonly ActorInDocument[],
): readonly PlacedDecision[] {
  if (decisions.length === 0) return [];
  const byDocument = new Shelf<string, number>();
  for (const [at, { documentId }] of actors.entries()) byDocument.put(documentId, at);
  const find = (key: ActorKey): number | undefined => {
    const here = byDocument.get(key.documentId);
    const exact = here.filter((at) => mentionAt(actors[at], key, true));
    const near = exact.length > 0 ? exact : here.filter((at) => mentionAt(actors[at], key, false));
    return near.length === 1 ? near[0] : undefined;
  };
  return decisions.flatMap((decision) => {
    const keys = decision.kind === "party" ? [decision.actor] : [decision.a, decision.b];
    const found = keys.map(find);
    return found.every((at) => at !== undefined) ? [{ decision, actors: found }] : [];
  });
}

function mentionAt(actor: ActorInDocument | undefined, key: ActorKey, exact: boolean): boolean {
  return (actor?.mentions ?? []).some(({ span, words }) =>
    exact
      ? span.start === key.span.start && span.end === key.span.end && words === key.words
      : span.start < key.span.end &&
        key.span.start < span.end &&
        (words.includes(key.words) || key.words.includes(words)),
  );
}

/**
 * Joins actors: what a person said is one first, then what rules found, the surest first. A link that would bring together two whom a
 * person keeps apart is not taken. Of two decisions on one pair the later holds.
 */
export function merge(count: number, found: readonly Link[], decisions: readonly PlacedDecision[]): Merged {
  const last = new Map<string, PlacedDecision>();
  for (const placed of decisions) {
    const [a, b] = placed.actors;
    if (a === undefined || b === undefined || a === b) continue;
    last.set(a < b ? `${a} ${b}` : `${b} ${a}`, placed);
  }
  const said: Link[] = [];
  const forbidden: { readonly a: number; readonly b: number; readonly judgementId?: string }[] = [];
  for (const { decision, actors } of last.values()) {
    const [a = 0, b = 0] = actors;
    const id = decision.judgementId === undefined ? {} : { judgementId: decision.judgementId };
    if (decision.kind === "same")
      said.push({ a, b, by: "person", score: scoreOf(1, ["a person's decision", "the same"]), ...id });
    if (decision.kind === "not same") forbidden.push({ a, b, ...id });
  }
  const sets = new Sets(count);
  const joined: Link[] = [];
  const rules = [...found].sort((one, other) => other.score.value - one.score.value);
  for (const link of [...said, ...rules]) {
    const [one, other] = [sets.of(link.a), sets.of(link.b)];
    if (one === other) continue;
    const kept = forbidden.some(({ a, b }) => {
      const [x, y] = [sets.of(a), sets.of(b)];
      return (x === one && y === other) || (x === other && y === one);
    });
    if (kept) continue;
    sets.join(one, other);
    joined.push(link);
  }
  const apart = forbidden.map((pair) => ({ ...pair, score: scoreOf(0, ["a person's decision", "not the same"]) }));
  return { sets, joined, apart };
}
