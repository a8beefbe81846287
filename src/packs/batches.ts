/** A window's place among those asked for, and its length in tokens. */
export interface Sized {
  readonly index: number;
  readonly length: number;
}

/**
 * Windows packed by length, so that little is padded: each batch, padded to its longest, holds at most `limit` tokens
 * (or one window alone that is longer). Windows without a token are in none.
 */
export function batchesOf(lengths: readonly number[], limit: number): readonly (readonly Sized[])[] {
  const sorted = lengths
    .map((length, index): Sized => ({ index, length }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length || a.index - b.index);
  const batches: Sized[][] = [];
  for (const one of sorted) {
    const last = batches.at(-1);
    const longest = last?.[0]?.length ?? 0;
    if (last !== undefined && (last.length + 1) * longest <= limit) last.push(one);
    else batches.push([one]);
  }
  return batches;
}
