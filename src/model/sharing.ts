import type { Sharer } from "./case-store.ts";

/** A key that more documents than this are filed under within the time looked at tells them apart no more: it is passed over. */
export const MOST_UNDER_A_KEY = 250;

/**
 * The documents that share keys, those that share most first: each key adds 1 / log2(1 + documents under it), so that one name that only two
 * articles have outweighs several that everybody has. Ties are broken by id.
 * @param filed the documents under each key that was asked for; of keys with more than `MOST_UNDER_A_KEY` any that many or more
 */
export function rankSharers(filed: Iterable<readonly string[]>, limit: number): readonly Sharer[] {
  const sharers = new Map<string, { documentId: string; shared: number; keys: number }>();
  for (const documents of filed) {
    if (documents.length > MOST_UNDER_A_KEY) continue;
    const weight = 1 / Math.log2(1 + Math.max(1, documents.length));
    for (const documentId of documents) {
      const known = sharers.get(documentId);
      if (known === undefined) sharers.set(documentId, { documentId, shared: weight, keys: 1 });
      else {
        known.shared += weight;
        known.keys += 1;
      }
    }
  }
  return [...sharers.values()]
    .sort((a, b) => b.shared - a.shared || (a.documentId < b.documentId ? -1 : 1))
    .slice(0, limit);
}
