import { type ErrorKind, SaysoError } from "../../model/errors/error.ts";
import { ledgerErrors } from "../../model/errors/ledger.ts";

/** SQLite's primary result codes that a user can meet (https://sqlite.org/rescode.html). */
export const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
export const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;
/** "Disk full" as some file systems tell it: the write came up short. */
const IOERR_WRITE = IOERR | (3 << 8);

const kinds: ReadonlyMap<number, readonly [ErrorKind, (place: string) => string]> = new Map([
  [BUSY, [ledgerErrors.locked, (place) => `Another process is writing to ${place} and did not let go of it.`]],
  [LOCKED, [ledgerErrors.locked, (place) => `${place} is locked.`]],
  [READONLY, [ledgerErrors.readOnly, (place) => `${place} may only be read.`]],
  [IOERR, [ledgerErrors.diskTrouble, (place) => `${place} could not be read or written.`]],
  [CORRUPT, [ledgerErrors.damaged, (place) => `${place} is damaged.`]],
  [FULL, [ledgerErrors.diskFull, (place) => `There is no space left to write to ${place}.`]],
  [CANTOPEN, [ledgerErrors.cannotOpen, (place) => `${place} cannot be opened.`]],
  [NOTADB, [ledgerErrors.notADatabase, (place) => `${place} is not a database.`]],
]);

/** SQLite's primary result code behind an error; `undefined` when it is no error of SQLite. */
export function resultCode(error: unknown): number | undefined {
  const extended = extendedCode(error);
  return extended === undefined ? undefined : extended & 0xff;
}

/** What an error says, in SQLite's words where they are SQLite's. */
export function wordsOfError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * An error of SQLite as one of ours, its own words kept behind it; any other error as it is.
 * @param place the ledger's file, as it was given
 */
export function translateSqlite(error: unknown, place: string): unknown {
  const extended = extendedCode(error);
  if (extended === undefined) return error;
  const known = kinds.get(extended === IOERR_WRITE ? FULL : extended & 0xff);
  const [kind, sentence] = known ?? [ledgerErrors.unexpected, () => `SQLite refused a statement on ${place}.`];
  return new SaysoError(kind, `${sentence(place)} SQLite says: ${wordsOfError(error)}.`, { cause: error });
}

function extendedCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error)) return undefined;
  return typeof error.errcode === "number" ? error.errcode : undefined;
}
