import { isCanonicalJson } from "./canonical-json.ts";
import { Entry } from "./entry.ts";
import { type EntryBody, parseBody } from "./entry-body.ts";
import type { Fault } from "./fault.ts";
import { encodeCanonical, sha256 } from "./id.ts";

/** What the first entry names as its predecessor. */
export const GENESIS = "0".repeat(64);

/**
 * The hash that seals an entry: SHA-256 over the canonical encoding of [seq, at, by, kind, body, previous].
 * @throws TypeError when a string in it has no UTF-8 form
 */
export function entryHash(entry: Omit<Entry, "hash">): string {
  return sha256(encodeCanonical([entry.seq, entry.at, entry.by, entry.kind, entry.body, entry.previous]));
}

/** Adds an entry's hash. */
export function seal(entry: Omit<Entry, "hash">): Entry {
  return { ...entry, hash: entryHash(entry) };
}

/** Where a walk over the log stands: the number and the hash of the entry it saw last. */
export interface LogPosition {
  readonly seq: number;
  readonly hash: string;
}

/** Before the first entry. */
export const LOG_START: LogPosition = { seq: 0, hash: GENESIS };

/** What a look at one entry gives: what is wrong with it, and its body where that can be trusted to be one. */
export interface EntryFinding {
  readonly faults: readonly Fault[];
  readonly body?: EntryBody;
}

/**
 * Everything that can be wrong with one entry, given the one before it: its number, the hash it names, its own
 * hash, the form of its fields and body. Never throws.
 */
export function examineEntry(entry: Entry, before: LogPosition): EntryFinding {
  const { seq } = entry;
  const faults: Fault[] = [];
  if (seq !== before.seq + 1) {
    faults.push({ seq, kind: "sequence", message: `Entry ${seq} follows entry ${before.seq}.` });
  }
  if (entry.previous !== before.hash) {
    const named = `Entry ${seq} names a predecessor that is not entry ${before.seq} as it stands.`;
    faults.push({ seq, kind: "previous", message: named });
  }
  const hash = attempt(() => entryHash(entry));
  if (hash !== entry.hash) {
    faults.push({ seq, kind: "hash", message: `Entry ${seq} is not what its hash was made of.` });
  }
  if (!Entry.safeParse(entry).success) {
    faults.push({ seq, kind: "body", message: `Entry ${seq} does not have the form of an entry.` });
    return { faults };
  }
  if (!isCanonicalJson(entry.body)) {
    faults.push({ seq, kind: "body", message: `The body of entry ${seq} is not canonical JSON.` });
    return { faults };
  }
  const body = attempt(() => parseBody(entry));
  if (body === undefined) {
    faults.push({ seq, kind: "body", message: `The body of entry ${seq} is not what its kind, ${entry.kind}, says.` });
    return { faults };
  }
  return { faults, body };
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
