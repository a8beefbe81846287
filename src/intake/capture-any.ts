import type { CaptureMethod } from "../model/snapshot.ts";
import {
  type Captured,
  type Clock,
  called,
  captureBytes,
  type Known,
  SIZE_LIMIT,
  snapshotOf,
  tooLarge,
} from "./captured.ts";
import { docxReader } from "./docx/docx-reader.ts";
import type { FormatReader } from "./format-reader.ts";
import { mailReader } from "./mail/mail-reader.ts";
import { pdfReader } from "./pdf/pdf-reader.ts";

/** The formats that are read, in the order in which they are asked. */
const formats: readonly FormatReader[] = [pdfReader, docxReader, mailReader];

/**
 * A snapshot of one document's bytes of any kind that Sayso reads: text and pages as `captureBytes`, other formats by their readers.
 * @throws SaysoError SAYSO-INTAKE-005 to -010, SAYSO-FORMAT-…
 */
export async function captureAny(
  bytes: Uint8Array,
  locator: string,
  method: CaptureMethod,
  clock: Clock,
  known: Known = {},
): Promise<Captured> {
  const reader = bytes.length > SIZE_LIMIT ? undefined : formats.find((one) => one.recognises(bytes, locator));
  if (reader === undefined) return captureBytes(bytes, locator, method, clock, known);
  const name = called(locator);
  if (bytes.length > SIZE_LIMIT) throw tooLarge(name, bytes.length);
  const { text, told } = await reader.read(bytes, name);
  const snapshot = snapshotOf(bytes, { mediaType: reader.mediaType, encoding: "utf-8", locator, method }, clock, known);
  return { snapshot, bytes, text, told: { ...told, ...known.told } };
}
