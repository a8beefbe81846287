/**
 * The second, mechanical reader of the gold pairs. It shares no code and no measure with the detector: running greedy string tiling (Wise, 1993) over all
 * words, with what stands in quotation marks in either text taken out, and the credits of agencies as evidence.
 */
export type SecondLabel = "copy" | "reworked" | "excerpt" | "not";

interface Token {
  readonly word: string;
  readonly quoted: boolean;
}

/** The shortest tile, in words. */
const SHORTEST = 5;
const agency = /\b(?:Associated Press|AP|Reuters|AFP|UPI|Press Association|CEN)\b/;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let open = false;
  for (const match of text.matchAll(/[“”"]|``|''|\n\s*\n|[\p{L}\p{N}]+/gu)) {
    const [found] = match;
    if (found === "“" || found === "``") open = true;
    else if (found === "”" || found === "''" || found.startsWith("\n")) open = false;
    else if (found === '"') open = !open;
    else tokens.push({ word: found.toLowerCase(), quoted: open });
  }
  return tokens;
}

/** Tiles, the longest first: no word is in two of them. */
function tile(
  a: readonly Token[],
  b: readonly Token[],
): readonly { readonly a: number; readonly b: number; readonly length: number }[] {
  const starts = new Map<string, number[]>();
  const key = (tokens: readonly Token[], at: number): string =>
    tokens
      .slice(at, at + SHORTEST)
      .map(({ word }) => word)
      .join(" ");
  for (let at = 0; at + SHORTEST <= b.length; at++) {
    const places = starts.get(key(b, at));
    if (places === undefined) starts.set(key(b, at), [at]);
    else places.push(at);
  }
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const tiles: { a: number; b: number; length: number }[] = [];
  for (;;) {
    let best = { a: 0, b: 0, length: 0 };
    for (let at = 0; at + SHORTEST <= a.length; at++) {
      if (usedA[at] === 1) continue;
      for (const to of (starts.get(key(a, at)) ?? []).slice(0, 20)) {
        let length = 0;
        while (
          at + length < a.length &&
          to + length < b.length &&
          a[at + length]?.word === b[to + length]?.word &&
          usedA[at + length] === 0 &&
          usedB[to + length] === 0
        )
          length++;
        if (length > best.length) best = { a: at, b: to, length };
      }
    }
    if (best.length < SHORTEST) return tiles;
    usedA.fill(1, best.a, best.a + best.length);
    usedB.fill(1, best.b, best.b + best.length);
    tiles.push(best);
  }
}

/** What tiling says of two texts. */
export function readMechanically(one: string, other: string): { readonly label: SecondLabel; readonly share: number } {
  const [a, b] = [tokensOf(one), tokensOf(other)].sort((x, y) => x.length - y.length) as [
    readonly Token[],
    readonly Token[],
  ];
  const tiles = tile(a, b);
  let own = a.filter(({ quoted }) => !quoted).length;
  const sizes = tiles.map(({ a: at, b: to, length }) => {
    let told = 0;
    for (let k = 0; k < length; k++) {
      if (a[at + k]?.quoted === true) continue;
      if (b[to + k]?.quoted === true) own--;
      else told++;
    }
    return told;
  });
  // What two texts have at their ends while their beginnings have nothing in common is the page's, not the article's.
  const begin = 80;
  const beginShared = tiles.some(({ a: at, b: to }) => at < begin || to < begin);
  const covered = sizes.reduce((sum, size) => sum + size, 0);
  const longest = Math.max(0, ...sizes);
  const share = covered / Math.max(20, own);
  if (!beginShared && longest > 0.6 * covered) return { label: "not", share };
  const credited = [one, other].every((text) => agency.test(text.slice(0, 200)) || agency.test(text.slice(-300)));
  if (share >= 0.5) return { label: "copy", share };
  if (longest >= 35 && longest > 0.6 * covered) return { label: "excerpt", share };
  if (share >= (credited ? 0.12 : 0.18)) return { label: "reworked", share };
  return { label: "not", share };
}
