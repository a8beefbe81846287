import { z } from "zod";
import { Author, EntryKind } from "../../model/entry.ts";

/** An entry of the log in words. */
export const LogLine = z
  .object({
    seq: z.int(),
    at: z.string(),
    by: Author,
    kind: EntryKind,
    hash: z.string(),
    /** What it says was done, as the rest of a sentence that begins with its author: "read “Bridge shut”, Daily Post". */
    words: z.string(),
    /** Why, where the author said so. */
    reason: z.string().optional(),
    /** What it is about, one step away. */
    about: z
      .object({
        kind: z.enum(["document", "statement", "attribution", "claim", "event", "outlet", "watch", "case", "address"]),
        id: z.string(),
        documentId: z.string().optional(),
        /** UTF-16 code units into the document's text. */
        start: z.int().optional(),
        end: z.int().optional(),
      })
      .readonly()
      .optional(),
    judgement: z
      .object({ id: z.string(), verdict: z.string(), supersedes: z.string().optional(), holds: z.boolean() })
      .readonly()
      .optional(),
  })
  .readonly()
  .meta({ id: "LogLine" });
export type LogLine = z.infer<typeof LogLine>;

export const LogShown = z
  .object({
    items: z.array(LogLine).readonly(),
    total: z.int(),
    /** The `before` of the following page. */
    next: z.int().optional(),
  })
  .readonly()
  .meta({ id: "LogShown" });
export type LogShown = z.infer<typeof LogShown>;
