import { type Kysely, sql } from "kysely";
import { groupByTies } from "../../model/grouping.ts";
import { makeId } from "../../model/id.ts";
import { unpackCard } from "./card-bytes.ts";
import { refreshClaims } from "./claim-rows.ts";
import { keyNumber, parts } from "./link-read.ts";
import type { Tables } from "./tables.ts";

const IDS_AT_ONCE = 128;
const NO_KEY = -1;

/** Takes a document out of the tables; what only it held together falls apart. Called inside a transaction. */
export async function removeLinked(db: Kysely<Tables>, caseId: string, documentId: string): Promise<boolean> {
  const row = await db
    .selectFrom("link_document")
    .select(["position", "event_id", "chronology", "card"])
    .where("id", "=", documentId)
    .executeTakeFirst();
  if (row === undefined) return false;
  const { position } = row;
  const { keys } = unpackCard(row.card);
  for (const part of parts(
    keys.map((key) => keyNumber(caseId, key)),
    IDS_AT_ONCE,
    NO_KEY,
  )) {
    await db
      .deleteFrom("link_key")
      .where("key", "in", part)
      .where("chronology", "=", row.chronology)
      .where("document", "=", position)
      .execute();
  }
  const touched = new Set(await claimsOfDocument(db, position));
  for (const claimId of await claimsRelatedTo(db, position)) touched.add(claimId);
  await db.deleteFrom("claim_statement").where("document", "=", position).execute();
  await db.deleteFrom("link").where("a_document", "=", position).execute();
  await db.deleteFrom("link").where("b_document", "=", position).execute();
  await db.deleteFrom("relation").where("from_document", "=", position).execute();
  await db.deleteFrom("relation").where("to_document", "=", position).execute();
  await db.deleteFrom("copy").where("document", "=", position).execute();
  await db.deleteFrom("copy").where("of_document", "=", position).execute();
  await db.deleteFrom("link_document").where("position", "=", position).execute();
  await splitEvent(db, caseId, row.event_id);
  await splitClaims(db, caseId, [...touched]);
  return true;
}

/** An event without one of its documents: those that links still tie stay together. */
async function splitEvent(db: Kysely<Tables>, caseId: string, eventId: string): Promise<void> {
  const left = await db
    .selectFrom("link_document")
    .select("id")
    .where("case_id", "=", caseId)
    .where("event_id", "=", eventId)
    .orderBy("position")
    .execute();
  const members = left.map(({ id }) => id);
  for (const group of groupByTies(members, await tiesOf(db, members))) {
    const id = makeId("event", group[0] ?? eventId);
    if (id === eventId) continue;
    for (const part of parts(group, IDS_AT_ONCE, "")) {
      await db.updateTable("link_document").set({ event_id: id }).where("id", "in", part).execute();
    }
    const claims = await db
      .selectFrom("claim_statement")
      .innerJoin("link_document", "link_document.position", "claim_statement.document")
      .select("claim_statement.claim_id")
      .distinct()
      .where("link_document.event_id", "=", id)
      .execute();
    await refreshClaims(
      db,
      caseId,
      claims.map(({ claim_id }) => claim_id),
    );
  }
}

async function splitClaims(db: Kysely<Tables>, caseId: string, claimIds: readonly string[]): Promise<void> {
  const changed = new Set(claimIds);
  for (const claimId of claimIds) {
    const left = await db
      .selectFrom("claim_statement")
      .select("statement_id")
      .where("claim_id", "=", claimId)
      .orderBy("document")
      .orderBy("statement")
      .execute();
    const members = left.map(({ statement_id }) => statement_id);
    for (const group of groupByTies(members, await tiesOf(db, members))) {
      const id = makeId("claim", group[0] ?? claimId);
      if (id === claimId) continue;
      changed.add(id);
      for (const part of parts(group, IDS_AT_ONCE, "")) {
        await db.updateTable("claim_statement").set({ claim_id: id }).where("statement_id", "in", part).execute();
      }
    }
  }
  await refreshClaims(db, caseId, [...changed]);
}

async function tiesOf(db: Kysely<Tables>, members: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const ties: (readonly [string, string])[] = [];
  for (const part of parts(members, IDS_AT_ONCE, "")) {
    const rows = await db
      .selectFrom("link")
      .select(["a", "b"])
      .where("a", "in", part)
      .where("verdict", "=", "same")
      .execute();
    for (const { a, b } of rows) ties.push([a, b]);
  }
  return ties;
}

async function claimsOfDocument(db: Kysely<Tables>, position: number): Promise<readonly string[]> {
  const rows = await db.selectFrom("claim_statement").select("claim_id").where("document", "=", position).execute();
  return rows.map(({ claim_id }) => claim_id);
}

/** Claims of other documents whose counts of relations change when this document goes. */
async function claimsRelatedTo(db: Kysely<Tables>, position: number): Promise<readonly string[]> {
  const { rows } = await sql<{ claim_id: string }>`
    select claim_id from claim_statement where statement_id in (
      select to_statement from relation where from_document = ${position}
      union select from_statement from relation where to_document = ${position})`.execute(db);
  return rows.map(({ claim_id }) => claim_id);
}
