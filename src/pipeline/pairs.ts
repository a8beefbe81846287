import type { DocumentCard, StatementCard } from "../model/card.ts";
import type { ClaimPlacement, Neighbour } from "../model/case-stage.ts";
import type { Decided } from "../model/decided.ts";
import { makeId } from "../model/id.ts";
import type { Link } from "../model/link.ts";
import type { Relation, RelationKind } from "../model/relation.ts";
import type { Compared } from "../stages/compare/compare.ts";

/** What a person says that one statement is to another. */
export interface RelationDecision {
  readonly from: string;
  readonly to: string;
  /** The documents in which they stand. */
  readonly documents: { readonly from: string; readonly to: string };
  readonly kind: RelationKind;
  readonly decided: Decided;
}

/** Of one statement, so many pairs are compared at most: those with the strongest links. */
const SAME_PAIRS = 4;
const RELATED_PAIRS = 1;
/** Of one document. */
const MOST_PAIRS = 80;
/** Links that tie nothing: so many of a document, and of a statement, are kept to explain what it was not put to. */
const NEAR_MISSES = { document: 6, statement: 2 } as const;

interface Placed {
  readonly statement: StatementCard;
  readonly document: DocumentCard;
}

/** The links that explain where something was put: all that tie it, and the strongest of the others. */
export function worthKeeping(of: Link["of"], links: readonly Link[]): readonly Link[] {
  const strongest = links.toSorted((a, b) => b.score.value - a.score.value);
  const ties = strongest.filter(({ verdict }) => verdict === "same");
  return [...ties, ...strongest.filter(({ verdict }) => verdict !== "same").slice(0, NEAR_MISSES[of])];
}

/**
 * Which statements of a document are worth comparing with which: of each the few that it is linked to most strongly in other documents, and
 * where it counts something, those of its own document that make the same claim. The later document's statement stands first.
 */
export function pairsToCompare(
  card: DocumentCard,
  placements: readonly ClaimPlacement[],
  neighbours: readonly Neighbour[],
): readonly Compared[] {
  const linked = new Set(placements.flatMap(({ links }) => links.flatMap(({ a, b }) => [a, b])));
  const placed = placesOf(card, holding(linked, neighbours));
  const pairs: Compared[] = [];
  const seen = new Set<string>();
  const add = (own: Placed, other: Placed, link: Link) => {
    const [from, to] = isLater(own, other) ? [own, other] : [other, own];
    const name = `${from.statement.statementId} ${to.statement.statementId}`;
    if (seen.has(name)) return;
    seen.add(name);
    pairs.push({
      from: from.statement,
      to: to.statement,
      documents: { from: from.document, to: to.document },
      link,
    });
  };
  for (const { statementId, links } of placements) {
    const own = placed.get(statementId);
    if (own === undefined) continue;
    const left = { same: SAME_PAIRS, related: RELATED_PAIRS };
    for (const link of links) {
      if ((link.verdict !== "same" && link.verdict !== "related") || left[link.verdict] === 0) continue;
      const other = placed.get(link.a === statementId ? link.b : link.a);
      if (other === undefined || other.document === card) continue;
      left[link.verdict] -= 1;
      add(own, other, link);
    }
  }
  const strongest = pairs.toSorted((a, b) => b.link.score.value - a.link.score.value).slice(0, MOST_PAIRS);
  const within: Compared[] = [];
  for (const group of Map.groupBy(placements, ({ claimId }) => claimId).values()) {
    const counting = group.flatMap(({ statementId }) => {
      const own = placed.get(statementId);
      return own?.statement.facets.some(({ facet }) => facet.kind === "quantity") ? [own] : [];
    });
    for (const [index, later] of counting.entries()) {
      const earlier = counting[index - 1];
      if (earlier === undefined || within.length >= MOST_PAIRS) continue;
      const documents = { from: card, to: card };
      within.push({ from: later.statement, to: earlier.statement, documents, link: ofOneDocument(later, earlier) });
    }
  }
  return [...strongest, ...within];
}

/** Two statements that somebody asks about, the later document's first; `undefined` where one is on none of the cards. */
export function pairOfTwo(
  cards: readonly DocumentCard[],
  a: string,
  b: string,
  verdict: Link["verdict"],
): Compared | undefined {
  const placed = new Map(
    cards.flatMap((document) =>
      document.statements.map((statement) => [statement.statementId, { statement, document }] as const),
    ),
  );
  const [one, other] = [placed.get(a), placed.get(b)];
  if (one === undefined || other === undefined) return undefined;
  const [from, to] = isLater(one, other) ? [one, other] : [other, one];
  return {
    from: from.statement,
    to: to.statement,
    documents: { from: from.document, to: to.document },
    link: { ...ofOneDocument(from, to), verdict },
  };
}

/**
 * Relations as people decided them, the machine's own where nobody did. Of statements that make one claim all are kept, of others those that
 * tell something, and within one document only what its figures do to one another.
 * @param pairs what was compared
 */
export function decideRelations(
  found: readonly Relation[],
  pairs: readonly Compared[],
  decisions: readonly RelationDecision[],
  card: DocumentCard,
  neighbours: readonly Neighbour[],
): readonly Relation[] {
  const named = new Set(decisions.flatMap(({ from, to }) => [from, to]));
  const placed = placesOf(card, holding(named, neighbours));
  const own = new Set(card.statements.map(({ statementId }) => statementId));
  const pairOf = ({ from, to }: { readonly from: string; readonly to: string }) => [from, to].sort().join(" ");
  // Of two that speak of one pair, the later holds.
  const decided = new Map(
    decisions.filter(({ from, to }) => own.has(from) || own.has(to)).map((one) => [pairOf(one), one]),
  );
  const ofOneClaim = new Set(
    pairs
      .filter(({ link }) => link.verdict === "same")
      .map(({ from, to }) => pairOf({ from: from.statementId, to: to.statementId })),
  );
  const kept = found.filter((relation) => {
    if (decided.has(pairOf(relation))) return false;
    const isTelling = relation.kind !== "unrelated" && relation.kind !== "abstains";
    if (!isTelling && !ofOneClaim.has(pairOf(relation))) return false;
    const isWithin = own.has(relation.from) && own.has(relation.to);
    return !isWithin || relation.kind === "contradicts" || relation.kind === "updates";
  });
  const said = [...decided.values()].flatMap((decision): readonly Relation[] => {
    const [from, to] = [placed.get(decision.from), placed.get(decision.to)];
    return from === undefined || to === undefined ? [] : [relationAsDecided(decision, from, to)];
  });
  return [...kept, ...said];
}

function relationAsDecided({ kind, decided }: RelationDecision, from: Placed, to: Placed): Relation {
  const { by, judgementId, reason, what } = decided;
  return {
    id: makeId("relation", from.statement.statementId, to.statement.statementId),
    from: from.statement.statementId,
    to: to.statement.statementId,
    kind,
    ground: "person",
    evidence: { from: from.statement.spans, to: to.statement.spans },
    sentence: `${by.name} decided: ${what}${reason === "" ? "" : ` (${reason})`}.`,
    score: { value: 1, reasons: [{ feature: "decision", words: what, weight: 1 }] },
    reading: { kind: "person", id: by.name, version: judgementId, confidence: 1 },
    decided,
  };
}

/** Those in which one of the statements stands; the cards of the others need not be opened. */
function holding(statements: ReadonlySet<string>, neighbours: readonly Neighbour[]): readonly Neighbour[] {
  return neighbours.filter(({ claims }) => claims.keys().some((statement) => statements.has(statement)));
}

function placesOf(card: DocumentCard, neighbours: readonly Neighbour[]): ReadonlyMap<string, Placed> {
  return new Map(
    [card, ...neighbours.map((neighbour) => neighbour.card)].flatMap((document) =>
      document.statements.map((statement) => [statement.statementId, { statement, document }]),
    ),
  );
}

function isLater(one: Placed, other: Placed): boolean {
  return one.document.at >= other.document.at;
}

function ofOneDocument(later: Placed, earlier: Placed): Link {
  return {
    of: "statement",
    a: later.statement.statementId,
    b: earlier.statement.statementId,
    verdict: "same",
    score: { value: 1, reasons: [{ feature: "claim", words: "both were put to one claim", weight: 1 }] },
    reading: { kind: "rule", id: "one-claim", version: "1.0.0", confidence: 0.5 },
  };
}
