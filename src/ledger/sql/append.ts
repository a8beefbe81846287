import type { Kysely, Selectable } from "kysely";
import { canonicalJson } from "../../model/canonical-json.ts";
import type { Author, Entry, EntryKind } from "../../model/entry.ts";
import { type EntryBody, trustedBody } from "../../model/entry-body.ts";
import { LOG_START, type LogPosition, seal } from "../../model/log.ts";
import type { LedgerDialect } from "./dialect.ts";
import { type Projection, project } from "./project.ts";
import type { EntryTable, Tables } from "./tables.ts";

/** Rows of one insert: engines bound the parameters of a statement (SQLite: 32,766). */
const ROWS_AT_ONCE = 200;

/** Where the log stands. Read inside the transaction that writes, so that two writers cannot both go on from it. */
export async function readHead(db: Kysely<Tables>): Promise<LogPosition> {
  const head = await db.selectFrom("entry").select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst();
  return head ?? LOG_START;
}

/** Appends an entry and puts its rows into the tables. Called inside a transaction. */
export async function append(
  db: Kysely<Tables>,
  dialect: LedgerDialect,
  content: { readonly at: string; readonly by: Author; readonly body: EntryBody },
): Promise<Entry> {
  const head = await readHead(db);
  const { at, by, body } = content;
  const text = canonicalJson(body.value);
  const entry = seal({ seq: head.seq + 1, at, by, kind: body.kind, body: text, previous: head.hash });
  await db.insertInto("entry").values(entryRow(entry)).execute();
  // From the text and not from the value: what the tables hold must follow from what the log holds.
  await enter(db, dialect, entry.seq, trustedBody(entry.kind, text));
  return entry;
}

/** Puts the rows of an entry into the tables; those of the reading that it replaces go. */
export async function enter(db: Kysely<Tables>, dialect: LedgerDialect, seq: number, body: EntryBody): Promise<void> {
  if (body.kind !== "document.read") {
    await putRows(db, dialect, project(seq, body));
    return;
  }
  const known = await db
    .selectFrom("document")
    .select(["row_number", "seq"])
    .where("id", "=", body.value.document.id)
    .executeTakeFirst();
  if (known === undefined) {
    await putRows(db, dialect, project(seq, body));
    return;
  }
  const replaced = await readEntry(db, known.seq);
  if (replaced) {
    const old = project(replaced.seq, trustedBody(replaced.kind, replaced.body), known.row_number);
    await removeRows(db, dialect, known.row_number, old);
  }
  await putRows(db, dialect, project(seq, body, known.row_number));
}

async function putRows(db: Kysely<Tables>, dialect: LedgerDialect, rows: Projection): Promise<void> {
  if (rows.workingCase) await db.insertInto("working_case").values(rows.workingCase).execute();
  if (rows.document) await db.insertInto("document").values(rows.document).execute();
  if (rows.cast) await db.insertInto("document_cast").values(rows.cast).execute();
  for (const part of chunks(rows.statements)) await db.insertInto("statement").values(part).execute();
  for (const part of chunks(rows.placesTold)) await db.insertInto("place_told").values(part).execute();
  for (const part of chunks(rows.timesTold)) await db.insertInto("time_told").values(part).execute();
  for (const part of chunks(rows.questions)) await db.insertInto("question").values(part).execute();
  for (const part of chunks(rows.recordIds)) await db.insertInto("record_id").values(part).execute();
  if (rows.failure) await db.insertInto("failure").values(rows.failure).execute();
  if (rows.judgement) await db.insertInto("judgement").values(rows.judgement).execute();
  if (rows.capture) await db.insertInto("capture").values(rows.capture).execute();
  if (rows.addresses.length > 0)
    await db
      .insertInto("address")
      .values([...rows.addresses])
      .execute();
  if (rows.outlet) await db.insertInto("outlet").values(rows.outlet).execute();
  if (rows.watch) await db.insertInto("watch").values(rows.watch).execute();
  if (rows.documentText) await dialect.search.put(db, [rows.documentText], rows.statementTexts);
}

async function removeRows(
  db: Kysely<Tables>,
  dialect: LedgerDialect,
  document: number,
  rows: Projection,
): Promise<void> {
  const statements = rows.statements.map((statement) => statement.row_number);
  await dialect.search.drop(db, [document], statements);
  await db.deleteFrom("statement").where("document", "=", document).execute();
  await db.deleteFrom("time_told").where("document", "=", document).execute();
  await db.deleteFrom("question").where("document", "=", document).execute();
  await db.deleteFrom("place_told").where("document", "=", document).execute();
  for (const part of chunks(rows.recordIds)) {
    const digits = part.map((id) => id.digits);
    await db.deleteFrom("record_id").where("digits", "in", digits).where("document", "=", document).execute();
  }
  await db.deleteFrom("document_cast").where("document", "=", document).execute();
  await db.deleteFrom("document").where("row_number", "=", document).execute();
}

/** The entry of that number. */
export async function readEntry(db: Kysely<Tables>, seq: number): Promise<Entry | undefined> {
  const row = await db.selectFrom("entry").selectAll().where("seq", "=", seq).executeTakeFirst();
  return row && entryOf(row);
}

/** A batch of entries from a number on. */
export async function readEntries(db: Kysely<Tables>, from: number, most: number): Promise<readonly Entry[]> {
  const rows = await db.selectFrom("entry").selectAll().where("seq", ">=", from).orderBy("seq").limit(most).execute();
  return rows.map(entryOf);
}

/** A row of the log as an entry; what cannot be an author is handed on as it is, for `examineEntry` to name. */
export function entryOf(row: Selectable<EntryTable>): Entry {
  const { seq, at, author, kind, body, previous, hash } = row;
  return { seq, at, by: authorOf(author), kind: kind as EntryKind, body, previous, hash };
}

function authorOf(author: string): Author {
  try {
    const value = JSON.parse(author);
    // Another spelling of the same JSON is a change of the stored entry, so it must not look like the entry.
    return canonicalJson(value) === author ? value : { kind: "machine", name: author };
  } catch {
    return { kind: "machine", name: author };
  }
}

function entryRow(entry: Entry): EntryTable {
  const { seq, at, by, kind, body, previous, hash } = entry;
  return { seq, at, author: canonicalJson(by), kind, body, previous, hash };
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) yield rows.slice(start, start + ROWS_AT_ONCE);
}
