import { createHash, randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { WARCRecord, WARCSerializer } from "warcio";
import { fetchErrors } from "../../model/errors/fetch.ts";
import type { Clock } from "../captured.ts";
import { FetchFailure } from "./failure.ts";
import { finishAbandoned, openHere, ownMark } from "./warc-repair.ts";

/** One request and its answer, as they went over the wire. */
export interface WarcExchange {
  readonly url: string;
  /** The address that answered. */
  readonly ip: string;
  /** When the request was sent. */
  readonly date: Date;
  /** The request, head and all. */
  readonly request: Uint8Array;
  /** The final answer's bytes as received, head and body, transfer coding and content coding left on. */
  readonly response: Uint8Array;
  /** The body without the transfer coding, in its content coding: what a payload digest is of (WARC/1.1, 5.9). */
  readonly payload: Uint8Array;
}

/** Where an exchange was kept. */
export interface WarcPlace {
  /** The file's name in the folder. */
  readonly file: string;
  /** The id of the answer's record: `<urn:uuid:…>`. */
  readonly record: string;
}

/** Keeps what went over the wire. */
export interface WarcWriter {
  /**
   * Returns when the records are on the disk.
   * @throws FetchFailure SAYSO-FETCH-019
   */
  write(exchange: WarcExchange): Promise<WarcPlace>;
  close(): Promise<void>;
}

/** What a writer of WARC files needs. */
export interface WarcOptions {
  /** Where the files lie; made when it is not there. */
  readonly folder: string;
  readonly clock: Clock;
  /** The program, as it stands in the file's first record: "Sayso/0.1.0". */
  readonly software: string;
  /** Bytes after which the next file is begun. */
  readonly fileLimit?: number;
}

interface OpenFile {
  readonly name: string;
  readonly day: string;
  readonly mark: string;
  readonly handle: FileHandle;
  length: number;
}

const FILE_LIMIT = 1_000_000_000;

/**
 * Writes WARC/1.1 (ISO 28500:2017), each record a gzip member of its own, into files of this process alone:
 * `sayso-YYYYMMDD-<process>-<letters>.warc.gz`. While a file is written to, a mark lies beside it (`….open`); the next
 * program that opens the folder after a kill cuts off the last record where it was not written to its end, and
 * takes the mark away. A file that is finished is never written to again.
 * @throws FetchFailure SAYSO-FETCH-019 when the folder cannot be made
 */
export async function openWarcWriter(options: WarcOptions): Promise<WarcWriter> {
  const { folder, clock, software, fileLimit = FILE_LIMIT } = options;
  await kept(folder, async () => {
    await mkdir(folder, { recursive: true });
    await finishAbandoned(folder, clock());
  });
  let current: OpenFile | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function fileFor(date: Date): Promise<OpenFile> {
    const day = date.toISOString().slice(0, 10).replaceAll("-", "");
    if (current !== undefined && current.day === day && current.length < fileLimit) return current;
    await finish();
    current = await begin(folder, day, date, software);
    return current;
  }

  async function finish(): Promise<void> {
    const file = current;
    current = undefined;
    if (file === undefined) return;
    await file.handle.close();
    await rm(file.mark, { force: true });
    openHere.delete(file.name);
  }

  async function add(exchange: WarcExchange): Promise<WarcPlace> {
    const file = await fileFor(clock());
    const { bytes, record } = await recordsOf(exchange);
    try {
      await append(file, bytes);
    } catch (error) {
      // A record that was written in part (a full disk) must not stand before the next one.
      await file.handle.truncate(file.length).catch(() => finish());
      throw error;
    }
    return { file: file.name, record };
  }

  /** One thing at a time: records of two fetches must not be mixed. */
  function queue<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(() => kept(folder, work));
    last = done.catch(() => undefined);
    return done;
  }

  return { write: (exchange) => queue(() => add(exchange)), close: () => queue(finish) };
}

async function kept<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const why = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new FetchFailure(fetchErrors.unkept, `The web archive in ${folder} could not be written (${why}).`, {
      cause,
    });
  }
}

async function begin(folder: string, day: string, date: Date, software: string): Promise<OpenFile> {
  const name = `sayso-${day}-${process.pid}-${randomUUID().slice(0, 8)}.warc.gz`;
  const mark = join(folder, `${name}.open`);
  openHere.add(name);
  await writeFile(mark, JSON.stringify(ownMark()), { flag: "wx" });
  const handle = await open(join(folder, name), "wx");
  const file = { name, day, mark, handle, length: 0 };
  const info = WARCRecord.createWARCInfo(
    { filename: name, date: date.toISOString(), warcVersion: "WARC/1.1" },
    {
      software,
      format: "WARC File Format 1.1",
      conformsTo: "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
    },
  );
  await append(file, await WARCSerializer.serialize(info, { gzip: true }));
  await syncFolder(folder);
  return file;
}

async function append(file: OpenFile, bytes: Uint8Array): Promise<void> {
  await file.handle.write(bytes, 0, bytes.length, file.length).then(({ bytesWritten }) => {
    if (bytesWritten !== bytes.length) throw new Error(`${bytesWritten} of ${bytes.length} bytes were written`);
  });
  await file.handle.datasync();
  file.length += bytes.length;
}

/** A new file's name is on the disk only when its folder is; systems that cannot do that do not need it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function recordsOf(exchange: WarcExchange): Promise<{ readonly bytes: Uint8Array; readonly record: string }> {
  const response = `<urn:uuid:${randomUUID()}>`;
  const request = `<urn:uuid:${randomUUID()}>`;
  const digest = `sha256:${createHash("sha256").update(exchange.payload).digest("hex")}`;
  const ids = { response: [response, request], request: [request, response] } as const;
  const members = await Promise.all(
    (["response", "request"] as const).map((type) => {
      const [own, other] = ids[type];
      const record = WARCRecord.create(
        {
          type,
          url: exchange.url,
          date: exchange.date.toISOString(),
          warcVersion: "WARC/1.1",
          warcHeaders: {
            "WARC-Record-ID": own,
            "WARC-Concurrent-To": other,
            "WARC-IP-Address": exchange.ip,
            ...(type === "response" ? { "WARC-Payload-Digest": digest } : {}),
          },
        },
        [exchange[type]],
      );
      // The heads are in the bytes already, as they were sent; written anew they would lose order and spelling.
      record.httpHeaders = null;
      return WARCSerializer.serialize(record, { gzip: true });
    }),
  );
  return { bytes: Buffer.concat(members), record: response };
}
