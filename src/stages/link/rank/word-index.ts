/** How soon a word that comes again counts no more, and how much a long text is held against it: the usual figures of BM25. */
const SATURATION = 1.2;
const LENGTH = 0.75;

/** Texts by their words, for BM25 (Robertson and Zaragoza 2009). */
export class WordIndex {
  /** By word: the texts that have it, by their place in the list, and how often. */
  readonly #texts = new Map<string, (readonly [text: number, times: number])[]>();
  /** What each text's length makes of a word in it. */
  readonly #lengths: readonly number[];
  readonly #size: number;

  constructor(texts: readonly (readonly string[])[]) {
    this.#size = texts.length;
    const mean = texts.reduce((sum, words) => sum + words.length, 0) / (texts.length || 1) || 1;
    this.#lengths = texts.map((words) => SATURATION * (1 - LENGTH + (LENGTH * words.length) / mean));
    for (const [at, words] of texts.entries()) {
      const times = new Map<string, number>();
      for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
      for (const [word, count] of times) {
        const known = this.#texts.get(word);
        if (known === undefined) this.#texts.set(word, [[at, count]]);
        else known.push([at, count]);
      }
    }
  }

  /** How rare a word is among the texts, from about 0. */
  rarity(word: string): number {
    const count = this.#texts.get(word)?.length ?? 0;
    return Math.log(1 + (this.#size - count + 0.5) / (count + 0.5));
  }

  /**
   * The BM25 score of each text that shares a word, by its place. Linear in the texts that share one.
   * @param weight what a word counts: its rarity among the texts, if nothing else is given
   */
  score(words: Iterable<string>, weight = (word: string): number => this.rarity(word)): ReadonlyMap<number, number> {
    const scores = new Map<number, number>();
    for (const word of words) {
      const rarity = weight(word);
      for (const [at, times] of this.#texts.get(word) ?? []) {
        const part = (rarity * times * (SATURATION + 1)) / (times + (this.#lengths[at] ?? 0));
        scores.set(at, (scores.get(at) ?? 0) + part);
      }
    }
    return scores;
  }
}
