import { z } from "zod";
import { ActorKind } from "./actor.ts";
import { DocumentId } from "./document.ts";
import { PlaceValue } from "./facet/place-value.ts";
import { QuantityValue } from "./facet/quantity-value.ts";
import { TimeValue } from "./facet/time-value.ts";
import { Span } from "./span.ts";

/**
 * Words of a document that a decision is about, by what they are and what stands around them: whichever reading finds
 * something there, the decision holds, and where the words are gone it is an orphan.
 */
export const WordsAt = z
  .object({
    documentId: DocumentId,
    /** Where they stood when it was decided. */
    span: Span,
    quote: z.string().min(1),
    /** Up to 32 UTF-16 code units before, and after them. */
    prefix: z.string().max(32),
    suffix: z.string().max(32),
  })
  .readonly()
  .meta({ id: "WordsAt" });
export type WordsAt = z.infer<typeof WordsAt>;

/** What a person may say that one statement is to another. */
export const DecidedRelation = z.enum(["supports", "contradicts", "updates", "unrelated"]);
export type DecidedRelation = z.infer<typeof DecidedRelation>;

/** A part of something said, in the terms of PARC: who says it, the words that tell that it was said, what was said. */
export const SaidPart = z.enum(["source", "cue", "content"]);
export type SaidPart = z.infer<typeof SaidPart>;

/**
 * What a person says instead of the machine, about words and never about the id of one reading alone.
 * - `time`, `place`, `quantity`: what the words mean; where the machine read nothing, it is added
 * - `none`: the words name no time, place or quantity
 * - `actor`: how whoever the words name is called, and what kind of actor that is
 * - `same actor`: whether two mentions, of one document or of two, are one actor: the judgement's verdict says it
 * - `speaks for`: whom an actor speaks for; nobody when `for` is absent
 * - `party`: to whom everybody of that name in the case belongs; to nobody when `party` is absent
 * - `said`: where a part of what is said at these words stands; nowhere when `words` is absent. Content where nothing was read is added
 * - `not said`: nobody says these words
 * - `same claim`: whether two statements make one claim: the verdict says it
 * - `relation`: what the statement at `at` is to the other
 * - `one origin`: whether two statements go back to one origin, or, where the verdict is negative, are independent of one another
 * - `same event`: whether the documents of both report one event: the verdict says it; the words are how each begins
 */
export const Correction = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("time"), at: WordsAt, value: TimeValue }).readonly(),
    z.object({ kind: z.literal("place"), at: WordsAt, value: PlaceValue }).readonly(),
    z.object({ kind: z.literal("quantity"), at: WordsAt, value: QuantityValue }).readonly(),
    z.object({ kind: z.literal("none"), at: WordsAt, facet: z.enum(["time", "place", "quantity"]) }).readonly(),
    z
      .object({ kind: z.literal("actor"), at: WordsAt, name: z.string().min(1), actorKind: ActorKind.optional() })
      .readonly(),
    z.object({ kind: z.literal("same actor"), at: WordsAt, other: WordsAt }).readonly(),
    z.object({ kind: z.literal("speaks for"), at: WordsAt, for: WordsAt.optional() }).readonly(),
    z
      .object({ kind: z.literal("party"), at: WordsAt, name: z.string().min(1), party: z.string().min(1).optional() })
      .readonly(),
    z.object({ kind: z.literal("said"), at: WordsAt, part: SaidPart, words: WordsAt.optional() }).readonly(),
    z.object({ kind: z.literal("not said"), at: WordsAt }).readonly(),
    z.object({ kind: z.literal("same claim"), at: WordsAt, other: WordsAt }).readonly(),
    z.object({ kind: z.literal("relation"), at: WordsAt, other: WordsAt, relation: DecidedRelation }).readonly(),
    z.object({ kind: z.literal("one origin"), at: WordsAt, other: WordsAt }).readonly(),
    z.object({ kind: z.literal("same event"), at: WordsAt, other: WordsAt }).readonly(),
  ])
  .meta({ id: "Correction" });
export type Correction = z.infer<typeof Correction>;
