import { canonicalJson } from "../../model/canonical-json.ts";
import type { Entry } from "../../model/entry.ts";

/** The form of the lines; a change that a reader of the old form would get wrong is a new number. */
export const LOG_EXPORT_VERSION = 1;

/** What an export of a whole ledger is made of. */
export interface LogContents {
  /** Which program wrote it, e.g. `sayso 0.1.0`. The one thing in an export that nothing proves. */
  readonly writer: string;
  /** How many entries there are, and the hash of the last one: `Verification.entries` and `.head`. */
  readonly entries: number;
  readonly head: string;
  /** All entries, in order. */
  readonly log: AsyncIterable<Entry>;
  /** The snapshots' bytes, when they are to go along. */
  readonly snapshots?: AsyncIterable<{ readonly id: string; readonly bytes: Uint8Array }>;
}

/**
 * A whole ledger as NDJSON that proves itself (`verifyExport`): a header, then every entry as it stands in the log,
 * then, when asked for, every snapshot's bytes in base64. Each line is canonical JSON, so equal ledgers give equal files.
 */
export async function* exportLog(contents: LogContents): AsyncGenerator<string> {
  const { writer, entries, head, log, snapshots } = contents;
  yield line({
    type: "header",
    version: LOG_EXPORT_VERSION,
    writer,
    entries,
    head,
    snapshots: snapshots !== undefined,
  });
  for await (const entry of log) yield line({ type: "entry", ...entry });
  if (snapshots === undefined) return;
  for await (const { id, bytes } of snapshots) yield line({ type: "snapshot", id, bytes: base64(bytes) });
}

function line(value: object): string {
  return `${canonicalJson(value)}\n`;
}

/** Bytes as base64, made in pieces: one call for all of them would overflow the stack. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 8_192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8_192));
  }
  return btoa(text);
}
