import type { Ledger } from "../ledger/ledger.ts";
import type { Case } from "../model/case.ts";

/** A case with how much is in it. */
export type CaseSummary = Case & { readonly documents: number; readonly failures: number };

/** All cases of the ledger, by name. */
export async function listCases(ledger: Ledger): Promise<readonly CaseSummary[]> {
  const cases = await ledger.cases();
  return [...cases].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
