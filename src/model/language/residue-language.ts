/**
 * A line that belongs to the page and not to the article, in the words of one language. It is matched
 * against a whole line without white space at its ends, so the pattern is anchored at both; it must run in
 * linear time.
 */
export interface ResiduePhrase {
  /** Unique in its language, e.g. `share`. */
  readonly id: string;
  /** A sentence for the person who looks: why such a line is no part of the article. */
  readonly why: string;
  readonly pattern: RegExp;
  /** Lines it must match. */
  readonly examples: readonly string[];
  /** Lines of an article that look alike and must stay. */
  readonly stays: readonly string[];
}

/** What stage `parse` needs to know of a language: the words that pages put around an article. */
export interface ResidueLanguage {
  readonly code: string;
  readonly phrases: readonly ResiduePhrase[];
  /**
   * Headings after which, in the tail of a page, only links to other articles follow ("Related stories").
   * Matched as phrases are.
   */
  readonly tailHeadings: readonly RegExp[];
  /**
   * Headings and lines that open what a page holds after its article in sentences of its own: who wrote it, readers'
   * comments, a plea for money, whom to ask. Matched as phrases are.
   */
  readonly endSections: readonly RegExp[];
  /** How a paragraph begins that tells who an author is; believed only at the end of a text. */
  readonly aboutAuthor?: RegExp;
  /** A line that names the authors; group 1 holds the names: "By Jane Roe". */
  readonly byline: RegExp;
  /** Lower-case keys of header lines and what they tell: "date" in "Date: 7 July 2022". */
  readonly headerKeys: Readonly<Record<string, HeaderField>>;
  /** Words before a date that say when the text was last changed: "updated". A date line without them is of publication. */
  readonly updatedWords: RegExp;
}

/** What a header line tells about an article. */
export type HeaderField = "title" | "outlet" | "byline" | "published" | "modified" | "url" | "other";
