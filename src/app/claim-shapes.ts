import { z } from "zod";
import { Attitude } from "../model/claim.ts";
import { Copy } from "../model/copy.ts";
import { Decided } from "../model/decided.ts";
import { Event } from "../model/event.ts";
import { LinkVerdict } from "../model/link.ts";
import { Matrix } from "../model/matrix.ts";
import { OriginGraph } from "../model/origin.ts";
import { Reading } from "../model/reading.ts";
import { RelationGround, RelationKind } from "../model/relation.ts";
import { Score } from "../model/score.ts";
import { ClaimFigures } from "./claim-record-shapes.ts";

// Shapes of what surfaces print and answer about claims and events; beside shapes.ts, whose reader has enough of its own.

/** A line of a list of claims. */
export const ClaimLine = z
  .object({
    id: z.string(),
    words: z.string(),
    eventId: z.string().optional(),
    statements: z.int(),
    articles: z.int(),
    /** Names of the outlets, the first published first. */
    outlets: z.array(z.string()).readonly(),
    /** How many statements take it how. */
    attitudes: z.record(Attitude, z.int()).readonly(),
    /** Statements that contradict one of its own, those of the same claim and of others. */
    contradictions: z.int(),
    /** When it was first published and last, as the documents state it. */
    from: z.string().optional(),
    to: z.string().optional(),
    /** With `like`: how like the asked words it is, with reasons. */
    likeness: Score.optional(),
  })
  .readonly()
  .meta({ id: "ClaimLine" });
export type ClaimLine = z.infer<typeof ClaimLine>;

/** A statement where it is shown beside others: who says it where, one step from the exact words. */
export const StatementShown = z
  .object({
    statementId: z.string(),
    documentId: z.string(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    publishedAt: z.string().optional(),
    words: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
    /** Who is said to have said it; absent in the outlet's own voice. */
    who: z.string().optional(),
    /** The words of each link, nearest first. */
    chain: z.array(z.string()).readonly(),
    stance: z.string().optional(),
    hedge: z.string().optional(),
  })
  .readonly()
  .meta({ id: "StatementShown" });
export type StatementShown = z.infer<typeof StatementShown>;

/** A statement as a member of a claim, with why it is here. */
export const MemberShown = StatementShown.unwrap()
  .extend({
    attitude: Attitude,
    link: z
      .object({
        /** The statement that it was put to. */
        to: z.string(),
        verdict: LinkVerdict,
        score: Score,
        reading: Reading,
        decided: Decided.optional(),
      })
      .readonly()
      .optional(),
  })
  .readonly()
  .meta({ id: "MemberShown" });
export type MemberShown = z.infer<typeof MemberShown>;

/** What one statement is to another, with both. */
export const RelationShown = z
  .object({
    id: z.string(),
    kind: RelationKind,
    ground: RelationGround,
    denial: z
      .object({ by: z.enum(["from", "to"]), how: z.enum(["stance", "words"]) })
      .readonly()
      .optional(),
    /** The later one. */
    from: StatementShown,
    to: StatementShown,
    /** The words that show it, as they stand in either. */
    evidence: z.object({ from: z.array(z.string()).readonly(), to: z.array(z.string()).readonly() }).readonly(),
    sentence: z.string(),
    score: Score,
    reading: Reading,
    decided: Decided.optional(),
  })
  .readonly()
  .meta({ id: "RelationShown" });
export type RelationShown = z.infer<typeof RelationShown>;

/** A claim whole: who says it, what its statements are to one another, and where it comes from. */
export const ClaimShown = z
  .object({
    id: z.string(),
    caseName: z.string(),
    words: z.string(),
    event: z.object({ id: z.string(), words: z.string(), articles: z.int() }).readonly().optional(),
    members: z.array(MemberShown).readonly(),
    /** Contradictions first, then updates, then the rest; copies of one text told once. */
    relations: z.array(RelationShown).readonly(),
    origins: OriginGraph,
    /** Where its statements tell figures of one kind. */
    figures: ClaimFigures.optional(),
  })
  .readonly()
  .meta({ id: "ClaimShown" });
export type ClaimShown = z.infer<typeof ClaimShown>;

/** Where a claim comes from, with what shows it. */
export const OriginsShown = z
  .object({
    claim: z.object({ id: z.string(), words: z.string() }).readonly(),
    origins: OriginGraph,
    /** Every statement that the groups name. */
    statements: z.array(StatementShown).readonly(),
    copies: z.array(Copy).readonly(),
  })
  .readonly()
  .meta({ id: "OriginsShown" });
export type OriginsShown = z.infer<typeof OriginsShown>;

/** An event's matrix, a page of its claims at a time, with the event and the statements behind its cells. */
export const MatrixShown = z
  .object({
    event: Event,
    matrix: Matrix,
    statements: z.array(StatementShown).readonly(),
    /** The matrix's claims, in its order. */
    claims: z.array(ClaimLine).readonly(),
    /** Claims on all pages together. */
    total: z.int(),
    /** `after` of the next page; absent on the last one. */
    next: z.string().optional(),
  })
  .readonly()
  .meta({ id: "MatrixShown" });
export type MatrixShown = z.infer<typeof MatrixShown>;
