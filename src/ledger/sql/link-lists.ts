import { type Kysely, type Selectable, sql } from "kysely";
import type { Attitude } from "../../model/claim.ts";
import type { Copy } from "../../model/copy.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { ledgerErrors } from "../../model/errors/ledger.ts";
import type { Link } from "../../model/link.ts";
import type { Relation } from "../../model/relation.ts";
import type { ClaimSummary, LinkedClaimsQuery, LinkedMember, Page, StatementSummary } from "../ledger.ts";
import { keyOf, pageOf, pageSize } from "./cursor.ts";
import type { LedgerDialect } from "./dialect.ts";
import { parts } from "./link-read.ts";
import { statementSummary } from "./lists.ts";
import { parseWords } from "./query-words.ts";
import type { ClaimTable, Tables } from "./tables.ts";

const IDS_AT_ONCE = 128;

/** Whether something speaks against a claim. */
const contested = sql<number>`case when contradicted > 0 or (denied > 0 and denied < statements) then 1 else 0 end`;

/** Claims of a case, those that most articles make first, then those of most outlets. */
export async function listClaims(
  db: Kysely<Tables>,
  dialect: LedgerDialect,
  caseId: string,
  query: LinkedClaimsQuery,
): Promise<Page<ClaimSummary>> {
  const size = pageSize(query.limit);
  const first = query.order === "contention" ? contested : sql<number>`0`;
  const after = keyOf<readonly [number, number, number, string]>(query.after, [0, 0, 0, ""]);
  const words = query.words === undefined ? undefined : parseWords(query.words);
  if (words?.length === 0) return { items: [], total: 0 };
  let rows = db.selectFrom("claim").where("case_id", "=", caseId);
  if (query.eventId !== undefined) rows = rows.where("event_id", "=", query.eventId);
  if (query.contradicted !== undefined) rows = rows.where("contradicted", query.contradicted ? ">" : "=", 0);
  if (query.contested !== undefined) rows = rows.where(contested, "=", query.contested ? 1 : 0);
  if (query.documents !== undefined) rows = rows.where("documents", ">=", query.documents);
  if (query.outlet !== undefined) {
    rows = rows.where(sql<boolean>`id in (select claim_statement.claim_id from claim_statement
      join link_document on link_document.position = claim_statement.document
      where link_document.case_id = ${caseId} and link_document.outlet = ${query.outlet})`);
  }
  if (words !== undefined) {
    rows = rows.where(sql<boolean>`id in (select claim_statement.claim_id from claim_statement
      join statement on statement.row_number = claim_statement.statement
      where ${dialect.search.statementsWith(words, [])})`);
  }
  const { total } = await rows.select(sql<number>`count(*)`.as("total")).executeTakeFirstOrThrow();
  let beyond = rows;
  if (after) {
    const [isContested, documents, outlets, id] = after;
    const place = sql`(documents, outlets, id) < (${documents}, ${outlets}, ${id})`;
    beyond = beyond.where(
      query.order === "contention"
        ? sql<boolean>`(${contested} < ${isContested} or (${contested} = ${isContested} and ${place}))`
        : sql<boolean>`${place}`,
    );
  }
  const ordered = query.order === "contention" ? beyond.orderBy(contested, "desc") : beyond;
  const found = await ordered
    .selectAll()
    .select(first.as("first"))
    .orderBy("documents", "desc")
    .orderBy("outlets", "desc")
    // The index from its end: a case may hold a hundred thousand claims.
    .orderBy("id", "desc")
    .limit(size + 1)
    .execute();
  const summaries = new Map((await summariesOf(db, found)).map((one) => [one.id, one]));
  const page = pageOf(
    found,
    size,
    Number(total),
    (row) => [Number(row.first), row.documents, row.outlets, row.id],
    (row) => summaries.get(row.id),
  );
  return { ...page, items: page.items.filter((item) => item !== undefined) };
}

/** The claim of that id. */
export async function readClaim(db: Kysely<Tables>, id: string): Promise<ClaimSummary | undefined> {
  const row = await db.selectFrom("claim").selectAll().where("id", "=", id).executeTakeFirst();
  return row && (await summariesOf(db, [row]))[0];
}

async function summariesOf(
  db: Kysely<Tables>,
  rows: readonly Selectable<ClaimTable>[],
): Promise<readonly ClaimSummary[]> {
  const published = new Map<string, { outlets: Set<string>; times: string[] }>();
  for (const part of parts(
    rows.map(({ id }) => id),
    IDS_AT_ONCE,
    "",
  )) {
    const found = await db
      .selectFrom("claim_statement")
      .innerJoin("link_document", "link_document.position", "claim_statement.document")
      .select(["claim_statement.claim_id", "link_document.outlet", "link_document.published_at"])
      .where("claim_statement.claim_id", "in", part)
      .orderBy("link_document.chronology")
      .orderBy("link_document.position")
      .execute();
    for (const { claim_id, outlet, published_at } of found) {
      const one = published.get(claim_id) ?? { outlets: new Set(), times: [] };
      if (outlet !== null) one.outlets.add(outlet);
      if (published_at !== null) one.times.push(published_at);
      published.set(claim_id, one);
    }
  }
  return rows.map((row): ClaimSummary => {
    const { outlets = new Set<string>(), times = [] } = published.get(row.id) ?? {};
    const [from, to] = [times[0], times.at(-1)];
    const { statements, denied, hedged, doubted } = row;
    return {
      id: row.id,
      words: row.words,
      eventId: row.event_id,
      statements,
      documents: row.documents,
      outlets: [...outlets],
      attitudes: { says: statements - denied - hedged - doubted, hedges: hedged, denies: denied, doubts: doubted },
      contradicted: row.contradicted,
      updated: row.updated,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
  });
}

/** The statements of a claim in the order in which they were published. */
export async function listMembers(db: Kysely<Tables>, claimId: string): Promise<readonly LinkedMember[]> {
  const rows = await db
    .selectFrom("claim_statement")
    .innerJoin("link_document", "link_document.position", "claim_statement.document")
    .select(["claim_statement.statement_id", "claim_statement.attitude"])
    .where("claim_statement.claim_id", "=", claimId)
    .orderBy("link_document.chronology")
    .orderBy("link_document.position")
    .orderBy("claim_statement.statement")
    .execute();
  const ids = rows.map(({ statement_id }) => statement_id);
  const statements = new Map((await listStatementsById(db, ids)).map((one) => [one.id, one]));
  const links = await linksAmong(db, ids);
  return rows.flatMap((row): readonly LinkedMember[] => {
    const statement = statements.get(row.statement_id);
    if (statement === undefined) return [];
    const link = links.get(row.statement_id);
    return [{ statement, attitude: row.attitude as Attitude, ...(link === undefined ? {} : { link }) }];
  });
}

/** Of each id the strongest link that ties it to another of them. */
export async function linksAmong(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, Link>> {
  const among = new Set(ids);
  const strongest = new Map<string, { readonly score: number; readonly body: string }>();
  for (const part of parts(ids, IDS_AT_ONCE, "")) {
    const rows = await db
      .selectFrom("link")
      .select(["a", "b", "score", "body"])
      .where("a", "in", part)
      .where("verdict", "=", "same")
      .execute();
    for (const { a, b, score, body } of rows) {
      const known = strongest.get(a);
      if (among.has(b) && (known === undefined || known.score < score)) strongest.set(a, { score, body });
    }
  }
  return new Map([...strongest].map(([id, { body }]) => [id, JSON.parse(body) as Link]));
}

/** Statements that were linked, in the order of the ids. */
export async function listStatementsById(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly StatementSummary[]> {
  const all = new Map<string, StatementSummary>();
  for (const part of parts(ids, IDS_AT_ONCE, "")) {
    const rows = await db
      .selectFrom("claim_statement")
      .innerJoin("statement", "statement.row_number", "claim_statement.statement")
      .innerJoin("document", "document.row_number", "statement.document")
      .selectAll("statement")
      .select(["document.id as document_id", "document.title as document_title", "document.outlet as outlet"])
      .select(["document.published_at as published_at"])
      .where("claim_statement.statement_id", "in", part)
      .execute();
    for (const row of rows) all.set(row.id, statementSummary(row));
  }
  return ids.flatMap((id) => all.get(id) ?? []);
}

/** Relations that one of the statements is part of; each once, in the order of their ids. */
export async function listRelations(db: Kysely<Tables>, statementIds: readonly string[]): Promise<readonly Relation[]> {
  const all = new Map<string, string>();
  for (const part of parts(statementIds, IDS_AT_ONCE, "")) {
    for (const column of ["from_statement", "to_statement"] as const) {
      const rows = await db.selectFrom("relation").select(["id", "body"]).where(column, "in", part).execute();
      for (const { id, body } of rows) all.set(id, body);
    }
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, body]) => JSON.parse(body) as Relation);
}

/** Copies that one of the documents is part of. */
export async function listCopies(db: Kysely<Tables>, documentIds: readonly string[]): Promise<readonly Copy[]> {
  const all = new Map<string, string>();
  for (const part of parts(documentIds, IDS_AT_ONCE, "")) {
    for (const column of ["document", "of_document"] as const) {
      const rows = await db
        .selectFrom("copy")
        .innerJoin("link_document", "link_document.position", `copy.${column}`)
        .select(["copy.document", "copy.of_document", "copy.kind", "copy.body"])
        .where("link_document.id", "in", part)
        .orderBy("copy.document")
        .orderBy("copy.of_document")
        .execute();
      for (const { document, of_document, kind, body } of rows) all.set(`${document} ${of_document} ${kind}`, body);
    }
  }
  return [...all.values()].map((body) => JSON.parse(body) as Copy);
}

/**
 * The claim or event whose id begins so.
 * @throws SaysoError SAYSO-LEDGER-011 when several do
 */
export async function locateLinked(
  db: Kysely<Tables>,
  id: string,
): Promise<{ readonly kind: "claim" | "event"; readonly id: string; readonly caseName: string } | undefined> {
  const asked = /^(claim|event)_([0-9a-f]{8,32})$/u.exec(id.trim().toLowerCase());
  const kind = asked?.[1] === "claim" ? "claim" : "event";
  if (asked === null) return undefined;
  const from = asked[0];
  // "g" comes after every hexadecimal digit.
  const column = kind === "claim" ? sql`claim.id` : sql`link_document.event_id`;
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct ${column} as id, working_case.name from ${sql.table(kind === "claim" ? "claim" : "link_document")}
      join working_case on working_case.id = ${sql.table(kind === "claim" ? "claim" : "link_document")}.case_id
    where ${column} >= ${from} and ${column} < ${`${from}g`} order by 1 limit 4`.execute(db);
  const [first] = rows;
  if (first === undefined) return undefined;
  if (rows.length > 1) {
    const some = rows.slice(0, 3).map((row) => row.id);
    throw new SaysoError(
      ledgerErrors.ambiguousId,
      `"${id}" is the beginning of ${rows.length} ids: ${some.join(", ")}.`,
    );
  }
  return { kind, id: first.id, caseName: first.name };
}
