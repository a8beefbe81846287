import { z } from "zod";

/**
 * A stretch of a text: offsets are UTF-16 code units from its start, end exclusive.
 * `start < end` always holds: an empty stretch is not a span.
 */
export const Span = z
  .object({ start: z.int().min(0), end: z.int().min(1) })
  .refine((span) => span.start < span.end, { message: "a span must hold at least one character" })
  .readonly()
  .meta({ id: "Span", description: "UTF-16 code units, end exclusive" });
export type Span = z.infer<typeof Span>;

/** The spans of one discontinuous thing, in order, not overlapping. */
export const Spans = z.array(Span).readonly();
export type Spans = z.infer<typeof Spans>;
