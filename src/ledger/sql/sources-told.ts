import { type Kysely, type Selectable, sql } from "kysely";
import type { ClaimShare, SaidByQuery, SourceRelay, SourceTally } from "../case-overviews.ts";
import type { Page, StatementSummary } from "../summaries.ts";
import { keyOf, pageOf, pageSize } from "./cursor.ts";
import { statementSummary } from "./lists.ts";
import type { CaseTable, Tables } from "./tables.ts";

/** Ids in one condition: engines bound the parameters of a statement (SQLite: 32,766). */
const IDS_AT_ONCE = 5_000;

/** Most claims that are told of one source. */
const CLAIMS = 50;

function attributed(db: Kysely<Tables>, ofCase: Selectable<CaseTable>) {
  return db
    .selectFrom("statement")
    .innerJoin("document", "document.row_number", "statement.document")
    .where("document.case_id", "=", ofCase.id)
    .where("statement.voice", "=", "attributed");
}

const unresolved = sql<string | null>`case when statement.actor is null then statement.source end`;
const hedged = sql<number>`case when statement.hedge is null then 0 else 1 end`;

/** How often each source of a case speaks in each document, and how. */
export async function tallySources(db: Kysely<Tables>, ofCase: Selectable<CaseTable>): Promise<readonly SourceTally[]> {
  const rows = await attributed(db, ofCase)
    .select(["document.id", "document.outlet", "statement.actor", "statement.stance", "statement.directness"])
    .select([unresolved.as("source"), hedged.as("hedged"), sql<number>`count(*)`.as("statements")])
    .groupBy(["document.id", "document.outlet", "statement.actor", "statement.stance", "statement.directness"])
    .groupBy([unresolved, hedged])
    .orderBy("document.chronology")
    .orderBy("document.id")
    .execute();
  return rows.map((row) => ({
    documentId: row.id,
    ...given("outlet", row.outlet),
    ...given("actor", row.actor),
    ...given("source", row.source),
    ...given("stance", row.stance),
    ...given("directness", row.directness),
    hedged: Number(row.hedged) === 1,
    statements: Number(row.statements),
  }));
}

/** The chains that have somebody between outlet and source. */
export async function listRelays(db: Kysely<Tables>, ofCase: Selectable<CaseTable>): Promise<readonly SourceRelay[]> {
  const rows = await attributed(db, ofCase)
    // Two links have one comma between their quotation marks, three have two; words that hold such are sorted out below.
    .where("statement.chain", "like", '%","%","%')
    .select(["document.id", "document.outlet", "statement.actor", "statement.chain"])
    .select([unresolved.as("source"), sql<number>`count(*)`.as("statements")])
    .groupBy(["document.id", "document.outlet", "statement.actor", "statement.chain", unresolved])
    .orderBy("document.chronology")
    .orderBy("document.id")
    .execute();
  return rows.flatMap((row) => {
    const chain = JSON.parse(row.chain ?? "[]") as readonly string[];
    if (chain.length < 3) return [];
    return {
      documentId: row.id,
      ...given("outlet", row.outlet),
      ...given("actor", row.actor),
      ...given("source", row.source),
      chain,
      statements: Number(row.statements),
    };
  });
}

function saidBy(db: Kysely<Tables>, ofCase: Selectable<CaseTable>, query: SaidByQuery) {
  const { actors, sources, statementIds } = query;
  const names = sql<boolean>`(statement.actor in (${list(actors)})
    or (statement.actor is null and statement.source in (${list(sources)})))`;
  const documents = chunked(query.documentIds).map((ids) => sql<boolean>`document.id in (${list(ids)})`);
  const single = chunked(statementIds).map((ids) => sql<boolean>`statement.id in (${list(ids)})`);
  const conditions = [...documents.map((one) => sql<boolean>`(${one} and ${names})`), ...single];
  return attributed(db, ofCase).where(
    conditions.length === 0 ? sql<boolean>`1 = 0` : sql<boolean>`(${sql.join(conditions, sql` or `)})`,
  );
}

/** A page of what a source is said to have said. */
export async function listSaidBy(
  db: Kysely<Tables>,
  ofCase: Selectable<CaseTable>,
  query: SaidByQuery,
): Promise<Page<StatementSummary>> {
  const size = pageSize(query.limit);
  const after = keyOf<readonly [number, string, number]>(query.after, [0, "", 0]);
  const all = saidBy(db, ofCase, query);
  const counted = await all.select(sql<number>`count(*)`.as("total")).executeTakeFirst();
  const beyond = after
    ? all.where(
        sql<boolean>`(document.chronology, document.id, statement.position) > (${after[0]}, ${after[1]}, ${after[2]})`,
      )
    : all;
  const found = await beyond
    .selectAll("statement")
    .select(["document.id as document_id", "document.title as document_title", "document.outlet as outlet"])
    .select(["document.published_at as published_at", "document.chronology as chronology"])
    .orderBy("document.chronology")
    .orderBy("document.id")
    .orderBy("statement.position")
    .limit(size + 1)
    .execute();
  const key = (row: (typeof found)[number]) => [row.chronology, row.document_id, row.position];
  return pageOf(found, size, Number(counted?.total ?? 0), key, statementSummary);
}

/** The claims that what a source says makes. */
export async function listClaimsSaidBy(
  db: Kysely<Tables>,
  ofCase: Selectable<CaseTable>,
  query: SaidByQuery,
): Promise<readonly ClaimShare[]> {
  const rows = await saidBy(db, ofCase, query)
    .innerJoin("claim_statement", "claim_statement.statement_id", "statement.id")
    .innerJoin("claim", "claim.id", "claim_statement.claim_id")
    .select(["claim.id", "claim.words", "claim.documents", sql<number>`count(*)`.as("statements")])
    .groupBy(["claim.id", "claim.words", "claim.documents"])
    .orderBy("claim.documents", "desc")
    .orderBy("statements", "desc")
    .orderBy("claim.id")
    .limit(CLAIMS)
    .execute();
  return rows.map(({ id, words, documents, statements }) => ({
    id,
    words,
    articles: Number(documents),
    statements: Number(statements),
  }));
}

function list(values: readonly string[]) {
  return values.length === 0 ? sql`null` : sql.join(values);
}

function chunked(ids: readonly string[]): readonly (readonly string[])[] {
  const chunks: (readonly string[])[] = [];
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) chunks.push(ids.slice(start, start + IDS_AT_ONCE));
  return chunks;
}

function given<K extends string, V>(name: K, value: V | null): { readonly [key in K]?: V } {
  return value === null ? {} : ({ [name]: value } as { readonly [key in K]: V });
}
