import type { QuestionFound, QuestionRule } from "../../../model/language/question-language.ts";
import type { QuestionKind } from "../../../model/question.ts";
import type { Span } from "../../../model/span.ts";
import { clauseEnd, clauseStart, kindOfNoun, readQuestions } from "./clause.ts";

/** What each rule says of itself. */
type Label = Pick<QuestionRule, "id" | "summary" | "example" | "confidence">;

/** Before a declaration, these make it a condition or a thing that is no longer so. */
const CONDITION =
  /\b(?:if|unless|whenever|even though|as if|as though|no longer|until|pretend(?:s|ed|ing)?)(?: \p{L}{1,12}){0,2}\s*$/iu;

/** "He", "The notice", "Police in Karsk": a short subject at the head of the sentence belongs to the declaring words. */
const SUBJECT = /^(?:[“"]?)(?:\p{L}[\p{L}\p{N}.’'-]{0,20} ){1,4}$/u;

/** A declaration whose words, group `cue`, come right before an indirect question, group `asks` (flags `dgu`). */
export function beforeQuestion(label: Label, pattern: RegExp): QuestionRule {
  return {
    ...label,
    apply: (sentence) =>
      matches(sentence, pattern).flatMap((match) => {
        const cue = withSubject(sentence, group(match, "cue"));
        const asks = group(match, "asks");
        return cue === undefined || asks === undefined ? [] : readQuestions(sentence, cue, asks.start);
      }),
  };
}

/** A declaration before a noun phrase, group `thing`, which runs to the end of its clause, or to group `stop`. */
export function beforeThing(label: Label, pattern: RegExp, kind?: QuestionKind): QuestionRule {
  return {
    ...label,
    apply: (sentence) =>
      matches(sentence, pattern).flatMap((match) => {
        const cue = withSubject(sentence, group(match, "cue"));
        const thing = group(match, "thing");
        if (cue === undefined || thing === undefined) return [];
        const end = clauseEnd(sentence, thing.start);
        const stop = group(match, "stop")?.start ?? end;
        const about = { start: thing.start, end: Math.min(stop, end) };
        return finding(sentence, cue, about, { start: cue.start, end: Math.max(end, cue.end) }, kind);
      }),
  };
}

/** A declaration after what is unknown, which runs from the start of its clause to the declaring words. */
export function afterThing(label: Label, pattern: RegExp, kind?: QuestionKind, keep?: RegExp): QuestionRule {
  return {
    ...label,
    apply: (sentence) =>
      matches(sentence, pattern).flatMap((match) => {
        const cue = group(match, "cue");
        if (cue === undefined) return [];
        const start = clauseStart(sentence, cue.start);
        const about = { start, end: start + sentence.slice(start, cue.start).trimEnd().length };
        if (keep !== undefined && !keep.test(sentence.slice(about.start, about.end))) return [];
        return finding(sentence, cue, about, { start: about.start, end: cue.end }, kind);
      }),
  };
}

/** An indirect question that opens the sentence and is declared unknown after it. */
export function afterQuestion(label: Label, pattern: RegExp): QuestionRule {
  return {
    ...label,
    apply: (sentence) =>
      matches(sentence, pattern).flatMap((match) => {
        const cue = group(match, "cue");
        const asks = group(match, "asks");
        if (cue === undefined || asks === undefined) return [];
        const [read] = readQuestions(sentence.slice(0, asks.end), cue, asks.start);
        return read === undefined ? [] : [{ ...read, span: { start: asks.start, end: cue.end } }];
      }),
  };
}

function finding(
  sentence: string,
  cue: Span,
  about: Span,
  span: Span,
  kind: QuestionKind | undefined,
): readonly QuestionFound[] {
  const words = sentence.slice(about.start, about.end);
  if (!/\p{L}{2}/u.test(words)) return [];
  return [{ span, cue, kind: kind ?? kindOfNoun(words), about }];
}

/** A sentence that itself asks ("Isn’t it clear who …?") declares nothing; nor does a condition. */
function matches(sentence: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (/\?[”"’')\s]*$/u.test(sentence)) return [];
  return [...sentence.matchAll(pattern)].filter((match) => {
    const start = group(match, "cue")?.start ?? match.index;
    return !CONDITION.test(sentence.slice(Math.max(0, start - 45), start));
  });
}

function group(match: RegExpExecArray, name: string): Span | undefined {
  const at = match.indices?.groups?.[name];
  return at === undefined ? undefined : { start: at[0], end: at[1] };
}

function withSubject(sentence: string, cue: Span | undefined): Span | undefined {
  if (cue === undefined) return undefined;
  const head = sentence.slice(0, cue.start);
  if (head.length > 80 || !SUBJECT.test(head) || /^(?:it|nor|neither|no)\b/i.test(sentence.slice(cue.start)))
    return cue;
  return { start: /^[“"]/.test(head) ? 1 : 0, end: cue.end };
}
