import type { SayingForm, SayingFrames } from "../../../../model/language/speech-pattern-language.ts";
import type { Line } from "../line.ts";

/** The verbs of saying of a line that can stand in a frame, with their places; gerunds only when asked for. */
export function verbsOf(
  line: Line,
  frame: keyof SayingFrames,
  gerunds = false,
): readonly { readonly at: number; readonly form: SayingForm }[] {
  return line.tokens.flatMap((token, at) => {
    const form = token.kind === "word" ? line.language.saying.get(token.form) : undefined;
    if (form === undefined) {
      if (gerunds || !line.language.impersonal.has(token.form)) return [];
      return frame === "clause" || frame === "quotation" || frame === "aside"
        ? [{ at, form: { lemma: token.form, agreement: "nobody" as const, gerund: false } }]
        : [];
    }
    return form.gerund === gerunds && line.language.frames[frame].has(form.lemma) ? [{ at, form }] : [];
  });
}

/** The line up to the mark that ends its sentence. */
export function sentenceEnd(line: Line, from: number): number {
  const end = line.tokens.findIndex((token, at) => at >= from && token.kind === "end");
  return end < 0 ? line.tokens.length : end;
}

/** Where the sentence of a token begins. */
export function sentenceStart(line: Line, at: number): number {
  let from = at;
  while (from > 0 && line.tokens[from - 1]?.kind !== "end") from--;
  return from;
}

/** Whether a stretch says something: a finite verb, a quotation, or a few words. */
export function saysSomething(line: Line, from: number, to: number): boolean {
  const tokens = line.tokens.slice(from, to);
  const words = tokens.filter((token) => token.kind === "word").length;
  return tokens.some((token) => token.kind === "quotation" && token.speech) || words >= 3;
}

/** Whether a stretch has a finite verb. */
export function hasVerb(line: Line, from: number, to: number): boolean {
  return line.tokens.slice(from, to).some((token) => line.language.isFiniteVerb(token.text));
}
