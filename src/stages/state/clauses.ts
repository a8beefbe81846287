import type { SegmentLanguage } from "../../model/language/segment-language.ts";
import type { Span } from "../../model/span.ts";
import { slice } from "../../text/spans.ts";

/** A clause has at least so many words. */
const LEAST = 3;

/**
 * What somebody says, by its clauses: "that the bridge was shut and that no one was hurt" says two things. Parted only where a conjunction and "that"
 * stand outside of quotation marks, and where each part is long enough to be a clause: else the content is given back as one.
 * @param content the pieces of an attribution's content, in order; UTF-16 code units of `text`
 * @param isQuoted whether the place lies in quotation marks
 */
export function clausesOf(
  text: string,
  content: readonly Span[],
  language: SegmentLanguage | undefined,
  isQuoted: (at: number) => boolean,
): readonly (readonly Span[])[] {
  if (language?.clauseJoin === undefined) return [content];
  const clauses: Span[][] = [[]];
  for (const piece of content) {
    let { start } = piece;
    for (const found of slice(text, piece).matchAll(language.clauseJoin)) {
      const at = piece.start + found.index;
      const behind = at + found[0].length;
      if (isQuoted(behind) || countWords(slice(text, { start: behind, end: piece.end })) < LEAST) continue;
      if (countWords(slice(text, { start, end: at })) < LEAST) continue;
      clauses.at(-1)?.push({ start, end: at });
      clauses.push([]);
      start = behind;
    }
    clauses.at(-1)?.push({ start, end: piece.end });
  }
  return clauses;
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
