import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from "node:zlib";
import { SIZE_LIMIT } from "../captured.ts";
import { fieldsOf, linesToBlank } from "./record-head.ts";

/** The head of an HTTP answer as an archive keeps it. */
export interface HttpHead {
  readonly status: number;
  /** As received, in order, names in lower case. */
  readonly headers: readonly (readonly [string, string])[];
  /** Where the body begins. */
  readonly length: number;
}

/** The head that bytes begin with; `undefined` when they begin none, or it does not end within them. */
export function readHttpHead(bytes: Buffer): HttpHead | undefined {
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})(?!\d)/.exec(bytes.toString("latin1", 0, 40))?.[1];
  if (status === undefined) return undefined;
  const found = linesToBlank(bytes);
  // An answer without headers and body ends with its status line.
  if (found === undefined || found === "none") return undefined;
  return { status: Number(status), headers: fieldsOf(found.lines.slice(1)), length: found.length };
}

/** A header's value; the last one where there are several, as far as a reader of archives is concerned. */
export function headerOf(head: Pick<HttpHead, "headers">, name: string): string | undefined {
  return head.headers.findLast(([one]) => one === name)?.[1];
}

/** Why a payload cannot be had. */
export class PayloadError extends Error {
  readonly reason: "damaged" | "bomb" | "unknown-coding";
  constructor(reason: PayloadError["reason"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/**
 * A body without its chunks (RFC 9112, 7.1). Where the first chunk has no size, the archive kept the body without them.
 * @throws PayloadError when a later one has none, or breaks off
 */
export function withoutChunks(body: Buffer): Buffer {
  const out = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let at = 0; ; ) {
    const chunk = chunkAt(body, at);
    if (chunk === undefined) {
      if (at === 0) return body;
      throw new PayloadError("damaged", `its chunks break off at byte ${at} of ${body.length}`);
    }
    if (chunk.begin === chunk.end) return out.subarray(0, length);
    length += body.copy(out, length, chunk.begin, chunk.end);
    at = chunk.next;
  }
}

/** Where a chunk's bytes stand, and the next one; those of the last one are none. */
function chunkAt(body: Buffer, at: number): { begin: number; end: number; next: number } | undefined {
  const newline = body.subarray(at, at + 300).indexOf(10);
  if (newline === -1) return undefined;
  const size = /^[0-9a-f]{1,8}(?=[ \t]*(?:;|\r?$))/i.exec(body.toString("latin1", at, at + newline))?.[0];
  if (size === undefined) return undefined;
  const begin = at + newline + 1;
  const end = begin + Number.parseInt(size, 16);
  const gap = body[end] === 13 ? 2 : 1;
  if (end > begin && body[end + gap - 1] !== 10) return undefined;
  return { begin, end, next: end + gap };
}

const limits = { maxOutputLength: SIZE_LIMIT };
const unpack = {
  gzip: promisify(gunzip),
  zlib: promisify(inflate),
  raw: promisify(inflateRaw),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
};

/**
 * A body as it was before its content codings, which are undone from the last to the first. A body that is not packed
 * although its header says so was unpacked by the archive already.
 * @throws PayloadError
 */
export async function withoutCodings(body: Buffer, codings: string | undefined): Promise<Buffer> {
  const names = (codings ?? "").split(",").map((name) => name.trim().toLowerCase());
  let bytes = body;
  for (const name of names.reverse()) bytes = await withoutCoding(bytes, name);
  return bytes;
}

async function withoutCoding(body: Buffer, name: string): Promise<Buffer> {
  const [first = 0, second = 0] = body;
  if (name === "" || name === "identity" || name === "none" || body.length === 0) return body;
  if (name === "gzip" || name === "x-gzip") {
    return first === 0x1f && second === 0x8b ? unpacked(unpack.gzip, body, name) : body;
  }
  if (name === "deflate") {
    // RFC 9110 means zlib's format; some servers send the bare one.
    const zlib = (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
    if (!zlib && looksLikeText(body)) return body;
    return unpacked(zlib ? unpack.zlib : unpack.raw, body, name);
  }
  if (name === "br") return looksLikeText(body) ? body : unpacked(unpack.br, body, name);
  if (name === "zstd") {
    return body.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd])) ? unpacked(unpack.zstd, body, name) : body;
  }
  throw new PayloadError("unknown-coding", `it is packed as "${name.slice(0, 40)}"`);
}

async function unpacked(
  by: (bytes: Buffer, options: typeof limits) => Promise<Buffer>,
  body: Buffer,
  name: string,
): Promise<Buffer> {
  try {
    return await by(body, limits);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code === "ERR_BUFFER_TOO_LARGE") {
      throw new PayloadError("bomb", `its ${body.length} bytes unpack to more than 50 MB`, { cause });
    }
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PayloadError("damaged", `it cannot be unpacked as ${name} (${why})`, { cause });
  }
}

/** Pages begin with white space, a tag or a mark of byte order; packed bytes hardly ever do for long. */
function looksLikeText(body: Buffer): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<[!?a-z]/i.test(body.toString("latin1", 0, 200));
}
