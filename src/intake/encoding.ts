import chardet from "chardet";
import { SaysoError } from "../model/errors/error.ts";
import { intakeErrors } from "../model/errors/intake.ts";
import { Encoding } from "../model/snapshot.ts";
import { firstInvalidUtf8, utf8Evidence } from "./utf8.ts";

/** A text with the encoding its bytes were in. A byte order mark is no part of the text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How many bytes are looked at where a sample tells enough. */
const SAMPLE = 1_000_000;

/**
 * Bytes to text, without ever replacing a character: by byte order mark, then as UTF-16 without one, as UTF-8
 * when all of it is valid, by the charset that a page declares, and as windows-1251 or windows-1252 when the
 * letters fall as they do in words. `name` is how messages call the input, `charset` what a header names.
 * @throws SaysoError SAYSO-INTAKE-007 for bytes that are no text, -009 for a broken encoding, -010 for one not read here
 */
export function decode(bytes: Uint8Array, name: string, charset?: string): Decoded {
  const marked = byMark(bytes, name);
  if (marked !== undefined) return marked;
  const wide = withoutMarkUtf16(bytes);
  if (wide !== undefined) return { text: decodeUtf16(bytes, wide, name), encoding: wide };
  refuseControls(bytes, name);
  const invalid = firstInvalidUtf8(bytes);
  if (invalid === undefined) return { text: new TextDecoder("utf-8").decode(bytes), encoding: "utf-8" };
  return byEvidence(bytes, invalid, name, charset);
}

function byMark(bytes: Uint8Array, name: string): Decoded | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const invalid = firstInvalidUtf8(bytes);
    if (invalid !== undefined) throw brokenUtf8(bytes, invalid, name);
    return { text: new TextDecoder("utf-8").decode(bytes), encoding: "utf-8" };
  }
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw unknown(name, "UTF-32");
  }
  if (a === 0xff && b === 0xfe) return { text: decodeUtf16(bytes, "utf-16le", name), encoding: "utf-16le" };
  if (a === 0xfe && b === 0xff) return { text: decodeUtf16(bytes, "utf-16be", name), encoding: "utf-16be" };
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const why = bytes.length % 2 === 1 ? "ends in the middle of a character" : "holds half of a surrogate pair";
    throw new SaysoError(intakeErrors.damagedEncoding, `${name} is ${encoding.toUpperCase()} but ${why}.`, { cause });
  }
}

/**
 * UTF-16 without a mark shows by its zero bytes: spaces, digits and line ends have one each, in every script,
 * and always on the same side.
 */
function withoutMarkUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return undefined;
  const spaces = { le: 0, be: 0 };
  const zeros = { le: 0, be: 0 };
  for (let at = 0; at < length; at += 2) {
    const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    if (first === 0) zeros.be++;
    if (second === 0) zeros.le++;
    if (second === 0 && (first === 0x20 || first === 0x0a)) spaces.le++;
    if (first === 0 && (second === 0x20 || second === 0x0a)) spaces.be++;
  }
  const enough = length / 2 / 40;
  if (spaces.le >= enough && zeros.be === 0) return "utf-16le";
  if (spaces.be >= enough && zeros.le === 0) return "utf-16be";
  return undefined;
}

/** More than a stray control character means that the bytes are no text. Pages carry a zero byte now and then. */
function refuseControls(bytes: Uint8Array, name: string): void {
  let controls = 0;
  let first = -1;
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x20 || (byte >= 0x07 && byte <= 0x0d) || byte === 0x1b) continue;
    controls++;
    if (first === -1) first = at;
  }
  if (controls <= 1 + length / 1000) return;
  throw new SaysoError(
    intakeErrors.binary,
    `${name} is not text: ${controls} of its first ${length} bytes are control characters, the first at byte ${first}.`,
  );
}

function brokenUtf8(bytes: Uint8Array, at: number, name: string): SaysoError {
  const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return new SaysoError(
    intakeErrors.damagedEncoding,
    `${name} is not valid UTF-8: byte ${at} (0x${hex}) cannot stand there.`,
  );
}

function unknown(name: string, encoding: string): SaysoError {
  return new SaysoError(intakeErrors.unknownEncoding, `${name} is in ${encoding}, which Sayso does not read.`);
}

/** Labels of the WHATWG Encoding Standard that mean one of ours. */
function ours(label: string): Encoding | undefined {
  try {
    const name = new TextDecoder(label).encoding;
    const known = Encoding.safeParse(name);
    return known.success ? known.data : undefined;
  } catch {
    return undefined;
  }
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 8192));
  return /<(?:meta[^>]{0,300}charset|\?xml[^>]{0,100}encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1];
}

function byEvidence(bytes: Uint8Array, invalid: number, name: string, charset?: string): Decoded {
  const evidence = utf8Evidence(bytes);
  if (evidence.valid > 2 * evidence.invalid) throw brokenUtf8(bytes, invalid, name);
  const inPage = declaredCharset(bytes);
  // What the server says comes before what the page says of itself, as in the HTML Standard; but the bytes are not UTF-8,
  // and servers that say so of every page are many: then the page is asked.
  const [byServer, byPage] = [charset, inPage].map((label) => (label === undefined ? undefined : ours(label)));
  for (const declared of [byServer, byPage]) {
    if (declared === undefined || declared.startsWith("utf-")) continue;
    const text = decodeDeclared(bytes, declared);
    if (text !== undefined) return { text, encoding: declared };
  }
  if (inPage !== undefined && byPage === undefined && byServer === undefined) throw unknown(name, inPage);
  for (const encoding of ["windows-1251", "windows-1252"] as const) {
    const text = decodeSingle(bytes, encoding);
    if (text === undefined) continue;
    const sample = text.slice(0, SAMPLE);
    if (encoding === "windows-1251" ? readsAsCyrillic(sample) : readsAsLatin(sample)) return { text, encoding };
  }
  const guess = chardet.detect(bytes.subarray(0, 100_000));
  if (guess !== null && !/^(utf-8|ascii|windows-125[12]|iso-8859-1)$/i.test(guess)) throw unknown(name, guess);
  throw brokenUtf8(bytes, invalid, name);
}

/** The text in the encoding that a page declares, or `undefined` when its bytes break that encoding's rules. */
function decodeDeclared(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === "windows-1251" || encoding === "windows-1252") return decodeSingle(bytes, encoding);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text, or `undefined` when it holds bytes to which the encoding gives no character. */
function decodeSingle(bytes: Uint8Array, encoding: "windows-1251" | "windows-1252"): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && code <= 0x9f) return undefined;
  }
  return text;
}

/**
 * Cyrillic in words: runs of its letters, with capitals only where a word begins or throughout, and with the
 * letters that are common in every language written so. KOI8 and Latin text read as windows-1251 fail this.
 */
function readsAsCyrillic(text: string): boolean {
  let letters = 0;
  let common = 0;
  let words = 0;
  let odd = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const cyrillic = /\p{Script=Cyrillic}/u.test(word);
    if (!cyrillic) continue;
    words++;
    letters += word.length;
    common += word.match(/[оеаинтОЕАИНТ]/gu)?.length ?? 0;
    const rest = word.slice(1);
    const mixedCase = rest !== rest.toLowerCase() && word !== word.toUpperCase();
    if (mixedCase || /\p{Script=Latin}/u.test(word)) odd++;
  }
  return words > 0 && odd <= words * 0.1 && common >= letters * 0.25 && letters >= words * 2;
}

/** Latin letters with marks stand among plain ones; typographic marks (quotes, dashes) stand beside words. */
function readsAsLatin(text: string): boolean {
  let marked = 0;
  let lonely = 0;
  let strange = 0;
  for (const match of text.matchAll(/[^\p{ASCII}]+/gu)) {
    const [run] = match;
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + run.length);
    if (/^[\u2010-\u2026\u2030-\u203a\u20ac\u2122«»§©®°·\u00a0¡¿´²³½¼¾£\u2009ªº]+$/u.test(run)) continue;
    marked++;
    if (run.length > 3 || /[^\p{L}\u2010-\u203a«»\u00a0´]/u.test(run)) strange++;
    else if (!/[a-z]/i.test(before + after)) lonely++;
  }
  return strange <= marked * 0.05 && lonely <= Math.max(1, marked * 0.2);
}
