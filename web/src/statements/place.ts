import type { StatementSummary } from "../../../src/surfaces/http/client.ts";

/** The `#…` under which the reader shows a statement: its attribution, or its words when it is the outlet's own. */
export function placeOf(statement: StatementSummary): string {
  if (statement.attributionId !== undefined) return `a=${statement.attributionId}`;
  return `w=${statement.start}-${statement.end}`;
}
