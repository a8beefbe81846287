import type { Ledger, Page, StatementQuery, StatementSummary } from "../ledger/ledger.ts";
import { requireCase } from "./case-name.ts";

/**
 * A page of the case's statements that fit the query, in the order of the documents and of their texts.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listStatements(ledger: Ledger, query: StatementQuery): Promise<Page<StatementSummary>> {
  await requireCase(ledger, query.caseName);
  return ledger.statements(query);
}
