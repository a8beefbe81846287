/** What a case holds, counted. */
export interface CaseFacts {
  /** The number of the log's last entry. */
  readonly seq: number;
  readonly documents: number;
  readonly outlets: number;
  /** Calendar days on which its documents were published, else captured, as they state them. */
  readonly days: number;
  readonly failures: number;
  /** Claims that several articles make, and all. */
  readonly claims: { readonly several: number; readonly all: number };
}

/** A document as a change tells it. */
export interface ChangedDocument {
  readonly seq: number;
  readonly documentId: string;
  readonly title?: string;
  readonly outlet?: string;
  /** The document of the same article that was there before. */
  readonly before?: string;
}

/** What came into a case after an entry of the log; lists are cut, counts are not. */
export interface CaseChanges {
  /** The number of the log's last entry. */
  readonly seq: number;
  /** When the entry that was asked from was written; absent where there is none. */
  readonly since?: string;
  /** Articles read that were not there in any form. */
  readonly read: { readonly count: number; readonly documents: readonly ChangedDocument[] };
  /** Articles that were there, and stand otherwise now. */
  readonly changed: { readonly count: number; readonly documents: readonly ChangedDocument[] };
  readonly failed: number;
  readonly judged: number;
  /** Claims that only documents make that came since: told when no more than some hundred came. */
  readonly claims: readonly { readonly id: string; readonly words: string; readonly articles: number }[];
}

/** What is counted over a whole case where its tables are. */
export interface CaseCounts {
  caseFacts(caseName: string): Promise<CaseFacts>;
  /** @param after the number of an entry; what it and those before it brought is left out */
  changes(caseName: string, after: number): Promise<CaseChanges>;
}
