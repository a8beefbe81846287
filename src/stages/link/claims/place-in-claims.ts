import type { DocumentCard, StatementCard } from "../../../model/card.ts";
import type { CaseContext, ClaimPlacement, Constraint, EventPlacement, Neighbour } from "../../../model/case-stage.ts";
import { makeId } from "../../../model/id.ts";
import type { Link } from "../../../model/link.ts";
import { mayHaveKey } from "../sketch.ts";
import { attitudeOf } from "./attitude.ts";
import { findCandidates } from "./candidates.ts";
import { statementKeys } from "./claim-keys.ts";
import { type Grouping, type Groups, joinGroup, put, type Thresholds } from "./group.ts";
import { linkOf, type PairScore, scorePair } from "./score-pair.ts";
import { type StatementView, viewStatement, viewStatements } from "./statement-view.ts";
import { surroundingsOf } from "./surroundings.ts";

/** How sure it must be that a statement makes a claim: an average over its members, and the likest of them. */
const CLAIM_THRESHOLDS: Thresholds = {
  average: 0.45,
  best: 0.65,
  merge: 0.55,
  share: 1 / 3,
  many: 0.5,
  mergeShare: 0.5,
};

/** Links of a statement that are kept. */
const MOST_LINKS = 8;
/** Pairs that are nothing to one another are not kept unless this likely. */
const NEAR_MISS = 0.2;

/**
 * The claim that each statement of a new document makes: that of a neighbour's statement, of an earlier one of its own, or a new one. Statements are
 * weighed against those of documents of the same event, and against those elsewhere that share a long quotation or an odd figure. What people
 * decided is kept to. The cost is that of the neighbours' words and of at most two dozen pairs a statement.
 * @param placement where the document itself was put: statements of one event are linked more readily
 */
export function placeInClaims(
  card: DocumentCard,
  placement: EventPlacement,
  neighbours: readonly Neighbour[],
  constraints: readonly Constraint[],
  { languages }: CaseContext,
): readonly ClaimPlacement[] {
  const events = new Set([placement.eventId, ...placement.merged]);
  const cards = new Map<string, StatementCard>();
  const own = viewStatements(card.statements, languages);
  for (const statement of card.statements) cards.set(statement.statementId, statement);
  const ownKeys = new Set(card.statements.flatMap(statementKeys));
  const decided = new Set(constraints.filter(({ of }) => of === "statement").flatMap(({ a, b }) => [a, b]));
  const groups: Groups = { groupOf: new Map(), members: new Map() };
  const others: StatementView[] = [];
  for (const neighbour of neighbours) {
    const inEvent = events.has(neighbour.eventId);
    const isOpen =
      inEvent || mayHaveKey(neighbour, ownKeys) || neighbour.claims.keys().some((statement) => decided.has(statement));
    if (!isOpen) continue;
    if (inEvent) viewStatements(neighbour.card.statements, languages);
    for (const statement of neighbour.card.statements) {
      const claim = neighbour.claims.get(statement.statementId);
      if (claim === undefined) continue;
      const compared = inEvent || (ownKeys.size > 0 && statementKeys(statement).some((key) => ownKeys.has(key)));
      if (!compared && !decided.has(statement.statementId)) continue;
      cards.set(statement.statementId, statement);
      put(statement.statementId, claim, groups);
      if (compared) others.push(viewStatement(statement, languages));
    }
  }
  const around = surroundingsOf([...others, ...own]);
  const candidatesOf = findCandidates(own, others, around);
  const scores = new PairScores((a, b) => {
    const [one, other] = [cards.get(a), cards.get(b)];
    if (one === undefined || other === undefined) return undefined;
    const [left, right] = [viewStatement(one, languages), viewStatement(other, languages)];
    return left.besides === b || right.besides === a ? undefined : scorePair(left, right, around);
  });
  const grouping = groupingOf(scores, constraints);
  const joined = own.map((view, at) => {
    const candidates = candidatesOf[at] ?? [];
    for (const other of candidates) scores.of(view.id, other.id);
    const start = makeId("claim", view.id);
    const found = joinGroup(
      view.id,
      candidates.map(({ id }) => id),
      start,
      groups,
      grouping,
      CLAIM_THRESHOLDS,
    );
    return { view, candidates, ...found };
  });
  return joined.map(({ view, candidates, merged, likest }) => {
    const statement = cards.get(view.id);
    const links = candidates.flatMap(({ id }) => {
      const score = scores.of(view.id, id);
      return score === undefined ? [] : [linkOf(view.id, id, score)];
    });
    return {
      statementId: view.id,
      claimId: groups.groupOf.get(view.id) ?? makeId("claim", view.id),
      merged,
      attitude:
        statement === undefined
          ? "says"
          : attitudeOf(statement, likest === undefined ? undefined : cards.get(likest), languages),
      links: worthKeeping(links),
    };
  });
}

function worthKeeping(links: readonly Link[]): readonly Link[] {
  return links
    .filter(({ verdict, score }) => verdict !== "unrelated" || score.value >= NEAR_MISS)
    .sort((a, b) => b.score.value - a.score.value || (a.b < b.b ? -1 : 1))
    .slice(0, MOST_LINKS);
}

/** Pairs that were weighed, each once. */
class PairScores {
  readonly #weighed = new Map<string, PairScore | undefined>();
  readonly #weigh: (a: string, b: string) => PairScore | undefined;

  constructor(weigh: (a: string, b: string) => PairScore | undefined) {
    this.#weigh = weigh;
  }

  of(a: string, b: string): PairScore | undefined {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (!this.#weighed.has(key)) this.#weighed.set(key, this.#weigh(a, b));
    return this.#weighed.get(key);
  }
}

function groupingOf(scores: PairScores, constraints: readonly Constraint[]): Grouping {
  const pairs = (kind: Constraint["kind"]) => {
    const found = new Map<string, Set<string>>();
    const add = (a: string, b: string) => {
      const list = found.get(a);
      if (list === undefined) found.set(a, new Set([b]));
      else list.add(b);
    };
    for (const { of, kind: which, a, b } of constraints) {
      if (of !== "statement" || which !== kind) continue;
      add(a, b);
      add(b, a);
    }
    return found;
  };
  const apart = pairs("not same");
  const together = pairs("same");
  return {
    probability: (a, b) => scores.of(a, b)?.probability,
    apart: (a, b) => apart.get(a)?.has(b) ?? false,
    together: (a) => [...(together.get(a) ?? [])],
  };
}
