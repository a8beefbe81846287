import type { SentenceModel } from "../../../model/sentence-model.ts";

/** Words less alike than this are not of one meaning. */
const ALIKE = 0.35;
const MOST = 50_000;

/** How alike a word is to some others. */
export interface Alike {
  readonly each: Float32Array;
  readonly most: number;
}

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

  /** How alike a word is to each of the others, and to the nearest: 0 where the two are not of one meaning, 1 for the same. */
  alike(word: string, others: readonly string[]): Alike {
    const vector = this.#vectors.get(word);
    const each = Float32Array.from(others, (other) => {
      const alike = vector === undefined ? 0 : dot(vector, this.#vectors.get(other));
      return alike < ALIKE ? 0 : Math.min(1, alike);
    });
    return { each, most: each.reduce((most, one) => Math.max(most, one), 0) };
  }
}

/** The product of two vectors of unit length times 127: their cosine. */
export function dot(one: Int8Array, other: Int8Array | undefined): number {
  let sum = 0;
  if (other !== undefined && other.length === one.length)
    for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum / 16_129;
}
