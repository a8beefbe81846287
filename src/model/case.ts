import { z } from "zod";
import { idOf } from "./id.ts";
import { Instant } from "./time.ts";

/** A working set of documents, actors, questions and judgements. `name` is its address: `--case harrow-bridge`. */
export const Case = z
  .object({
    id: idOf("case"),
    name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    title: z.string().min(1),
    openedAt: Instant,
  })
  .readonly()
  .meta({ id: "Case" });
export type Case = z.infer<typeof Case>;
