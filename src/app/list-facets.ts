import type { Ledger } from "../ledger/ledger.ts";
import type { FacetKind } from "../model/facet/facet.ts";
import { requireCase } from "./case-name.ts";
import { correctionsOfCase } from "./corrections/corrections-of-case.ts";
import { valueWords } from "./facet-words.ts";
import type { FacetLine } from "./shapes.ts";

/** Which facets are asked for, page by page of documents. */
export interface FacetsQuery {
  readonly caseName: string;
  readonly kind?: FacetKind;
  /** Facets of at most so many documents; 20 when absent. */
  readonly limit?: number;
  readonly after?: string;
}

/** Documents are opened for it, so few at once. */
const USUAL_DOCUMENTS = 20;
const MOST_DOCUMENTS = 100;

/**
 * The times, places and quantities of a case, a few documents at a time, in the order of the documents and of their
 * texts, with what people decided of them.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listFacets(
  ledger: Ledger,
  { caseName, kind, limit = USUAL_DOCUMENTS, after }: FacetsQuery,
): Promise<{ readonly items: readonly FacetLine[]; readonly next?: string }> {
  await requireCase(ledger, caseName);
  const corrections = await correctionsOfCase(ledger, caseName);
  const page = await ledger.documents({
    caseName,
    limit: Math.min(limit, MOST_DOCUMENTS),
    ...(after === undefined ? {} : { after }),
  });
  const items: FacetLine[] = [];
  for (const { id, title, outlet, publishedAt } of page.items) {
    const record = await ledger.document(id);
    if (record === undefined) continue;
    const facets = corrections.layOver(record).facets ?? [];
    const of = {
      documentId: id,
      ...(title === undefined ? {} : { documentTitle: title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
    };
    for (const facet of facets) {
      if (kind === undefined || facet.kind === kind) items.push({ ...of, value: valueWords(facet), facet });
    }
  }
  return { items, ...(page.next === undefined ? {} : { next: page.next }) };
}
