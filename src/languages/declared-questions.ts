import type { QuestionFound, QuestionLanguage, QuestionRule } from "../model/language/question-language.ts";
import type { QuestionKind } from "../model/question.ts";
import type { Span } from "../model/span.ts";

/** What a language gives to have its declared unknowns found by two rules; patterns are sources of regular expressions without groups of their own. */
export interface DeclaredWords {
  readonly code: string;
  /** "it is not known", "it is unclear"; in small letters. */
  readonly unknown: string;
  /** "they did not say in the consulate": words after a question that was not answered. */
  readonly unanswered: string;
  /** Question words with what they ask for; the first that fits is taken. */
  readonly asks: readonly (readonly [pattern: string, kind: QuestionKind])[];
  readonly examples: readonly [unknownBefore: string, unknownAfter: string];
  /** By rule: the share of findings that a reader called right. */
  readonly confidence: readonly [unknownBefore: number, unknownAfter: number];
}

/** The two rules: "it is not known how many …" and "How many …, is not known". */
export function declaredQuestions(words: DeclaredWords): QuestionLanguage {
  const { code, unknown, unanswered, asks, examples, confidence } = words;
  const any = asks.map(([pattern]) => pattern).join("|");
  const kindOf = (question: string): QuestionKind | undefined =>
    asks.find(([pattern]) => new RegExp(`^(?:${pattern})(?!\\p{L})`, "iu").test(question))?.[1];
  const before = new RegExp(
    `(?<!\\p{L})(?<cue>${unknown}), (?<about>(?:\\p{L}{1,3} )?(?:${any})(?!\\p{L})[^.;:!?—]{2,200}?)(?=[.;:!?—]|, (?:но|а|однако|але|проте)(?!\\p{L})|$)`,
    "diu",
  );
  const after = new RegExp(
    `^(?<about>(?:${any})(?!\\p{L})[^.;:!?—]{3,160}?),? (?:[—–-] )?(?<cue>${unknown}|${unanswered})(?=[.,;—]|$)`,
    "diu",
  );
  const rule = (id: string, summary: string, at: 0 | 1, pattern: RegExp): QuestionRule => ({
    id,
    summary,
    example: examples[at],
    confidence: confidence[at],
    apply: (sentence) => found(pattern.exec(sentence), sentence, kindOf),
  });
  return {
    code,
    rules: [
      rule("unknown-what", "The text says that it is not known or not clear, and then what.", 0, before),
      rule("question-first", "The question comes first, and then that nobody can answer it.", 1, after),
    ],
  };
}

function found(
  match: RegExpExecArray | null,
  sentence: string,
  kindOf: (question: string) => QuestionKind | undefined,
): readonly QuestionFound[] {
  const cue = span(match, "cue");
  const about = span(match, "about");
  if (cue === undefined || about === undefined || sentence.trimEnd().endsWith("?")) return [];
  const words = sentence.slice(about.start, about.end);
  const kind = kindOf(words) ?? kindOf(words.replace(/^\p{L}{1,3} /u, ""));
  if (kind === undefined) return [];
  const whole = { start: Math.min(cue.start, about.start), end: Math.max(cue.end, about.end) };
  return [{ span: whole, cue, kind, about }];
}

function span(match: RegExpExecArray | null, group: string): Span | undefined {
  const at = match?.indices?.groups?.[group];
  return at === undefined ? undefined : { start: at[0], end: at[1] };
}
