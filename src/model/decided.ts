import { z } from "zod";
import { idOf } from "./id.ts";
import { Instant } from "./time.ts";

/** Whose decision something is, and why: what is shown where a person corrected the machine. */
export const Decided = z
  .object({
    judgementId: idOf("judgement"),
    by: z.object({ kind: z.enum(["person", "rule"]), name: z.string().min(1) }).readonly(),
    at: Instant,
    /** What was decided, as a person reads it: "named Kyiv", "the same as Ivo Tarn". */
    what: z.string().min(1),
    reason: z.string(),
  })
  .readonly()
  .meta({ id: "Decided" });
export type Decided = z.infer<typeof Decided>;
