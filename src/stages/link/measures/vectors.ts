/** The cosine of two vectors of unit length times 127, from -1 to 1; undefined where one is missing or they are of different weights. */
export function vectorCosine(a: Int8Array | undefined, b: Int8Array | undefined): number | undefined {
  if (a === undefined || b === undefined || a.length !== b.length) return undefined;
  let dot = 0;
  let left = 0;
  let right = 0;
  for (let at = 0; at < a.length; at++) {
    const x = a[at] ?? 0;
    const y = b[at] ?? 0;
    dot += x * y;
    left += x * x;
    right += y * y;
  }
  return left === 0 || right === 0 ? undefined : dot / Math.sqrt(left * right);
}
