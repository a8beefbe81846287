import { z } from "zod";
import { DocumentId } from "./document.ts";
import { Reading } from "./reading.ts";
import { Score } from "./score.ts";
import { Span } from "./span.ts";

/**
 * What one document took from another: `copy` its text, `reworked` its text in other words, `excerpt` a part of it, `same quotation` words
 * that somebody is quoted with in both, `credited`: it names the other's outlet or agency as where it has it from, `linked`: it links to it.
 */
export const CopyKind = z.enum(["copy", "reworked", "excerpt", "same quotation", "credited", "linked"]);
export type CopyKind = z.infer<typeof CopyKind>;

/** Two documents of which one goes back to the other, or both to a third text. */
export const Copy = z
  .object({
    /** The later one, as far as their times tell. */
    documentId: DocumentId,
    of: DocumentId,
    kind: CopyKind,
    /** Which was first is told by their times; `unknown` where these do not tell. */
    order: z.enum(["told", "unknown"]),
    /** The agency or outlet that both go back to, where a credit or dateline names one. */
    credit: z.string().optional(),
    /** How much of the later one's text stands in the earlier one, from 0 to 1. */
    share: z.number().min(0).max(1),
    passages: z.array(z.object({ in: Span, of: Span }).readonly()).readonly(),
    score: Score,
    reading: Reading,
  })
  .readonly()
  .meta({ id: "Copy" });
export type Copy = z.infer<typeof Copy>;
