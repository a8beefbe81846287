import { z } from "zod";
import { QuestionKind } from "../../model/question.ts";
import { StatementShown } from "../claim-shapes.ts";

/** One place at which something is declared unknown. */
export const QuestionAsked = z
  .object({
    id: z.string(),
    documentId: z.string(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    publishedAt: z.string().optional(),
    /** The declaring words, with what is unknown. */
    words: z.string(),
    about: z.string(),
    /** Of `words`: UTF-16 code units into the document's text, end exclusive. */
    start: z.int().min(0),
    end: z.int().min(0),
    confidence: z.number(),
    by: z.string(),
  })
  .readonly()
  .meta({ id: "QuestionAsked" });
export type QuestionAsked = z.infer<typeof QuestionAsked>;

/** A statement that may answer a question: offered, never asserted. */
export const PossibleAnswer = z
  .object({
    statement: StatementShown,
    /** The words that would be the answer. */
    answer: z.string(),
    /** How much of what is asked about its words share, from 0 to 1. */
    shared: z.number(),
    /** The question was declared open again in an article published after it. */
    stillAsked: z.boolean(),
  })
  .readonly()
  .meta({ id: "PossibleAnswer" });
export type PossibleAnswer = z.infer<typeof PossibleAnswer>;

/** What is not known: declared in near the same words by one or several articles on one event. */
export const QuestionShown = z
  .object({
    /** That of the first one. */
    id: z.string(),
    kind: QuestionKind,
    about: z.string(),
    event: z.object({ id: z.string(), words: z.string(), articles: z.int() }).readonly().optional(),
    asked: z.array(QuestionAsked).readonly(),
    /** When it was first declared, and when the last article on the event was published, as they state it. */
    since: z.string().optional(),
    until: z.string().optional(),
    answers: z.array(PossibleAnswer).readonly(),
    /** The answers offered cannot all be so: what each would say. */
    differ: z.array(z.string()).readonly().optional(),
  })
  .readonly()
  .meta({ id: "QuestionShown" });
export type QuestionShown = z.infer<typeof QuestionShown>;

export const QuestionsShown = z
  .object({
    items: z.array(QuestionShown).readonly(),
    /** Questions, those that ask the same counted once. */
    total: z.int(),
    /** Places at which something is declared unknown. */
    declared: z.int(),
    next: z.string().optional(),
  })
  .readonly()
  .meta({ id: "QuestionsShown" });
export type QuestionsShown = z.infer<typeof QuestionsShown>;
