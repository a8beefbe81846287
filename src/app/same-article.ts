import { getDomain } from "tldts";
import type { Ledger } from "../ledger/ledger.ts";
import type { DocumentRecord } from "../model/record.ts";

/** The part of a host that somebody registered (Public Suffix List): `news.example.co.uk` is of `example.co.uk`; `undefined` for none. */
export function registeredDomain(hostOrAddress: string): string | undefined {
  return getDomain(hostOrAddress, { allowPrivateDomains: true }) ?? undefined;
}

/**
 * The document of the case that this reading is another capture of: the same words from the same outlet, at another address or in other bytes.
 * The same words from another outlet are a copy, which is a document of its own; where an outlet cannot be told, nothing is put together.
 */
export async function sameArticle(ledger: Ledger, record: DocumentRecord): Promise<DocumentRecord | undefined> {
  const { textKey, document } = record;
  if (textKey === undefined) return undefined;
  const like = await ledger.articlesLike(document.caseId, { addresses: [], textKey });
  if (like.some(({ documentId }) => documentId === document.id)) return undefined;
  for (const { documentId } of like) {
    const other = await ledger.document(documentId);
    if (other !== undefined && sameOutlet(other, record)) return other;
  }
  return undefined;
}

function sameOutlet(one: DocumentRecord, other: DocumentRecord): boolean {
  const [a, b] = [outletOf(one), outletOf(other)];
  if (a.name !== undefined && b.name !== undefined && a.name !== b.name) return false;
  if (a.domain !== undefined && b.domain !== undefined) return a.domain === b.domain;
  return a.name !== undefined && a.name === b.name;
}

function outletOf({ document, snapshot }: DocumentRecord) {
  const address = snapshot.address ?? document.url ?? document.outlet?.domain;
  return {
    name: document.outlet?.name?.toLowerCase(),
    domain: address === undefined ? undefined : registeredDomain(address),
  };
}
