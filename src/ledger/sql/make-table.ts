import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely, RawBuilder } from "kysely";
import type { Tables } from "./tables.ts";

/** A column that always holds something. */
export function required(column: ColumnDefinitionBuilder) {
  return column.notNull();
}

/** The column that a row is known by. */
export function key(column: ColumnDefinitionBuilder) {
  return column.primaryKey().notNull();
}

/** Makes the table, with what the database puts after its columns. */
export async function finish<T extends string, C extends string>(
  table: CreateTableBuilder<T, C>,
  end: RawBuilder<unknown>,
): Promise<void> {
  await table.modifyEnd(end).execute();
}

/** Makes an index over columns of a table. */
export async function createIndex(
  db: Kysely<Tables>,
  name: string,
  table: keyof Tables,
  columns: readonly string[],
): Promise<void> {
  await db.schema
    .createIndex(name)
    .on(table)
    .columns([...columns])
    .execute();
}
