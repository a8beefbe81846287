import { z } from "zod";
import { DocumentId } from "./document.ts";
import { EventId } from "./event.ts";
import { idOf } from "./id.ts";
import { Link } from "./link.ts";

export const ClaimId = idOf("claim");

/**
 * How a statement takes the claim: `says` it, `hedges` it (says it less than certainly), `denies` it (by its stance, or because its words
 * say that it is not so), or `doubts` it (asks, declines to confirm).
 */
export const Attitude = z.enum(["says", "hedges", "denies", "doubts"]);
export type Attitude = z.infer<typeof Attitude>;

/** A statement as a member of a claim. */
export const ClaimMember = z
  .object({
    statementId: idOf("statement"),
    documentId: DocumentId,
    attitude: Attitude,
    /** The link that put it here; absent for the first. */
    link: Link.optional(),
  })
  .readonly()
  .meta({ id: "ClaimMember" });
export type ClaimMember = z.infer<typeof ClaimMember>;

/** What several statements share. A statement that nothing else was found to share is a claim of one. */
export const Claim = z
  .object({
    /** Made from the statement that stands first in it. */
    id: ClaimId,
    /** The words of the statement that says it best: short, certain, and like most others. */
    words: z.string().min(1),
    eventId: EventId.optional(),
    members: z.array(ClaimMember).min(1).readonly(),
  })
  .readonly()
  .meta({ id: "Claim" });
export type Claim = z.infer<typeof Claim>;
