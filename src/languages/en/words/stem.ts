/** Rules in their order, each tried once: what ends a word, what takes its place, and how much must be left. */
const steps: readonly (readonly [ending: RegExp, becomes: string, left: number])[] = [
  [/(?:'s|s'|')$/, "", 1],
  [/sses$/, "ss", 2],
  [/ie[sd]$/, "y", 2],
  [/(?<=[sxz]|ch|sh)es$/, "", 3],
  [/(?<![su]|^i|[ai]i)s$/, "", 3],
  [/(?:edly|ingly)$/, "", 4],
  [/(?<=[aeiouy][^aeiou]{1,3}|[aeiou]{2})(?:ed|ing)$/, "", 3],
  [/(?<=^[^aeiou]{1,2}[aeiouy][^aeiou]?)([bdglmnprt])\1$/, "$1", 2],
  [/ically$/, "ic", 3],
  [/ly$/, "", 4],
  [/(?:iveness|fulness|ousness|ness)$/, "", 4],
  [/(?:isation|ization|ize|ise|ism|ist)$/, "", 5],
  [/(?:ations?|ator|ative|ate)$/, "", 4],
  [/(?<=[st])(?:ion|ive|or)$/, "", 4],
  [/(?:ment|ments)$/, "", 4],
  [/(?<=[^aeiou])er$/, "", 5],
  [/e$/, "", 3],
  [/(?:at|iz|is)$/, "", 5],
  [/(?<=[^aeiou])y$/, "i", 3],
];

/**
 * A light English stemmer in the manner of M. Porter's (1980, 2001): plurals, forms of verbs, and the commonest endings of nouns made
 * from verbs, so that "resigned" and "resignation" meet. It cuts less than his.
 */
export function stemEnglish(folded: string): string {
  let stem = folded;
  for (const [ending, becomes, left] of steps) {
    const found = ending.exec(stem);
    if (found !== null && found.index >= left) stem = stem.replace(ending, becomes);
  }
  return stem;
}
