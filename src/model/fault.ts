/** One thing wrong in a ledger or in an export of one, exactly placed. */
export interface Fault {
  /** The entry's number, when an entry is at fault. */
  readonly seq?: number;
  /** The snapshot's id, when its bytes are at fault. */
  readonly snapshotId?: string;
  readonly kind: "hash" | "previous" | "sequence" | "body" | "snapshot" | "snapshot-missing" | "tables" | "file";
  readonly message: string;
}
