import { SaysoError } from "../model/errors/error.ts";
import { intakeErrors } from "../model/errors/intake.ts";
import { sha256 } from "../model/id.ts";
import type { CaptureMethod, Snapshot } from "../model/snapshot.ts";
import type { Told } from "../model/stage.ts";
import { decode } from "./encoding.ts";
import { nameOfBinary, nameOfTextFormat } from "./magic.ts";
import { sniffMediaType } from "./media-type.ts";

/** The time now, as the program that wires the rooms gives it. */
export type Clock = () => Date;

/** What is captured: the bytes, what is known of them, and the text they decode to (without a byte order mark). */
export interface Captured {
  readonly snapshot: Snapshot;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** What the bytes' surroundings say of the document: a header, an envelope, the file that it is a part of. */
  readonly told?: Told;
}

/** What is known of bytes before they are looked at. */
export interface Known extends Pick<Snapshot, "address" | "http" | "part"> {
  /** When they were captured, where that was not now: the date of an archive's record. */
  readonly capturedAt?: string;
  /** The charset that a header names. */
  readonly charset?: string;
  readonly told?: Told;
}

/** One thing found in an input: how it is called, and how to get at its bytes. */
export interface Found {
  readonly locator: string;
  /** @throws SaysoError when the bytes cannot be had or are of no kind that is read */
  capture(): Promise<Captured>;
}

/** The most bytes that are read of one input. */
export const SIZE_LIMIT = 50_000_000;

/** The refusal of an input over the limit; `size` in bytes, absent when the rest of a stream was not read. */
export function tooLarge(name: string, size?: number): SaysoError {
  const is = size === undefined ? "goes on past 50 MB" : `is ${(size / 1_000_000).toFixed(1)} MB`;
  return new SaysoError(intakeErrors.tooLarge, `${name} ${is}; the limit is 50 MB.`);
}

/** How sentences call an input: its locator, or "standard input". */
export function called(locator: string): string {
  return locator === "-" ? "Standard input" : locator;
}

/**
 * A snapshot of bytes that are at hand (an upload, an archive's member): hashed as they are, their encoding and
 * media type told from the content, the locator's ending only where the content does not say.
 * @throws SaysoError SAYSO-INTAKE-005 to -010 when the bytes are none, too many, no text, or damaged
 */
export function captureBytes(
  bytes: Uint8Array,
  locator: string,
  method: CaptureMethod,
  clock: Clock,
  known: Known = {},
): Captured {
  const name = called(locator);
  if (bytes.length === 0) throw new SaysoError(intakeErrors.empty, `${name} is empty: it has 0 bytes.`);
  if (bytes.length > SIZE_LIMIT) throw tooLarge(name, bytes.length);
  const binary = nameOfBinary(bytes);
  if (binary !== undefined) throw new SaysoError(intakeErrors.binary, `${name} is ${binary}, not text.`);
  const format = nameOfTextFormat(bytes);
  if (format !== undefined) throw new SaysoError(intakeErrors.otherFormat, `${name} is ${format}.`);
  const { text, encoding } = decode(bytes, name, known.charset);
  const sniffed = sniffMediaType(text, locator);
  if ("root" in sniffed) {
    throw new SaysoError(intakeErrors.otherFormat, `${name} is an XML document (<${sniffed.root}>), not a page.`);
  }
  const snapshot = snapshotOf(bytes, { mediaType: sniffed.mediaType, encoding, locator, method }, clock, known);
  return { snapshot, bytes, text, ...(known.told === undefined ? {} : { told: known.told }) };
}

/** The snapshot of bytes whose kind is known. */
export function snapshotOf(
  bytes: Uint8Array,
  is: Pick<Snapshot, "mediaType" | "encoding" | "locator" | "method">,
  clock: Clock,
  { address, http, part, capturedAt }: Known = {},
): Snapshot {
  return {
    id: sha256(bytes),
    size: bytes.length,
    ...is,
    capturedAt: capturedAt ?? clock().toISOString(),
    ...(address === undefined ? {} : { address }),
    ...(http === undefined ? {} : { http }),
    ...(part === undefined ? {} : { part }),
  };
}
