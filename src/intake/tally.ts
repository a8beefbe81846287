/** How many parts of a container were passed over, by what they are: `image`, `request`, `poll` … */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #told: ((counts: Readonly<Record<string, number>>) => void) | undefined;

  constructor(told: ((counts: Readonly<Record<string, number>>) => void) | undefined) {
    this.#told = told;
  }

  count(kind: string): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** Tells what was counted, once all has been read; the most frequent first. */
  tell(): void {
    this.#told?.(Object.fromEntries([...this.#counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))));
  }
}
