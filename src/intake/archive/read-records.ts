import { SIZE_LIMIT } from "../captured.ts";
import { type ByteReader, Damage } from "./byte-reader.ts";
import { headerOf, readHttpHead } from "./http-message.ts";
import { HEAD_LIMIT, type RecordFormat, type RecordHead } from "./record-head.ts";

/** A record that was asked for, or one that cannot be read. */
export type RecordRead =
  | { readonly type: "record"; readonly at: string; readonly head: RecordHead; readonly block: Buffer }
  | {
      readonly type: "damaged";
      readonly at: string;
      readonly head?: RecordHead;
      readonly reason: "damaged" | "too-large";
      /** Says what is wrong; goes on after the record's name. */
      readonly why: string;
    };

/** Says of a head, with the first bytes of its block, whether the record is wanted; may count those that are not. */
export type Wants = (head: RecordHead, start: Buffer) => boolean;

const NEWLINE = 10;
/** The longest line that is looked at for the beginning of a record. */
const LINE = 9000;
/** How many bytes are read a second time, in all, because records claim lengths that they do not have. */
const REWINDABLE = 256 << 20;
/** How much of a block is shown to the one who decides. */
const SHOWN = 1 << 16;
/** More than this of an HTTP head before a payload at the limit. */
const BLOCK_LIMIT = SIZE_LIMIT + SHOWN;

/**
 * The records of an archive, in order; those not wanted are passed over without being held. A damaged record is told
 * and the next one searched for: at the next gzip member, or where a line begins as a record does.
 */
export async function* readRecords(bytes: ByteReader, format: RecordFormat, wants: Wants): AsyncGenerator<RecordRead> {
  let rewindable = REWINDABLE;
  let lost = false;
  for (;;) {
    let at = bytes.nameOf(bytes.position);
    let head: RecordHead | undefined;
    /** Whether what is damaged here has been told already. */
    let told = false;
    try {
      await skipNewlines(bytes);
      if ((await bytes.fill(1)) === 0) return;
      at = bytes.nameOf(bytes.position);
      head = await readHead(bytes, format);
      if (head === undefined) {
        // Where one is lost after another, the first is told.
        if (!lost) yield damaged(at, undefined, "does not begin as a record does");
        lost = true;
        told = true;
        if (!(await findNext(bytes, format, 1))) return;
        continue;
      }
      lost = false;
      const { read, begin, next } = await readBlock(bytes, format, head, at, wants);
      if (read !== undefined) yield read;
      told = read?.type === "damaged" && read.reason === "damaged";
      if (next !== undefined) yield damaged(bytes.nameOf(bytes.position), undefined, `cannot be read: ${next.message}`);
      if (begin !== undefined && rewindable >= bytes.position - begin) {
        rewindable -= bytes.position - begin;
        bytes.rewind(begin);
      }
      if (told && !(await findNext(bytes, format, 0))) return;
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      if (!told || error.last) yield damaged(at, head, `cannot be read: ${error.message}`);
    }
  }
}

function damaged(at: string, head: RecordHead | undefined, why: string): RecordRead {
  return { type: "damaged", at, ...(head === undefined ? {} : { head }), reason: "damaged", why };
}

async function skipNewlines(bytes: ByteReader): Promise<void> {
  while ((await bytes.fill(1)) > 0) {
    const waiting = bytes.view();
    const at = waiting.findIndex((byte) => byte !== 10 && byte !== 13);
    await bytes.skip(at === -1 ? waiting.length : at);
    if (at !== -1) return;
  }
}

/** The head that the bytes begin with, taken from them; `undefined`, and nothing taken, when they begin none. */
async function readHead(bytes: ByteReader, format: RecordFormat): Promise<RecordHead | undefined> {
  await bytes.fill(16);
  for (;;) {
    if (format.name === "WARC" && !format.begins(bytes.view())) return undefined;
    const found = format.read(bytes.view(HEAD_LIMIT));
    if (found === "none") return undefined;
    if (found !== undefined) {
      if (!format.begins(bytes.view())) return undefined;
      await bytes.skip(found.length);
      return found.head;
    }
    if (bytes.available >= HEAD_LIMIT || !(await bytes.more())) return undefined;
  }
}

async function readBlock(
  bytes: ByteReader,
  format: RecordFormat,
  head: RecordHead,
  at: string,
  wants: Wants,
): Promise<Block> {
  const { length } = head;
  if (length === undefined) return { read: damaged(at, head, "does not say how long it is") };
  const begin = bytes.position;
  // A member that begins as a record does ends the one before it, whatever length that one claims.
  const stop = (start: Buffer) => format.begins(start);
  await bytes.fill(Math.min(length, SHOWN));
  const wanted = wants(head, bytes.view(Math.min(length, SHOWN)));
  const block = wanted && length <= BLOCK_LIMIT ? await bytes.take(length, stop) : undefined;
  const done = block === undefined ? await bytes.skip(length, stop) : block.length;
  if (done < length && block !== undefined && format.name === "ARC" && holdsWholeBody(block)) {
    // ARC has no digests; here the server's own count says that nothing of its answer is missing.
    return { read: { type: "record", at, head, block } };
  }
  if (done < length) {
    return { read: damaged(at, head, `breaks off: it says it has ${length} bytes, and ${done} are there`) };
  }
  const { ends, next } = await endOf(bytes, format, begin + length);
  const behind = next === undefined ? {} : { next };
  if (!ends) {
    return { read: damaged(at, head, `says it has ${length} bytes, but no record follows behind them`), begin };
  }
  if (block !== undefined) return { read: { type: "record", at, head, block }, ...behind };
  if (!wanted) return behind;
  const why = `has ${(length / 1_000_000).toFixed(1)} MB; the limit is 50 MB`;
  return { read: { type: "damaged", at, head, reason: "too-large", why }, ...behind };
}

function holdsWholeBody(block: Buffer): boolean {
  const http = readHttpHead(block);
  const length = http === undefined ? undefined : headerOf(http, "content-length");
  return http !== undefined && /^\d{1,9}$/.test(length ?? "") && block.length - http.length >= Number(length);
}

interface Block {
  readonly read?: RecordRead;
  /** Where the block begins, when the next record may stand within what it claims for itself. */
  readonly begin?: number;
  /** The member behind the record is damaged, and not the record. */
  readonly next?: Damage;
}

/** Whether the archive's end, or another record, follows. */
async function endOf(
  bytes: ByteReader,
  format: RecordFormat,
  end: number,
): Promise<{ readonly ends: boolean; readonly next?: Damage }> {
  try {
    await skipNewlines(bytes);
    await bytes.fill(16);
    while (format.name === "ARC" && bytes.available < LINE && bytes.view().indexOf(NEWLINE) === -1) {
      if (!(await bytes.more())) break;
    }
    return { ends: bytes.available === 0 || format.begins(bytes.view()) };
  } catch (error) {
    if (error instanceof Damage && bytes.memberStartsWithin(end - 1, Number.MAX_VALUE)) {
      return { ends: true, next: error };
    }
    throw error;
  }
}

/** Goes on to where the next record begins at the beginning of a line, `from` bytes on at the earliest; false when there is none. */
async function findNext(bytes: ByteReader, format: RecordFormat, from: number): Promise<boolean> {
  await bytes.skip(from);
  let lineBegins = from === 0;
  for (;;) {
    if ((await bytes.fill(1 << 16)) === 0) return false;
    const waiting = bytes.view();
    const atEnd = waiting.length < 1 << 16;
    for (let at = lineBegins ? 0 : waiting.indexOf(NEWLINE) + 1; at < waiting.length; ) {
      if (!atEnd && waiting.length - at < LINE) break;
      if (format.begins(waiting.subarray(at))) {
        await bytes.skip(at);
        return true;
      }
      const next = waiting.indexOf(NEWLINE, at);
      if (next === -1) break;
      at = next + 1;
    }
    if (atEnd) return false;
    await bytes.skip(waiting.length - LINE);
    lineBegins = false;
  }
}
