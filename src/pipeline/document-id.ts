import { makeId } from "../model/id.ts";

/** The same bytes in one case are one document, whoever reads them and whenever. */
export function documentIdOf(caseId: string, snapshotId: string): string {
  return makeId("document", caseId, snapshotId);
}
