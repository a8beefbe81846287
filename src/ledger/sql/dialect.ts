import type { Kysely, RawBuilder } from "kysely";
import type { SearchIndex } from "./search.ts";
import type { Tables } from "./tables.ts";

/**
 * What one database does differently from another, as flags and parts: the shared code asks these and never
 * which database it talks to.
 */
export interface LedgerDialect {
  readonly types: {
    /** Whole numbers up to 2^53. */
    readonly whole: RawBuilder<unknown>;
    readonly real: RawBuilder<unknown>;
    readonly bytes: RawBuilder<unknown>;
  };
  /** What stands after a table's columns, e.g. `strict`. */
  readonly tableEnd: RawBuilder<unknown>;
  /** The same for a table of which all columns are its key. */
  readonly keyTableEnd: RawBuilder<unknown>;
  readonly search: SearchIndex;
  /** Statements that make the database itself refuse to change the log and the snapshots. */
  readonly guards: readonly string[];
  /** What the engine's own check finds wrong with its storage, one sentence each; empty when sound. */
  checkStorage(db: Kysely<Tables>): Promise<readonly string[]>;
  /** An error of the engine as one with a code; others as they are. */
  translate(error: unknown): unknown;
}
