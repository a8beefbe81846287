import { z } from "zod";
import { Attitude } from "../model/claim.ts";
import { CodedRange } from "../model/facet/quantity-value.ts";
import { OriginKind } from "../model/origin.ts";
import { Snapshot } from "../model/snapshot.ts";
import { JudgementLine } from "./shapes.ts";

// Shapes of what a claim's page shows beside the claim itself: its figures, and what a citation of it needs.

/** A figure that a statement of a claim tells, as it was told and as it was coded. */
export const ClaimFigure = z
  .object({
    statementId: z.string(),
    documentId: z.string(),
    outlet: z.string().optional(),
    publishedAt: z.string().optional(),
    /** When it was published, else captured: milliseconds since 1970, UTC. */
    at: z.number(),
    /** Whose figure it is: who stands at the origin, else who is said to have said it, else the outlet. */
    source: z.string(),
    /** The origin that it goes back to: figures of one origin are one series. */
    originId: z.string().optional(),
    originKind: OriginKind.optional(),
    /** The exact words, and where they stand in the document's text (UTF-16 code units, end exclusive). */
    words: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
    number: z.number().optional(),
    range: CodedRange,
    attitude: Attitude,
  })
  .readonly()
  .meta({ id: "ClaimFigure" });
export type ClaimFigure = z.infer<typeof ClaimFigure>;

/** The figures of one kind that the statements of a claim tell, in the order of their publication. */
export const ClaimFigures = z
  .object({
    /** What is counted or measured: a fate (`wounded`), else a unit (`km`, `people`). */
    what: z.string(),
    figures: z.array(ClaimFigure).readonly(),
  })
  .readonly()
  .meta({ id: "ClaimFigures" });
export type ClaimFigures = z.infer<typeof ClaimFigures>;

/** A document that carries a claim, as a citation names it. */
export const ClaimCitation = z
  .object({
    documentId: z.string(),
    outlet: z.string().optional(),
    /** The publisher that the outlet belongs to, where that is another name. */
    publisher: z.string().optional(),
    title: z.string().optional(),
    byline: z.array(z.string()).readonly(),
    language: z.string().optional(),
    publishedAt: z.string().optional(),
    /** The address of the page, where it has one, and where the bytes were. */
    url: z.string().optional(),
    locator: z.string(),
    method: Snapshot.unwrap().shape.method,
    capturedAt: z.string(),
    /** SHA-256 of the bytes as captured. */
    snapshotId: z.string(),
    /** The entry of the log that it came in by. */
    seq: z.int(),
    /** When it was met again: the same bytes, or the same text. */
    seen: z.array(z.object({ at: z.string(), same: z.enum(["bytes", "text"]) }).readonly()).readonly(),
    /** Other readings of the same article: its versions at other times, by their documents. */
    versions: z.array(z.string()).readonly(),
  })
  .readonly()
  .meta({ id: "ClaimCitation" });
export type ClaimCitation = z.infer<typeof ClaimCitation>;

/** What a claim is cited with: its documents, what people decided about its statements, and the head of the log. */
export const ClaimRecord = z
  .object({
    claimId: z.string(),
    /** The first published first. */
    citations: z.array(ClaimCitation).readonly(),
    /** Judgements about its statements, in the order in which they were made, those taken back too. */
    judgements: z.array(JudgementLine).readonly(),
    /** The last entry of the log: with its hash written down elsewhere, nothing before it can be changed unseen. */
    head: z.object({ seq: z.int(), hash: z.string(), at: z.string() }).readonly().optional(),
  })
  .readonly()
  .meta({ id: "ClaimRecord" });
export type ClaimRecord = z.infer<typeof ClaimRecord>;
