import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from "node:zlib";

/** What the request says that it takes. */
export const ACCEPTED_CODINGS = "gzip, br, zstd, deflate";

/** Why a body could not be unpacked. */
export type CodingFault = "large" | "damaged" | "unknown";

/** A body that could not be unpacked. */
export class CodingError extends Error {
  override readonly name = "CodingError";
  readonly fault: CodingFault;

  constructor(fault: CodingFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Buffer>;

/** "deflate" is a zlib stream by the standard and a bare one by some servers (RFC 9110, 8.4.1.2): the first byte tells. */
const inflateEither: Unpack = (bytes, options) =>
  ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0
    ? promisify(inflate)(bytes, options)
    : promisify(inflateRaw)(bytes, options);

const unpackers: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ["gzip", promisify(gunzip) as Unpack],
  ["x-gzip", promisify(gunzip) as Unpack],
  ["br", promisify(brotliDecompress) as Unpack],
  ["zstd", promisify(zstdDecompress) as Unpack],
  ["deflate", inflateEither],
]);

/** More layers than servers use: each could swell the one before. */
const LAYERS = 2;

/**
 * A body without its content codings, which are undone in the reverse of the order in which `Content-Encoding` names them.
 * Unpacking stops when `limit` bytes are passed, however small the packed body is.
 * @throws CodingError
 */
export async function unpack(body: Buffer, contentEncoding: string | undefined, limit: number): Promise<Buffer> {
  const codings = (contentEncoding ?? "")
    .split(",")
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== "" && coding !== "identity" && coding !== "none");
  if (codings.length > LAYERS) throw new CodingError("unknown", `it is packed ${codings.length} times over`);
  let unpacked = body;
  for (const coding of codings.toReversed()) {
    // An empty body has nothing to unpack, whatever its head says.
    if (unpacked.length > 0) unpacked = await unpackOnce(unpacked, coding, limit);
  }
  return unpacked;
}

async function unpackOnce(bytes: Buffer, coding: string, limit: number): Promise<Buffer> {
  const unpacker = unpackers.get(coding);
  if (unpacker === undefined) throw new CodingError("unknown", `it is packed as "${coding.slice(0, 40)}"`);
  try {
    return await unpacker(bytes, { maxOutputLength: limit });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    if (code === "ERR_BUFFER_TOO_LARGE") throw new CodingError("large", "it swells past the limit", cause);
    throw new CodingError("damaged", `its packing (${coding}) is damaged or ends too soon (${code})`, cause);
  }
}
