import { type Kysely, type RawBuilder, type Selectable, type SqlBool, sql } from "kysely";
import type { TimeBin, TimeExtent, TimesQuery, TimeTally, TimeTold } from "../case-times.ts";
import { statementSummary } from "./lists.ts";
import type { CaseTable, Tables } from "./tables.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Ids in one condition: engines bound the parameters of a statement (SQLite: 32,766). */
const IDS_AT_ONCE = 5_000;
/** Tallies of one answer, the fullest first: more are on no screen. */
const MOST_TALLIES = 20_000;

function timesOf(db: Kysely<Tables>, of: Selectable<CaseTable>, except: readonly string[]) {
  let rows = db
    .selectFrom("time_told")
    .innerJoin("document", "document.row_number", "time_told.document")
    .where("document.case_id", "=", of.id);
  for (let start = 0; start < except.length; start += IDS_AT_ONCE) {
    rows = rows.where("document.id", "not in", except.slice(start, start + IDS_AT_ONCE));
  }
  return rows;
}

const published = sql.ref("document.published_at");
const minutes = sql`(cast(substr(${published}, length(${published}) - 4, 2) as integer) * 60
  + cast(substr(${published}, length(${published}) - 1, 2) as integer))`;
/** What an article's own clock is ahead of UTC by, milliseconds: a day is a day where it was written. */
const zone = sql`(case when ${published} like '%T%+__:__' then ${minutes} * 60000
  when ${published} like '%T%-__:__' then ${minutes} * -60000 else 0 end)`;
const starts = sql`(time_told.starts + ${zone})`;
const ends = sql`(time_told.ends + ${zone})`;

/** Begins in the stretch, or is under way when it begins. */
function within({ from, to }: TimesQuery): RawBuilder<SqlBool> {
  const since = from === undefined ? sql`1 = 1` : sql`(${starts} >= ${from} or ${ends} > ${from})`;
  return to === undefined ? sql<SqlBool>`${since}` : sql<SqlBool>`${since} and ${starts} < ${to}`;
}

/** How many times there are, how they lie to their documents, and from when to when. */
export async function readTimeExtent(
  db: Kysely<Tables>,
  of: Selectable<CaseTable>,
  query: TimesQuery,
): Promise<TimeExtent> {
  const asked = within(query);
  const one = (condition: RawBuilder<unknown>) => sql<number>`sum(case when ${condition} then 1 else 0 end)`;
  const row = await timesOf(db, of, query.except)
    .select([
      sql<number>`count(*)`.as("all"),
      one(asked).as("total"),
      one(sql`${asked} and time_told.starts > document.chronology`).as("ahead"),
      one(
        sql`${asked} and time_told.starts <= document.chronology and time_told.starts > document.chronology - ${DAY}`,
      ).as("at_once"),
      one(sql`${asked} and time_told.starts <= document.chronology - ${DAY}`).as("later"),
      one(query.from === undefined ? sql`1 = 0` : sql`${starts} < ${query.from} and ${ends} <= ${query.from}`).as(
        "before",
      ),
      one(query.to === undefined ? sql`1 = 0` : sql`${starts} >= ${query.to}`).as("after"),
      sql<number | null>`min(document.chronology)`.as("said_from"),
      sql<number | null>`max(document.chronology)`.as("said_to"),
      sql<number | null>`min(time_told.starts)`.as("happened_from"),
      sql<number | null>`max(time_told.ends)`.as("happened_to"),
    ])
    .executeTakeFirstOrThrow();
  return {
    all: Number(row.all),
    total: Number(row.total ?? 0),
    ahead: Number(row.ahead ?? 0),
    atOnce: Number(row.at_once ?? 0),
    later: Number(row.later ?? 0),
    before: Number(row.before ?? 0),
    after: Number(row.after ?? 0),
    ...(row.said_from === null ? {} : { said: { from: Number(row.said_from), to: Number(row.said_to) } }),
    ...(row.happened_from === null
      ? {}
      : { happened: { from: Number(row.happened_from), to: Number(row.happened_to) } }),
  };
}

/** Statements counted by when they were published and when it happened. */
export async function tallyTimes(
  db: Kysely<Tables>,
  of: Selectable<CaseTable>,
  query: TimesQuery & { readonly bin: TimeBin },
): Promise<readonly TimeTally[]> {
  const size = sql.lit(query.bin === "hour" ? HOUR : DAY);
  // Rounded down, before 1970 too, where engines round whole numbers towards 0.
  const binned = (column: RawBuilder<unknown>) =>
    sql<number>`${column} - (((${column} % ${size}) + ${size}) % ${size})`;
  const happened = binned(starts);
  const said = binned(sql`(document.chronology + ${zone})`);
  const rows = await timesOf(db, of, query.except)
    .where(within(query))
    .select([happened.as("happened"), said.as("said"), "time_told.basis", sql<number>`count(*)`.as("statements")])
    .groupBy([happened, said, "time_told.basis"])
    .orderBy("statements", "desc")
    .orderBy("happened")
    .orderBy("said")
    .limit(MOST_TALLIES)
    .execute();
  return rows.map((row) => ({
    happened: Number(row.happened),
    said: Number(row.said),
    inferred: row.basis === "inferred",
    statements: Number(row.statements),
  }));
}

/** Times with the statements that tell of them, at most so many. */
export async function listTimesTold(
  db: Kysely<Tables>,
  of: Selectable<CaseTable>,
  query: TimesQuery & { readonly limit: number },
): Promise<readonly TimeTold[]> {
  const rows = await timesOf(db, of, query.except)
    .innerJoin("statement", "statement.row_number", "time_told.statement")
    .where(within(query))
    .selectAll("statement")
    .select(["document.id as document_id", "document.title as document_title", "document.outlet as outlet"])
    .select(["document.published_at as published_at", "document.chronology"])
    .select(["time_told.facet", "time_told.starts", "time_told.ends", "time_told.granularity", "time_told.basis"])
    .select("time_told.words as time_words")
    .orderBy("document.chronology")
    .orderBy("document.id")
    .orderBy("time_told.statement")
    .orderBy("time_told.starts")
    .orderBy("time_told.facet")
    .limit(query.limit)
    .execute();
  return rows.map((row) => ({
    statement: statementSummary(row),
    facet: row.facet,
    words: row.time_words,
    starts: Number(row.starts),
    ends: Number(row.ends),
    granularity: row.granularity,
    inferred: row.basis === "inferred",
    at: Number(row.chronology),
  }));
}
