import { wordsOf } from "./words.ts";

/** One thing that must be found: words next to one another, the last one perhaps only begun. */
export interface Term {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** Terms past this many are not looked for: a pasted page is no query, and engines bound their expressions. */
export const MOST_TERMS = 64;
/** Words past this many of one phrase are not looked for. */
export const MOST_WORDS = 64;

// A quoted stretch with its closing mark, or a run without white space; an unclosed mark separates like a space.
const PIECE = /["“”„«»]([^"“”„«»]*)["“”„«»](\*?)|[^\s"“”„«»]+/gu;

/**
 * What a person typed as terms that must all be found: words; "a phrase" in any quotation marks; a word that ends
 * in * as a prefix. A word with a hyphen or an apostrophe is a phrase. Everything else (brackets, AND, a mark
 * without its pair) is words or nothing, so there is no syntax to get wrong. Linear in the query's length.
 */
export function parseWords(query: string): readonly Term[] {
  const terms: Term[] = [];
  for (const match of query.matchAll(PIECE)) {
    const phrase = match[1];
    const piece = phrase ?? match[0];
    const words = Array.from(wordsOf(piece), (word) => word.folded).slice(0, MOST_WORDS);
    if (words.length === 0) continue;
    terms.push({ words, prefix: phrase === undefined ? piece.endsWith("*") : match[2] === "*" });
    if (terms.length === MOST_TERMS) break;
  }
  return terms;
}
