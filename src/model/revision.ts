import { z } from "zod";
import { AttributionId } from "./attribution.ts";
import { idOf } from "./id.ts";
import { Reading } from "./reading.ts";
import { Score } from "./score.ts";
import { Span, Spans } from "./span.ts";

/**
 * What became of a text.
 * - `same`: the words of the article are the same, character for character save white space
 * - `trivial`: only what carries no meaning: typography, counters, "updated" lines, link lists, credits
 * - `meaning`: what the article says
 */
export const RevisionKind = z.enum(["same", "trivial", "meaning"]);
export type RevisionKind = z.infer<typeof RevisionKind>;

/**
 * A stretch of one or more sentences that is not the same in both texts. Offsets of `before` and `gone` are into the earlier text,
 * those of `after` and `new` into the later one.
 * - `changed`: both sides; `gone` and `new` are the words that differ
 * - `moved`: both sides, the same words at another place
 * - `gone`, `new`: one side
 */
export const Hunk = z
  .object({
    kind: z.enum(["changed", "moved", "gone", "new"]),
    weight: z.enum(["trivial", "meaning"]),
    before: Span.optional(),
    after: Span.optional(),
    marks: z.object({ gone: Spans, new: Spans }).readonly(),
    /** Why it is trivial, or why two stretches were taken for one. */
    why: z.string().min(1),
    /** How like the two sides are, where there are two that differ. */
    score: Score.optional(),
  })
  .readonly()
  .meta({ id: "Hunk" });
export type Hunk = z.infer<typeof Hunk>;

/** One side of a change: where it stands, and what was read there. */
export const ChangeSide = z
  .object({
    spans: Spans,
    statementIds: z.array(idOf("statement")).readonly(),
    attributionId: AttributionId.optional(),
  })
  .readonly()
  .meta({ id: "ChangeSide" });
export type ChangeSide = z.infer<typeof ChangeSide>;

/**
 * One thing that changed in what the article says, with the sentence for the screen.
 * - `headline`, `byline`: they changed
 * - `figure`: the number of one thing
 * - `attribution`: who is said to have said it, or that somebody is
 * - `stance`: the verb of saying
 * - `negation`: a "not" came or went
 * - `quotation`: somebody's words in quotation marks came or went; `marks`: the marks about words did
 * - `correction`: a note by the outlet that it corrected itself
 * - `moved`: a passage stands elsewhere
 * - `statement`: anything else that is said
 */
export const Change = z
  .object({
    kind: z.enum([
      "headline",
      "byline",
      "figure",
      "attribution",
      "stance",
      "negation",
      "quotation",
      "marks",
      "correction",
      "moved",
      "statement",
    ]),
    way: z.enum(["came", "went", "changed"]),
    words: z.string().min(1),
    before: ChangeSide.optional(),
    after: ChangeSide.optional(),
    /** The place of its hunk in the list. */
    hunk: z.int().min(0),
    reading: Reading,
  })
  .readonly()
  .meta({ id: "Change" });
export type Change = z.infer<typeof Change>;

/** What two readings of one article at two times have in common and what not. */
export const Revision = z
  .object({
    kind: RevisionKind,
    /** In the order of the later text; what is gone stands where it stood. */
    hunks: z.array(Hunk).readonly(),
    /** The gravest first: headline, figures, attribution … Empty unless the kind is `meaning`. */
    changes: z.array(Change).readonly(),
    /** How many of the sentences of both texts stand in both, from 0 to 1. */
    kept: z.number().min(0).max(1),
    /** One sentence that says it all. */
    words: z.string().min(1),
    /** `revise@version`. */
    madeBy: z.string().min(1),
  })
  .readonly()
  .meta({ id: "Revision" });
export type Revision = z.infer<typeof Revision>;
