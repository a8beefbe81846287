import { z } from "zod";
import { idOf } from "./id.ts";
import { Instant } from "./time.ts";

/** followthemoney's four, never null. */
export const Verdict = z.enum(["positive", "negative", "unsure", "no judgement"]);
export type Verdict = z.infer<typeof Verdict>;

/** A person's (or rule's) decision. Appended, superseded by a later one, never overwritten. */
export const Judgement = z
  .object({
    id: idOf("judgement"),
    caseId: idOf("case"),
    /** What is judged: the kind of record, its id, and the proposition about it ("right", "same actor as …"). */
    about: z.object({ kind: z.string().min(1), id: z.string().min(1), proposition: z.string().min(1) }).readonly(),
    verdict: Verdict,
    reason: z.string(),
    by: z.object({ kind: z.enum(["person", "rule"]), name: z.string().min(1) }).readonly(),
    at: Instant,
    supersedes: idOf("judgement").optional(),
  })
  .readonly()
  .meta({ id: "Judgement" });
export type Judgement = z.infer<typeof Judgement>;
