import { z } from "zod";
import { OriginGraph } from "../model/origin.ts";
import { QuestionKind } from "../model/question.ts";
import { ClaimLine, StatementShown } from "./claim-shapes.ts";

// Shapes of what tells a case at a glance, and of what came into it since somebody looked.

const { identified, unnamed, unknown, copies, articles } = OriginGraph.unwrap().shape.counts.unwrap().shape;

/** A claim with how it stands: what shows at a glance who carries it, and where from. */
export const ClaimStanding = ClaimLine.unwrap()
  .extend({
    /** In how many outlets it is said so, by whomever; an outlet may count in several. */
    outletsThat: z.object({ say: z.int(), hedge: z.int(), deny: z.int(), leaveOut: z.int() }).readonly(),
    /** The unknown are never among the identified. */
    origins: z.object({ identified, unnamed, unknown, copies, articles }).readonly(),
    independence: OriginGraph.unwrap().shape.independence,
    /** Something speaks against it. */
    contested: z.boolean(),
    /** Figures in the order in which they were first told: "12", "15", "14". */
    figures: z.array(z.string()).readonly(),
    /** When the articles that carry it were published, as they state it. */
    times: z.array(z.string()).readonly(),
  })
  .readonly()
  .meta({ id: "ClaimStanding" });
export type ClaimStanding = z.infer<typeof ClaimStanding>;

/** A part of a sentence, and what it is about: where whoever doubts it is led. */
export const SentencePart = z
  .object({
    words: z.string(),
    about: z.enum(["articles", "origins", "figures", "against", "left out"]),
  })
  .readonly()
  .meta({ id: "SentencePart" });
export type SentencePart = z.infer<typeof SentencePart>;

/** A claim summed up in sentences. */
export const SummedClaim = z
  .object({
    claim: ClaimStanding,
    sentences: z.array(z.array(SentencePart).readonly()).readonly(),
    /** What is said against it, each voice once, with its words. */
    against: z.array(StatementShown).readonly(),
    /** Outlets that wrote on the event after it was first said, and nowhere have it. */
    leftOutBy: z.array(z.string()).readonly(),
    /** Articles of the event without it, though it was said by then. */
    leftOutOf: z
      .array(
        z
          .object({
            documentId: z.string(),
            title: z.string().optional(),
            outlet: z.string().optional(),
            publishedAt: z.string().optional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: "SummedClaim" });
export type SummedClaim = z.infer<typeof SummedClaim>;

/** What articles declare unknown, in like words, and where: the last first. */
export const OpenQuestion = z
  .object({
    words: z.string(),
    kind: QuestionKind,
    articles: z.int(),
    outlets: z.int(),
    places: z
      .array(
        z
          .object({
            documentId: z.string(),
            questionId: z.string(),
            outlet: z.string().optional(),
            publishedAt: z.string().optional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: "OpenQuestion" });
export type OpenQuestion = z.infer<typeof OpenQuestion>;

export const LinkingOn = z.object({ done: z.int(), total: z.int() }).readonly();

/** A case at a glance. */
export const CaseOverview = z
  .object({
    caseName: z.string(),
    title: z.string(),
    /** The number of the log's last entry. */
    seq: z.int(),
    documents: z.int(),
    outlets: z.int(),
    days: z.int(),
    failures: z.int(),
    /** Claims that several articles make, and all. */
    claims: z.object({ several: z.int(), all: z.int() }).readonly(),
    /** Present while articles are still put together: what is told is what was linked by then. */
    linking: LinkingOn.optional(),
    /** What most of its articles report. */
    event: z.object({ id: z.string(), words: z.string(), articles: z.int() }).readonly().optional(),
    /** The claim of that event that most articles carry, and the most contested one where that is another. */
    main: SummedClaim.optional(),
    contested: SummedClaim.optional(),
    /** By contention. */
    top: z.array(ClaimStanding).readonly(),
    /** What the articles of that event declare unknown. */
    questions: z.array(OpenQuestion).readonly(),
  })
  .readonly()
  .meta({ id: "CaseOverview" });
export type CaseOverview = z.infer<typeof CaseOverview>;

const ChangedDocument = z
  .object({
    seq: z.int(),
    documentId: z.string(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    /** The document of the same article that was there before. */
    before: z.string().optional(),
    /** What changed in what it says, a sentence each, the gravest first; one sentence where nothing did. */
    what: z.array(z.string()).readonly().optional(),
  })
  .readonly();

const Changed = z.object({ count: z.int(), documents: z.array(ChangedDocument).readonly() }).readonly();

/** What came into a case after an entry of the log. */
export const ChangesShown = z
  .object({
    seq: z.int(),
    since: z.string().optional(),
    read: Changed,
    changed: Changed,
    failed: z.int(),
    judged: z.int(),
    claims: z.array(z.object({ id: z.string(), words: z.string(), articles: z.int() }).readonly()).readonly(),
    linking: LinkingOn.optional(),
  })
  .readonly()
  .meta({ id: "ChangesShown" });
export type ChangesShown = z.infer<typeof ChangesShown>;
