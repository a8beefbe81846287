import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import { SaysoError } from "../../model/errors/error.ts";
import { ledgerErrors } from "../../model/errors/ledger.ts";
import type { Ledger } from "../ledger.ts";
import type { LedgerDialect } from "../sql/dialect.ts";
import { createMigrationTable, LATEST, migrations } from "../sql/migrations.ts";
import { createSqlLedger } from "../sql/sql-ledger.ts";
import type { Tables } from "../sql/tables.ts";
import { fullText } from "./full-text.ts";
import { NodeSqliteDialect, patiently } from "./node-sqlite-dialect.ts";
import { CORRUPT, resultCode, translateSqlite, wordsOfError } from "./sqlite-trouble.ts";

/** What a ledger in a file needs from outside. */
export interface SqliteOptions {
  /** The time that entries are written down with. */
  readonly clock: () => Date;
  /** How long to wait for another process that writes, in milliseconds; 5,000 when absent. */
  readonly patience?: number;
  /** The most bytes the file may grow to; no bound when absent. Past it, writing fails like on a full disk. */
  readonly mostBytes?: number;
}

/** "SAYS" in ASCII: written into the file's header, so that `file` and we know whose it is. */
const APPLICATION_ID = 0x53415953;
const PATIENCE = 5_000;

/**
 * The ledger in a SQLite file, made when there is none; `:memory:` gives one that is gone when closed.
 * What a method wrote is on disk when it returns (WAL, synchronous=FULL). Several processes may have it open:
 * writers wait for one another.
 * @throws SaysoError SAYSO-LEDGER-001 … -009 by what is wrong with the file
 */
export async function openSqliteLedger(path: string, options: SqliteOptions): Promise<Ledger> {
  const patience = options.patience ?? PATIENCE;
  const place = path === ":memory:" ? "the ledger in memory" : path;
  let database: DatabaseSync | undefined;
  try {
    checkWritable(path);
    const opened = new DatabaseSync(path, { timeout: patience });
    database = opened;
    const dialect = sqliteDialect(opened, place);
    checkKind(opened, place);
    // Changing the journal mode does not wait by itself.
    await patiently(patience, () => opened.exec("pragma journal_mode = wal"));
    opened.exec("pragma synchronous = full; pragma foreign_keys = on; pragma trusted_schema = off");
    if (options.mostBytes !== undefined) boundSize(opened, options.mostBytes);
    const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(opened, patience) });
    await migrate(db, dialect, opened, place, options.clock);
    return createSqlLedger({ db, dialect, clock: options.clock });
  } catch (error) {
    if (database?.isOpen) database.close();
    throw translateSqlite(error, place);
  }
}

function sqliteDialect(database: DatabaseSync, place: string): LedgerDialect {
  return {
    types: { whole: sql`integer`, real: sql`real`, bytes: sql`blob` },
    tableEnd: sql`strict`,
    keyTableEnd: sql`strict, without rowid`,
    search: fullText,
    guards: ["entry", "snapshot"].flatMap((table) =>
      ["update", "delete"].map(
        (change) =>
          `create trigger ${table}_no_${change} before ${change} on "${table}" ` +
          `begin select raise(abort, 'table ${table} only ever grows'); end`,
      ),
    ),
    async checkStorage() {
      return [...integrityFaults(database), ...(await schemaFaults(database))];
    },
    translate(error) {
      const trouble = resultCode(error) === CORRUPT ? withDetail(database, error) : error;
      return translateSqlite(trouble, place);
    },
  };
}

/** What SQLite's own check finds; it covers pages, indexes, constraints and the inside of the full-text index. */
function integrityFaults(database: DatabaseSync): readonly string[] {
  const rows = database.prepare("pragma integrity_check(20)").all();
  return rows.map((row) => String(Object.values(row)[0])).filter((message) => message !== "ok");
}

/** Tables, indexes and guards that are not as this version makes them: compared with a fresh ledger in memory. */
async function schemaFaults(database: DatabaseSync): Promise<readonly string[]> {
  const fresh = new DatabaseSync(":memory:");
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(fresh) });
  try {
    await migrate(db, sqliteDialect(fresh, "a fresh ledger"), fresh, "a fresh ledger", () => new Date(0));
    const wanted = schemaOf(fresh);
    const held = schemaOf(database);
    const names = [...new Set([...wanted.keys(), ...held.keys()])].sort();
    return names
      .filter((name) => wanted.get(name) !== held.get(name))
      .map((name) => `The definition of ${name} is not what this version of Sayso makes.`);
  } finally {
    await db.destroy();
    if (fresh.isOpen) fresh.close();
  }
}

function schemaOf(database: DatabaseSync): ReadonlyMap<string, string> {
  const rows = database.prepare("select type, name, tbl_name, sql from main.sqlite_schema").all();
  // `sqlite_…` tables are SQLite's own; it may add one (statistics) at any time.
  const ours = rows.filter((row) => row.type === "index" || !String(row.name).startsWith("sqlite_"));
  return new Map(
    ours.map((row) => [`${String(row.type)} ${String(row.name)}`, `${String(row.tbl_name)}: ${String(row.sql)}`]),
  );
}

/** A damaged file's error with the first thing that a quick check finds, which says more than "malformed". */
function withDetail(database: DatabaseSync, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  try {
    const found = database.prepare("pragma quick_check(1)").get();
    error.message += ` (${found ? String(Object.values(found)[0]) : "quick check finds nothing"})`;
  } catch (second) {
    error.message += ` (${wordsOfError(second)})`;
  }
  return error;
}

/** SQLite opens a file that may only be read without a word and fails at the first write: say it before. */
function checkWritable(path: string): void {
  if (path === ":memory:") return;
  const directory = dirname(path);
  if (!existsSync(directory)) {
    throw new SaysoError(ledgerErrors.cannotOpen, `There is no directory ${directory} to hold the ledger ${path}.`);
  }
  for (const one of existsSync(path) ? [path, directory] : [directory]) {
    try {
      accessSync(one, constants.W_OK);
    } catch (cause) {
      throw new SaysoError(ledgerErrors.readOnly, `${one} may not be written to.`, { cause });
    }
  }
}

/** Refuses a database of another program, and a ledger of a newer version, before anything is written to it. */
function checkKind(database: DatabaseSync, place: string): void {
  const application = pragma(database, "application_id");
  const tables = database.prepare("select count(*) as number from sqlite_schema").get()?.number;
  if (application !== APPLICATION_ID && !(application === 0 && tables === 0)) {
    throw new SaysoError(ledgerErrors.notALedger, `${place} is a SQLite database, but not a ledger of Sayso.`);
  }
  checkVersion(database, place);
}

function checkVersion(database: DatabaseSync, place: string): void {
  const version = pragma(database, "user_version");
  if (version <= LATEST) return;
  const message = `${place} has the form ${version} of a ledger; this version of Sayso knows those up to ${LATEST}.`;
  throw new SaysoError(ledgerErrors.newer, message);
}

/** Takes the steps that the file has not taken yet, all or none. Two processes may try at once: the second finds it done. */
async function migrate(
  db: Kysely<Tables>,
  dialect: LedgerDialect,
  database: DatabaseSync,
  place: string,
  clock: () => Date,
): Promise<void> {
  if (pragma(database, "user_version") === LATEST) return;
  await db.transaction().execute(async (tx) => {
    checkVersion(database, place);
    const from = pragma(database, "user_version");
    await createMigrationTable(tx, dialect);
    for (const migration of migrations.filter(({ version }) => version > from)) {
      await migration.up(tx, dialect);
      const { version, name } = migration;
      await tx.insertInto("migration").values({ version, name, at: clock().toISOString() }).execute();
    }
    await sql.raw(`pragma application_id = ${APPLICATION_ID}`).execute(tx);
    await sql.raw(`pragma user_version = ${LATEST}`).execute(tx);
  });
}

function boundSize(database: DatabaseSync, bytes: number): void {
  const pages = Math.max(1, Math.floor(bytes / pragma(database, "page_size")));
  database.exec(`pragma max_page_count = ${pages}`);
}

function pragma(database: DatabaseSync, name: string): number {
  const row = database.prepare(`pragma ${name}`).get();
  return Number(Object.values(row ?? {})[0] ?? 0);
}
