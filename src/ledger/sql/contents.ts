import { createHash } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import { encodeCanonical } from "../../model/id.ts";
import type { LedgerDialect } from "./dialect.ts";
import { projectionTables } from "./migrations.ts";
import type { Tables } from "./tables.ts";

const ROWS_AT_ONCE = 1_000;

/** The columns by which the rows of a table have one order. */
const keys = {
  working_case: ["id"],
  document: ["row_number"],
  document_cast: ["document"],
  statement: ["row_number"],
  place_told: ["document", "statement", "facet"],
  time_told: ["document", "statement", "facet"],
  question: ["document", "id"],
  record_id: ["digits", "kind", "document"],
  failure: ["seq"],
  judgement: ["seq"],
  capture: ["seq"],
  address: ["seq", "key"],
  outlet: ["seq"],
  watch: ["seq"],
} as const satisfies Record<(typeof projectionTables)[number], readonly string[]>;

/**
 * SHA-256 over all rows of all tables made from the log, and over every place in the full-text index, in an order
 * that depends on nothing but the contents. Equal contents have equal hashes on every machine.
 */
export async function hashOfTables(db: Transaction<Tables>, dialect: LedgerDialect): Promise<string> {
  const hash = createHash("sha256");
  for (const table of projectionTables) {
    hash.update(`${table}\n`);
    for await (const row of rowsOf(db, table)) hash.update(rowText(row));
  }
  hash.update("full text\n");
  for await (const line of dialect.search.lines(db)) hash.update(`${line}\n`);
  return hash.digest("hex");
}

/** One text for one row, whatever the order of its columns. */
export function rowText(row: object): string {
  return encodeCanonical(row as { readonly [column: string]: string | number | null });
}

/** All rows of a table by its key, in batches. */
export async function* rowsOf(db: Kysely<Tables>, table: (typeof projectionTables)[number]): AsyncGenerator<object> {
  const columns = keys[table];
  const key = sql.join(columns.map((column) => sql.ref(column)));
  let after: readonly unknown[] | undefined;
  for (;;) {
    const beyond = after ? sql`where (${key}) > (${sql.join(after)})` : sql``;
    const query = sql<
      Record<string, unknown>
    >`select * from ${sql.table(table)} ${beyond} order by ${key} limit ${sql.lit(ROWS_AT_ONCE)}`;
    const { rows } = await query.execute(db);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return;
    after = columns.map((column) => last[column]);
  }
}
