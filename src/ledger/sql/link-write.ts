import type { Kysely } from "kysely";
import type { DocumentCard } from "../../model/card.ts";
import type { LinkedDocument } from "../../model/case-store.ts";
import { packCard, packJson } from "./card-bytes.ts";
import { refreshClaims } from "./claim-rows.ts";
import { keyNumber, parts } from "./link-read.ts";
import { statementRow } from "./project.ts";
import type { LinkKeyTable, LinkTable, Tables } from "./tables.ts";

const ROWS_AT_ONCE = 200;
const IDS_AT_ONCE = 128;
/** Names of each kind that are kept for telling what an event is about. */
const MOST_SUBJECTS = 12;

/** Adds a document that is not in the tables, and merges what it shows to be one. Called inside a transaction. */
export async function putLinked(
  db: Kysely<Tables>,
  caseId: string,
  revision: number,
  change: LinkedDocument,
): Promise<void> {
  const { card, event, claims } = change;
  const touched = new Set<string>();
  for (const merged of event.merged) await mergeEvent(db, caseId, merged, event.eventId);
  for (const { claimId, merged } of claims) {
    for (const gone of merged) {
      await db.updateTable("claim_statement").set({ claim_id: claimId }).where("claim_id", "=", gone).execute();
      await db.deleteFrom("claim").where("id", "=", gone).execute();
      touched.add(claimId);
    }
  }
  const position = await nextPosition(db);
  await putDocument(db, caseId, position, revision, change);
  await putStatements(db, position, change);
  await putLinks(db, change);
  for (const { claimId } of claims) touched.add(claimId);
  const own = new Set(card.statements.map(({ statementId }) => statementId));
  const others = change.relations.flatMap(({ from, to }) => [from, to]).filter((id) => !own.has(id));
  for (const claimId of await claimsHolding(db, others)) touched.add(claimId);
  const { said = [] } = change;
  for (const { attitudes } of said) {
    for (const [id, attitude] of attitudes) {
      await db
        .updateTable("claim_statement")
        .set({ attitude })
        .where("statement_id", "=", id)
        .where("attitude", "!=", attitude)
        .execute();
    }
  }
  const words = new Map(said.map((one) => [one.claimId, one.words.toWellFormed()]));
  await refreshClaims(db, caseId, [...touched], words);
}

async function nextPosition(db: Kysely<Tables>): Promise<number> {
  const last = await db
    .selectFrom("link_document")
    .select("position")
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return (last?.position ?? 0) + 1;
}

async function mergeEvent(db: Kysely<Tables>, caseId: string, gone: string, kept: string): Promise<void> {
  await db
    .updateTable("link_document")
    .set({ event_id: kept })
    .where("case_id", "=", caseId)
    .where("event_id", "=", gone)
    .execute();
  await db.updateTable("claim").set({ event_id: kept }).where("event_id", "=", gone).execute();
}

async function putDocument(
  db: Kysely<Tables>,
  caseId: string,
  position: number,
  revision: number,
  { card, keys, print, sketch, event }: LinkedDocument,
): Promise<void> {
  await db
    .insertInto("link_document")
    .values({
      position,
      id: card.documentId,
      case_id: caseId,
      revision,
      chronology: card.at,
      event_id: event.eventId,
      title: card.title?.toWellFormed() ?? null,
      outlet: (card.outlet.name ?? card.outlet.domain)?.toWellFormed() ?? null,
      published_at: card.publishedAt ?? null,
      subjects: subjectsOf(card),
      card: packCard({ card, keys, sketch }),
      print: print === undefined ? null : packJson(print),
    })
    .execute();
  const rows = [...new Set(keys)].map(
    (key): LinkKeyTable => ({ key: keyNumber(caseId, key), chronology: card.at, document: position }),
  );
  const unique = new Map(rows.map((row) => [row.key, row]));
  await insertAll([...unique.values()], (part) => db.insertInto("link_key").values(part).execute());
}

/** Rows of full text are found by the number of the statement's row: the reading's entry and the statement's place in it. */
async function putStatements(db: Kysely<Tables>, position: number, { card, claims }: LinkedDocument): Promise<void> {
  const reading = await db
    .selectFrom("document")
    .innerJoin("statement", "statement.document", "document.row_number")
    .select(["statement.id", "statement.row_number"])
    .where("document.id", "=", card.documentId)
    .execute();
  const rowOf = new Map(reading.map(({ id, row_number }) => [id, row_number]));
  const rows = claims.map(({ statementId, claimId, attitude }) => ({
    statement_id: statementId,
    claim_id: claimId,
    document: position,
    statement: rowOf.get(statementId) ?? statementRow(0, 0),
    attitude,
  }));
  await insertAll(rows, (part) => db.insertInto("claim_statement").values(part).execute());
}

async function putLinks(db: Kysely<Tables>, change: LinkedDocument): Promise<void> {
  const { event, claims, relations, copies } = change;
  const statementLinks = claims.flatMap(({ links }) => links);
  const statements = [
    ...statementLinks.flatMap(({ a, b }) => [a, b]),
    ...relations.flatMap(({ from, to }) => [from, to]),
  ];
  const documents = [
    ...event.links.flatMap(({ a, b }) => [a, b]),
    ...copies.flatMap((copy) => [copy.documentId, copy.of]),
  ];
  const places = new Map([...(await documentsOf(db, statements)), ...(await positionsOf(db, documents))]);
  const links = new Map<string, LinkTable>();
  for (const link of [...event.links, ...statementLinks]) {
    const { a, b, of, verdict, score } = link;
    const [aPlace, bPlace] = [places.get(a), places.get(b)];
    if (aPlace === undefined || bPlace === undefined) continue;
    links.set(`${a} ${b}`, {
      a,
      b,
      of_kind: of,
      a_document: aPlace,
      b_document: bPlace,
      verdict,
      score: score.value,
      body: JSON.stringify(link),
    });
  }
  await insertAll([...links.values()], (part) => db.insertInto("link").values(part).execute());
  const related = new Map(
    relations.flatMap((relation) => {
      const [from, to] = [places.get(relation.from), places.get(relation.to)];
      if (from === undefined || to === undefined) return [];
      const { id, kind } = relation;
      const row = {
        id,
        from_statement: relation.from,
        to_statement: relation.to,
        from_document: from,
        to_document: to,
        kind,
        body: JSON.stringify(relation),
      };
      return [[id, row] as const];
    }),
  );
  await insertAll([...related.values()], (part) => db.insertInto("relation").values(part).execute());
  const copied = new Map(
    copies.flatMap((copy) => {
      const [document, of] = [places.get(copy.documentId), places.get(copy.of)];
      if (document === undefined || of === undefined) return [];
      const { kind } = copy;
      return [[`${document} ${of} ${kind}`, { document, of_document: of, kind, body: JSON.stringify(copy) }] as const];
    }),
  );
  await insertAll([...copied.values()], (part) => db.insertInto("copy").values(part).execute());
}

async function claimsHolding(db: Kysely<Tables>, statementIds: readonly string[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (const part of parts([...new Set(statementIds)], IDS_AT_ONCE, "")) {
    const rows = await db.selectFrom("claim_statement").select("claim_id").where("statement_id", "in", part).execute();
    all.push(...rows.map(({ claim_id }) => claim_id));
  }
  return all;
}

/** The positions of the documents in which statements stand. */
async function documentsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const all = new Map<string, number>();
  for (const part of parts([...new Set(ids)], IDS_AT_ONCE, "")) {
    const rows = await db
      .selectFrom("claim_statement")
      .select(["statement_id", "document"])
      .where("statement_id", "in", part)
      .execute();
    for (const { statement_id, document } of rows) all.set(statement_id, document);
  }
  return all;
}

async function positionsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const all = new Map<string, number>();
  for (const part of parts([...new Set(ids)], IDS_AT_ONCE, "")) {
    const rows = await db.selectFrom("link_document").select(["id", "position"]).where("id", "in", part).execute();
    for (const { id, position } of rows) all.set(id, position);
  }
  return all;
}

/** JSON of the names of places and of named actors, those that most statements name first. */
function subjectsOf({ statements }: DocumentCard): string {
  const places = new Map<string, number>();
  const actors = new Map<string, number>();
  for (const { facets, actors: named, chain } of statements) {
    for (const { facet } of facets) {
      if (facet.kind === "place") add(places, facet.value.place?.name ?? facet.words);
    }
    for (const actor of [...named, ...chain.flatMap((link) => link.actor ?? [])]) {
      if (actor.named && actor.kind !== "place") add(actors, actor.name);
    }
  }
  return JSON.stringify({ places: most(places), actors: most(actors) });
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function most(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_SUBJECTS)
    .map(([name]) => name);
}

async function insertAll<T>(rows: readonly T[], insert: (part: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) await insert(rows.slice(start, start + ROWS_AT_ONCE));
}
