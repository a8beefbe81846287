import { type Kysely, type Selectable, sql } from "kysely";
import type { VersionPair } from "../case-overviews.ts";
import type { Page } from "../summaries.ts";
import { keyOf, pageOf, pageSize } from "./cursor.ts";
import type { CaseTable, Tables } from "./tables.ts";

/** The document of the same address that was read last before this one. */
const BEFORE = sql<string | null>`(
  select older.id from address as own
  join address as other on other.case_id = own.case_id and other.key = own.key
  join document as older on older.id = other.document_id
  where own.document_id = document.id and older.row_number < document.row_number
  order by older.row_number desc limit 1)`;

/** Documents that have one of the same address before them, by the time of their capture, the newest first. */
export async function listVersionPairs(
  db: Kysely<Tables>,
  ofCase: Selectable<CaseTable>,
  query: { readonly limit?: number; readonly after?: string },
): Promise<Page<VersionPair>> {
  const size = pageSize(query.limit);
  const after = keyOf<readonly [string, number]>(query.after, ["", 0]);
  const all = db
    .selectFrom("document")
    .select(["document.id", "document.captured_at", "document.row_number", BEFORE.as("before")])
    .where("document.case_id", "=", ofCase.id)
    .where(sql<boolean>`${BEFORE} is not null`);
  const counted = await db.selectFrom(all.as("versions")).select(sql<number>`count(*)`.as("total")).executeTakeFirst();
  const beyond = after
    ? all.where(sql<boolean>`(document.captured_at, document.row_number) < (${after[0]}, ${after[1]})`)
    : all;
  const found = await beyond
    .orderBy("document.captured_at", "desc")
    .orderBy("document.row_number", "desc")
    .limit(size + 1)
    .execute();
  return pageOf(
    found,
    size,
    Number(counted?.total ?? 0),
    (row) => [row.captured_at, row.row_number],
    ({ id, before }) => ({ documentId: id, before: before ?? id }),
  );
}
