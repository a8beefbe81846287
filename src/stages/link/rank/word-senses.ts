import type { SentenceModel } from "../../../model/sentence-model.ts";

/** Words less alike than this are not of one meaning. */
const ALIKE = 0.35;
const MOST = 50_000;

/** How alike words are in sense, by their vectors; those asked for are kept. */
export class WordSenses {
  readonly #sentences: SentenceModel | undefined;
  readonly #vectors = new Map<string, Int8Array>();

  constructor(sentences: SentenceModel | undefined) {
    this.#sentences = sentences;
  }

  /** Words must be learned before they are compared. */
  async learn(words: Iterable<string>): Promise<void> {
    if (this.#sentences === undefined) return;
    if (this.#vectors.size > MOST) this.#vectors.clear();
    const unknown = [...new Set(words)].filter((word) => !this.#vectors.has(word));
    const vectors = await this.#sentences.embed(unknown);
    for (const [at, word] of unknown.entries()) this.#vectors.set(word, vectors[at] ?? new Int8Array());
  }

  /** How alike a word is to the one of the others that is nearest to it: 0 where none is of its meaning, 1 for the same. */
  nearest(word: string, others: readonly string[]): number {
    const vector = this.#vectors.get(word);
    if (vector === undefined) return 0;
    let most = 0;
    for (const other of others) {
      const alike = dot(vector, this.#vectors.get(other));
      if (alike > most) most = alike;
    }
    return most < ALIKE ? 0 : Math.min(1, most);
  }
}

/** The product of two vectors of unit length times 127: their cosine. */
export function dot(one: Int8Array, other: Int8Array | undefined): number {
  let sum = 0;
  if (other !== undefined && other.length === one.length)
    for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum / 16_129;
}
