import type { DocumentCard, StatementCard } from "../../../model/card.ts";
import type { Attitude, Claim } from "../../../model/claim.ts";
import type { Event } from "../../../model/event.ts";
import type { CellKind, Matrix, MatrixCell } from "../../../model/matrix.ts";

/** All that is known of one event. */
export interface MatrixInput {
  readonly event: Event;
  /** The event's claims, those in most outlets first. */
  readonly claims: readonly Claim[];
  /** Of the event's documents. */
  readonly cards: readonly DocumentCard[];
  /** Every outlet of the case, with the times (milliseconds) at which the case holds an article of it. */
  readonly outlets: readonly { readonly outlet: string; readonly at: readonly number[] }[];
}

const DAY = 86_400_000;
/** An outlet is expected to have had its chance from a day before the event's first article to two days after its last one. */
const BEFORE = DAY;
const AFTER = 2 * DAY;

/** An outlet whose name no document tells. */
const NOT_NAMED = "not named";

/**
 * What each outlet does with each claim of an event; outlets with most articles on it first. In its own voice an outlet says, hedges or
 * denies; what it gives as somebody else's it reports, and where that is only a denial it denies. Linear in statements and in outlets times claims.
 */
export function makeMatrix({ event, claims, cards, outlets }: MatrixInput): Matrix {
  const articles = new Map<string, DocumentCard[]>();
  for (const card of [...cards].sort(inOrder)) {
    const outlet = card.outlet.name ?? card.outlet.domain ?? NOT_NAMED;
    const list = articles.get(outlet);
    if (list === undefined) articles.set(outlet, [card]);
    else list.push(card);
  }
  const collected = new Map<string, readonly number[]>();
  for (const { outlet, at } of outlets) collected.set(outlet, [...(collected.get(outlet) ?? []), ...at]);
  const times = cards.map(({ at }) => at).filter((at) => at > 0);
  const from = times.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY) - BEFORE;
  const to = times.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY) + AFTER;
  const statements = new Map(cards.flatMap((card) => card.statements.map((one) => [one.statementId, one] as const)));
  const columns = claims.map((claim) => columnOf(claim, cards));
  const rows = [...new Set([...articles.keys(), ...collected.keys()])]
    .map((outlet) => ({ outlet, own: articles.get(outlet) ?? [] }))
    .sort((a, b) => b.own.length - a.own.length || (a.outlet < b.outlet ? -1 : 1));
  return {
    eventId: event.id,
    claims: claims.map(({ id, words }) => ({ id, words })),
    rows: rows.map(({ outlet, own }) => ({
      outlet,
      cells: columns.map((column) => {
        const said = own.flatMap(({ documentId }) => column.members.get(documentId) ?? []);
        if (said.length > 0) return filled(said, statements);
        if (own.some(({ at }) => at >= column.since)) return empty("leaves out");
        const isCollected = own.length > 0 || (collected.get(outlet) ?? []).some((at) => at >= from && at <= to);
        return empty(isCollected ? "not published" : "not collected");
      }),
    })),
  };
}

interface Said {
  readonly statementId: string;
  readonly documentId: string;
  readonly attitude: Attitude;
}

/** A claim's statements by document, and since when it is about: nobody can leave out what was not yet said. */
function columnOf(claim: Claim, cards: readonly DocumentCard[]) {
  const members = new Map<string, Said[]>();
  for (const one of claim.members) {
    const list = members.get(one.documentId);
    if (list === undefined) members.set(one.documentId, [one]);
    else list.push(one);
  }
  const since = cards
    .filter(({ documentId }) => members.has(documentId))
    .reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  return { members, since };
}

function filled(said: readonly Said[], statements: ReadonlyMap<string, StatementCard>): MatrixCell {
  const ordered = [...said].sort(
    (a, b) => (statements.get(a.statementId)?.position ?? 0) - (statements.get(b.statementId)?.position ?? 0),
  );
  return {
    kind: kindOf(said, statements),
    statements: ordered.map(({ statementId }) => statementId),
    documents: [...new Set(said.map(({ documentId }) => documentId))],
  };
}

function kindOf(said: readonly Said[], statements: ReadonlyMap<string, StatementCard>): CellKind {
  const own = new Set<Attitude>();
  const reported = new Set<Attitude>();
  for (const { statementId, attitude } of said) {
    const isOwn = statements.get(statementId)?.voice === "outlet";
    (isOwn ? own : reported).add(attitude);
  }
  if (own.has("says")) return "says";
  if (own.has("hedges")) return "hedges";
  if (reported.has("says") || reported.has("hedges")) return "reports";
  if (own.has("denies") || reported.has("denies")) return "denies";
  return "hedges";
}

function empty(kind: CellKind): MatrixCell {
  return { kind, statements: [], documents: [] };
}

function inOrder(a: DocumentCard, b: DocumentCard): number {
  return a.at - b.at || (a.documentId < b.documentId ? -1 : 1);
}
