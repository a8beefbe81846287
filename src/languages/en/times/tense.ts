const future =
  /\b(?:will|won['’]t|shall|going to|(?:is|are|was|were) (?:due|set|scheduled|expected|slated|planned|supposed|about|likely) to|plans? to|planning to|hopes? to|expects? to|wants? to|intends? to|scheduled for|due (?:on|in|by)|until|by|['’]ll|would|effective|expires?|expected (?:on|in|by)|could|may|can|should|must)\b/giu;
const past =
  /\b(?:said|was|were|had|did|has|have|went|came|told|took|made|began|rose|fell|met|won|lost|held|saw|found|left|became|gave|got|sent|ran|led|shot|cut|set|hit|put|\p{L}{2,}ed)\b/giu;

/**
 * Whether the clause speaks of what was or what will be: the nearest verb before the expression decides, else the nearest after it.
 * Words only; no parse.
 */
export function tenseOf(sentence: string, start: number, end: number): "past" | "future" | undefined {
  const from = Math.max(0, start - 120);
  const before = sentence.slice(from, start);
  const after = sentence.slice(end, end + 60);
  const last = (pattern: RegExp): number => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  const [f, p] = [last(future), last(past)];
  if (f >= 0 || p >= 0) return f >= 0 && !(p > f + 25) && f + 60 > p ? (f > p - 25 ? "future" : "past") : "past";
  const first = (pattern: RegExp): number => [...after.matchAll(pattern)][0]?.index ?? 999;
  const [nf, np] = [first(future), first(past)];
  if (nf === 999 && np === 999) return undefined;
  return nf < np ? "future" : "past";
}
