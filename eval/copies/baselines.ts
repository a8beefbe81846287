import { type GoldPair, isOneText } from "./gold.ts";
import type { GoldText } from "./texts.ts";

/** A rival: whether it calls a pair one text. */
export interface Baseline {
  readonly name: string;
  say(pair: GoldPair): boolean;
}

function grams(text: string, size: number): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let at = 0; at + size <= words.length; at++) found.add(words.slice(at, at + size).join(" "));
  return found;
}

/** Jaccard of shingles of five words, and the share of the smaller text's three-word shingles: each with the threshold of the best F1 on the train half. */
export function baselines(gold: readonly GoldPair[], texts: ReadonlyMap<string, GoldText>): readonly Baseline[] {
  const measure = (
    size: number,
    of: (shared: number, a: number, b: number) => number,
  ): ((pair: GoldPair) => number) => {
    const sets = new Map<string, ReadonlySet<string>>();
    const setOf = (id: string): ReadonlySet<string> => {
      const made = sets.get(id) ?? grams(texts.get(id)?.text ?? "", size);
      sets.set(id, made);
      return made;
    };
    const values = new Map<GoldPair, number>();
    for (const pair of gold) {
      const [a, b] = [setOf(pair.a), setOf(pair.b)];
      let shared = 0;
      for (const gram of a) if (b.has(gram)) shared++;
      values.set(pair, of(shared, a.size, b.size));
    }
    return (pair) => values.get(pair) ?? 0;
  };
  return [
    { name: "Jaccard of 5-word shingles", value: measure(5, (shared, a, b) => shared / Math.max(1, a + b - shared)) },
    { name: "share of 3-word shingles", value: measure(3, (shared, a, b) => shared / Math.max(1, Math.min(a, b))) },
  ].map(({ name, value }) => {
    const best = bestThreshold(
      gold.filter(({ half, label }) => half === "train" && label !== "retold"),
      value,
    );
    return { name: `${name}, from ${best.toFixed(2)}`, say: (pair) => value(pair) >= best };
  });
}

function bestThreshold(pairs: readonly GoldPair[], value: (pair: GoldPair) => number): number {
  const wanted = pairs.filter(({ label }) => isOneText(label)).length;
  let [best, at] = [0, 1];
  for (const threshold of new Set(pairs.map(value))) {
    const said = pairs.filter((pair) => value(pair) >= threshold);
    const f1 = (2 * said.filter(({ label }) => isOneText(label)).length) / (said.length + wanted);
    if (f1 > best) [best, at] = [f1, threshold];
  }
  return at;
}
