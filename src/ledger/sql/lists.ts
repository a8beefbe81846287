import { type Kysely, type Selectable, type SelectQueryBuilder, sql } from "kysely";
import type { Judgement } from "../../model/judgement.ts";
import type { Failure } from "../../model/record.ts";
import type { DocumentSummary, ListQuery, Page, StatementQuery, StatementSummary } from "../ledger.ts";
import { keyOf, pageOf, pageSize } from "./cursor.ts";
import type { LedgerDialect } from "./dialect.ts";
import { parseWords } from "./query-words.ts";
import type { CaseTable, DocumentTable, StatementTable, Tables } from "./tables.ts";

/** How many documents share an address with this one, itself too; none where it has no address. */
const VERSIONS = sql<number>`(
  select count(distinct other.document_id) from address own
  join address other on other.case_id = own.case_id and other.key = own.key
  where own.document_id = document.id)`;

/** Documents of a case, by the time they were published (else captured), then id. */
export async function listDocuments(
  db: Kysely<Tables>,
  ofCase: Selectable<CaseTable>,
  query: ListQuery,
): Promise<Page<DocumentSummary>> {
  const size = pageSize(query.limit);
  const after = keyOf<readonly [number, string]>(query.after, [0, ""]);
  let rows = db.selectFrom("document").selectAll().select(VERSIONS.as("versions")).where("case_id", "=", ofCase.id);
  if (after) rows = rows.where(sql<boolean>`(chronology, id) > (${after[0]}, ${after[1]})`);
  const found = await rows
    .orderBy("chronology")
    .orderBy("id")
    .limit(size + 1)
    .execute();
  const total = await count(db.selectFrom("document").where("case_id", "=", ofCase.id));
  return pageOf(
    found,
    size,
    total,
    (row) => [row.chronology, row.id],
    (row) => documentSummary(row, ofCase.name),
  );
}

/** Statements of a case in the order of its documents, within one by where they stand. */
export async function listStatements(
  db: Kysely<Tables>,
  dialect: LedgerDialect,
  ofCase: Selectable<CaseTable>,
  query: StatementQuery,
): Promise<Page<StatementSummary>> {
  const size = pageSize(query.limit);
  const after = keyOf<readonly [number, string, number]>(query.after, [0, "", 0]);
  const words = query.words === undefined ? undefined : parseWords(query.words);
  const source = query.source === undefined ? undefined : parseWords(query.source);
  // Words were asked for, but what was typed holds none: nothing matches.
  if (words?.length === 0 || source?.length === 0) return { items: [], total: 0 };

  let rows = db
    .selectFrom("statement")
    .innerJoin("document", "document.row_number", "statement.document")
    .where("document.case_id", "=", ofCase.id);
  if (query.documentId !== undefined) rows = rows.where("document.id", "=", query.documentId);
  if (query.voice !== undefined) rows = rows.where("statement.voice", "=", query.voice);
  if (query.directness !== undefined) rows = rows.where("statement.directness", "=", query.directness);
  if (query.stance !== undefined) rows = rows.where("statement.stance", "=", query.stance);
  if (words || source) rows = rows.where(dialect.search.statementsWith(words ?? [], source ?? []));
  const total = await count(rows);
  let beyond = rows;
  if (after) {
    const [chronology, id, position] = after;
    beyond = beyond
      .where(sql<boolean>`(document.chronology, document.id) >= (${chronology}, ${id})`)
      .where(sql<boolean>`not (document.id = ${id} and statement.position <= ${position})`);
  }
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
  return pageOf(found, size, total, key, statementSummary);
}

/** Failures of a case in the order in which they were recorded. */
export async function listFailures(
  db: Kysely<Tables>,
  ofCase: Selectable<CaseTable>,
  query: ListQuery,
): Promise<Page<Failure & { readonly seq: number; readonly at: string }>> {
  const size = pageSize(query.limit);
  const after = keyOf<readonly [number]>(query.after, [0])?.[0] ?? 0;
  const found = await db
    .selectFrom("failure")
    .innerJoin("entry", "entry.seq", "failure.seq")
    .select(["entry.seq", "entry.at", "entry.body"])
    .where("failure.case_id", "=", ofCase.id)
    .where("failure.seq", ">", after)
    .orderBy("failure.seq")
    .limit(size + 1)
    .execute();
  const total = await count(db.selectFrom("failure").where("case_id", "=", ofCase.id));
  // The body was checked against its schema when it was written.
  const item = (row: (typeof found)[number]) => ({ ...(JSON.parse(row.body) as Failure), seq: row.seq, at: row.at });
  return pageOf(found, size, total, (row) => [row.seq], item);
}

/** Judgements of a case in the order in which they were made, superseded ones too. */
export async function listJudgements(
  db: Kysely<Tables>,
  ofCase: Selectable<CaseTable>,
  query: ListQuery,
): Promise<Page<Judgement>> {
  const size = pageSize(query.limit);
  const after = keyOf<readonly [number]>(query.after, [0])?.[0] ?? 0;
  const found = await db
    .selectFrom("judgement")
    .innerJoin("entry", "entry.seq", "judgement.seq")
    .select(["entry.seq", "entry.body"])
    .where("judgement.case_id", "=", ofCase.id)
    .where("judgement.seq", ">", after)
    .orderBy("judgement.seq")
    .limit(size + 1)
    .execute();
  const total = await count(db.selectFrom("judgement").where("case_id", "=", ofCase.id));
  return pageOf(
    found,
    size,
    total,
    (row) => [row.seq],
    (row) => JSON.parse(row.body) as Judgement,
  );
}

function documentSummary(
  row: Selectable<DocumentTable> & { readonly versions: number },
  caseName: string,
): DocumentSummary {
  const versions = Number(row.versions);
  return {
    id: row.id,
    caseName,
    locator: row.locator,
    ...given("title", row.title),
    ...given("outlet", row.outlet),
    ...given("publishedAt", row.published_at),
    ...given("language", row.language),
    capturedAt: row.captured_at,
    snapshotId: row.snapshot_id,
    length: row.text_length,
    attributions: row.attributions,
    questions: row.questions,
    residue: row.residue,
    ...(versions > 1 ? { versions } : {}),
  };
}

/** A statement's row with its document's columns as a line. */
export function statementSummary(
  row: Selectable<StatementTable> & {
    readonly document_id: string;
    readonly document_title: string | null;
    readonly outlet: string | null;
    readonly published_at: string | null;
  },
): StatementSummary {
  const chain: readonly string[] | null = row.chain === null ? null : JSON.parse(row.chain);
  return {
    id: row.id,
    documentId: row.document_id,
    ...given("documentTitle", row.document_title),
    ...given("outlet", row.outlet),
    ...given("publishedAt", row.published_at),
    voice: row.voice === "attributed" ? "attributed" : "outlet",
    words: row.words,
    start: row.start_offset,
    end: row.end_offset,
    ...given("attributionId", row.attribution_id),
    ...given("source", row.source),
    ...given("actor", row.actor),
    ...given("cue", row.cue),
    ...given("directness", row.directness),
    ...given("stance", row.stance),
    ...given("hedge", row.hedge),
    ...given("chain", chain),
    ...given("confidence", row.confidence),
    ...given("by", row.read_by),
  };
}

/** A property that is there only when the column holds something. */
function given<K extends string, V>(name: K, value: V | null): { readonly [key in K]?: V } {
  return value === null ? {} : ({ [name]: value } as { readonly [key in K]: V });
}

async function count<T extends keyof Tables>(rows: SelectQueryBuilder<Tables, T, object>): Promise<number> {
  const counted = await rows.select(sql<number>`count(*)`.as("total")).executeTakeFirst();
  return (counted as { readonly total: number } | undefined)?.total ?? 0;
}
