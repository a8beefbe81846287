import { SaysoError } from "../model/errors/error.ts";
import { packErrors } from "../model/errors/packs.ts";
import type { SentenceModel } from "../model/sentence-model.ts";
import { fileOf, readPack, textOf } from "./pack.ts";

/** Letters and digits, with apostrophes inside: the words that the table was made of. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{M}\p{N}]+)*/gu;
/** A word that the table lacks is taken for its neighbour when this many letters at the beginning are the same, and this share of the longer. */
const SHARED_LETTERS = 4;
const SHARED = 0.6;
/** Words of a text that are looked at; what stands behind them changes its vector little. */
const LONGEST = 2000;

/**
 * The vectors of a pack's folder: a text's is the sum of its words', rare ones counting more (SIF, Arora et al. 2017). The words' were made by
 * passing each through an encoder once; nothing is run here, so a text costs microseconds. Linear in the text's length.
 * @throws SaysoError SAYSO-PACKS-001, -002 and -003 when the pack is not sound
 */
export async function openSentencePack(folder: string): Promise<SentenceModel> {
  const pack = await readPack(folder);
  const { id, version, kind, languages } = pack.manifest;
  if (kind !== "sentences")
    throw new SaysoError(packErrors.unreadable, `The pack ${id} is none of sentences but of the kind ${kind}.`);
  const words = textOf(pack, "words.txt").trimEnd().split("\n");
  const bytes = fileOf(pack, "vectors.bin");
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scales = asFloats(fileOf(pack, "scales.bin"));
  const dimensions = vectors.length / words.length;
  if (!Number.isInteger(dimensions) || scales.length !== words.length)
    throw new SaysoError(packErrors.unreadable, `The words and vectors of the pack ${id} do not fit one another.`);
  const table = new WordTable(words);
  const embedOne = (text: string): Int8Array => {
    const sum = new Float64Array(dimensions);
    for (const row of table.rowsOf(text)) {
      const scale = scales[row] ?? 0;
      const start = row * dimensions;
      for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + scale * (vectors[start + at] ?? 0);
    }
    return unit(sum);
  };
  return { id, version, languages, dimensions, embed: async (texts) => texts.map(embedOne) };
}

/** Words in the order of their UTF-16 code units, and the row of each. */
class WordTable {
  readonly #words: readonly string[];
  readonly #rows: ReadonlyMap<string, number>;
  /** Rows of words that the table lacks; names come again and again. */
  readonly #near = new Map<string, number | undefined>();

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#rows = new Map(words.map((word, row) => [word, row]));
  }

  *rowsOf(text: string): Iterable<number> {
    const plain = text.normalize("NFC").toLowerCase().replace(/[’ʼ`]/g, "'").replaceAll("ё", "е");
    let count = 0;
    for (const [word] of plain.matchAll(WORDS)) {
      if (count++ >= LONGEST) return;
      const row = this.#rows.get(word) ?? this.#rowNear(word);
      if (row !== undefined) yield row;
    }
  }

  /** Another form of the word, it may be hoped: that which shares most letters at its beginning. */
  #rowNear(word: string): number | undefined {
    if (this.#near.has(word)) return this.#near.get(word);
    const at = this.#placeOf(word);
    let found: number | undefined;
    let most = SHARED_LETTERS - 1;
    for (const row of [at - 1, at]) {
      const other = this.#words[row] ?? "";
      const shared = sharedLetters(word, other);
      if (shared > most && shared >= SHARED * Math.max(word.length, other.length)) {
        found = row;
        most = shared;
      }
    }
    if (this.#near.size > 20_000) this.#near.clear();
    this.#near.set(word, found);
    return found;
  }

  /** The row of the first word that is not before this one. */
  #placeOf(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function sharedLetters(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}

/** Of unit length, times 127, rounded; all zeros for a text of which no word is known. */
function unit(sum: Float64Array): Int8Array {
  const length = Math.hypot(...sum);
  return Int8Array.from(sum, (value) => (length === 0 ? 0 : Math.round((value / length) * 127)));
}

/** Copied, because the bytes may stand at any place of a larger buffer. */
function asFloats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.slice().buffer);
}
