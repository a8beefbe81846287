import type { Ledger } from "../ledger/ledger.ts";

/** What a rebuild did: `same` when the tables came out as they were, byte for byte. */
export interface Rebuilt {
  readonly entries: number;
  readonly before: string;
  readonly after: string;
  readonly same: boolean;
}

/** Makes the tables again from the log alone. */
export async function rebuildLedger(ledger: Ledger): Promise<Rebuilt> {
  const result = await ledger.rebuild();
  return { ...result, same: result.before === result.after };
}
