import { type Kysely, type Selectable, sql } from "kysely";
import type { CaseChanges, CaseFacts, ChangedDocument } from "../case-facts.ts";
import { parts } from "./link-read.ts";
import type { CaseTable, Tables } from "./tables.ts";

/** Documents that a change names, at most. */
const MOST_NAMED = 8;
/** Documents among whose claims new ones are looked for, at most: with more of them a list of claims tells nothing. */
const MOST_SEARCHED = 200;
const IDS_AT_ONCE = 64;

/** What a case holds, counted. */
export async function countCase(db: Kysely<Tables>, of: Selectable<CaseTable>): Promise<CaseFacts> {
  const { rows } = await sql<Record<"documents" | "outlets" | "days" | "failures" | "several" | "claims", number>>`
    select count(*) as documents, count(distinct outlet) as outlets,
      count(distinct substr(coalesce(published_at, captured_at), 1, 10)) as days,
      (select count(*) from failure where case_id = ${of.id}) as failures,
      (select count(*) from claim where case_id = ${of.id} and documents >= 2) as several,
      (select count(*) from claim where case_id = ${of.id}) as claims
    from document where case_id = ${of.id}`.execute(db);
  const [row] = rows;
  return {
    seq: await lastEntry(db),
    documents: Number(row?.documents ?? 0),
    outlets: Number(row?.outlets ?? 0),
    days: Number(row?.days ?? 0),
    failures: Number(row?.failures ?? 0),
    claims: { several: Number(row?.several ?? 0), all: Number(row?.claims ?? 0) },
  };
}

interface FreshRow {
  readonly seq: number;
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly before: string | null;
}

/** What came after an entry. */
export async function listChanges(db: Kysely<Tables>, of: Selectable<CaseTable>, after: number): Promise<CaseChanges> {
  const since = await db.selectFrom("entry").select("at").where("seq", "=", after).executeTakeFirst();
  // The document of the same address that was read last before it, of those that were there already.
  const { rows } = await sql<FreshRow>`
    select document.row_number as seq, document.id, document.title, document.outlet,
      (select older.id from address as own
        join address as other on other.case_id = own.case_id and other.key = own.key
        join document as older on older.id = other.document_id
        where own.document_id = document.id and older.row_number <= ${after}
        order by older.row_number desc limit 1) as before
    from document where document.case_id = ${of.id} and document.seq > ${after} and document.row_number > ${after}
    order by document.row_number desc`.execute(db);
  const changed = rows.filter(({ before }) => before !== null);
  const read = rows.filter(({ before }) => before === null);
  const { rows: counted } = await sql<{ failed: number; judged: number }>`
    select (select count(*) from failure where case_id = ${of.id} and seq > ${after}) as failed,
      (select count(*) from judgement where case_id = ${of.id} and seq > ${after}) as judged`.execute(db);
  return {
    seq: await lastEntry(db),
    ...(since === undefined ? {} : { since: since.at }),
    read: { count: read.length, documents: read.slice(0, MOST_NAMED).map(changedDocument) },
    changed: { count: changed.length, documents: changed.slice(0, MOST_NAMED).map(changedDocument) },
    failed: Number(counted[0]?.failed ?? 0),
    judged: Number(counted[0]?.judged ?? 0),
    claims: await newClaims(db, rows.length > MOST_SEARCHED ? [] : rows.map(({ id }) => id)),
  };
}

function changedDocument({ seq, id, title, outlet, before }: FreshRow): ChangedDocument {
  return {
    seq: Number(seq),
    documentId: id,
    ...(title === null ? {} : { title }),
    ...(outlet === null ? {} : { outlet }),
    ...(before === null ? {} : { before }),
  };
}

/** Claims of several articles, all of which are among these. */
async function newClaims(db: Kysely<Tables>, documentIds: readonly string[]): Promise<CaseChanges["claims"]> {
  const held = new Map<string, { words: string; articles: number; among: number }>();
  for (const part of parts(documentIds, IDS_AT_ONCE, "")) {
    const { rows } = await sql<{ id: string; words: string; documents: number; among: number }>`
      select claim.id, claim.words, claim.documents, count(distinct claim_statement.document) as among
      from link_document
        join claim_statement on claim_statement.document = link_document.position
        join claim on claim.id = claim_statement.claim_id
      where link_document.id in (${sql.join(part)}) and claim.documents >= 2
      group by claim.id, claim.words, claim.documents`.execute(db);
    for (const { id, words, documents, among } of rows) {
      const before = held.get(id)?.among ?? 0;
      held.set(id, { words, articles: Number(documents), among: before + Number(among) });
    }
  }
  return [...held]
    .filter(([, { articles, among }]) => among === articles)
    .toSorted(([a, one], [b, other]) => other.articles - one.articles || (a < b ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(([id, { words, articles }]) => ({ id, words, articles }));
}

async function lastEntry(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("entry")
    .select(({ fn }) => fn.max("seq").as("seq"))
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}
