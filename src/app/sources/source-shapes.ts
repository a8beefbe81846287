import { z } from "zod";
import { ActorKind } from "../../model/actor.ts";
import { Score } from "../../model/score.ts";
import { StatementLine } from "../shapes.ts";

/** Shapes of what is told of sources: counts of what texts say, never how far somebody is to be believed. */

/** An outlet that carries a source. */
const Carrier = z.object({ outlet: z.string(), statements: z.int(), articles: z.int() }).readonly();

/** Somebody through whom a source reached outlets, in the words of the texts. */
const Relay = z.object({ words: z.string(), statements: z.int(), outlets: z.array(z.string()).readonly() }).readonly();

export const SourceShown = z
  .object({
    /** The case's actor; of sources without a name, made of their words. */
    id: z.string(),
    name: z.string(),
    /** `named`: it has a name. `unnamed`: described only. `unresolved`: a pronoun or the like, and it was not told whose. */
    kind: z.enum(["named", "unnamed", "unresolved"]),
    actorKind: ActorKind.optional(),
    roles: z.array(z.string()).readonly(),
    /** For whom it speaks, as texts say or people decided. */
    speaksFor: z.object({ id: z.string(), name: z.string() }).readonly().optional(),
    party: z
      .object({ words: z.string(), by: z.enum(["person", "text", "derived"]), score: Score })
      .readonly()
      .optional(),
    statements: z.int(),
    articles: z.int(),
    /** The first met first; outlets whose name is not known are one. */
    outlets: z.array(Carrier).readonly(),
    stances: z.array(z.object({ stance: z.string(), statements: z.int() }).readonly()).readonly(),
    hedged: z.int(),
    direct: z.int(),
    indirect: z.int(),
    mixed: z.int(),
    through: z.array(Relay).readonly(),
  })
  .readonly()
  .meta({ id: "SourceShown" });
export type SourceShown = z.infer<typeof SourceShown>;

const Sum = z.object({ sources: z.int(), statements: z.int(), articles: z.int(), outlets: z.int() }).readonly();

/** A page of sources with what they are out of. */
export const SourcesShown = z
  .object({
    items: z.array(SourceShown).readonly(),
    total: z.int(),
    next: z.string().optional(),
    sums: z
      .object({
        named: Sum,
        unnamed: Sum,
        unresolved: Sum,
        /** Statements of which the text does not say who said it ("it was reported that …"). */
        nobody: z.int(),
      })
      .readonly(),
    /** The most statements that any source of the list has: what bars are drawn against. */
    most: z.int(),
  })
  .readonly()
  .meta({ id: "SourcesShown" });
export type SourcesShown = z.infer<typeof SourcesShown>;

/** A source whole, with a page of its statements. */
export const SourceWhole = z
  .object({
    source: SourceShown,
    /** Who speaks for it. */
    spokenForBy: z.array(z.object({ id: z.string(), name: z.string(), statements: z.int() }).readonly()).readonly(),
    statements: z.array(StatementLine).readonly(),
    total: z.int(),
    next: z.string().optional(),
    /** Claims that its statements make, those in most articles first; with the first page only. */
    claims: z
      .array(
        z
          .object({
            id: z.string(),
            words: z.string(),
            articles: z.int(),
            /** How many of the source's statements make it. */
            statements: z.int(),
            /** Whether it stands at the far end of a chain, and what it says of the claim there; absent where that was not traced. */
            origin: z.enum(["says", "denies", "both", "none"]).optional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: "SourceWhole" });
export type SourceWhole = z.infer<typeof SourceWhole>;
