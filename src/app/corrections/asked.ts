import { z } from "zod";
import { ActorKind } from "../../model/actor.ts";
import { DecidedRelation, SaidPart } from "../../model/correction.ts";
import { Span } from "../../model/span.ts";

/** What a correction is about: something that has an id, or words of a document (UTF-16 code units, end exclusive). */
export const Pointer = z
  .union([
    z.object({ id: z.string().min(1).max(100) }).readonly(),
    z
      .object({
        documentId: z.string().min(1).max(100),
        span: z.object({ start: z.int().min(0), end: z.int().min(1) }).readonly(),
      })
      .readonly(),
  ])
  .meta({ id: "Pointer" });
export type Pointer = z.infer<typeof Pointer>;

/** Needed where words are pointed at; whose id is named says it itself. */
const facet = z.enum(["time", "place", "quantity"]).optional();
const value = z.string().trim().min(1).max(200);

/** A correction as a person gives it: values in words, and what it is about by an id or by words of a document. */
export const Asked = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("value"), at: Pointer, facet, value }).readonly(),
    z.object({ kind: z.literal("none"), at: Pointer, facet }).readonly(),
    z.object({ kind: z.literal("actor"), at: Pointer, name: value, actorKind: ActorKind.optional() }).readonly(),
    z.object({ kind: z.literal("same actor"), at: Pointer, other: Pointer, same: z.boolean() }).readonly(),
    z.object({ kind: z.literal("speaks for"), at: Pointer, for: Pointer.optional() }).readonly(),
    z.object({ kind: z.literal("party"), at: Pointer, party: value.optional() }).readonly(),
    z.object({ kind: z.literal("said"), at: Pointer, part: SaidPart, words: Span.optional() }).readonly(),
    z.object({ kind: z.literal("not said"), at: Pointer }).readonly(),
    z.object({ kind: z.literal("same claim"), at: Pointer, other: Pointer, same: z.boolean() }).readonly(),
    z.object({ kind: z.literal("relation"), at: Pointer, other: Pointer, relation: DecidedRelation }).readonly(),
    z.object({ kind: z.literal("one origin"), at: Pointer, other: Pointer, one: z.boolean() }).readonly(),
    z.object({ kind: z.literal("same event"), at: Pointer, other: Pointer, same: z.boolean() }).readonly(),
  ])
  .meta({ id: "CorrectionAsked", description: "What a person says instead of the machine." });
export type Asked = z.infer<typeof Asked>;
