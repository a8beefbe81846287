import { z } from "zod";
import { Basis } from "./basis.ts";

/** The finest unit that the words speak of, from fine to coarse. */
export const Granularity = z.enum([
  "second",
  "minute",
  "hour",
  "part of day",
  "day",
  "weekend",
  "week",
  "month",
  "season",
  "quarter",
  "half-year",
  "year",
  "decade",
  "century",
  "millennium",
  "indefinite",
]);
export type Granularity = z.infer<typeof Granularity>;

/** A bound of an interval: a date, or a date and time; with an offset when the zone is known, else in local time. */
const Bound = z.string().regex(/^-?\d{4,}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/);

/**
 * What the words say of time, in the terms of TimeML's TIMEX3 (Pustejovsky et al. 2003; ISO 24617-1) and, beside it,
 * as an interval of the calendar that can be compared.
 */
export const TimeValue = z
  .object({
    type: z.enum(["date", "time", "duration", "set"]),
    /** TIMEX3 value: `2022-07-07`, `2022-07-07TMO`, `2022-W27`, `P5M`, `PRESENT_REF`, `XXXX-WXX-4`; of a stretch both ends, `2022-11-05/2022-11-07`. */
    timex: z.string().min(1),
    /** TIMEX3 modifier: "nearly" is LESS_THAN, "early" START. */
    mod: z
      .enum([
        "BEFORE",
        "AFTER",
        "ON_OR_BEFORE",
        "ON_OR_AFTER",
        "LESS_THAN",
        "MORE_THAN",
        "EQUAL_OR_LESS",
        "EQUAL_OR_MORE",
        "START",
        "MID",
        "END",
        "APPROX",
      ])
      .optional(),
    /**
     * From `start` up to but not including `end`; a bound that is absent is open ("since Friday"). The whole is absent
     * where the words name no stretch of the calendar ("now and then", "five months" without an anchor).
     */
    interval: z.object({ start: Bound.optional(), end: Bound.optional() }).readonly().optional(),
    granularity: Granularity,
    basis: Basis,
    /** From what it was counted when it was inferred. */
    anchor: z.enum(["publication", "text"]).optional(),
    /** `stated`: the words name a zone or a place's time; `document`: that of the document's own date, unless that is UTC. Absent: not known. */
    zone: z.enum(["stated", "document"]).optional(),
  })
  .readonly()
  .meta({ id: "TimeValue" });
export type TimeValue = z.infer<typeof TimeValue>;
