import { type Kysely, sql } from "kysely";
import type { DocumentCard } from "../../model/card.ts";
import type { Neighbour } from "../../model/case-stage.ts";
import type { Print, Sharer, Sharing } from "../../model/case-store.ts";
import { likeliestSharers, MOST_UNDER_A_KEY, rankSharers, type Shared, weighSharers } from "../../model/sharing.ts";
import { type Packed, unpackCard, unpackJson } from "./card-bytes.ts";
import type { Tables } from "./tables.ts";

/** Keys looked up by one statement: a fixed number, so that the database prepares it once. */
const KEYS_AT_ONCE = 32;
const CARDS_AT_ONCE = 16;
const IDS_AT_ONCE = 128;
/** No key has this number: what is left of the last statement's places is filled with it. */
const NO_KEY = -1;

/** A key as a whole number below 2^53, which the table can hold in few bytes: FNV-1a twice, from two starts. Cases do not share keys. */
export function keyNumber(caseId: string, key: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (const part of [caseId, key]) {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 15);
    }
    low = Math.imul(low ^ 0x1f, 0x01000193);
    high = Math.imul(high ^ 0x1f, 0xc2b2ae35);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** Documents of the case that share keys, found by the keys alone. */
export async function documentsSharing(db: Kysely<Tables>, caseId: string, query: Sharing): Promise<readonly Sharer[]> {
  const { from = Number.MIN_SAFE_INTEGER, to = Number.MAX_SAFE_INTEGER, limit } = query;
  const keys = [...new Set(query.keys)].map((key) => keyNumber(caseId, key));
  const filed = new Map<number, number[]>();
  for (const part of parts(keys, KEYS_AT_ONCE, NO_KEY)) {
    const each = part.map(
      // A key with too many under it costs a walk over the index and gives no row.
      (key) => sql`select key, document from link_key
        where key = ${key} and chronology between ${from} and ${to}
        and (select document from link_key where key = ${key} and chronology between ${from} and ${to}
          limit 1 offset ${MOST_UNDER_A_KEY}) is null`,
    );
    const { rows } = await sql<{ key: number; document: number }>`${sql.join(each, sql` union all `)}`.execute(db);
    for (const { key, document } of rows) {
      const under = filed.get(key);
      if (under === undefined) filed.set(key, [document]);
      else under.push(document);
    }
  }
  const likeliest = new Map(likeliestSharers(weighSharers(filed.values()), limit));
  const named: (readonly [string, Shared])[] = [];
  for (const part of parts([...likeliest.keys()], IDS_AT_ONCE, NO_KEY)) {
    const rows = await db
      .selectFrom("link_document")
      .select(["position", "id"])
      .where("position", "in", part)
      .execute();
    for (const { position, id } of rows) {
      const shared = likeliest.get(position);
      if (shared !== undefined) named.push([id, shared]);
    }
  }
  return rankSharers(named, limit);
}

/** Cards that were unpacked before, the last used last: neighbours of one article are often those of the next. */
export interface CardCache {
  get(id: string, revision: number): CachedCard | undefined;
  put(id: string, card: CachedCard): void;
}

export interface CachedCard {
  readonly packed: Packed;
  readonly revision: number;
  print?: Print;
}

export function createCardCache(most: number): CardCache {
  const held = new Map<string, CachedCard>();
  return {
    get(id, revision) {
      const card = held.get(id);
      if (card === undefined || card.revision !== revision) return undefined;
      held.delete(id);
      held.set(id, card);
      return card;
    },
    put(id, card) {
      held.delete(id);
      held.set(id, card);
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) held.delete(oldest);
    },
  };
}

interface Place {
  readonly id: string;
  readonly position: number;
  readonly revision: number;
  readonly event_id: string;
}

async function placesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, Place>> {
  const all = new Map<string, Place>();
  for (const part of parts(ids, IDS_AT_ONCE, "")) {
    const rows = await db
      .selectFrom("link_document")
      .select(["id", "position", "revision", "event_id"])
      .where("id", "in", part)
      .execute();
    for (const row of rows) all.set(row.id, row);
  }
  return all;
}

async function openCards(
  db: Kysely<Tables>,
  cache: CardCache,
  places: readonly Place[],
): Promise<ReadonlyMap<string, CachedCard>> {
  const opened = new Map<string, CachedCard>();
  const lacking: Place[] = [];
  for (const place of places) {
    const card = cache.get(place.id, place.revision);
    if (card === undefined) lacking.push(place);
    else opened.set(place.id, card);
  }
  for (const part of parts(
    lacking.map(({ position }) => position),
    CARDS_AT_ONCE,
    NO_KEY,
  )) {
    const rows = await db
      .selectFrom("link_document")
      .select(["id", "revision", "card"])
      .where("position", "in", part)
      .execute();
    for (const { id, revision, card } of rows) {
      const one: CachedCard = { packed: unpackCard(card), revision };
      cache.put(id, one);
      opened.set(id, one);
    }
  }
  return opened;
}

/** The cards of documents with where they and their statements were put, in the order of the ids. */
export async function readNeighbours(
  db: Kysely<Tables>,
  cache: CardCache,
  ids: readonly string[],
): Promise<readonly Neighbour[]> {
  const places = await placesOf(db, ids);
  const cards = await openCards(db, cache, [...places.values()]);
  const claims = new Map<number, Map<string, string>>();
  for (const part of parts(
    [...places.values()].map(({ position }) => position),
    IDS_AT_ONCE,
    NO_KEY,
  )) {
    const rows = await db
      .selectFrom("claim_statement")
      .select(["document", "statement_id", "claim_id"])
      .where("document", "in", part)
      .execute();
    for (const { document, statement_id, claim_id } of rows) {
      const of = claims.get(document);
      if (of === undefined) claims.set(document, new Map([[statement_id, claim_id]]));
      else of.set(statement_id, claim_id);
    }
  }
  return ids.flatMap((id): readonly Neighbour[] => {
    const [place, card] = [places.get(id), cards.get(id)];
    if (place === undefined || card === undefined) return [];
    const { card: own, sketch } = card.packed;
    return [{ card: own, eventId: place.event_id, claims: claims.get(place.position) ?? new Map(), sketch }];
  });
}

export async function readCards(
  db: Kysely<Tables>,
  cache: CardCache,
  ids: readonly string[],
): Promise<readonly DocumentCard[]> {
  const places = await placesOf(db, ids);
  const cards = await openCards(db, cache, [...places.values()]);
  return ids.flatMap((id) => cards.get(id)?.packed.card ?? []);
}

/** What tracing made of documents, by document. One that was unpacked before is the same object again. */
export async function readPrints(
  db: Kysely<Tables>,
  cache: CardCache,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Print>> {
  const places = await placesOf(db, ids);
  const prints = new Map<string, Print>();
  const lacking: number[] = [];
  for (const { id, position, revision } of places.values()) {
    const print = cache.get(id, revision)?.print;
    if (print === undefined) lacking.push(position);
    else prints.set(id, print);
  }
  for (const part of parts(lacking, CARDS_AT_ONCE, NO_KEY)) {
    const rows = await db
      .selectFrom("link_document")
      .select(["id", "revision", "print"])
      .where("position", "in", part)
      .execute();
    for (const { id, revision, print: bytes } of rows) {
      if (bytes === null) continue;
      const print = unpackJson(bytes);
      const cached = cache.get(id, revision);
      if (cached !== undefined) cached.print = print;
      prints.set(id, print);
    }
  }
  return prints;
}

/** Claim by statement. */
export async function readClaimsOf(
  db: Kysely<Tables>,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for (const part of parts(statementIds, IDS_AT_ONCE, "")) {
    const rows = await db
      .selectFrom("claim_statement")
      .select(["statement_id", "claim_id"])
      .where("statement_id", "in", part)
      .execute();
    for (const { statement_id, claim_id } of rows) all.set(statement_id, claim_id);
  }
  return all;
}

/** Lists of one length, the last one filled up: so that one prepared statement serves all. */
export function* parts<T>(all: readonly T[], size: number, filler: T): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) {
    const part = all.slice(start, start + size);
    yield part.length === size ? part : [...part, ...Array.from({ length: size - part.length }, () => filler)];
  }
}
