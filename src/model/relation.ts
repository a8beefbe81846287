import { z } from "zod";
import { Decided } from "./decided.ts";
import { idOf } from "./id.ts";
import { Reading } from "./reading.ts";
import { Score } from "./score.ts";
import { Spans } from "./span.ts";

/**
 * What one statement is to another that is the same claim or about the same event. `updates`: it is later, of the same party, and revises it;
 * `narrower`: it says that and more; `broader`: it says less than that. `unrelated` neither supports nor contradicts.
 */
export const RelationKind = z.enum([
  "supports",
  "contradicts",
  "updates",
  "narrower",
  "broader",
  "unrelated",
  "abstains",
]);
export type RelationKind = z.infer<typeof RelationKind>;

/** What decided: figures decide figures, and weights only where nothing else does. */
export const RelationGround = z.enum([
  "copy",
  "words",
  "quantity",
  "negation",
  "denial",
  "time",
  "place",
  "actor",
  "inference",
  "person",
]);
export type RelationGround = z.infer<typeof RelationGround>;

/** Two statements compared, with the two stretches of words that show it and the reason in a sentence. */
export const Relation = z
  .object({
    id: idOf("relation"),
    /** The statement that supports, contradicts, updates …: the later of the two. */
    from: idOf("statement"),
    to: idOf("statement"),
    kind: RelationKind,
    ground: RelationGround,
    /** One of the two denies, as an act of speech or in effect ("no one was hurt"): recorded beside what kind of relation it is. */
    denial: z
      .object({ by: z.enum(["from", "to"]), how: z.enum(["stance", "words"]) })
      .readonly()
      .optional(),
    /** Stretches of each document's text, UTF-16 code units. */
    evidence: z.object({ from: Spans, to: Spans }).readonly(),
    /** Why, as a person would say it. */
    sentence: z.string().min(1),
    score: Score,
    reading: Reading,
    decided: Decided.optional(),
  })
  .readonly()
  .meta({ id: "Relation" });
export type Relation = z.infer<typeof Relation>;
