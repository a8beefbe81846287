import { type Kysely, type Selectable, sql } from "kysely";
import type { ClaimShare, SaidByQuery, SourceRelay, SourceTally } from "../case-overviews.ts";
import type { Page, StatementSummary } from "../summaries.ts";
import { chunked, list, pageOfStatements } from "./statement-pages.ts";
import type { CaseTable, Tables } from "./tables.ts";

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
  return pageOfStatements(saidBy(db, ofCase, query), query);
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

function given<K extends string, V>(name: K, value: V | null): { readonly [key in K]?: V } {
  return value === null ? {} : ({ [name]: value } as { readonly [key in K]: V });
}
