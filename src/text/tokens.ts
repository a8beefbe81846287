import type { Span } from "../model/span.ts";

/** A word with its place: UTF-16 code units into the text it was found in. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
}

/**
 * Letters and digits with what joins them inside a word (apostrophe, hyphen, dot, a possessive's apostrophe at its end), and the dot of
 * a short title: "Konashenkov’s", "well-known", "U.S", "Gen.".
 */
const word =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.\-‑][\p{L}\p{M}\p{N}]+)*(?:(?<=[sS])['’](?![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}.])\p{Lu}\p{Ll}{0,4})\.(?=\s\p{Lu}))?/gu;

/** The words of a stretch, in order; linear in its length. */
export function wordsIn(text: string, span: Span): readonly Word[] {
  return [...text.slice(span.start, span.end).matchAll(word)].map((match) => {
    const start = span.start + match.index;
    return { text: match[0], lower: match[0].toLowerCase(), start, end: start + match[0].length };
  });
}
