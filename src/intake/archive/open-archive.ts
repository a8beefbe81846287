import { basename } from "node:path";
import { SaysoError } from "../../model/errors/error.ts";
import { formatErrors } from "../../model/errors/format.ts";
import { intakeErrors } from "../../model/errors/intake.ts";
import { captureAny } from "../capture-any.ts";
import { type Captured, type Clock, type Found, type Known, SIZE_LIMIT } from "../captured.ts";
import type { Tally } from "../tally.ts";
import { ByteReader, type ByteSource } from "./byte-reader.ts";
import { mismatchOf } from "./digest.ts";
import { looksLikeMember } from "./gzip-header.ts";
import { firstBytes, gzipSource } from "./gzip-members.ts";
import { headerOf, PayloadError, readHttpHead, withoutChunks, withoutCodings } from "./http-message.ts";
import { type RecordRead, readRecords } from "./read-records.ts";
import { arc, type RecordFormat, type RecordHead, warc } from "./record-head.ts";
import { charsetOf, isHtml, passedOverAs } from "./what-record.ts";

/** What the reading of an archive is told beside its bytes. */
export interface ArchiveContext {
  /** How the user calls the file: the beginning of each locator. */
  readonly path: string;
  /** The archive's name in a collection. */
  readonly member?: string;
  readonly clock: Clock;
  readonly tally: Tally;
  /** What else is known of the page at an address: its title in a WACZ's list of pages. */
  readonly toldOf?: (address: string) => Known["told"];
}

/**
 * What kind of archive bytes begin as: a WARC or an ARC, packed or not; `undefined` for anything else. Where the beginning
 * is damaged, the name tells.
 */
export function archiveFormat(
  bytes: Buffer,
  name: string,
): { readonly format: RecordFormat; readonly packed: boolean } | undefined {
  const packed = looksLikeMember(bytes);
  const start = packed ? firstBytes(bytes) : bytes;
  const format = start === undefined ? undefined : [warc, arc].find((one) => one.begins(start));
  if (format !== undefined) return { format, packed };
  const [, kind, gz] = /\.(w?arc)(\.gz)?$/i.exec(name) ?? [];
  if (kind === undefined || packed !== (gz !== undefined) || (!packed && !bytes.includes("WARC/1."))) return undefined;
  return { format: kind.toLowerCase() === "warc" ? warc : arc, packed };
}

/** The records of an archive that are documents, in order, each with the bytes that it needs; the others are counted. */
export async function* openArchive(
  source: ByteSource,
  { format, packed }: { readonly format: RecordFormat; readonly packed: boolean },
  context: ArchiveContext,
): AsyncGenerator<Found> {
  const raw = new ByteReader(source);
  const bytes = packed ? new ByteReader(gzipSource(raw, (start) => format.begins(start))) : raw;
  const wants = (head: RecordHead, start: Buffer) => {
    const kind = head.length === 0 ? "empty" : passedOverAs(head, readHttpHead(start));
    if (kind !== undefined) context.tally.count(kind);
    return kind === undefined;
  };
  for await (const read of readRecords(bytes, format, wants)) {
    const locator = `${context.path}#${partOf(read, context)}`;
    if (read.type === "record") yield { locator, capture: () => captureRecord(read, format, context, locator) };
    else yield { locator, capture: () => Promise.reject(refusalOf(read, format, context)) };
  }
}

/** What a record is called in its file: by its own id, else by where it stands. */
function partOf({ head, at }: Pick<RecordRead, "head" | "at">, { member }: ArchiveContext): string {
  const name = head?.id ?? at;
  return member === undefined ? name : `${member}/${name}`;
}

/** How messages call a record. */
function named(
  read: Pick<RecordRead, "head" | "at">,
  format: RecordFormat,
  { path: file, member }: ArchiveContext,
): string {
  const path = member === undefined ? file : `${file}: ${member}`;
  const of = read.head?.uri === undefined ? "" : ` of ${read.head.uri.slice(0, 300)}`;
  return `${path}: the ${format.name} record${of} at byte ${read.at}`;
}

function refusalOf(
  read: Extract<RecordRead, { type: "damaged" }>,
  format: RecordFormat,
  context: ArchiveContext,
): SaysoError {
  const kind = read.reason === "too-large" ? intakeErrors.tooLarge : formatErrors.damagedRecord;
  return new SaysoError(kind, `${named(read, format, context)} ${read.why}.`);
}

async function captureRecord(
  read: Extract<RecordRead, { type: "record" }>,
  format: RecordFormat,
  context: ArchiveContext,
  locator: string,
): Promise<Captured> {
  const { head, block, at } = read;
  const name = named(read, format, context);
  const http = head.type === "response" || head.type === "arc" ? readHttpHead(block) : undefined;
  const body = http === undefined ? block : block.subarray(http.length);
  if (head.fields.has("warc-segment-number")) {
    throw new SaysoError(
      formatErrors.damagedRecord,
      `${name} is one segment of a longer one, which Sayso does not join.`,
    );
  }
  checkDigest("block", head.fields.get("warc-block-digest"), [block], name);
  const capturedAt = instantOf(head.date);
  if (capturedAt === undefined) {
    throw new SaysoError(formatErrors.damagedRecord, `${name} does not say when it was captured.`);
  }
  const contentType = http === undefined ? head.contentType : headerOf(http, "content-type");
  let payload: Buffer;
  try {
    const chunked = /\bchunked\b/i.test((http && headerOf(http, "transfer-encoding")) ?? "");
    const whole = chunked ? withoutChunks(body) : body;
    payload = await withoutCodings(whole, http && headerOf(http, "content-encoding"));
    // Writers of archives do not agree on whether the payload is what came over the line or what it meant.
    checkDigest("payload", head.fields.get("warc-payload-digest"), [body, whole, payload], name);
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error;
    const kind = { damaged: "damagedPayload", bomb: "bomb", "unknown-coding": "unknownCoding" } as const;
    throw new SaysoError(
      formatErrors[kind[error.reason]],
      `${name} has a payload that is not read: ${error.message}.`,
      { cause: error },
    );
  }
  if (payload.length > SIZE_LIMIT) throw new SaysoError(intakeErrors.tooLarge, `${name} is larger than 50 MB.`);
  const address = addressOf(head.uri);
  const part = { of: context.path, name: partOf(read, context) };
  const told = address === undefined ? undefined : context.toldOf?.(address);
  const charset = charsetOf(contentType);
  const readAs = isHtml(contentType) && payload.includes("<") ? ({ readAs: "text/html" } as const) : undefined;
  return captureAny(payload, locator, "part", context.clock, {
    capturedAt,
    part,
    ...(address === undefined ? {} : { address }),
    ...(charset === undefined ? {} : { charset }),
    ...(told === undefined && readAs === undefined ? {} : { told: { ...told, ...readAs } }),
    ...(http === undefined || address === undefined
      ? {}
      : {
          http: {
            requested: address,
            status: http.status,
            headers: http.headers.map(([key, value]) => [key, value] as [string, string]),
            redirects: [],
            warc: { file: basename(context.member ?? context.path), record: head.id ?? at },
          },
        }),
  });
}

/** @throws SaysoError SAYSO-FORMAT-022 naming both digests */
function checkDigest(of: string, digest: string | undefined, readings: readonly Uint8Array[], name: string): void {
  const mismatch = mismatchOf(digest, readings);
  if (mismatch === undefined) return;
  const { expected, actual } = mismatch;
  throw new SaysoError(
    formatErrors.otherDigest,
    `${name} says that its ${of} has the digest ${expected}; it has ${actual}.`,
  );
}

/** The instant of a `WARC-Date`, to the second at least. */
function instantOf(date: string | undefined): string | undefined {
  if (date === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/.test(date)) return undefined;
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

function addressOf(uri: string | undefined): string | undefined {
  return uri !== undefined && URL.canParse(uri) ? new URL(uri).href : undefined;
}
