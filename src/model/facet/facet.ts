import { z } from "zod";
import { Decided } from "../decided.ts";
import { idOf } from "../id.ts";
import { Reading } from "../reading.ts";
import { Spans } from "../span.ts";
import { Basis } from "./basis.ts";
import { PlaceValue } from "./place-value.ts";
import { QuantityValue } from "./quantity-value.ts";
import { TimeValue } from "./time-value.ts";

export const FacetId = idOf("facet");

/** Of which statement a facet is. One of words inside the statement is stated, one carried over from beside it inferred. */
export const FacetUse = z
  .object({
    statementId: idOf("statement"),
    /** What it tells of: the event that is spoken of, or the act of saying it ("said on Thursday"). */
    aspect: z.enum(["event", "saying"]),
    basis: Basis,
    /** The rule that tied it to the statement. */
    rule: z.string().min(1),
  })
  .readonly()
  .meta({ id: "FacetUse" });
export type FacetUse = z.infer<typeof FacetUse>;

const common = {
  id: FacetId,
  spans: Spans.refine((spans) => spans.length > 0, { message: "a facet stands at words" }),
  /** The exact words, pieces joined by " … ". */
  words: z.string().min(1),
  of: z.array(FacetUse).readonly(),
  reading: Reading,
  /** Who decided the value, where a person did. Never part of a reading as it was recorded: see `Decisions`. */
  decided: Decided.optional(),
};

/**
 * A time, place or quantity that words of a document name, in a form that can be compared, and the statements it belongs to.
 * `readAs` is the machine's own value, where a person decided on another.
 */
export const Facet = z
  .discriminatedUnion("kind", [
    z.object({ ...common, kind: z.literal("time"), value: TimeValue, readAs: TimeValue.optional() }).readonly(),
    z.object({ ...common, kind: z.literal("place"), value: PlaceValue, readAs: PlaceValue.optional() }).readonly(),
    z
      .object({ ...common, kind: z.literal("quantity"), value: QuantityValue, readAs: QuantityValue.optional() })
      .readonly(),
  ])
  .meta({ id: "Facet" });
export type Facet = z.infer<typeof Facet>;
export type FacetKind = Facet["kind"];
