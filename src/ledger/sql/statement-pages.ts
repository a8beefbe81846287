import { type SelectQueryBuilder, sql } from "kysely";
import type { Page, StatementSummary } from "../summaries.ts";
import { keyOf, pageOf, pageSize } from "./cursor.ts";
import { statementSummary } from "./lists.ts";
import type { Tables } from "./tables.ts";

/** Ids in one condition: engines bound the parameters of a statement (SQLite: 32,766). */
const IDS_AT_ONCE = 5_000;

/** A page of statements of a query over statements and documents, in the order of the documents and of their texts. */
export async function pageOfStatements(
  rows: SelectQueryBuilder<Tables, "statement" | "document", object>,
  query: { readonly limit?: number; readonly after?: string },
): Promise<Page<StatementSummary>> {
  const size = pageSize(query.limit);
  const after = keyOf<readonly [number, string, number]>(query.after, [0, "", 0]);
  const counted = await rows.select(sql<number>`count(*)`.as("total")).executeTakeFirst();
  const beyond = after
    ? rows.where(
        sql<boolean>`(document.chronology, document.id, statement.position) > (${after[0]}, ${after[1]}, ${after[2]})`,
      )
    : rows;
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

/** Values between brackets; of none, one that nothing equals. */
export function list(values: readonly string[]) {
  return values.length === 0 ? sql`null` : sql.join(values);
}

export function chunked(ids: readonly string[]): readonly (readonly string[])[] {
  const chunks: (readonly string[])[] = [];
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) chunks.push(ids.slice(start, start + IDS_AT_ONCE));
  return chunks;
}
