import { z } from "zod";
import { idOf } from "./id.ts";
import { Instant } from "./time.ts";

/** What is looked at again and again for a case: a feed or a site map for new articles, a page for changes. */
export const Watch = z
  .object({
    /** Made of case and address. */
    id: idOf("watch"),
    caseId: idOf("case"),
    kind: z.enum(["feed", "site map", "page"]),
    address: z.url(),
    /** Seconds between two looks at a feed or a site map, and between the first looks at a page. */
    every: z.int().min(60),
    /** True where a person ended it. */
    ended: z.literal(true).optional(),
  })
  .readonly()
  .meta({ id: "Watch" });
export type Watch = z.infer<typeof Watch>;

/**
 * How things stand with one address that a watch looks at: its own, or one of the articles that it led to. Kept beside the log, not in it:
 * losing it costs a look, never a finding.
 */
export const Look = z
  .object({
    watchId: idOf("watch"),
    address: z.url(),
    what: z.enum(["list", "article"]),
    firstAt: Instant,
    /** When it was looked at last; absent before the first time. */
    at: Instant.optional(),
    nextAt: Instant.optional(),
    /** When another text than before was found last. */
    changedAt: Instant.optional(),
    publishedAt: z.string().optional(),
    /** Looks since something changed, and looks that failed in a row. */
    unchanged: z.int().min(0),
    failures: z.int().min(0),
    etag: z.string().optional(),
    lastModified: z.string().optional(),
    /** What became of the last look, for people: "3 new articles", "SAYSO-FETCH-012 …". */
    outcome: z.string().optional(),
    documentId: z.string().optional(),
  })
  .readonly()
  .meta({ id: "Look" });
export type Look = z.infer<typeof Look>;
