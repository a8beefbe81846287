import { type FileHandle, open } from "node:fs/promises";
import { SaysoError } from "../model/errors/error.ts";
import { intakeErrors } from "../model/errors/intake.ts";
import type { CaptureMethod } from "../model/snapshot.ts";
import { type ByteSource, bytesSource, fileSource } from "./archive/byte-reader.ts";
import { archiveFormat, openArchive } from "./archive/open-archive.ts";
import { collectionIn, openCollection, type RandomAccess } from "./archive/open-collection.ts";
import { captureAny } from "./capture-any.ts";
import type { Clock, Found } from "./captured.ts";
import { captureFile } from "./file.ts";
import { Tally } from "./tally.ts";
import { looksLikeExport, openExport } from "./telegram/open-export.ts";

/** How things are found in a file. */
export interface OpenOptions {
  readonly clock: Clock;
  /** When it aborts, no more is looked for. */
  readonly signal?: AbortSignal;
  /** How far a container has been read, in bytes of the file. */
  readonly progress?: (bytesDone: number, bytesTotal: number) => void;
  /** Told once at the end of a container: how many of its parts were passed over, by what they are (`image`, `poll` …). */
  readonly passedOver?: (counts: Readonly<Record<string, number>>) => void;
}

/** How much of a file is looked at to tell what it is. */
const LOOKED_AT = 64 << 10;
/** How much of a ZIP file's end is its list of members, at a guess: reading it is no progress. */
const TAIL = 1 << 20;

/**
 * What a file holds: the documents of a web archive (WARC, ARC, WACZ) or of an export of Telegram Desktop, one after
 * another, and of any other file that file itself. What is found holds the bytes that it needs: it can be captured
 * after others have been asked for. A file that cannot be opened is found too; capturing it says why.
 */
export async function* openFile(path: string, options: OpenOptions): AsyncGenerator<Found> {
  const itself: Found = { locator: path, capture: () => captureFile(path, options.clock) };
  const file = await open(path, "r").catch(() => undefined);
  try {
    const stat = await file?.stat();
    if (file === undefined || stat?.isFile() !== true) {
      yield itself;
      return;
    }
    const { bytesRead, buffer } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
    yield* opened(
      buffer.subarray(0, bytesRead),
      { stream: fileSource(file, stat.size), access: accessTo(file, stat.size) },
      path,
      itself,
      options,
    );
  } finally {
    await file?.close();
  }
}

/** As `openFile`, of bytes that are at hand: an upload, an attachment. */
export async function* openBytes(
  bytes: Uint8Array,
  locator: string,
  method: CaptureMethod,
  options: OpenOptions,
): AsyncGenerator<Found> {
  const itself: Found = { locator, capture: () => captureAny(bytes, locator, method, options.clock) };
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT));
  yield* opened(
    start,
    {
      stream: bytesSource(bytes),
      access: {
        size: bytes.length,
        read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
      },
    },
    locator,
    itself,
    options,
  );
}

async function* opened(
  start: Buffer,
  ways: Ways,
  path: string,
  itself: Found,
  options: OpenOptions,
): AsyncGenerator<Found> {
  const tally = new Tally(options.passedOver);
  const parts = await partsOf(start, watch(ways, options), path, options.clock, tally);
  if (parts === undefined) {
    yield itself;
    return;
  }
  try {
    for await (const found of parts) {
      if (options.signal?.aborted === true) return;
      yield found;
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (typeof code !== "string") throw error;
    const refusal = new SaysoError(intakeErrors.failed, `Reading ${path} broke off (${code}).`, { cause: error });
    yield { locator: `${path}#end`, capture: () => Promise.reject(refusal) };
  }
  tally.tell();
}

/** The two ways to a file's bytes: from the beginning on, and from any place. */
interface Ways {
  readonly stream: ByteSource;
  readonly access: RandomAccess;
}

function accessTo(file: FileHandle, size: number): RandomAccess {
  return {
    size,
    async read(offset, length) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    },
  };
}

async function partsOf(
  start: Buffer,
  { stream, access }: Ways,
  path: string,
  clock: Clock,
  tally: Tally,
): Promise<AsyncGenerator<Found> | undefined> {
  const archive = archiveFormat(start, path);
  if (archive !== undefined) return openArchive(stream, archive, { path, clock, tally });
  if (looksLikeExport(start)) return openExport(stream, path, clock, tally);
  if (start.toString("latin1", 0, 4) !== "PK\x03\x04") return undefined;
  const collection = await collectionIn(access);
  return collection === undefined ? undefined : openCollection(collection, path, clock, tally);
}

/** The same ways, telling how far the file has been read. */
function watch({ stream, access }: Ways, { progress, signal }: OpenOptions): Ways {
  let furthest = 0;
  const told = (done: number) => {
    furthest = Math.max(furthest, done);
    progress?.(furthest, access.size);
  };
  let at = 0;
  return {
    stream: {
      ...stream,
      async pull() {
        if (signal?.aborted === true) return undefined;
        const piece = await stream.pull();
        if (piece instanceof Uint8Array) at += piece.length;
        told(at);
        return piece;
      },
      seek(offset) {
        at = offset;
        stream.seek?.(offset);
      },
    },
    access: {
      size: access.size,
      async read(offset, length) {
        const bytes = await access.read(offset, length);
        // The list of members stands at the end, and is read first.
        if (offset + bytes.length < access.size - TAIL) told(offset + bytes.length);
        return bytes;
      },
    },
  };
}
