import { open } from "node:fs/promises";
import type { CaptureMethod } from "../model/snapshot.ts";
import { type ByteSource, bytesSource, fileSource } from "./archive/byte-reader.ts";
import { archiveFormat, openArchive } from "./archive/open-archive.ts";
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
    yield* opened(buffer.subarray(0, bytesRead), fileSource(file, stat.size), path, itself, options);
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
  yield* opened(start, bytesSource(bytes), locator, itself, options);
}

async function* opened(
  start: Buffer,
  source: ByteSource,
  path: string,
  itself: Found,
  options: OpenOptions,
): AsyncGenerator<Found> {
  const tally = new Tally(options.passedOver);
  const watched = watch(source, options);
  const parts = partsOf(start, watched, path, options.clock, tally);
  if (parts === undefined) {
    yield itself;
    return;
  }
  for await (const found of parts) {
    if (options.signal?.aborted === true) return;
    yield found;
  }
  tally.tell();
}

function partsOf(
  start: Buffer,
  source: ByteSource,
  path: string,
  clock: Clock,
  tally: Tally,
): AsyncGenerator<Found> | undefined {
  const archive = archiveFormat(start);
  if (archive !== undefined) return openArchive(source, archive, { path, clock, tally });
  return looksLikeExport(start) ? openExport(source, path, clock, tally) : undefined;
}

/** A source that tells how far it has been read. */
function watch(source: ByteSource, { progress, signal }: OpenOptions): ByteSource {
  const { total, seek } = source;
  let done = 0;
  return {
    ...source,
    async pull() {
      if (signal?.aborted === true) return undefined;
      const piece = await source.pull();
      if (piece instanceof Uint8Array) done += piece.length;
      if (total !== undefined) progress?.(Math.min(done, total), total);
      return piece;
    },
    ...(seek === undefined
      ? {}
      : {
          seek(offset: number) {
            done = offset;
            seek(offset);
          },
        }),
  };
}
