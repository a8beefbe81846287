import { z } from "zod";
import { Span } from "../span.ts";
import { Basis } from "./basis.ts";

/** What the words say of the number itself. */
export const Approximation = z.enum([
  "exact",
  "about",
  /** Almost so many, and not quite: "nearly 300". */
  "nearly",
  "at least",
  "more than",
  "at most",
  "less than",
  "range",
  "vague",
]);
export type Approximation = z.infer<typeof Approximation>;

/**
 * Words that name no number: what each is coded to is a matter of the coding rules. Those in the plural of a power
 * ("hundreds") may stand before a further one ("hundreds of thousands"), others before any ("several hundred").
 */
export const VagueWord = z.enum([
  "couple",
  "few",
  "several",
  "tens",
  "dozens",
  "scores",
  "hundreds",
  "thousands",
  "millions",
  "billions",
]);
export type VagueWord = z.infer<typeof VagueWord>;

/** What became of people, for figures that news counts them by. */
export const Casualty = z.enum(["killed", "wounded", "missing", "captured", "displaced", "affected"]);
export type Casualty = z.infer<typeof Casualty>;

/**
 * The range that a number's words were coded to, and the name of the rule that coded it: words stay, and a rule can be changed and everything
 * recoded. Bounds are inclusive unless marked; an absent one is open.
 */
export const CodedRange = z
  .object({
    low: z.number().optional(),
    high: z.number().optional(),
    lowExclusive: z.boolean().optional(),
    highExclusive: z.boolean().optional(),
    /** `at-least`, `dozens`, with the version of the coding: `dozens@1`. */
    rule: z.string().min(1),
  })
  .readonly();
export type CodedRange = z.infer<typeof CodedRange>;

/** A number as reported, and what it counts or measures. */
export const QuantityValue = z
  .object({
    /** The number that the words name, when they name one: 12 for "at least 12". */
    number: z.number().optional(),
    /** The second number of "between 5 and 7", whose `number` is 5. */
    upper: z.number().optional(),
    /** The word that stands where a number would, and what it is multiplied by: "tens of thousands" is tens of 1000. */
    vague: z.object({ word: VagueWord, scale: z.number().positive() }).readonly().optional(),
    approximation: Approximation,
    range: CodedRange,
    unit: z
      .object({
        kind: z.enum([
          "count",
          "people",
          "money",
          "percent",
          "length",
          "area",
          "volume",
          "mass",
          "speed",
          "temperature",
          "time",
          "energy",
          "power",
          "data",
          "rate",
          "other",
        ]),
        /** In one form: `USD`, `%`, `km`, `people`; absent for a bare count. */
        code: z.string().min(1).optional(),
        /** As the text has it. */
        words: z.string().optional(),
      })
      .readonly(),
    /** What is counted or measured, in the document's words: "soldiers", "unemployment". */
    of: z
      .object({ words: z.string().min(1), span: Span })
      .readonly()
      .optional(),
    casualty: Casualty.optional(),
    /** Said to have risen or fallen by, or to, the number. */
    change: z.enum(["up", "down"]).optional(),
    basis: Basis,
  })
  .readonly()
  .meta({ id: "QuantityValue" });
export type QuantityValue = z.infer<typeof QuantityValue>;
