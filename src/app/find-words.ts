import type { FindQuery, Hit, Ledger, Page } from "../ledger/ledger.ts";
import { requireCase } from "./case-name.ts";

/**
 * Documents and statements of the case that hold the words, best first.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function findWords(ledger: Ledger, query: FindQuery): Promise<Page<Hit>> {
  await requireCase(ledger, query.caseName);
  return ledger.find(query);
}
