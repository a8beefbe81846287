import { z } from "zod";
import { Basis } from "../../model/facet/basis.ts";
import { Granularity } from "../../model/facet/time-value.ts";
import { Instant } from "../../model/time.ts";
import { StatementShown } from "../claim-shapes.ts";

export const TimelineBin = z.enum(["hour", "day", "week", "month", "year"]);
export type TimelineBin = z.infer<typeof TimelineBin>;

/** How many statements published in one bin tell of what happened in another; each is named by its beginning, by the clock of the article as if that were UTC. */
export const TimelineTally = z
  .object({ happened: Instant, said: Instant, stated: z.int(), inferred: z.int() })
  .readonly()
  .meta({ id: "TimelineTally" });
export type TimelineTally = z.infer<typeof TimelineTally>;

/** A time that a statement tells of. */
export const TimelineItem = z
  .object({
    statement: StatementShown,
    /** The words that name it. */
    words: z.string(),
    /** From one up to but not including the other; equal for an instant, and where the words leave one end open. */
    starts: Instant,
    ends: Instant,
    granularity: Granularity,
    basis: Basis,
    /** When the article was published, else captured. */
    said: Instant,
    /** Minutes that the article's own clock is ahead of UTC: days are told by it. */
    zone: z.int(),
  })
  .readonly()
  .meta({ id: "TimelineItem" });
export type TimelineItem = z.infer<typeof TimelineItem>;

const range = z.object({ from: Instant, to: Instant }).readonly();

/** When it happened against when it was said. */
export const TimelineShown = z
  .object({
    /** What is shown: what happened from one up to but not including the other. */
    shown: range,
    bin: TimelineBin,
    /** Times that the case tells, those that are shown, and those before and after. */
    all: z.int(),
    total: z.int(),
    before: z.int(),
    after: z.int(),
    /** Of those shown: told before it happened, within a day after it began, later. */
    ahead: z.int(),
    atOnce: z.int(),
    later: z.int(),
    said: range.optional(),
    happened: range.optional(),
    tallies: z.array(TimelineTally).readonly(),
    /** Present where they are few enough to be told one by one. */
    items: z.array(TimelineItem).readonly().optional(),
  })
  .readonly()
  .meta({ id: "TimelineShown" });
export type TimelineShown = z.infer<typeof TimelineShown>;
