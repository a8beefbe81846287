import { type Kysely, sql, type Transaction } from "kysely";
import type { Entry } from "../../model/entry.ts";
import type { EntryBody } from "../../model/entry-body.ts";
import { sha256 } from "../../model/id.ts";
import { examineEntry, LOG_START, type LogPosition } from "../../model/log.ts";
import type { Fault, Verification } from "../ledger.ts";
import { readEntries } from "./append.ts";
import { rowText } from "./contents.ts";
import type { LedgerDialect } from "./dialect.ts";
import { projectionTables } from "./migrations.ts";
import { type Projection, project, statementRow } from "./project.ts";
import type { TextComparison } from "./search.ts";
import type { Tables } from "./tables.ts";

const ENTRIES_AT_ONCE = 50;
const SNAPSHOTS_AT_ONCE = 200;

/** Tables whose rows each follow from one entry, whatever comes after it. */
const entryTables = ["working_case", "failure", "judgement", "capture", "address", "outlet", "watch"] as const;

/** What the log says the tables must hold, gathered while it is walked. */
interface Expectation {
  /** By id: the number of its first reading, of its current one, and how many rows that one has in each table. */
  readonly documents: Map<
    string,
    {
      first: number;
      current: number;
      statements: number;
      placesTold: number;
      timesTold: number;
      questions: number;
      recordIds: number;
    }
  >;
  readonly needed: Map<string, number>;
  readonly counts: Record<(typeof entryTables)[number], number>;
}

/**
 * Checks the engine's storage, every entry of the log, every snapshot's bytes, and that each row of the tables is
 * what the log says. Reads everything once, in bounded memory save for one line a document.
 * Never throws for what is wrong in the ledger: what cannot even be read is a fault of kind `file`.
 */
export async function verifyLedger(
  db: Kysely<Tables>,
  dialect: LedgerDialect,
  progress?: (done: number, total: number) => void,
): Promise<Verification> {
  const faults: Fault[] = [];
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      faults.push({ kind: "file", message: `${what} cannot be read: ${messageOf(error)}` });
      return undefined;
    }
  };
  const result = await attempt("The ledger", () =>
    db
      .transaction()
      .setAccessMode("read only")
      .execute(async (tx) => {
        for (const message of (await attempt("The file", () => dialect.checkStorage(tx))) ?? []) {
          faults.push({ kind: "file", message });
        }
        const total = (await attempt("The log and the snapshots", () => countAll(tx))) ?? 0;
        const report = (done: number) => progress?.(Math.min(done, total), total);
        const expected: Expectation = {
          documents: new Map(),
          needed: new Map(),
          counts: { working_case: 0, failure: 0, judgement: 0, capture: 0, address: 0, outlet: 0, watch: 0 },
        };
        const walk = { entries: 0, snapshots: 0, position: LOG_START };
        const text = await attempt("The full text", () => dialect.search.compare(tx));
        await attempt("The log", () => walkLog(tx, expected, faults, walk, report, text));
        await attempt("The full text", () => checkText(text, faults));
        await attempt("The snapshots", () => walkSnapshots(tx, expected, faults, walk, report));
        await attempt("The tables", () => checkCounts(tx, expected, faults));
        return walk;
      }),
  );
  const { entries = 0, snapshots = 0, position = LOG_START } = result ?? {};
  return { entries, snapshots, head: position.hash, faults };
}

interface Walk {
  entries: number;
  snapshots: number;
  position: LogPosition;
}

async function walkLog(
  tx: Transaction<Tables>,
  expected: Expectation,
  faults: Fault[],
  walk: Walk,
  report: (done: number) => void,
  text: TextComparison | undefined,
): Promise<void> {
  let from = 0;
  for (;;) {
    const batch = await readEntries(tx, from, ENTRIES_AT_ONCE);
    for (const entry of batch) {
      const finding = examineEntry(entry, walk.position);
      faults.push(...finding.faults);
      if (finding.body) await compareRows(tx, entry, finding.body, expected, faults, text);
      walk.position = { seq: entry.seq, hash: entry.hash };
      walk.entries += 1;
    }
    report(walk.entries);
    const last = batch.at(-1);
    if (last === undefined) return;
    from = last.seq + 1;
  }
}

/** Compares the rows that an entry must have in the tables, unless a later reading replaced them. */
async function compareRows(
  tx: Transaction<Tables>,
  entry: Entry,
  body: EntryBody,
  expected: Expectation,
  faults: Fault[],
  text: TextComparison | undefined,
): Promise<void> {
  const { seq } = entry;
  const wrong = (table: string) =>
    faults.push({ seq, kind: "tables", message: `Table ${table} does not hold what entry ${seq} says.` });
  const entryRows = async (rows: Projection) => {
    const made = {
      working_case: listed(rows.workingCase),
      failure: listed(rows.failure),
      judgement: listed(rows.judgement),
      capture: listed(rows.capture),
      address: rows.addresses,
      outlet: listed(rows.outlet),
      watch: listed(rows.watch),
    } as const satisfies Record<(typeof entryTables)[number], readonly object[]>;
    for (const table of entryTables) {
      const expects: readonly object[] = made[table];
      if (expects.length === 0) continue;
      expected.counts[table] += expects.length;
      const held = await tx.selectFrom(table).selectAll().where("seq", "=", seq).execute();
      if (!sameRows(sortedRows(held), sortedRows(expects))) wrong(table);
    }
  };
  if (body.kind !== "document.read") {
    if (body.kind === "document.failed" && body.value.snapshotId) expected.needed.set(body.value.snapshotId, seq);
    if (body.kind === "document.seen") expected.needed.set(body.value.snapshot.id, seq);
    await entryRows(project(seq, body));
    return;
  }
  const { id, snapshotId } = body.value.document;
  const earlier = expected.documents.get(id);
  const first = earlier?.first ?? seq;
  const rows = project(seq, body, first);
  await entryRows(rows);
  if (earlier) await text?.forget([first], statementRows(earlier));
  if (rows.documentText) await text?.expect([rows.documentText], rows.statementTexts);
  expected.needed.set(snapshotId, seq);
  expected.documents.set(id, {
    first,
    current: seq,
    statements: rows.statements.length,
    placesTold: rows.placesTold.length,
    timesTold: rows.timesTold.length,
    questions: rows.questions.length,
    recordIds: rows.recordIds.length,
  });
  const held = await tx.selectFrom("document").selectAll().where("row_number", "=", first).execute();
  // A later entry may be the current reading: `checkCounts` says so when none is.
  if (held[0] && held[0].seq !== seq) return;
  if (!sameRows(held, rows.document ? [rows.document] : [])) wrong("document");
  const cast = await tx.selectFrom("document_cast").selectAll().where("document", "=", first).execute();
  if (!sameRows(cast, rows.cast ? [rows.cast] : [])) wrong("document_cast");
  const statements = await tx
    .selectFrom("statement")
    .selectAll()
    .where("document", "=", first)
    .orderBy("position")
    .execute();
  if (!sameRows(statements, rows.statements)) wrong("statement");
  const places = await tx.selectFrom("place_told").selectAll().where("document", "=", first).execute();
  if (!sameRows(sortedRows(places), sortedRows(rows.placesTold))) wrong("place_told");
  const times = await tx.selectFrom("time_told").selectAll().where("document", "=", first).execute();
  if (!sameRows(sortedRows(times), sortedRows(rows.timesTold))) wrong("time_told");
  const questions = await tx.selectFrom("question").selectAll().where("document", "=", first).execute();
  if (!sameRows(sortedRows(questions), sortedRows(rows.questions))) wrong("question");
  const digits = rows.recordIds.map((row) => row.digits);
  const ids: object[] = [];
  for (let start = 0; start < digits.length; start += 500) {
    const part = digits.slice(start, start + 500);
    ids.push(
      ...(await tx
        .selectFrom("record_id")
        .selectAll()
        .where("document", "=", first)
        .where("digits", "in", part)
        .execute()),
    );
  }
  if (!sameRows(sortedRows(ids), sortedRows(rows.recordIds))) wrong("record_id");
}

function listed<T>(row: T | undefined): readonly T[] {
  return row === undefined ? [] : [row];
}

function statementRows(reading: { readonly current: number; readonly statements: number }): readonly number[] {
  return Array.from({ length: reading.statements }, (_, position) => statementRow(reading.current, position));
}

async function checkText(text: TextComparison | undefined, faults: Fault[]): Promise<void> {
  if (text === undefined) return;
  try {
    if (await text.same()) return;
  } finally {
    await text.close();
  }
  faults.push({ kind: "tables", message: "The full-text index does not hold the words that the log says." });
}

/** Finds rows that no entry put there, and documents that stand at a reading which is not their last. */
async function checkCounts(tx: Transaction<Tables>, expected: Expectation, faults: Fault[]): Promise<void> {
  let statements = 0;
  let recordIds = 0;
  let timesTold = 0;
  let questions = 0;
  let placesTold = 0;
  for (const [id, document] of expected.documents) {
    statements += document.statements;
    recordIds += document.recordIds;
    timesTold += document.timesTold;
    questions += document.questions;
    placesTold += document.placesTold;
    const held = await tx.selectFrom("document").select(["seq"]).where("id", "=", id).executeTakeFirst();
    if (held?.seq === document.current) continue;
    const message = `Table document does not hold ${id} as entry ${document.current} says.`;
    faults.push({ seq: document.current, kind: "tables", message });
  }
  const counts: Readonly<Record<(typeof projectionTables)[number], number>> = {
    ...expected.counts,
    document: expected.documents.size,
    document_cast: expected.documents.size,
    statement: statements,
    place_told: placesTold,
    time_told: timesTold,
    question: questions,
    record_id: recordIds,
  };
  for (const table of projectionTables) {
    const { rows } = await sql<{ held: number }>`select count(*) as held from ${sql.table(table)}`.execute(tx);
    const held = Number(rows[0]?.held ?? 0);
    if (held === counts[table]) continue;
    const message = `Table ${table} holds ${held} rows, but the log makes ${counts[table]}.`;
    faults.push({ kind: "tables", message });
  }
}

async function walkSnapshots(
  tx: Transaction<Tables>,
  expected: Expectation,
  faults: Fault[],
  walk: Walk,
  report: (done: number) => void,
): Promise<void> {
  const missing = new Map(expected.needed);
  let after = "";
  for (;;) {
    const ids = await tx
      .selectFrom("snapshot")
      .select("id")
      .where("id", ">", after)
      .orderBy("id")
      .limit(SNAPSHOTS_AT_ONCE)
      .execute();
    for (const { id } of ids) {
      missing.delete(id);
      walk.snapshots += 1;
      const message = await snapshotFault(tx, id);
      if (message !== undefined) faults.push({ snapshotId: id, kind: "snapshot", message });
    }
    report(walk.entries + walk.snapshots);
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  for (const [snapshotId, seq] of missing) {
    const message = `The bytes of snapshot ${snapshotId}, which entry ${seq} was read from, are not there.`;
    faults.push({ seq, snapshotId, kind: "snapshot-missing", message });
  }
}

async function snapshotFault(tx: Transaction<Tables>, id: string): Promise<string | undefined> {
  try {
    const row = await tx.selectFrom("snapshot").select("bytes").where("id", "=", id).executeTakeFirst();
    const found = row && sha256(row.bytes);
    return found === id ? undefined : `The bytes of snapshot ${id} have the SHA-256 ${found ?? "of nothing"}.`;
  } catch (error) {
    return `The bytes of snapshot ${id} cannot be read: ${messageOf(error)}`;
  }
}

async function countAll(tx: Transaction<Tables>): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select (select count(*) from entry) + (select count(*) from snapshot) as total`.execute(tx);
  return Number(rows[0]?.total ?? 0);
}

function sameRows(held: readonly object[], expected: readonly object[]): boolean {
  if (held.length !== expected.length) return false;
  return held.every((row, at) => rowText(row) === rowText(expected[at] ?? {}));
}

function sortedRows(rows: readonly object[]): readonly object[] {
  const keyed = rows.map((row) => ({ row, text: rowText(row) }));
  return keyed.sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0)).map(({ row }) => row);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
