import { z } from "zod";
import { Span } from "./span.ts";

/** A sentence; it lies within one block. Sentences are in order and do not overlap. */
export const Sentence = z.object({ span: Span, block: z.int().min(0) }).readonly();
export type Sentence = z.infer<typeof Sentence>;

/**
 * A stretch in quotation marks (or a dialogue line), marks included.
 * - `speech`: somebody's words as reported: a clause or more, or long enough to be one
 * - `scare`: one to a few words set off: a term, a title, irony. Scare quotes are not speech.
 */
export const Quotation = z
  .object({
    span: Span,
    /** The words without the marks. */
    inner: Span,
    kind: z.enum(["speech", "scare"]),
    /** 0 for an outer quotation, 1 for one inside it, … */
    depth: z.int().min(0),
    /** The index of the quotation that this one continues: a speech over several paragraphs reopens its mark. */
    continues: z.int().min(0).optional(),
    /** False when no closing mark was found and the end was inferred (end of block or reopened mark). */
    closed: z.boolean(),
    /** How it was told: quotation marks, a dialogue dash, or a block that is a quotation. */
    form: z.enum(["marks", "dash", "block"]),
  })
  .readonly();
export type Quotation = z.infer<typeof Quotation>;
