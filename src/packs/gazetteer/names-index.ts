/** Places under a name, as the index keeps them: their numbers, and whether each bears the name as its own. */
export interface Posting {
  readonly place: number;
  readonly primary: boolean;
}

/**
 * Folded names in the order of their UTF-8 bytes, in blocks: each entry tells how many bytes it shares with the one before it, the rest,
 * and its places. A look-up halves the blocks by their first names and reads one block: some 20 comparisons.
 */
export class NamesIndex {
  readonly #bytes: Uint8Array;
  readonly #blockAt: Uint32Array;
  readonly #encoder = new TextEncoder();
  readonly #name = new Uint8Array(512);

  constructor(bytes: Uint8Array, blockAt: Uint32Array) {
    this.#bytes = bytes;
    this.#blockAt = blockAt;
  }

  /** The places of a folded name, in the pack's order; none when there is no such name. */
  find(name: string): readonly Posting[] {
    const wanted = this.#encoder.encode(name);
    let found: readonly Posting[] = [];
    this.#from(wanted, (length, at) => {
      if (compare(this.#name, length, wanted) !== 0) return;
      found = this.#postings(at);
    });
    return found;
  }

  /** Whether some name begins with these words, whole words only. A space sorts before every letter, so the first name that is not before them decides. */
  begins(words: string): boolean {
    const wanted = this.#encoder.encode(words);
    let does = false;
    this.#from(wanted, (length) => {
      does =
        length >= wanted.length &&
        compare(this.#name, wanted.length, wanted) === 0 &&
        (length === wanted.length || this.#name[wanted.length] === 0x20);
    });
    return does;
  }

  /** Calls `seen` with the first entry that is not before `wanted`, its name in `#name`, and where its places are. */
  #from(wanted: Uint8Array, seen: (length: number, at: number) => void): void {
    if (wanted.length === 0 || wanted.length > 255 || this.#blockAt.length === 0) return;
    let low = 0;
    let high = this.#blockAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#compareHead(middle, wanted) <= 0) low = middle;
      else high = middle - 1;
    }
    const last = Math.min(low + 1, this.#blockAt.length - 1);
    let at = this.#blockAt[low] ?? 0;
    const end = last === low ? this.#bytes.length : (this.#blockAt[last + 1] ?? this.#bytes.length);
    while (at < end) {
      const shared = this.#bytes[at] ?? 0;
      const rest = this.#bytes[at + 1] ?? 0;
      for (let i = 0; i < rest; i++) this.#name[shared + i] = this.#bytes[at + 2 + i] ?? 0;
      at += 2 + rest;
      if (compare(this.#name, shared + rest, wanted) >= 0) {
        seen(shared + rest, at);
        return;
      }
      at = this.#skip(at);
    }
  }

  #compareHead(block: number, wanted: Uint8Array): number {
    const at = this.#blockAt[block] ?? 0;
    const length = this.#bytes[at + 1] ?? 0;
    return compare(this.#bytes.subarray(at + 2, at + 2 + length), length, wanted);
  }

  #postings(start: number): readonly Posting[] {
    let at = start;
    const next = (): number => {
      let value = 0;
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = this.#bytes[at++] ?? 0;
        value += (byte & 127) * 2 ** shift;
        if (byte < 128) break;
      }
      return value;
    };
    const count = next();
    return Array.from({ length: count }, () => {
      const value = next();
      return { place: value >>> 1, primary: (value & 1) === 1 };
    });
  }

  #skip(start: number): number {
    let at = start;
    let count = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[at++] ?? 0;
      count += (byte & 127) * 2 ** shift;
      if (byte < 128) break;
    }
    while (count > 0 && at < this.#bytes.length) if ((this.#bytes[at++] ?? 0) < 128) count--;
    return at;
  }
}

function compare(name: Uint8Array, length: number, wanted: Uint8Array): number {
  const both = Math.min(length, wanted.length);
  for (let i = 0; i < both; i++) {
    const difference = (name[i] ?? 0) - (wanted[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - wanted.length;
}
