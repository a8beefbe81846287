import type { Kysely } from "kysely";
import type { LedgerDialect } from "./dialect.ts";
import { finish, key, required } from "./make-table.ts";
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
  await db.schema.createIndex("capture_of_document").on("capture").columns(["document_id", "seq"]).execute();
  await db.schema.createIndex("capture_by_text").on("capture").columns(["case_id", "text_key"]).execute();
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
  await db.schema.createIndex("address_in_case").on("address").columns(["case_id", "key", "document_id"]).execute();
  await db.schema.createIndex("address_of_document").on("address").columns(["document_id", "key"]).execute();
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
