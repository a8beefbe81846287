import type { QuestionKind } from "../question.ts";
import type { Span } from "../span.ts";

/** Something that a sentence declares unknown; offsets are into the sentence. */
export interface QuestionFound {
  /** From the declaring words to the end of what is unknown (or the other way round). */
  readonly span: Span;
  /** The declaring words. */
  readonly cue: Span;
  readonly kind: QuestionKind;
  /** What is unknown, without the declaring words. */
  readonly about: Span;
}

/** One way in which news declares a thing unknown. */
export interface QuestionRule {
  readonly id: string;
  /** One sentence for the person who asks why. */
  readonly summary: string;
  /** A sentence in which the rule finds something; tested. */
  readonly example: string;
  /** Share of its findings that a reader called right; the stage's README says on what. */
  readonly confidence: number;
  apply(sentence: string): readonly QuestionFound[];
}

/** What stage `ask` needs to know of a language. */
export interface QuestionLanguage {
  readonly code: string;
  /** In order of precedence: where two rules find the same, the first one's finding stands. */
  readonly rules: readonly QuestionRule[];
}
