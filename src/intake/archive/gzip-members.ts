import { constants, crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { type ByteReader, type ByteSource, Damage, type MemberStart } from "./byte-reader.ts";
import { gzipHeaderLength, looksLikeMember } from "./gzip-header.ts";

/** Members whose bytes, packed and unpacked, are no more than these are unpacked at one stroke. */
const AT_ONCE = { packed: 256 << 10, unpacked: 4 << 20 };
const PIECE = 64 << 10;
/** What is unpacked may be so many times what is packed, once it is more than `after`. News pages pack to about a fifth. */
const BOMB = { ratio: 200, after: 64 << 20 };

/** A file of which so many members are damaged one after another is given up: looking for the next takes long. */
const IN_ROW = 1000;

/**
 * Unpacks the gzip members of a file one after another. A damaged member is a `Damage`; pulling again goes on with the
 * next one that begins an archive's record. Format: RFC 1952.
 */
export function gzipSource(raw: ByteReader, beginsRecord: (bytes: Buffer) => boolean): ByteSource {
  const pieces = members(raw, beginsRecord);
  return {
    async pull() {
      const next = await pieces.next();
      if (next.done === true) return undefined;
      if (next.value instanceof Damage) throw next.value;
      return next.value;
    },
  };
}

async function* members(
  raw: ByteReader,
  beginsRecord: (bytes: Buffer) => boolean,
): AsyncGenerator<Uint8Array | MemberStart | Damage> {
  let unpacked = 0;
  let inRow = 0;
  for (;;) {
    const memberAt = raw.position;
    await raw.fill(AT_ONCE.packed);
    if (raw.available === 0 || (await onlyZeros(raw))) return;
    yield { memberAt };
    let damage: Broken | undefined;
    try {
      const whole = await atOnce(raw);
      for await (const piece of whole === undefined ? streamed(raw) : [whole]) {
        unpacked += piece.length;
        if (unpacked > BOMB.after && unpacked > BOMB.ratio * raw.position) {
          throw new Broken("unpacks to far more than any page, and nothing behind it is read", true);
        }
        if (piece.length > 0) yield piece;
      }
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      damage = error;
    }
    inRow = damage === undefined ? 0 : inRow + 1;
    if (damage === undefined) continue;
    const given = inRow < IN_ROW ? "" : `, like ${IN_ROW - 1} before it, and nothing behind it is read`;
    const last = damage.last || given !== "";
    yield new Damage(`the gzip member at byte ${memberAt} ${damage.message}${given}`, last);
    // What breaks off at the end of the file hides nothing behind it; looking inside it could find what a page made up.
    if (last) return;
    raw.rewind(memberAt);
    if (!(await nextMember(raw, beginsRecord))) return;
  }
}

/** Why a member cannot be unpacked. */
class Broken extends Error {
  /** Whether nothing is looked for behind it. */
  readonly last: boolean;
  constructor(message: string, last: boolean) {
    super(message);
    this.last = last;
  }
}

/** A small member, unpacked; nothing is taken from the reader when it is not small, or not whole. */
async function atOnce(raw: ByteReader): Promise<Buffer | undefined> {
  const head = gzipHeaderLength(raw.view());
  if (head === undefined) return undefined;
  let unpacked: Buffer;
  let packed: number;
  try {
    // With `info`, the engine tells how much it took: what follows is the next member's.
    const result = inflateRawSync(raw.view().subarray(head), {
      info: true,
      maxOutputLength: AT_ONCE.unpacked,
      chunkSize: 64 << 10,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    unpacked = result.buffer;
    packed = result.engine.bytesWritten;
  } catch {
    return undefined;
  }
  if ((await raw.fill(head + packed + 8)) < head + packed + 8) return undefined;
  const trailer = raw.view().subarray(head + packed);
  if (trailer.readUInt32LE(0) !== crc32(unpacked) || trailer.readUInt32LE(4) !== unpacked.length >>> 0)
    return undefined;
  await raw.skip(head + packed + 8);
  return unpacked;
}

/**
 * A member piece by piece, and its check sum at the end.
 * @throws Broken
 */
async function* streamed(raw: ByteReader): AsyncGenerator<Uint8Array> {
  const head = gzipHeaderLength(raw.view());
  if (head === undefined) {
    if (raw.available < 18) throw new Broken("breaks off in its header", true);
    throw new Broken("has no gzip header", false);
  }
  await raw.skip(head);
  const inflate = createInflateRaw({ chunkSize: PIECE });
  const fed = feed(raw, inflate);
  let sum = 0;
  let size = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      sum = crc32(piece, sum);
      size += piece.length;
      yield piece;
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "Z_BUF_ERROR") throw new Broken("breaks off at the end of the file", true);
    if (typeof code === "string" && code.startsWith("Z_")) throw new Broken(`is damaged (${errorText(error)})`, false);
    throw error;
  } finally {
    inflate.destroy();
    await fed;
  }
  const trailer = await raw.take(8);
  if (trailer.length < 8) throw new Broken("breaks off at the end of the file", true);
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size >>> 0) {
    throw new Broken("does not fit its own check sum", false);
  }
}

function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Gives the engine bytes as long as it takes them, and takes from the reader just those. */
async function feed(raw: ByteReader, inflate: ReturnType<typeof createInflateRaw>): Promise<void> {
  try {
    for (;;) {
      if ((await raw.fill(1)) === 0) {
        inflate.end();
        return;
      }
      const piece = raw.view(PIECE);
      const before = inflate.bytesWritten;
      await new Promise<void>((resolve) => {
        inflate.once("close", resolve);
        inflate.write(piece, () => {
          inflate.off("close", resolve);
          resolve();
        });
      });
      const taken = inflate.bytesWritten - before;
      await raw.skip(taken);
      if (taken < piece.length || inflate.destroyed) return;
    }
  } catch (error) {
    inflate.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Some disks pad a file that was not closed with zeros. */
async function onlyZeros(raw: ByteReader): Promise<boolean> {
  if (raw.view(1)[0] !== 0) return false;
  const bytes = raw.view();
  return bytes.length < AT_ONCE.packed && bytes.every((byte) => byte === 0);
}

/** Goes on to the next member that begins a record; false when there is none. */
async function nextMember(raw: ByteReader, beginsRecord: (bytes: Buffer) => boolean): Promise<boolean> {
  await raw.skip(1);
  for (;;) {
    await raw.fill(PIECE);
    const bytes = raw.view();
    for (let at = bytes.indexOf(0x1f); at !== -1; at = bytes.indexOf(0x1f, at + 1)) {
      // A member that begins in the last bytes at hand is looked at with the next ones.
      if (bytes.length - at < 4096 && bytes.length >= PIECE) break;
      if (!looksLikeMember(bytes.subarray(at))) continue;
      const start = firstBytes(bytes.subarray(at));
      if (start !== undefined && beginsRecord(start)) {
        await raw.skip(at);
        return true;
      }
    }
    if (bytes.length < PIECE) return false;
    await raw.skip(bytes.length - 4096);
  }
}

/** What a member begins with, as far as a few thousand bytes tell; `undefined` when they are no member. */
export function firstBytes(bytes: Buffer): Buffer | undefined {
  const head = gzipHeaderLength(bytes);
  if (head === undefined) return undefined;
  try {
    return inflateRawSync(bytes.subarray(head, head + 4096), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}
