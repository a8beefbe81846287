import type { Span } from "../../../model/span.ts";

/** A run of letters with what joins them inside a word, hyphens left out: the pieces that names are made of. */
export interface Atom extends Span {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** All of its letters are capitals, and there are two or more. */
  readonly shouted: boolean;
  /** Which sentence it stands in, and whether it is the first there. */
  readonly sentence: number;
  readonly first: boolean;
}

const atom = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ.][\p{L}\p{M}\p{N}]+)*/gu;
/** Sentences longer than this are no prose. */
const longest = 3000;

/** The atoms of sentences in order, possessive endings cut off. Linear in the length of the text. */
export function atomsOf(
  text: string,
  sentences: readonly { readonly span: Span }[],
  possessive?: RegExp,
): readonly Atom[] {
  const atoms: Atom[] = [];
  sentences.forEach(({ span }, sentence) => {
    if (span.end - span.start > longest) return;
    let first = true;
    for (const match of text.slice(span.start, span.end).matchAll(atom)) {
      const word = possessive === undefined ? match[0] : match[0].replace(possessive, "");
      const start = span.start + match.index;
      if (word === "") continue;
      const lower = word.toLowerCase();
      const letters = word.replace(/[^\p{L}]/gu, "");
      const initial = letters.slice(
        0,
        letters.codePointAt(0) === undefined || (letters.codePointAt(0) ?? 0) < 0x10000 ? 1 : 2,
      );
      atoms.push({
        text: word,
        lower,
        start,
        end: start + word.length,
        capital: initial !== "" && initial !== initial.toLowerCase(),
        shouted: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
        sentence,
        first,
      });
      first = false;
    }
  });
  return atoms;
}
