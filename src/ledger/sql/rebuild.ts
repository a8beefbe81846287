import type { Kysely } from "kysely";
import { trustedBody } from "../../model/entry-body.ts";
import { enter, readEntries } from "./append.ts";
import { hashOfTables } from "./contents.ts";
import type { LedgerDialect } from "./dialect.ts";
import { createProjections, dropProjections } from "./migrations.ts";
import type { Tables } from "./tables.ts";

const ENTRIES_AT_ONCE = 50;

/** What `before` is when the tables were too damaged to be read. */
export const UNREADABLE = "unreadable";

/**
 * Drops the tables and makes them again from the log, in one transaction: when anything goes wrong, they stay as
 * they were. Replays every entry, superseded readings too, so that what it makes is what recording made.
 */
export async function rebuildTables(db: Kysely<Tables>, dialect: LedgerDialect) {
  return db.transaction().execute(async (tx) => {
    const before = await hashOfTables(tx, dialect).catch(() => UNREADABLE);
    await dropProjections(tx);
    await createProjections(tx, dialect);
    let entries = 0;
    for (;;) {
      const batch = await readEntries(tx, entries + 1, ENTRIES_AT_ONCE);
      for (const entry of batch) await enter(tx, dialect, entry.seq, trustedBody(entry.kind, entry.body));
      const last = batch.at(-1);
      if (last === undefined) break;
      entries = last.seq;
    }
    return { entries, before, after: await hashOfTables(tx, dialect) };
  });
}
