/** A word of a text as full text sees it. */
export interface Word {
  /** Lower case, without marks: what is indexed and compared. */
  readonly folded: string;
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const COMBINING = /[\u0300-\u036f\u0483-\u0487]/g;

/**
 * A word's form for comparison: compatibility decomposition, combining marks of Latin, Greek and Cyrillic off,
 * lower case. So `ё` is `е`, `é` is `e` and `ﬁ` is `fi`. Done here and not by the database, so that every
 * ledger finds the same, and so that marks in excerpts stand exactly where the index found the word.
 */
export function fold(word: string): string {
  return word.normalize("NFKD").replace(COMBINING, "").toLowerCase().replace(COMBINING, "").normalize("NFC");
}

/**
 * The words of a text, in order; everything else separates. Soft hyphens inside a word separate, too. One character
 * can be several words (ﷺ, ½): each is given, and each stands where the character stands.
 */
export function* wordsOf(text: string, from = 0, to = text.length): Generator<Word> {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of part.matchAll(WORD)) {
    const start = from + match.index;
    const end = start + match[0].length;
    for (const [folded] of fold(match[0]).matchAll(WORD)) yield { folded, start, end };
  }
}

/** What full text indexes of a text: its folded words with single spaces. */
export function indexable(text: string): string {
  return Array.from(wordsOf(text), (word) => word.folded).join(" ");
}
