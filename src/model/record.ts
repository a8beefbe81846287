import { z } from "zod";
import { Actor } from "./actor.ts";
import { Attribution } from "./attribution.ts";
import { Document } from "./document.ts";
import { Facet } from "./facet/facet.ts";
import { idOf } from "./id.ts";
import { Question } from "./question.ts";
import { Snapshot } from "./snapshot.ts";
import { Statement } from "./statement.ts";

/** What people decided about a document, as it was laid over a reading of it. */
export const Decisions = z
  .object({
    /** What the machine read and a person decided is none: `decided` says who. */
    setAside: z.array(Facet).readonly(),
    /** What the machine read as said and a person decided that nobody says; absent where there is none. */
    unsaid: z.array(Attribution).readonly().optional(),
    /** Decisions whose words no longer stand in the document, or at whose words nothing is read that they could change. */
    orphans: z
      .array(z.object({ judgementId: idOf("judgement"), quote: z.string(), why: z.string().min(1) }).readonly())
      .readonly(),
  })
  .readonly()
  .meta({ id: "Decisions" });
export type Decisions = z.infer<typeof Decisions>;

/** All that one reading of one document gives: what the pipeline hands to the ledger, and the ledger gives back. */
export const DocumentRecord = z
  .object({
    snapshot: Snapshot,
    document: Document,
    attributions: z.array(Attribution).readonly(),
    actors: z.array(Actor).readonly(),
    statements: z.array(Statement).readonly(),
    questions: z.array(Question).readonly(),
    /** Absent in readings made before facets were read. */
    facets: z.array(Facet).readonly().optional(),
    /** What the text is known by, whatever stands around it: equal keys, equal words. Absent in readings made before it was kept. */
    textKey: z.string().optional(),
    /** Present where people's decisions were laid over the reading; never in a reading as it was recorded. */
    decisions: Decisions.optional(),
    /** `stage@version` of every stage that read, in order. */
    stages: z.array(z.string()).readonly(),
  })
  .readonly()
  .meta({ id: "DocumentRecord" });
export type DocumentRecord = z.infer<typeof DocumentRecord>;

/** A document that could not be read: recorded with its reason, so that nothing is lost silently. */
export const Failure = z
  .object({
    caseId: z.string(),
    locator: z.string().min(1),
    code: z.string().regex(/^SAYSO-[A-Z]+-\d{3}$/),
    message: z.string().min(1),
    /** Present when the bytes themselves could be captured. */
    snapshotId: z.string().optional(),
  })
  .readonly()
  .meta({ id: "Failure" });
export type Failure = z.infer<typeof Failure>;
