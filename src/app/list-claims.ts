import type { ClaimSummary, Page } from "../ledger/ledger.ts";
import type { ClaimLine } from "./claim-shapes.ts";
import { bringUpToDate, type Linker } from "./link-case.ts";

/** Which claims of a case are asked for. */
export interface ClaimsQuery {
  readonly caseName: string;
  /** Only those of the event with this id. */
  readonly event?: string;
  /** Full text over the words of their statements, as in `find`. */
  readonly words?: string;
  /** Only those that this outlet carries: its name as the documents give it. */
  readonly outlet?: string;
  /** Only those that something contradicts, or that nothing does. */
  readonly contradicted?: boolean;
  /** Only those that so many articles make, or more. */
  readonly articles?: number;
  /** At most so many; 100 when absent. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

/**
 * A page of the case's claims, those that most articles make first. Brings what is linked up to date first.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listClaims(linker: Linker, query: ClaimsQuery): Promise<Page<ClaimLine>> {
  const linking = await bringUpToDate(linker, query.caseName);
  if (linking === undefined) return { items: [], total: 0 };
  const { event, articles, caseName: _, ...rest } = query;
  const page = await linking.claims({
    ...rest,
    ...(event === undefined ? {} : { eventId: event }),
    ...(articles === undefined ? {} : { documents: articles }),
  });
  return { ...page, items: page.items.map(claimLine) };
}

/** A claim as a line of a list. */
export function claimLine(claim: ClaimSummary): ClaimLine {
  const { id, words, eventId, statements, documents, outlets, attitudes, contradicted, from, to } = claim;
  return {
    id,
    words,
    eventId,
    statements,
    articles: documents,
    outlets,
    attitudes,
    contradictions: contradicted,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
