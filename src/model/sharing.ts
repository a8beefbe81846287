import type { Sharer } from "./case-store.ts";

/** A key that more documents than this are filed under within the time looked at tells them apart no more: it is passed over. */
export const MOST_UNDER_A_KEY = 250;

/** What a document shares: the weight of its keys, and how many they are. */
export interface Shared {
  readonly shared: number;
  readonly keys: number;
}

/**
 * What each document shares, whatever it is called by: each key adds 1 / log2(1 + documents under it), so that one name that only two articles
 * have outweighs several that everybody has.
 * @param filed the documents under each key that was asked for; of keys with more than `MOST_UNDER_A_KEY` any that many or more, or none
 */
export function weighSharers<T>(filed: Iterable<readonly T[]>): ReadonlyMap<T, Shared> {
  const sharers = new Map<T, { shared: number; keys: number }>();
  for (const documents of filed) {
    if (documents.length > MOST_UNDER_A_KEY) continue;
    const weight = 1 / Math.log2(1 + Math.max(1, documents.length));
    for (const document of documents) {
      const known = sharers.get(document);
      if (known === undefined) sharers.set(document, { shared: weight, keys: 1 });
      else {
        known.shared += weight;
        known.keys += 1;
      }
    }
  }
  return sharers;
}

/** The sharers that may be among the first `limit`: all that share as much as the last of them, since ties are broken by id. */
export function likeliestSharers<T>(sharers: ReadonlyMap<T, Shared>, limit: number): readonly (readonly [T, Shared])[] {
  if (sharers.size <= limit) return [...sharers];
  const least = [...sharers.values()].map(({ shared }) => shared).sort((a, b) => b - a)[limit - 1] ?? 0;
  return [...sharers].filter(([, { shared }]) => shared >= least);
}

/** The first `limit`, those that share most first; ties by id. */
export function rankSharers(sharers: Iterable<readonly [string, Shared]>, limit: number): readonly Sharer[] {
  return [...sharers]
    .map(([documentId, { shared, keys }]) => ({ documentId, shared, keys }))
    .sort((a, b) => b.shared - a.shared || (a.documentId < b.documentId ? -1 : 1))
    .slice(0, limit);
}
