import type { Score } from "../../../model/score.ts";

/** Two actors, by their place in the list, that a rule or a person takes for one. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly by: "rule" | "person";
  readonly score: Score;
  readonly judgementId?: string;
}

/** Two actors that may be one: nobody has settled it. */
export interface Doubt {
  readonly a: number;
  readonly b: number;
  readonly score: Score;
}

/** What a family of rules finds among actors. */
export interface Found {
  readonly links: readonly Link[];
  readonly doubts: readonly Doubt[];
}

/** A score out of one reason; more are added beside it. */
export function scoreOf(value: number, ...reasons: readonly (readonly [feature: string, words: string])[]): Score {
  return { value, reasons: reasons.map(([feature, words]) => ({ feature, words, weight: value })) };
}

/** Adds every item; a spread into `push` would overflow the stack from about 100,000 on. */
export function addAll<T>(into: T[], items: Iterable<T>): void {
  for (const item of items) into.push(item);
}

/** Sets that are joined: which set a number is in. Near linear (union by size, halving of paths). */
export class Sets {
  readonly #parent: number[];
  readonly #size: number[];

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, at) => at);
    this.#size = Array.from({ length: count }, () => 1);
  }

  of(item: number): number {
    let at = item;
    for (;;) {
      const up = this.#parent[at] ?? at;
      if (up === at) return at;
      const above = this.#parent[up] ?? up;
      this.#parent[at] = above;
      at = above;
    }
  }

  /** Joins two sets; the number that the joined set goes by. */
  join(a: number, b: number): number {
    let [one, other] = [this.of(a), this.of(b)];
    if (one === other) return one;
    if ((this.#size[one] ?? 1) < (this.#size[other] ?? 1)) [one, other] = [other, one];
    this.#parent[other] = one;
    this.#size[one] = (this.#size[one] ?? 1) + (this.#size[other] ?? 1);
    return one;
  }
}

/** Lists by key, in the order in which they were filled. */
export class Shelf<K, V> {
  readonly #lists = new Map<K, V[]>();

  put(key: K, value: V): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [value]);
    else list.push(value);
  }

  get(key: K): readonly V[] {
    return this.#lists.get(key) ?? [];
  }

  lists(): IterableIterator<readonly V[]> {
    return this.#lists.values();
  }

  entries(): IterableIterator<[K, readonly V[]]> {
    return this.#lists.entries();
  }
}
