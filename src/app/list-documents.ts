import type { DocumentSummary, Ledger, ListQuery, Page } from "../ledger/ledger.ts";
import { requireCase } from "./case-name.ts";

/**
 * A page of the case's documents, oldest reading first.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listDocuments(ledger: Ledger, query: ListQuery): Promise<Page<DocumentSummary>> {
  await requireCase(ledger, query.caseName);
  return ledger.documents(query);
}
