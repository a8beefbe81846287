import { z } from "zod";

/** A figure that explains itself: each reason is a feature with the words that show it and what it weighed. */
export const Score = z
  .object({
    value: z.number(),
    reasons: z
      .array(z.object({ feature: z.string().min(1), words: z.string(), weight: z.number() }).readonly())
      .readonly(),
  })
  .readonly()
  .meta({ id: "Score" });
export type Score = z.infer<typeof Score>;
