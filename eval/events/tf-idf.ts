import { wordsIn } from "../../src/text/tokens.ts";

/** Words by tf-idf, of unit length. */
export type Vector = ReadonlyMap<string, number>;

/** The plainest measure of likeness, to stand beside ours: words in small letters, tf times ln(N / df) over the texts given. */
export function tfIdf(texts: readonly string[]): readonly Vector[] {
  const counts = texts.map((text) => {
    const words = new Map<string, number>();
    for (const { lower } of wordsIn(text, { start: 0, end: text.length }))
      words.set(lower, (words.get(lower) ?? 0) + 1);
    return words;
  });
  const documents = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  return counts.map((words) => {
    const weighed = [...words].map(
      ([word, times]) => [word, times * Math.log(texts.length / (documents.get(word) ?? 1))] as const,
    );
    const norm = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / norm]));
  });
}

/** The cosine of two vectors of unit length. */
export function cosine(a: Vector, b: Vector): number {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of less) sum += weight * (more.get(word) ?? 0);
  return sum;
}
