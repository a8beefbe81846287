/** A line that changes by itself and says nothing: it is matched against a whole sentence or line of at most 300 characters. */
export interface PassingPhrase {
  /** Unique in its language, e.g. `updated`. */
  readonly id: string;
  /** What it is, for the person who looks: "when the page was updated". */
  readonly why: string;
  /** Anchored at both ends; linear. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Lines of an article that look alike and count. */
  readonly stays: readonly string[];
}

/** What telling edits apart needs to know of a language. */
export interface RevisionLanguage {
  readonly code: string;
  readonly passing: readonly PassingPhrase[];
  /** Begins a note in which an outlet says that it corrected itself: "Correction:", "An earlier version of this article". */
  readonly corrections: RegExp;
}
