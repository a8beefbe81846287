import { z } from "zod";
import { idOf } from "./id.ts";
import { Reading } from "./reading.ts";
import { Span, Spans } from "./span.ts";

export const QuestionKind = z.enum(["who", "what", "when", "where", "how", "how many", "which", "whether", "why"]);
export type QuestionKind = z.infer<typeof QuestionKind>;

/** Something the document declares unknown: "it was not immediately clear how many people were injured". */
export const Question = z
  .object({
    id: idOf("question"),
    /** The declaring words, from "it was not clear" to the end of what is unknown. */
    span: Span,
    /** The words that declare it unknown. */
    cue: Spans,
    kind: QuestionKind,
    /** What is unknown, in the document's words. */
    about: z.object({ words: z.string().min(1), span: Span }).readonly(),
    reading: Reading,
  })
  .readonly()
  .meta({ id: "Question" });
export type Question = z.infer<typeof Question>;
