import { z } from "zod";
import { ClaimId } from "./claim.ts";
import { Copy } from "./copy.ts";
import { DocumentId } from "./document.ts";
import { idOf } from "./id.ts";
import { Score } from "./score.ts";

/**
 * What stands at the far end of chains. `identified`: a named actor on an occasion, or an outlet's own first-hand report. `unnamed`: the chain ends
 * at somebody without a name. `unknown`: no chain and no copy says where the outlet has it from; that is no origin.
 */
export const OriginKind = z.enum(["identified", "unnamed", "unknown"]);
export type OriginKind = z.infer<typeof OriginKind>;

/** Statements that go back to one origin, with why they are one. */
export const OriginGroup = z
  .object({
    id: idOf("origin"),
    kind: OriginKind,
    /** Who it is: the name, or the words where there is none. */
    actor: z.string().optional(),
    /** The case's actor, where it was resolved. */
    actorId: z.string().optional(),
    /** When and where it was said, as far as the texts tell. */
    occasion: z.string().optional(),
    party: z.string().optional(),
    /** The outlet saw it itself: the words that show it. */
    firstHand: z.string().optional(),
    attitude: z.enum(["says", "denies", "both"]),
    statements: z.array(idOf("statement")).min(1).readonly(),
    documents: z.array(DocumentId).min(1).readonly(),
    /** Publisher families count once: outlets of one owner are one name here. */
    outlets: z.array(z.string()).readonly(),
    /** Why these are one: same actor and day, copy of a wire, same quotation. */
    score: Score,
  })
  .readonly()
  .meta({ id: "OriginGroup" });
export type OriginGroup = z.infer<typeof OriginGroup>;

/** Where a claim comes from: who knows it, who only repeats it, and what the texts do not tell. */
export const OriginGraph = z
  .object({
    claimId: ClaimId,
    groups: z.array(OriginGroup).readonly(),
    copies: z.array(Copy).readonly(),
    /** Documents that carry the claim, the first published first; `from`: the document or group it goes back to, where that is told. */
    order: z
      .array(
        z
          .object({
            documentId: DocumentId,
            outlet: z.string().optional(),
            publishedAt: z.string().optional(),
            from: z.string().optional(),
          })
          .readonly(),
      )
      .readonly(),
    counts: z
      .object({
        articles: z.int(),
        /** Publishers, families counted once. */
        outlets: z.int(),
        identified: z.int(),
        unnamed: z.int(),
        /** Articles whose lineage is unknown: never added to the identified. */
        unknown: z.int(),
        copies: z.int(),
        /** Identified origins by party; `null` where no party is known. */
        parties: z.array(z.object({ party: z.string().nullable(), origins: z.int() }).readonly()).readonly(),
      })
      .readonly(),
    /** `established` only where two identified origins of no common party, text or occasion stand behind it. */
    independence: z.enum(["established", "not established", "one origin"]),
    /** The sentences for the screen. */
    sentences: z.array(z.string().min(1)).readonly(),
  })
  .readonly()
  .meta({ id: "OriginGraph" });
export type OriginGraph = z.infer<typeof OriginGraph>;
