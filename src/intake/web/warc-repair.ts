import { createReadStream } from "node:fs";
import { type FileHandle, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { crc32, createInflateRaw } from "node:zlib";
import { z } from "zod";

/** Who writes to a file, as it stands in the mark beside it. */
const OpenMark = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** When the process began, in seconds since 1970: its number may be that of one that was killed. */
  started: z.number(),
});
type OpenMark = z.infer<typeof OpenMark>;

/** The mark of this process. */
export function ownMark(): OpenMark {
  return { pid: process.pid, host: hostname(), started: Date.now() / 1000 - process.uptime() };
}

/** Names of the files that are written to here, in this thread of this process. */
export const openHere = new Set<string>();

/** How long a file of another machine lies still before it counts as left behind. Milliseconds. */
const STILL = 24 * 3_600_000;

/**
 * Finishes the files of a folder whose writers are no more: a last record that was not written to its end is cut off.
 * Nobody writes to such a file again, so that two programs which do this at once do the same.
 */
export async function finishAbandoned(folder: string, now: Date): Promise<void> {
  for (const entry of await readdir(folder)) {
    const name = /^(sayso-\d{8}-[\w-]{1,40}\.warc\.gz)\.open$/.exec(entry)?.[1];
    if (name === undefined || openHere.has(name)) continue;
    const mark = join(folder, entry);
    if (await isWritten(join(folder, name), mark, now)) continue;
    await cutTornTail(join(folder, name));
    await rm(mark, { force: true });
  }
}

async function isWritten(path: string, mark: string, now: Date): Promise<boolean> {
  const by = OpenMark.safeParse(await readJson(mark));
  const own = ownMark();
  if (by.success && by.data.host === own.host) {
    // Another thread of this process has begun with it; a process before this one that had its number has not.
    return by.data.pid === own.pid ? Math.abs(by.data.started - own.started) < 5 : isAlive(by.data.pid);
  }
  const touched = await stat(path).catch(() => stat(mark).catch(() => undefined));
  return touched !== undefined && now.getTime() - touched.mtimeMs < STILL;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    // A mark that was torn itself, or that another program has taken away.
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user cannot be asked, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Cuts a file of gzip members after its last whole one. Damage before the end is no torn write: then nothing is cut.
 * Time and reading are linear in the size of the file.
 */
export async function cutTornTail(path: string): Promise<void> {
  const file = await open(path, "r+").catch(() => undefined);
  if (file === undefined) return;
  try {
    const { size } = await file.stat();
    const source = { path, file, size };
    let end = 0;
    while (end < size) {
      const next = await memberEnd(source, end);
      if (next === undefined) break;
      end = next;
    }
    if (end === size || (await hasMemberAfter(source, end + 1))) return;
    await file.truncate(end);
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** The head of a gzip member as it is written here: without name, comment and extra fields. Bytes. */
const HEAD = 10;
/** The check sum and the length after it. Bytes. */
const TAIL = 8;

interface Members {
  readonly path: string;
  readonly file: FileHandle;
  readonly size: number;
}

/** Where the member that begins at `start` ends, or `undefined` when it is not whole. */
async function memberEnd({ path, file, size }: Members, start: number): Promise<number | undefined> {
  const head = Buffer.alloc(HEAD);
  await file.read(head, 0, HEAD, start);
  if (head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8 || head[3] !== 0) return undefined;
  const inner = start + HEAD < size ? await inflated(path, start + HEAD) : undefined;
  if (inner === undefined || inner.end + TAIL > size) return undefined;
  const tail = Buffer.alloc(TAIL);
  await file.read(tail, 0, TAIL, inner.end);
  const sound = tail.readUInt32LE(0) === inner.sum && tail.readUInt32LE(4) === inner.length % 2 ** 32;
  return sound ? inner.end + TAIL : undefined;
}

interface Inflated {
  readonly end: number;
  readonly sum: number;
  readonly length: number;
}

async function inflated(path: string, start: number): Promise<Inflated | undefined> {
  const input = createReadStream(path, { start, highWaterMark: 1 << 18 });
  const engine = createInflateRaw();
  input.on("error", (error) => engine.destroy(error));
  input.pipe(engine);
  let [sum, length] = [0, 0];
  try {
    for await (const piece of engine as AsyncIterable<Buffer>) {
      sum = crc32(piece, sum);
      length += piece.length;
    }
    return { end: start + engine.bytesWritten, sum, length };
  } catch {
    return undefined;
  } finally {
    input.destroy();
  }
}

/** Whether a record begins anywhere after `from`: its first words are packed, but they can be unpacked alone. */
async function hasMemberAfter(members: Members, from: number): Promise<boolean> {
  const magic = Buffer.from([0x1f, 0x8b, 8, 0]);
  const window = Buffer.alloc(1 << 20);
  for (let at = from; at < members.size; at += window.length - magic.length) {
    const { bytesRead } = await members.file.read(window, 0, window.length, at);
    const seen = window.subarray(0, bytesRead);
    for (let found = seen.indexOf(magic); found !== -1; found = seen.indexOf(magic, found + 1)) {
      if ((await memberEnd(members, at + found)) !== undefined) return true;
    }
  }
  return false;
}
