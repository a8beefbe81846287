import { type Kysely, type Selectable, type SqlBool, sql } from "kysely";
import type { Place } from "../../model/facet/place-value.ts";
import type { PlaceTally, SaidAtQuery } from "../case-overviews.ts";
import type { Page, StatementSummary } from "../summaries.ts";
import { chunked, list, pageOfStatements } from "./statement-pages.ts";
import type { CaseTable, Tables } from "./tables.ts";

/** Places told of one case: more are on no screen. */
const MOST = 2_000;

/** The places of a case with how much is told of each; those on no map are told apart by their words. */
export async function tallyPlaces(
  db: Kysely<Tables>,
  ofCase: Selectable<CaseTable>,
  except: readonly string[],
): Promise<readonly PlaceTally[]> {
  const key = sql<string>`coalesce(place_told.place_id, place_told.words_key)`;
  let rows = db
    .selectFrom("place_told")
    .innerJoin("document", "document.row_number", "place_told.document")
    .where("document.case_id", "=", ofCase.id);
  for (const ids of chunked(except)) rows = rows.where(sql<SqlBool>`document.id not in (${list(ids)})`);
  const found = await rows
    .select([
      "place_told.place_id",
      sql<string | null>`min(place_told.place)`.as("place"),
      sql<string>`min(place_told.words)`.as("words"),
      sql<string>`min(place_told.words_key)`.as("words_key"),
      sql<number | null>`max(place_told.precision_metres)`.as("precision"),
      sql<number>`count(distinct place_told.statement)`.as("statements"),
      sql<number>`count(distinct place_told.document)`.as("articles"),
      sql<number>`count(distinct document.outlet)`.as("outlets"),
    ])
    .groupBy(["place_told.place_id", key])
    .orderBy("articles", "desc")
    .orderBy("statements", "desc")
    .orderBy(key)
    .limit(MOST)
    .execute();
  return found.map((row) => ({
    ...(row.place === null ? {} : { place: JSON.parse(row.place) as Place }),
    words: row.words,
    key: row.words_key,
    ...(row.precision === null ? {} : { precision: Number(row.precision) }),
    statements: Number(row.statements),
    articles: Number(row.articles),
    outlets: Number(row.outlets),
  }));
}

/** A page of what is told of a place. */
export async function listSaidAt(
  db: Kysely<Tables>,
  ofCase: Selectable<CaseTable>,
  query: SaidAtQuery,
): Promise<Page<StatementSummary>> {
  const { at, except, statementIds } = query;
  const told =
    "placeId" in at
      ? sql<SqlBool>`place_told.place_id = ${at.placeId}`
      : sql<SqlBool>`place_told.place_id is null and place_told.words_key = ${at.key}`;
  const left = chunked(except).map((ids) => sql<SqlBool>`document.id not in (${list(ids)})`);
  const there = sql<SqlBool>`statement.row_number in (select place_told.statement from place_told where ${told})`;
  const single = chunked(statementIds).map((ids) => sql<SqlBool>`statement.id in (${list(ids)})`);
  const rows = db
    .selectFrom("statement")
    .innerJoin("document", "document.row_number", "statement.document")
    .where("document.case_id", "=", ofCase.id)
    .where(
      sql<SqlBool>`((${sql.join([there, ...left], sql` and `)}) or ${sql.join([sql`1 = 0`, ...single], sql` or `)})`,
    );
  return pageOfStatements(rows, query);
}
