import type { ColumnDefinitionBuilder, CreateTableBuilder, RawBuilder } from "kysely";

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
