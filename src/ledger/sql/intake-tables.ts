import type { Kysely } from "kysely";
import type { LedgerDialect } from "./dialect.ts";
import { createIndex, finish, key, required } from "./make-table.ts";
import type { Tables } from "./tables.ts";

/** Makes the tables of captures, addresses, outlets and watches, empty, with their indexes. */
export async function createIntakeTables(db: Kysely<Tables>, dialect: LedgerDialect): Promise<void> {
  const { whole } = dialect.types;
  await finish(
    db.schema
      .createTable("capture")
      .addColumn("seq", whole, key)
      .addColumn("case_id", "text", required)
      .addColumn("document_id", "text", required)
      .addColumn("snapshot_id", "text", required)
      .addColumn("text_key", "text"),
    dialect.tableEnd,
  );
  await createIndex(db, "capture_of_document", "capture", ["document_id", "seq"]);
  await createIndex(db, "capture_by_text", "capture", ["case_id", "text_key"]);
  await finish(
    db.schema
      .createTable("address")
      .addColumn("seq", whole, required)
      .addColumn("key", "text", required)
      .addColumn("case_id", "text", required)
      .addColumn("document_id", "text", required)
      .addPrimaryKeyConstraint("address_key", ["seq", "key"]),
    dialect.tableEnd,
  );
  await createIndex(db, "address_in_case", "address", ["case_id", "key", "document_id"]);
  await createIndex(db, "address_of_document", "address", ["document_id", "key"]);
  for (const table of ["outlet", "watch"] as const) {
    await finish(
      db.schema.createTable(table).addColumn("seq", whole, key).addColumn("id", "text", required),
      dialect.tableEnd,
    );
  }
}

/** Makes the table of what is watched, which the log knows nothing of. */
export async function createWatched(db: Kysely<Tables>, dialect: LedgerDialect): Promise<void> {
  await finish(
    db.schema
      .createTable("watched")
      .addColumn("watch_id", "text", required)
      .addColumn("address", "text", required)
      .addColumn("body", "text", required)
      .addPrimaryKeyConstraint("watched_key", ["watch_id", "address"]),
    dialect.tableEnd,
  );
}
