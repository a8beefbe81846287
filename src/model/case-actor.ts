import { z } from "zod";
import { ActorKind } from "./actor.ts";
import { ActorId } from "./attribution.ts";
import { idOf } from "./id.ts";
import { Score } from "./score.ts";
import { Span } from "./span.ts";

/**
 * What a person's decision points at: a mention in a frozen text. An actor's own id is made anew by every reading; the place
 * and words of one of its mentions are not, so a decision finds its actor again, or is an orphan.
 */
export const ActorKey = z
  .object({
    documentId: idOf("document"),
    /** A mention of the actor, in UTF-16 code units of the document's text. */
    span: Span,
    /** The words that stand there. */
    words: z.string().min(1),
  })
  .readonly()
  .meta({ id: "ActorKey" });
export type ActorKey = z.infer<typeof ActorKey>;

/** What a person decided of actors of a case, oldest first: of two that speak of the same, the later one holds. */
export type ActorDecision = ActorPairDecision | ActorPartyDecision;

/** Two actors are one, or are not. `withdrawn`: what was decided before no longer holds, and the machine judges again. */
export interface ActorPairDecision {
  readonly kind: "same" | "not same" | "withdrawn";
  readonly a: ActorKey;
  readonly b: ActorKey;
  /** The judgement that says so. */
  readonly judgementId?: string;
}

/** The party that an actor belongs to, in the words of the case; without `party` an earlier decision is withdrawn. */
export interface ActorPartyDecision {
  readonly kind: "party";
  readonly actor: ActorKey;
  readonly party?: string;
  readonly judgementId?: string;
}

/** An actor as one document has it, with what telling it across documents needs: the ledger gives these without whole records. */
export interface ActorInDocument {
  readonly documentId: string;
  /** BCP 47 primary subtag of the document. */
  readonly language?: string;
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly named: boolean;
  readonly mentions: readonly ActorMention[];
  /** Roles in the words of the text. */
  readonly roles: readonly string[];
  /** The id of the actor of the same document that this one speaks for. */
  readonly speaksFor?: string;
  /** The party in the words of the text. */
  readonly party?: string;
}

/** A mention with its words. */
export interface ActorMention {
  readonly span: Span;
  readonly form: "name" | "short-name" | "description" | "pronoun";
  readonly words: string;
}

/** One document's actor as a member of a case's actor. */
export const CaseActorMember = z
  .object({
    documentId: idOf("document"),
    actorId: ActorId,
    name: z.string().min(1),
    /** What a decision about this member points at. */
    key: ActorKey,
  })
  .readonly()
  .meta({ id: "CaseActorMember" });
export type CaseActorMember = z.infer<typeof CaseActorMember>;

/** Why a member is here: the member that it was put to, and what spoke for it. */
export const CaseActorMerge = z
  .object({
    /** The member that was put here. */
    actorId: ActorId,
    /** The member that it was found to be. */
    to: ActorId,
    by: z.enum(["rule", "person"]),
    score: Score,
    judgementId: z.string().optional(),
  })
  .readonly()
  .meta({ id: "CaseActorMerge" });
export type CaseActorMerge = z.infer<typeof CaseActorMerge>;

const CaseActorId = idOf("caseactor");

/** Another actor of the case that may be the same: a person decides. */
export const PossibleActor = z
  .object({
    /** The other actor. */
    id: CaseActorId,
    name: z.string().min(1),
    /**
     * `unsure`: the names fit, and nothing settles whether they are one. `negative`: the names fit, and something speaks
     * against (other given names, other bodies), or a person said no.
     */
    verdict: z.enum(["unsure", "negative"]),
    by: z.enum(["rule", "person"]),
    score: Score,
    /** What a decision points at: one of ours, one of theirs. */
    a: ActorKey,
    b: ActorKey,
  })
  .readonly()
  .meta({ id: "PossibleActor" });
export type PossibleActor = z.infer<typeof PossibleActor>;

/** A person, body, outlet, group or place behind mentions in several documents of a case. */
export const CaseActor = z
  .object({
    /**
     * Made from the id in the directory for known actors, else from the member that stands first in the case. It can change when
     * documents are added; what must last points at an `ActorKey`.
     */
    id: CaseActorId,
    kind: ActorKind,
    /** The name that most documents call it by in full. */
    name: z.string().min(1),
    /** Every name that documents use, the most used first. */
    names: z
      .array(z.object({ words: z.string().min(1), language: z.string().optional(), times: z.int().min(1) }).readonly())
      .readonly(),
    /** Its id in the directory: `directory:gur-ua`. */
    known: z.string().optional(),
    members: z.array(CaseActorMember).min(1).readonly(),
    /** Why each member but the first is here. */
    merges: z.array(CaseActorMerge).readonly(),
    possible: z.array(PossibleActor).readonly(),
    /** Roles in the words of the texts. */
    roles: z.array(z.string().min(1)).readonly(),
    /** The case's actor that this one speaks for, when texts say so. */
    speaksFor: z
      .object({ id: CaseActorId, name: z.string().min(1) })
      .readonly()
      .optional(),
    /** The party that it belongs to. `derived`: by whom it speaks for or is part of; the reasons say so. */
    party: z
      .object({ words: z.string().min(1), by: z.enum(["person", "text", "derived"]), score: Score })
      .readonly()
      .optional(),
  })
  .readonly()
  .meta({ id: "CaseActor" });
export type CaseActor = z.infer<typeof CaseActor>;
