import type { Ledger } from "../../ledger/ledger.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { DocumentRecord } from "../../model/record.ts";
import { layOver } from "./apply-corrections.ts";
import { type InForce, inForce, placesOf } from "./in-force.ts";

/** What people decided in a case, ready to be laid over its documents. */
export interface CorrectionsOfCase {
  /** All judgements in the order in which they were made, those that no longer hold too. */
  readonly judgements: readonly Judgement[];
  /** Those that change something and hold. */
  readonly holding: readonly InForce[];
  /** Whether anything holds that could bear on this document. */
  touches(documentId: string): boolean;
  layOver(record: DocumentRecord): DocumentRecord;
}

const PAGE = 1000;

/**
 * The corrections of a case: read once, laid over as many documents as are shown.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function correctionsOfCase(ledger: Ledger, caseName: string): Promise<CorrectionsOfCase> {
  const judgements: Judgement[] = [];
  let after: string | undefined;
  do {
    const page = await ledger.judgements({ caseName, limit: PAGE, ...(after === undefined ? {} : { after }) });
    judgements.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  const holding = inForce(judgements);
  const everywhere = holding.some(({ correction }) => correction.kind === "party");
  const touched = new Set(holding.flatMap(({ correction }) => placesOf(correction).map((at) => at.documentId)));
  return {
    judgements,
    holding,
    touches: (documentId) => everywhere || touched.has(documentId),
    layOver: (record) => (everywhere || touched.has(record.document.id) ? layOver(record, holding) : record),
  };
}

/** The name of the case that a document is in. */
export async function caseNameOf(ledger: Ledger, record: DocumentRecord): Promise<string | undefined> {
  return (await ledger.cases()).find(({ id }) => id === record.document.caseId)?.name;
}
