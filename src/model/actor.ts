import { z } from "zod";
import { ActorId } from "./attribution.ts";
import { Decided } from "./decided.ts";
import { Reading } from "./reading.ts";
import { Span } from "./span.ts";

export const ActorKind = z.enum(["person", "body", "outlet", "group", "place", "material", "unknown"]);
export type ActorKind = z.infer<typeof ActorKind>;

export const Mention = z
  .object({
    span: Span,
    form: z.enum(["name", "short-name", "description", "pronoun"]),
    /** Why this mention is this actor: the rule that said so. */
    rule: z.string().min(1),
  })
  .readonly()
  .meta({ id: "Mention" });
export type Mention = z.infer<typeof Mention>;

/** A person, body, outlet or unnamed group behind mentions, within one document. */
export const Actor = z
  .object({
    id: ActorId,
    kind: ActorKind,
    /** The fullest words it is called by; for unnamed ones the description ("two officials"). */
    name: z.string().min(1),
    /** False for "a spokesman", "residents", "two officials". */
    named: z.boolean(),
    mentions: z.array(Mention).min(1).readonly(),
    /** Roles in the words of the text: "the ministry's spokesman". */
    roles: z.array(z.object({ words: z.string().min(1), span: Span }).readonly()).readonly(),
    /** The actor that this one speaks for, when the text says so. */
    speaksFor: ActorId.optional(),
    /** The party it belongs to, in the words of the text or of the case. */
    party: z.string().optional(),
    reading: Reading,
    /** What people decided about it, in order. Never part of a reading as it was recorded: see `Decisions`. */
    decided: z.array(Decided).readonly().optional(),
    /** What the machine called it, where a person decided otherwise. */
    readAs: z
      .object({ name: z.string().min(1), kind: ActorKind })
      .readonly()
      .optional(),
  })
  .readonly()
  .meta({ id: "Actor" });
export type Actor = z.infer<typeof Actor>;
