import type { FileHandle } from "node:fs/promises";

/** Where a gzip member begins in the file. What is pulled after it is that member's. */
export interface MemberStart {
  readonly memberAt: number;
}

/** Bytes that come piece by piece. */
export interface ByteSource {
  /**
   * The next piece, never empty; `undefined` at the end.
   * @throws Damage when a part of the bytes cannot be had; pulling again goes on behind it
   */
  pull(): Promise<Uint8Array | MemberStart | undefined>;
  /** Goes back (or on) to an offset; absent where bytes come only once. */
  seek?(offset: number): void;
  /** How many bytes there are in all, where that is known. */
  readonly total?: number;
}

/** A part of an archive that cannot be read; the archive goes on behind it where it can. */
export class Damage extends Error {
  override readonly name = "Damage";
  /** Whether nothing comes behind it. */
  readonly last: boolean;

  constructor(message: string, last = false) {
    super(message);
    this.last = last;
  }
}

const PIECE = 1 << 20;

/** The bytes of a file, a megabyte at a time. */
export function fileSource(file: FileHandle, total: number): ByteSource {
  let at = 0;
  return {
    total,
    async pull() {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(PIECE), 0, PIECE, at);
      at += bytesRead;
      return bytesRead === 0 ? undefined : buffer.subarray(0, bytesRead);
    },
    seek(offset) {
      at = offset;
    },
  };
}

/** Bytes that are at hand. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  let at = 0;
  return {
    total: bytes.length,
    pull() {
      const piece = bytes.subarray(at, at + PIECE);
      at += piece.length;
      return Promise.resolve(piece.length === 0 ? undefined : piece);
    },
    seek(offset) {
      at = offset;
    },
  };
}

/** Bytes that another gives as a stream. */
export function streamSource(stream: AsyncIterable<Uint8Array>): ByteSource {
  const pieces = stream[Symbol.asyncIterator]();
  return {
    async pull() {
      for (;;) {
        const next = await pieces.next();
        if (next.done === true) return undefined;
        if (next.value.length > 0) return next.value;
      }
    },
  };
}

const EMPTY = Buffer.alloc(0);

/**
 * Reads from a source as far as asked, holding no more than was asked for and one piece. Offsets are bytes from the
 * beginning of what the source gives. After a `Damage` the bytes that were waiting are gone: they stood before it.
 */
export class ByteReader {
  readonly #source: ByteSource;
  #buffer: Buffer = EMPTY;
  #position = 0;
  #ended = false;
  /** Members that begin after the position, and the last one at or before it. */
  #members: { readonly position: number; readonly memberAt: number }[] = [];

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** How many bytes have been taken or skipped. */
  get position(): number {
    return this.#position;
  }

  get total(): number | undefined {
    return this.#source.total;
  }

  /** How many bytes are at hand. */
  get available(): number {
    return this.#buffer.length;
  }

  /** The bytes at hand, at most `length` of them; they are valid until the next call. */
  view(length = this.#buffer.length): Buffer {
    return this.#buffer.subarray(0, length);
  }

  /** Where in the file the byte at a position stands: its offset, or its member's offset with how far into it. */
  nameOf(position: number): string {
    const member = this.#members.findLast((one) => one.position <= position);
    if (member === undefined) return String(position);
    const inside = position - member.position;
    return inside === 0 ? String(member.memberAt) : `${member.memberAt}+${inside}`;
  }

  /** Whether a gzip member begins between two positions, the first one left out. */
  memberStartsWithin(after: number, upTo: number): boolean {
    return this.#members.some(({ position }) => position > after && position <= upTo);
  }

  /** Sees to it that `length` bytes are at hand, or all that are left; gives how many are. */
  async fill(length: number): Promise<number> {
    while (this.#buffer.length < length && !this.#ended) await this.#pull();
    return this.#buffer.length;
  }

  /** Pulls one more piece to those at hand; false at the end. */
  async more(): Promise<boolean> {
    const before = this.#buffer.length;
    return (await this.fill(before + 1)) > before;
  }

  /** Bytes of its own; fewer than `length` at the end, or where `stop` says so of a member that begins on the way. */
  async take(length: number, stop?: (start: Buffer) => boolean): Promise<Buffer> {
    const pieces: Buffer[] = [];
    await this.#walk(length, stop, (piece) => pieces.push(Buffer.from(piece)));
    return pieces.length === 1 ? (pieces[0] ?? EMPTY) : Buffer.concat(pieces);
  }

  /** As `take`, holding nothing; gives how many were skipped. */
  async skip(length: number, stop?: (start: Buffer) => boolean): Promise<number> {
    return this.#walk(length, stop, () => undefined);
  }

  async #walk(
    length: number,
    stop: ((start: Buffer) => boolean) | undefined,
    each: (piece: Buffer) => void,
  ): Promise<number> {
    let done = 0;
    while (done < length) {
      if ((await this.fill(1)) === 0) break;
      if (stop !== undefined && done > 0 && this.#members.some(({ position }) => position === this.#position)) {
        await this.fill(8);
        if (stop(this.#buffer)) break;
      }
      const boundary = this.#members.find(({ position }) => position > this.#position)?.position ?? Number.MAX_VALUE;
      const step = Math.min(length - done, this.#buffer.length, boundary - this.#position);
      each(this.#buffer.subarray(0, step));
      this.#drop(step);
      done += step;
    }
    return done;
  }

  /** Goes back to a position, where the source can; false where it cannot. */
  rewind(position: number): boolean {
    if (this.#source.seek === undefined) return false;
    this.#source.seek(position);
    this.#buffer = EMPTY;
    this.#position = position;
    this.#ended = false;
    return true;
  }

  #drop(length: number): void {
    this.#buffer = this.#buffer.subarray(length);
    this.#position += length;
    while (this.#members.length > 1 && (this.#members[1]?.position ?? 0) <= this.#position) this.#members.shift();
  }

  async #pull(): Promise<void> {
    let piece: Awaited<ReturnType<ByteSource["pull"]>>;
    try {
      piece = await this.#source.pull();
    } catch (error) {
      if (error instanceof Damage) this.#drop(this.#buffer.length);
      throw error;
    }
    if (piece === undefined) this.#ended = true;
    else if (!(piece instanceof Uint8Array)) {
      this.#members.push({ position: this.#position + this.#buffer.length, memberAt: piece.memberAt });
    } else {
      const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      this.#buffer = this.#buffer.length === 0 ? bytes : Buffer.concat([this.#buffer, bytes]);
    }
  }
}
