import { z } from "zod";

/**
 * What read something and how sure it is: every machine result carries one, so that machine and human
 * stay apart and a result can be explained.
 */
export const Reading = z
  .object({
    /** `person`: nobody's machine found it; somebody marked it by hand. */
    kind: z.enum(["rule", "model", "person"]),
    /** The rule's or model's id, e.g. `speech-verb-after`; the person's name. */
    id: z.string().min(1),
    /** That rule's stage's (or the model's) version, e.g. `1.0.0`. */
    version: z.string().min(1),
    /** Probability that the result is right, calibrated on data the rule was not written on. */
    confidence: z.number().min(0).max(1),
  })
  .readonly()
  .meta({ id: "Reading" });
export type Reading = z.infer<typeof Reading>;
