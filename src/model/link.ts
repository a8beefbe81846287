import { z } from "zod";
import { Decided } from "./decided.ts";
import { Reading } from "./reading.ts";
import { Score } from "./score.ts";

/**
 * Whether two things are one. Of statements: `same` says one thing of one event, whatever its figures and whether it is affirmed or
 * denied; `related` is about the same event and says something else. Of documents: `same` reports one event, `related` its
 * consequences or another of a series.
 */
export const LinkVerdict = z.enum(["same", "related", "unrelated", "abstains"]);
export type LinkVerdict = z.infer<typeof LinkVerdict>;

/** Two statements, or two documents, and whether they are one. */
export const Link = z
  .object({
    of: z.enum(["document", "statement"]),
    /** The later one: it was put to the other. */
    a: z.string().min(1),
    b: z.string().min(1),
    verdict: LinkVerdict,
    score: Score,
    reading: Reading,
    decided: Decided.optional(),
  })
  .readonly()
  .meta({ id: "Link" });
export type Link = z.infer<typeof Link>;
