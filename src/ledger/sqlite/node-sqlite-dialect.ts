import type { DatabaseSync, StatementSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  type TransactionSettings,
} from "kysely";
import { BUSY, resultCode } from "./sqlite-trouble.ts";

/** Statements kept prepared; SQLite prepares them again by itself when the tables change. */
const MOST_PREPARED = 150;
/** Milliseconds between two tries for the write lock; a commit takes about one. */
const RETRY = 3;

/**
 * kysely on Node's own SQLite. A transaction that writes takes the write lock when it begins, so that the head
 * of the log it reads cannot be another writer's by the time it commits.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;
  readonly #patience: number;

  /** @param patience how long to wait for another writer, in milliseconds */
  constructor(database: DatabaseSync, patience = 0) {
    super({ database: kyselyDatabase(database) });
    this.#database = database;
    this.#patience = patience;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database, this.#patience);
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync;
  readonly #patience: number;

  /** @param patience how long to wait for another writer, in milliseconds */
  constructor(database: DatabaseSync, patience = 0) {
    super({ database: kyselyDatabase(database) });
    this.#database = database;
    this.#patience = patience;
  }

  override async beginTransaction(connection?: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    if (settings?.accessMode === "read only") await connection?.executeQuery(CompiledQuery.raw("begin"));
    else await patiently(this.#patience, () => this.#takeWriteLock());
  }

  // SQLite waits for a lock by blocking the thread, in which the holder may be waiting to be called: so it does not
  // wait here, and we try again.
  #takeWriteLock(): void {
    this.#database.exec("pragma busy_timeout = 0");
    try {
      this.#database.exec("begin immediate");
    } finally {
      this.#database.exec(`pragma busy_timeout = ${this.#patience}`);
    }
  }

  // A full disk or an I/O error makes SQLite roll back by itself; a second rollback would hide that error.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** Tries again while another holds the file; gives up after so many milliseconds with the last error. */
export async function patiently(patience: number, work: () => void): Promise<void> {
  for (let waited = 0; ; waited += RETRY) {
    try {
      work();
      return;
    } catch (error) {
      if (resultCode(error) !== BUSY || waited >= patience) throw error;
      await wait(RETRY);
    }
  }
}

function kyselyDatabase(database: DatabaseSync) {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql: string): SqliteStatement {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = kyselyStatement(database.prepare(sql));
      if (prepared.size >= MOST_PREPARED) prepared.clear();
      prepared.set(sql, statement);
      return statement;
    },
  };
}

function kyselyStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bindable(parameters)),
    run: (parameters) => statement.run(...bindable(parameters)),
    iterate: (parameters) => statement.iterate(...bindable(parameters)),
  };
}

// kysely hands parameters on as `unknown`; node:sqlite refuses by itself what it cannot bind.
function bindable(parameters: readonly unknown[]) {
  return parameters as Parameters<StatementSync["all"]>;
}
