import type { Kysely } from "kysely";
import type { LedgerDialect } from "./dialect.ts";
import { createIndex, finish, key, required } from "./make-table.ts";
import type { Tables } from "./tables.ts";

/**
 * The tables that linking makes, following the log. Like the projections they can be dropped and made again; unlike them it takes the
 * stages to make them, so the ledger itself only empties them.
 */
export const linkTables = [
  "link_state",
  "link_document",
  "link_key",
  "link",
  "claim",
  "claim_statement",
  "relation",
  "copy",
] as const satisfies readonly (keyof Tables)[];

/** Drops the tables of `linkTables` and makes them empty: whoever asks for what they hold has it linked anew. */
export async function remakeLinkTables(db: Kysely<Tables>, dialect: LedgerDialect): Promise<void> {
  for (const table of linkTables) await db.schema.dropTable(table).ifExists().execute();
  await createDocuments(db, dialect);
  await createClaims(db, dialect);
}

async function createDocuments(db: Kysely<Tables>, { types, tableEnd, keyTableEnd }: LedgerDialect): Promise<void> {
  const { whole, real, bytes } = types;
  await finish(
    db.schema
      .createTable("link_state")
      .addColumn("case_id", "text", key)
      .addColumn("seq", whole, required)
      .addColumn("revision", whole, required)
      .addColumn("made_by", "text", required),
    tableEnd,
  );
  await finish(
    db.schema
      .createTable("link_document")
      .addColumn("position", whole, key)
      .addColumn("id", "text", (column) => column.notNull().unique())
      .addColumn("case_id", "text", required)
      .addColumn("revision", whole, required)
      .addColumn("chronology", whole, required)
      .addColumn("event_id", "text", required)
      .addColumn("title", "text")
      .addColumn("outlet", "text")
      .addColumn("published_at", "text")
      .addColumn("subjects", "text", required)
      .addColumn("card", bytes, required)
      .addColumn("print", bytes),
    tableEnd,
  );
  await createIndex(db, "link_document_in_event", "link_document", ["case_id", "event_id", "chronology"]);
  await finish(
    db.schema
      .createTable("link_key")
      .addColumn("key", whole, required)
      .addColumn("chronology", whole, required)
      .addColumn("document", whole, required)
      .addPrimaryKeyConstraint("link_key_key", ["key", "chronology", "document"]),
    keyTableEnd,
  );
  await finish(
    db.schema
      .createTable("link")
      .addColumn("a", "text", required)
      .addColumn("b", "text", required)
      .addColumn("of_kind", "text", required)
      .addColumn("a_document", whole, required)
      .addColumn("b_document", whole, required)
      .addColumn("verdict", "text", required)
      .addColumn("score", real, required)
      .addColumn("body", "text", required)
      .addPrimaryKeyConstraint("link_key_pair", ["a", "b"]),
    tableEnd,
  );
  await createIndex(db, "link_of_later", "link", ["a_document"]);
  await createIndex(db, "link_of_earlier", "link", ["b_document"]);
}

async function createClaims(db: Kysely<Tables>, { types: { whole }, tableEnd }: LedgerDialect): Promise<void> {
  await finish(
    db.schema
      .createTable("claim")
      .addColumn("id", "text", key)
      .addColumn("case_id", "text", required)
      .addColumn("event_id", "text", required)
      .addColumn("words", "text", required)
      .addColumn("statements", whole, required)
      .addColumn("documents", whole, required)
      .addColumn("outlets", whole, required)
      .addColumn("contradicted", whole, required)
      .addColumn("updated", whole, required)
      .addColumn("denied", whole, required)
      .addColumn("hedged", whole, required)
      .addColumn("doubted", whole, required)
      .addColumn("first_at", whole, required)
      .addColumn("last_at", whole, required),
    tableEnd,
  );
  await createIndex(db, "claim_by_size", "claim", ["case_id", "documents", "outlets", "id"]);
  await createIndex(db, "claim_in_event", "claim", ["event_id", "documents"]);
  await finish(
    db.schema
      .createTable("claim_statement")
      .addColumn("statement_id", "text", key)
      .addColumn("claim_id", "text", required)
      .addColumn("document", whole, required)
      .addColumn("statement", whole, required)
      .addColumn("attitude", "text", required),
    tableEnd,
  );
  await createIndex(db, "claim_statement_in_claim", "claim_statement", ["claim_id", "document"]);
  await createIndex(db, "claim_statement_in_document", "claim_statement", ["document"]);
  await finish(
    db.schema
      .createTable("relation")
      .addColumn("id", "text", key)
      .addColumn("from_statement", "text", required)
      .addColumn("to_statement", "text", required)
      .addColumn("from_document", whole, required)
      .addColumn("to_document", whole, required)
      .addColumn("kind", "text", required)
      .addColumn("body", "text", required),
    tableEnd,
  );
  for (const column of ["from_statement", "to_statement", "from_document", "to_document"]) {
    await createIndex(db, `relation_by_${column}`, "relation", [column]);
  }
  await finish(
    db.schema
      .createTable("copy")
      .addColumn("document", whole, required)
      .addColumn("of_document", whole, required)
      .addColumn("kind", "text", required)
      .addColumn("body", "text", required)
      .addPrimaryKeyConstraint("copy_key", ["document", "of_document", "kind"]),
    tableEnd,
  );
  await createIndex(db, "copy_of_document", "copy", ["of_document"]);
  // What was recorded since linking last looked.
  await db.schema.createIndex("document_by_entry").ifNotExists().on("document").columns(["case_id", "seq"]).execute();
}
