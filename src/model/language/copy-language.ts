/** What finding copies needs to know of a language. */
export interface CopyLanguage {
  readonly code: string;
  /** Words that any text has: they tell no text from another. Small letters. */
  readonly small: ReadonlySet<string>;
  /** News agencies by the words they are credited with, small letters ("ap", "the associated press"): one name for each agency. */
  readonly agencies: ReadonlyMap<string, string>;
  /**
   * Lines that say where a text is from ("Reporting by …", "Source: …", "© AP"): the group `who` holds the agency's or outlet's name;
   * without it, `is` is the agency whose way of signing this is.
   */
  readonly credits: readonly CreditPattern[];
}

export interface CreditPattern {
  readonly id: string;
  /** Matched against one paragraph, or one line, of at most some 400 characters; with the flags `iu` or `u`. */
  readonly pattern: RegExp;
  readonly is?: string;
  readonly example: string;
}
