/** What choosing the words of a claim looks at of one of its statements. */
export interface Wording {
  readonly words: string;
  /** Said as it stands: neither hedged, denied nor doubted. */
  readonly isPlain: boolean;
}

/** So many statements are looked at: the words of a claim are those that the first of many share. */
const MOST = 12;
/** Words longer than this, in characters, are hard to read in a list. */
const LONG = 160;
const SHORT = 25;

/**
 * The words that say a claim best: short, certain, and like most of the others. Of equals the first.
 * @param statements in the order in which they were published; at least one
 */
export function bestWords(statements: readonly Wording[]): string {
  const looked = statements.slice(0, MOST);
  const sets = looked.map(({ words }) => new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  let best = looked[0]?.words ?? "";
  let highest = -Infinity;
  for (const [index, { words, isPlain }] of looked.entries()) {
    const own = sets[index] ?? new Set();
    const others = sets.filter((_, at) => at !== index);
    const likeness = others.reduce((sum, other) => sum + overlap(own, other), 0) / Math.max(1, others.length);
    const length = words.length > LONG ? (words.length - LONG) / LONG : words.length < SHORT ? 0.5 : 0;
    const value = likeness + (isPlain ? 0.2 : 0) - 0.25 * length;
    if (value <= highest) continue;
    highest = value;
    best = words;
  }
  return best;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / (one.size + other.size - shared);
}
