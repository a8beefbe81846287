import { z } from "zod";
import { AttributionId } from "./attribution.ts";
import { idOf } from "./id.ts";
import { Spans } from "./span.ts";

/** One occurrence of something said: an attribution's content, or a sentence in the outlet's own voice. */
export const Statement = z
  .object({
    id: idOf("statement"),
    voice: z.enum(["attributed", "outlet"]),
    /** Present exactly when the voice is `attributed`. */
    attributionId: AttributionId.optional(),
    spans: Spans,
    /** The exact words, pieces joined by " … ". */
    words: z.string().min(1),
  })
  .readonly()
  .meta({ id: "Statement" });
export type Statement = z.infer<typeof Statement>;
