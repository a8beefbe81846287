/** A line of a list of statements: enough to show who said what, one click from the words. */
export interface StatementSummary {
  readonly id: string;
  readonly documentId: string;
  readonly documentTitle?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly voice: "attributed" | "outlet";
  readonly words: string;
  /** UTF-16 code units into the document's text. */
  readonly start: number;
  readonly end: number;
  readonly attributionId?: string;
  /** The words of the source in the text; absent when nobody is named. */
  readonly source?: string;
  /** The fullest name of the actor behind the source, when it was resolved: whom "he" or "the ministry" stands for. */
  readonly actor?: string;
  readonly cue?: string;
  readonly directness?: string;
  readonly stance?: string;
  readonly hedge?: string;
  /** The words of each link, nearest first. */
  readonly chain?: readonly string[];
  readonly confidence?: number;
  /** The rule or model that read it, with its version: `speech-verb-after@1.0.0`. */
  readonly by?: string;
}

/** A page of a list; `next` is handed back to get the following one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next?: string;
}
