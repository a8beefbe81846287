import { type Kysely, sql } from "kysely";
import { trustedBody } from "../../model/entry-body.ts";
import { enter, readEntries } from "./append.ts";
import type { LedgerDialect } from "./dialect.ts";
import { createIntakeTables, createWatched } from "./intake-tables.ts";
import { remakeLinkTables } from "./link-tables.ts";
import { createIndex, finish, key, required } from "./make-table.ts";
import { createPlacesTold } from "./place-rows.ts";
import type { Tables } from "./tables.ts";
import { createTimesAndQuestions } from "./time-rows.ts";

const ENTRIES_AT_ONCE = 50;

/** A step from one form of the ledger to the next. Forward only: a step that was released never changes. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  up(db: Kysely<Tables>, dialect: LedgerDialect): Promise<unknown>;
}

/** All steps in order. A step that changes a table made from the log drops it and makes it again from the log. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: "log, snapshots and the tables made from them",
    async up(db, dialect) {
      await createLog(db, dialect);
      await createProjections(db, dialect);
    },
  },
  {
    version: 2,
    name: "the actors of each document in a table of their own",
    up: remakeProjections,
  },
  {
    version: 3,
    name: "tables of what is linked: claims, events, relations, copies",
    up: remakeLinkTables,
  },
  {
    version: 4,
    name: "captures, addresses, outlets and watches",
    async up(db, dialect) {
      await createWatched(db, dialect);
      await remakeProjections(db, dialect);
    },
  },
  {
    version: 5,
    name: "the places that statements tell of",
    up: remakeProjections,
  },
  {
    version: 6,
    name: "when it happened, as statements tell it, and what is declared unknown",
    up: remakeProjections,
  },
];

/** The version that this code writes. */
export const LATEST = migrations.at(-1)?.version ?? 0;

/** The tables that are made from log and snapshots, in the order in which they are dropped and made. */
export const projectionTables = [
  "working_case",
  "document",
  "document_cast",
  "statement",
  "place_told",
  "time_told",
  "question",
  "record_id",
  "failure",
  "judgement",
  "capture",
  "address",
  "outlet",
  "watch",
] as const satisfies readonly (keyof Tables)[];

async function createLog(db: Kysely<Tables>, dialect: LedgerDialect): Promise<void> {
  const { whole, bytes } = dialect.types;
  await finish(
    db.schema
      .createTable("entry")
      .addColumn("seq", whole, key)
      .addColumn("at", "text", required)
      .addColumn("author", "text", required)
      .addColumn("kind", "text", required)
      .addColumn("body", "text", required)
      .addColumn("previous", "text", required)
      .addColumn("hash", "text", required),
    dialect.tableEnd,
  );
  await finish(
    db.schema.createTable("snapshot").addColumn("id", "text", key).addColumn("bytes", bytes, required),
    dialect.tableEnd,
  );
  for (const guard of dialect.guards) await sql.raw(guard).execute(db);
}

/** Makes the tables of `projectionTables`, empty, with their indexes and the full-text index. */
export async function createProjections(db: Kysely<Tables>, dialect: LedgerDialect): Promise<void> {
  const { whole, real } = dialect.types;
  await finish(
    db.schema
      .createTable("working_case")
      .addColumn("id", "text", key)
      .addColumn("name", "text", (column) => column.notNull().unique())
      .addColumn("title", "text", required)
      .addColumn("opened_at", "text", required)
      .addColumn("seq", whole, required),
    dialect.tableEnd,
  );
  await finish(
    db.schema
      .createTable("document")
      .addColumn("row_number", whole, key)
      .addColumn("id", "text", (column) => column.notNull().unique())
      .addColumn("case_id", "text", required)
      .addColumn("seq", whole, required)
      .addColumn("chronology", whole, required)
      .addColumn("locator", "text", required)
      .addColumn("title", "text")
      .addColumn("outlet", "text")
      .addColumn("published_at", "text")
      .addColumn("language", "text")
      .addColumn("captured_at", "text", required)
      .addColumn("snapshot_id", "text", required)
      .addColumn("text_length", whole, required)
      .addColumn("attributions", whole, required)
      .addColumn("questions", whole, required)
      .addColumn("residue", whole, required)
      .addColumn("stages", "text", required),
    dialect.tableEnd,
  );
  await createIndex(db, "document_by_time", "document", ["case_id", "chronology", "id"]);
  await finish(
    db.schema.createTable("document_cast").addColumn("document", whole, key).addColumn("actors", "text", required),
    dialect.tableEnd,
  );
  await finish(
    db.schema
      .createTable("statement")
      .addColumn("row_number", whole, key)
      .addColumn("id", "text", required)
      .addColumn("document", whole, required)
      .addColumn("position", whole, required)
      .addColumn("voice", "text", required)
      .addColumn("words", "text", required)
      .addColumn("start_offset", whole, required)
      .addColumn("end_offset", whole, required)
      .addColumn("attribution_id", "text")
      .addColumn("source", "text")
      .addColumn("actor", "text")
      .addColumn("cue", "text")
      .addColumn("directness", "text")
      .addColumn("stance", "text")
      .addColumn("hedge", "text")
      .addColumn("chain", "text")
      .addColumn("confidence", real)
      .addColumn("read_by", "text"),
    dialect.tableEnd,
  );
  await createIndex(db, "statement_in_document", "statement", ["document", "position"]);
  await createTimesAndQuestions(db, dialect);
  await createPlacesTold(db, dialect);
  await finish(
    db.schema
      .createTable("record_id")
      .addColumn("digits", "text", required)
      .addColumn("kind", "text", required)
      .addColumn("document", whole, required)
      .addPrimaryKeyConstraint("record_id_key", ["digits", "kind", "document"]),
    dialect.tableEnd,
  );
  await finish(
    db.schema.createTable("failure").addColumn("seq", whole, key).addColumn("case_id", "text", required),
    dialect.tableEnd,
  );
  await createIndex(db, "failure_in_case", "failure", ["case_id", "seq"]);
  await finish(
    db.schema
      .createTable("judgement")
      .addColumn("seq", whole, key)
      .addColumn("id", "text", (column) => column.notNull().unique())
      .addColumn("case_id", "text", required)
      .addColumn("about_kind", "text", required)
      .addColumn("about_id", "text", required),
    dialect.tableEnd,
  );
  await createIndex(db, "judgement_in_case", "judgement", ["case_id", "seq"]);
  await createIntakeTables(db, dialect);
  await dialect.search.remake(db);
  await remakeLinkTables(db, dialect);
}

/** Drops the tables made from the log; the log itself and the snapshots stay. */
export async function dropProjections(db: Kysely<Tables>): Promise<void> {
  for (const table of projectionTables) await db.schema.dropTable(table).ifExists().execute();
}

/**
 * Drops the tables made from the log and makes them again from it. Replays every entry, superseded readings too, so that what it
 * makes is what recording made. Gives the number of entries. Called inside a transaction.
 */
export async function remakeProjections(db: Kysely<Tables>, dialect: LedgerDialect): Promise<number> {
  await dropProjections(db);
  await createProjections(db, dialect);
  let entries = 0;
  for (;;) {
    const batch = await readEntries(db, entries + 1, ENTRIES_AT_ONCE);
    for (const entry of batch) await enter(db, dialect, entry.seq, trustedBody(entry.kind, entry.body));
    const last = batch.at(-1);
    if (last === undefined) return entries;
    entries = last.seq;
  }
}

/** Makes the table that records which steps were taken, when it is not there. */
export async function createMigrationTable(db: Kysely<Tables>, dialect: LedgerDialect): Promise<void> {
  await finish(
    db.schema
      .createTable("migration")
      .ifNotExists()
      .addColumn("version", dialect.types.whole, key)
      .addColumn("name", "text", required)
      .addColumn("at", "text", required),
    dialect.tableEnd,
  );
}
