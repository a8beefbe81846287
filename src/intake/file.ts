import { type FileHandle, open } from "node:fs/promises";
import { SaysoError } from "../model/errors/error.ts";
import { intakeErrors } from "../model/errors/intake.ts";
import { type Captured, type Clock, called, captureBytes, SIZE_LIMIT, tooLarge } from "./captured.ts";

export { type Captured, type Clock, captureBytes, SIZE_LIMIT } from "./captured.ts";

/**
 * A snapshot of a file: its bytes as they lie on disk, and the text they decode to. A size over the limit is
 * refused before anything is read.
 * @throws SaysoError SAYSO-INTAKE-001 to -010
 */
export async function captureFile(path: string, clock: Clock): Promise<Captured> {
  const bytes = await readFile(path);
  return captureBytes(bytes, path, "file", clock);
}

/**
 * A snapshot of all that a stream gives, with `-` as its locator. Reading stops at the limit.
 * @throws SaysoError SAYSO-INTAKE-004 to -010
 */
export async function captureStdin(stream: AsyncIterable<Uint8Array | string>, clock: Clock): Promise<Captured> {
  let bytes: Uint8Array;
  try {
    bytes = await collect(stream, called("-"));
  } catch (error) {
    throw asRefusal(error, called("-"));
  }
  return captureBytes(bytes, "-", "stdin", clock);
}

async function readFile(path: string): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    const stat = await file.stat();
    if (stat.isDirectory()) throw new SaysoError(intakeErrors.directory, `${path} is a directory.`);
    if (stat.size > SIZE_LIMIT) throw tooLarge(path, stat.size);
    return await collect(file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }), path);
  } catch (error) {
    throw asRefusal(error, path);
  } finally {
    await file?.close();
  }
}

async function collect(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    // A file may grow while it is read, and a pipe has no size to ask for.
    if (size > SIZE_LIMIT) throw tooLarge(name);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

function asRefusal(error: unknown, name: string): SaysoError {
  if (error instanceof SaysoError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new SaysoError(intakeErrors.missing, `There is no file ${name}.`, { cause: error });
  }
  if (code === "EISDIR") return new SaysoError(intakeErrors.directory, `${name} is a directory.`, { cause: error });
  if (code === "EACCES" || code === "EPERM") {
    return new SaysoError(intakeErrors.unreadable, `You have no right to read ${name}.`, { cause: error });
  }
  return new SaysoError(intakeErrors.failed, `Reading ${name} failed (${code}).`, { cause: error });
}
