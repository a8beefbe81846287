import { z } from "zod";
import { Sha256 } from "./id.ts";
import { Instant } from "./time.ts";

export const EntryKind = z.enum([
  "case.opened",
  "document.read",
  "document.seen",
  "document.failed",
  "judgement.made",
  "outlet.stated",
  "watch.set",
]);
export type EntryKind = z.infer<typeof EntryKind>;

/** Who wrote an entry. Machine and human entries are told apart for ever. */
export const Author = z
  .object({ kind: z.enum(["machine", "person"]), name: z.string().min(1), version: z.string().optional() })
  .readonly()
  .meta({ id: "Author" });
export type Author = z.infer<typeof Author>;

/**
 * One line of the ledger's log. `hash` is the SHA-256 of the canonical encoding of
 * [seq, at, by, kind, body, previous], where `body` is the canonical JSON text as stored
 * (keys sorted, no white space). `previous` is the hash of the entry before; 64 zeros for the first.
 */
export const Entry = z
  .object({
    seq: z.int().min(1),
    at: Instant,
    by: Author,
    kind: EntryKind,
    /** Canonical JSON: what was recorded, whole, so that every table can be rebuilt from the log. */
    body: z.string(),
    previous: Sha256,
    hash: Sha256,
  })
  .readonly()
  .meta({ id: "Entry" });
export type Entry = z.infer<typeof Entry>;
