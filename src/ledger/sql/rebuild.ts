import type { Kysely } from "kysely";
import { hashOfTables } from "./contents.ts";
import type { LedgerDialect } from "./dialect.ts";
import { remakeProjections } from "./migrations.ts";
import type { Tables } from "./tables.ts";

/** What `before` is when the tables were too damaged to be read. */
export const UNREADABLE = "unreadable";

/**
 * Drops the tables and makes them again from the log, in one transaction: when anything goes wrong, they stay as
 * they were. Replays every entry, superseded readings too, so that what it makes is what recording made.
 */
export async function rebuildTables(db: Kysely<Tables>, dialect: LedgerDialect) {
  return db.transaction().execute(async (tx) => {
    const before = await hashOfTables(tx, dialect).catch(() => UNREADABLE);
    const entries = await remakeProjections(tx, dialect);
    return { entries, before, after: await hashOfTables(tx, dialect) };
  });
}
