import type { LinkedMember } from "../ledger/ledger.ts";
import type { DocumentCard, StatementCard } from "../model/card.ts";
import type { Facet } from "../model/facet/facet.ts";
import type { QuantityValue } from "../model/facet/quantity-value.ts";
import type { OriginGraph, OriginGroup } from "../model/origin.ts";
import type { ClaimFigure, ClaimFigures } from "./claim-record-shapes.ts";

type Quantity = Extract<Facet, { kind: "quantity" }>;

/**
 * The figures of a claim: of the kinds of figure that its statements tell, the one that most of them do; one figure a statement, in the order
 * of their publication. A figure without a range is none: it could not be put beside another.
 * @returns nothing where fewer than two statements tell a figure of one kind
 */
export function figuresOfClaim(
  members: readonly LinkedMember[],
  cards: readonly DocumentCard[],
  origins: OriginGraph,
): ClaimFigures | undefined {
  const statements = new Map(
    cards.flatMap((card) => card.statements.map((one) => [one.statementId, { card, one }] as const)),
  );
  const groups = new Map(origins.groups.flatMap((group) => group.statements.map((id) => [id, group] as const)));
  const told = members.flatMap((member) => {
    const found = statements.get(member.statement.id);
    return found === undefined ? [] : [{ member, ...found, quantities: quantitiesOf(found.one) }];
  });
  const what = mostTold(told.map(({ quantities }) => quantities));
  if (what === undefined) return undefined;
  const figures = told.flatMap(({ member, card, quantities }): readonly ClaimFigure[] => {
    const facet = quantities.find(({ value }) => whatOf(value) === what);
    return facet === undefined ? [] : [figureOf(member, card, facet, groups.get(member.statement.id))];
  });
  return figures.length < 2 ? undefined : { what, figures: figures.toSorted((a, b) => a.at - b.at) };
}

/** What a quantity is a figure of: a fate before a unit, since the wounded are not compared with the killed. */
function whatOf({ casualty, unit }: QuantityValue): string {
  return casualty ?? unit.code ?? unit.kind;
}

function quantitiesOf({ facets }: StatementCard): readonly Quantity[] {
  return facets.flatMap(({ facet, use }) =>
    facet.kind === "quantity" &&
    use.aspect === "event" &&
    facet.value.change === undefined &&
    (facet.value.range.low !== undefined || facet.value.range.high !== undefined)
      ? [facet]
      : [],
  );
}

function mostTold(told: readonly (readonly Quantity[])[]): string | undefined {
  const votes = new Map<string, number>();
  for (const quantities of told) {
    for (const what of new Set(quantities.map(({ value }) => whatOf(value)))) {
      votes.set(what, (votes.get(what) ?? 0) + 1);
    }
  }
  return [...votes].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0];
}

function figureOf(
  { statement, attitude }: LinkedMember,
  card: DocumentCard,
  { spans, words, value }: Quantity,
  group: OriginGroup | undefined,
): ClaimFigure {
  const outlet = statement.outlet ?? card.outlet.name;
  const said = statement.voice === "outlet" ? undefined : (statement.actor ?? statement.source);
  return {
    statementId: statement.id,
    documentId: statement.documentId,
    ...(outlet === undefined ? {} : { outlet }),
    ...(statement.publishedAt === undefined ? {} : { publishedAt: statement.publishedAt }),
    at: card.at,
    source: group?.actor ?? said ?? outlet ?? "an outlet that is not named",
    ...(group === undefined ? {} : { originId: group.id, originKind: group.kind }),
    words,
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    ...(value.number === undefined ? {} : { number: value.number }),
    range: value.range,
    attitude,
  };
}
