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
export const WatchedAddress = z
  .object({
    watchId: idOf("watch"),
    address: z.url(),
    what: z.enum(["list", "article"]),
    /** The last looks, the oldest first: at most 60. */
    looks: z
      .array(
        z
          .object({
            at: Instant,
            outcome: z.enum(["new", "same", "failed", "gone"]),
            /** What `Retry-After` asked for. */
            retryAt: Instant.optional(),
          })
          .readonly(),
      )
      .readonly(),
    /** Absent where it is not looked at any more. */
    nextAt: Instant.optional(),
    /** Why then, or why no more: a sentence's part. */
    why: z.string(),
    /** What became of the last look, in a sentence. */
    said: z.string().optional(),
    publishedAt: z.string().optional(),
    etag: z.string().optional(),
    lastModified: z.string().optional(),
    /** The document that was read from it last. */
    documentId: z.string().optional(),
  })
  .readonly()
  .meta({ id: "WatchedAddress" });
export type WatchedAddress = z.infer<typeof WatchedAddress>;
