import { z } from "zod";
import { Correction } from "./correction.ts";
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
    /**
     * What it changes, in a form that can be laid over every reading. Holds where the verdict is positive; of pairs
     * (`same actor`, `same claim`, `one origin`, `same event`) a negative verdict says that they are two. Absent in judgements that change nothing.
     */
    correction: Correction.optional(),
    reason: z.string(),
    by: z.object({ kind: z.enum(["person", "rule"]), name: z.string().min(1) }).readonly(),
    at: Instant,
    /** The earlier one that no longer holds: with a correction it takes its place, without one it takes it back. */
    supersedes: idOf("judgement").optional(),
  })
  .readonly()
  .meta({ id: "Judgement" });
export type Judgement = z.infer<typeof Judgement>;
