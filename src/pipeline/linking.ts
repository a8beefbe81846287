import type { DocumentCard, StatementCard } from "../model/card.ts";
import type { CaseContext, ClaimPlacement, Constraint, EventPlacement, Neighbour } from "../model/case-stage.ts";
import type { CaseStore, LinkedDocument, SaidClaim, Sharer } from "../model/case-store.ts";
import { makeId } from "../model/id.ts";
import type { DocumentRecord } from "../model/record.ts";
import { compare } from "../stages/compare/compare.ts";
import {
  claimAttitudes,
  claimKeys,
  claimWords,
  eventKeys,
  placeInClaims,
  placeInEvent,
  sketchOf,
} from "../stages/link/link.ts";
import { findCopies } from "../stages/trace/copies/find-copies.ts";
import { fingerprint } from "../stages/trace/copies/fingerprint.ts";
import { copyKeys } from "../stages/trace/copies/keys.ts";
import type { CopyPrint } from "../stages/trace/copies/print.ts";
import { cardOf } from "./card.ts";
import { keepApart } from "./keep-apart.ts";
import { createMemoryCaseStore, type MemoryCaseStore } from "./memory-case-store.ts";
import { decideRelations, pairsToCompare, type RelationDecision, worthKeeping } from "./pairs.ts";
import { withVectors } from "./vectors.ts";

export type { RelationDecision } from "./pairs.ts";

const DAY = 86_400_000;

/** How far apart articles on one event are published, at most. */
const EVENT_WINDOW = 10 * DAY;

/** Documents that are weighed: those that share event keys, of these again some that state no date, claim keys, the text's print. */
const NEIGHBOURS = { event: 25, undated: 10, claim: 20, copy: 20 } as const;

/** One key alone makes a neighbour of an event where it is so rare: three documents have it. In large cases most share one name, and nothing else. */
const RARE_KEY = 0.5;

/** A pair that people decided on, with the documents that its statements stand in (which are the pair itself where documents are meant). */
export interface PlacedConstraint extends Constraint {
  readonly documents: { readonly a: string; readonly b: string };
}

/** Raised when link, compare or trace find something else than before: what was linked is linked anew. */
export const LINKING = "linking@1.1.0";

/** By what documents are linked: the stages, and the weights and packs that they ask. */
export function linkedBy({ sentences, inference, directory, gazetteer }: CaseContext): string {
  const packs = [sentences, inference, directory, gazetteer].flatMap((pack) =>
    pack === undefined ? [] : [`+${pack.id}@${pack.version}`],
  );
  return [LINKING, ...packs].join("");
}

/** What people decided that linking keeps to. */
export interface LinkDecisions {
  readonly constraints: readonly PlacedConstraint[];
  readonly relations: readonly RelationDecision[];
}

export const nothingDecided: LinkDecisions = { constraints: [], relations: [] };

/**
 * Where a document belongs among those linked before, and what its statements are to theirs: by its own candidates alone, whatever the case
 * holds besides. The document itself must not be in the store; nothing is written to it.
 * @param record with people's corrections laid over it
 */
export async function linkDocument(
  record: DocumentRecord,
  store: CaseStore,
  context: CaseContext,
  decisions: LinkDecisions = nothingDecided,
): Promise<LinkedDocument> {
  const { constraints } = decisions;
  const card = await withVectors(cardOf(record), context);
  const print = fingerprint(record.document, context);
  const keys = keysOf(card, print, context);
  const { neighbours, alike } = await neighboursOf(card, keys, store, decisions);
  const event = await settleEvent(card, placeInEvent(card, neighbours, constraints, context), store, constraints);
  const placed = placeInClaims(card, event, neighbours, constraints, context);
  const claims = await settleClaims(placed, store, constraints);
  const pairs = pairsToCompare(card, claims, neighbours);
  const relations = decideRelations(await compare(pairs, context), pairs, decisions.relations, card, neighbours);
  const events = new Set([event.eventId, ...event.merged]);
  const together = neighbours.filter(({ eventId }) => events.has(eventId)).map((one) => one.card.documentId);
  const prints = await store.prints([...new Set([...alike, ...together.slice(0, NEIGHBOURS.copy)])]);
  return {
    card,
    keys: [...keys.event, ...(card.publishedAt === undefined ? keys.undated : []), ...keys.claim, ...keys.copy],
    print,
    sketch: sketchOf(card, context),
    event: { ...event, links: worthKeeping("document", event.links) },
    claims: claims.map((claim) => ({ ...claim, links: worthKeeping("statement", claim.links) })),
    said: saidClaims(card, claims, neighbours, context),
    relations,
    copies: findCopies(print, [...prints.values()] as readonly CopyPrint[]),
  };
}

/** A document by itself, for one whose linking failed: an event of its own, and each statement a claim of its own. */
export function linkAlone(record: DocumentRecord): LinkedDocument {
  const card = cardOf(record);
  return {
    card,
    keys: [],
    event: { eventId: makeId("event", card.documentId), merged: [], links: [] },
    claims: card.statements.map(({ statementId }) => ({
      statementId,
      claimId: makeId("claim", statementId),
      merged: [],
      attitude: "says",
      links: [],
    })),
    relations: [],
    copies: [],
  };
}

interface Keys {
  readonly event: readonly string[];
  /** The same, under which documents that state no date are filed besides. */
  readonly undated: readonly string[];
  readonly claim: readonly string[];
  readonly copy: readonly string[];
}

/** Keys of each kind are told apart: an event's are looked up in a window of days, where a date is stated, the others at any time. */
function keysOf(card: DocumentCard, print: CopyPrint, context: CaseContext): Keys {
  const ofEvent = eventKeys(card, context);
  return {
    event: ofEvent.map((key) => `e ${key}`),
    undated: ofEvent.map((key) => `u ${key}`),
    claim: claimKeys(card).map((key) => `c ${key}`),
    copy: copyKeys(print).map((key) => `t ${key}`),
  };
}

/** Those that share event keys first, the likeliest first; then those by other keys, and those that people named. */
async function neighboursOf(
  card: DocumentCard,
  keys: Keys,
  store: CaseStore,
  decisions: LinkDecisions,
): Promise<{ readonly neighbours: readonly Neighbour[]; readonly alike: readonly string[] }> {
  const isDated = card.publishedAt !== undefined;
  const window = isDated ? { from: card.at - EVENT_WINDOW, to: card.at + EVENT_WINDOW } : {};
  const idsOf = (sharers: readonly Sharer[]) => sharers.map(({ documentId }) => documentId);
  const sharing = await store.documentsSharing({ keys: keys.event, ...window, limit: NEIGHBOURS.event });
  const near = idsOf(sharing.filter(({ keys: many, shared }) => many > 1 || shared >= RARE_KEY));
  const undated = isDated ? idsOf(await store.documentsSharing({ keys: keys.undated, limit: NEIGHBOURS.undated })) : [];
  const telling = idsOf(await store.documentsSharing({ keys: keys.claim, limit: NEIGHBOURS.claim }));
  const alike = idsOf(await store.documentsSharing({ keys: keys.copy, limit: NEIGHBOURS.copy }));
  const ids = new Set([...near, ...undated, ...telling, ...alike, ...namedWith(card.documentId, decisions)]);
  ids.delete(card.documentId);
  return { neighbours: await store.neighbours([...ids]), alike };
}

/** How the claims that a document shares are said, by its own statements and those of its neighbours. */
function saidClaims(
  card: DocumentCard,
  placements: readonly ClaimPlacement[],
  neighbours: readonly Neighbour[],
  { languages }: CaseContext,
): readonly SaidClaim[] {
  const own = new Map(card.statements.map((statement) => [statement.statementId, statement]));
  const told = new Set(placements.flatMap(({ claimId, merged }) => [claimId, ...merged]));
  const telling = neighbours.filter(({ claims }) => claims.values().some((claimId) => told.has(claimId)));
  const before = new Map<string, StatementCard[]>();
  for (const neighbour of telling.toSorted((a, b) => a.card.at - b.card.at)) {
    for (const statement of neighbour.card.statements) {
      const claimId = neighbour.claims.get(statement.statementId);
      if (claimId === undefined) continue;
      const members = before.get(claimId);
      if (members === undefined) before.set(claimId, [statement]);
      else members.push(statement);
    }
  }
  return [...Map.groupBy(placements, ({ claimId }) => claimId)].flatMap(([claimId, ones]): readonly SaidClaim[] => {
    const groups = new Set([claimId, ...ones.flatMap(({ merged }) => merged)]);
    const members = [
      ...[...groups].flatMap((group) => before.get(group) ?? []),
      ...ones.flatMap(({ statementId }) => own.get(statementId) ?? []),
    ];
    if (members.length < 2) return [];
    return [{ claimId, words: claimWords(members, languages), attitudes: claimAttitudes(members, languages) }];
  });
}

/** The documents that a person named together with this one. */
function namedWith(documentId: string, { constraints, relations }: LinkDecisions): readonly string[] {
  const pairs = [
    ...constraints.map(({ documents: { a, b } }) => [a, b]),
    ...relations.map(({ documents: { from, to } }) => [from, to]),
  ];
  return pairs.filter((pair) => pair.includes(documentId)).flat();
}

async function settleEvent(
  card: DocumentCard,
  event: EventPlacement,
  store: CaseStore,
  constraints: readonly PlacedConstraint[],
): Promise<EventPlacement> {
  const apart = apartPairs("document", constraints);
  const known = apart.length === 0 ? [] : await store.neighbours([...new Set(apart.flat())]);
  const [settled] = keepApart(
    [{ id: card.documentId, group: event.eventId, merged: event.merged }],
    apart,
    new Map(known.map((one) => [one.card.documentId, one.eventId])),
    (id) => makeId("event", id),
  );
  return { ...event, eventId: settled?.group ?? event.eventId, merged: settled?.merged ?? [] };
}

async function settleClaims(
  placed: readonly ClaimPlacement[],
  store: CaseStore,
  constraints: readonly PlacedConstraint[],
): Promise<readonly ClaimPlacement[]> {
  const apart = apartPairs("statement", constraints);
  const known = apart.length === 0 ? new Map<string, string>() : await store.claimsOf([...new Set(apart.flat())]);
  const settled = keepApart(
    placed.map((placement) => ({ ...placement, id: placement.statementId, group: placement.claimId })),
    apart,
    known,
    (id) => makeId("claim", id),
  );
  return settled.map(({ id, group, merged, attitude, links }) => ({
    statementId: id,
    claimId: group,
    merged,
    attitude,
    links,
  }));
}

function apartPairs(of: Constraint["of"], constraints: readonly Constraint[]): readonly (readonly [string, string])[] {
  return constraints.filter((one) => one.of === of && one.kind === "not same").map(({ a, b }) => [a, b]);
}

/** Links documents one after another in memory, in the order given: what a ledger would hold of them. */
export async function linkAll(
  records: Iterable<DocumentRecord>,
  context: CaseContext,
  decisions: LinkDecisions = nothingDecided,
): Promise<MemoryCaseStore> {
  const store = createMemoryCaseStore();
  for (const record of records) await store.write(await linkDocument(record, store, context, decisions));
  return store;
}
