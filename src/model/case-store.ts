import type { Neighbour } from "./case-stage.ts";

/** Keys that documents are filed under, and when to look. */
export interface Sharing {
  readonly keys: readonly string[];
  /** Milliseconds since 1970: only documents of that time. */
  readonly from?: number;
  readonly to?: number;
  /** At most so many documents, those first that share most; a key that few are filed under counts for more. */
  readonly limit: number;
}

/** What linking asks of what was linked before, whether it lies in memory or in a ledger; of one case. */
export interface CaseStore {
  documentsSharing(query: Sharing): Promise<readonly { readonly documentId: string; readonly shared: number }[]>;
  /** In the order of the ids. */
  neighbours(documentIds: readonly string[]): Promise<readonly Neighbour[]>;
}
