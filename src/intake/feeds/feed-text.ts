import { gunzipSync } from "node:zlib";
import { SaysoError } from "../../model/errors/error.ts";
import { feedErrors } from "../../model/errors/feed.ts";
import type { FeedNote } from "../../model/feed.ts";
import { SIZE_LIMIT } from "../captured.ts";
import { decode } from "../encoding.ts";

/** The text of a feed, and what had to be put right to have it. */
export interface FeedText {
  readonly text: string;
  readonly notes: readonly FeedNote[];
}

/**
 * The text of a feed's bytes, unpacked where they are gzipped. A feed is only a list of addresses: bytes that are no characters are
 * replaced, with a note, where an article would be refused.
 * @throws SaysoError SAYSO-FEED-001 where there is nothing, -005 for more than 50 MB, -006 for a broken gzip stream
 */
export function textOf(input: Uint8Array | string, charset: string | undefined): FeedText {
  if (typeof input === "string") return { text: bounded(input), notes: [] };
  if (input.length > SIZE_LIMIT) throw tooLarge("It");
  if (input[0] !== 0x1f || input[1] !== 0x8b) return decoded(input, charset);
  const { text, notes } = decoded(unpacked(input), charset);
  return { text, notes: [{ rule: "gzip", words: "The file is gzipped and was unpacked." }, ...notes] };
}

function bounded(text: string): string {
  if (text.length > SIZE_LIMIT) throw tooLarge("It");
  return text;
}

function tooLarge(what: string): SaysoError {
  return new SaysoError(feedErrors.tooLarge, `${what} is larger than 50 MB.`);
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: SIZE_LIMIT });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge("What is packed in it");
    throw new SaysoError(feedErrors.damaged, "Its gzip stream is broken and cannot be unpacked.", { cause });
  }
}

function decoded(bytes: Uint8Array, charset: string | undefined): FeedText {
  const wide = utf32(bytes);
  if (wide !== undefined) return { text: wide, notes: [{ rule: "utf-32", words: "The text is in UTF-32." }] };
  try {
    return { text: decode(bytes, "The feed", charset).text, notes: [] };
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    return leniently(bytes, charset);
  }
}

/** By what is declared, whatever encoding of the WHATWG's it is, with a mark in place of what is no character. */
function leniently(bytes: Uint8Array, charset: string | undefined): FeedText {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const declared = /<\?xml[^>]{0,100}encoding\s*=\s*["']?\s*([\w.:-]{2,40})/iu.exec(head)?.[1];
  const decoder = decoderOf(charset) ?? decoderOf(declared) ?? new TextDecoder("utf-8");
  const text = decoder.decode(bytes);
  const lost = text.split("\ufffd").length - 1;
  const replaced = lost === 0 ? "" : ` What is no character of it was replaced (${lost}).`;
  return { text, notes: [{ rule: "encoding", words: `The text was read as ${decoder.encoding}.${replaced}` }] };
}

function decoderOf(label: string | undefined): InstanceType<typeof TextDecoder> | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** UTF-32, which the WHATWG's standard does not have, by its mark or by the zeros around the first "<". */
function utf32(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  const first = (isLittle: boolean) => (isLittle ? [a, b, c, d] : [d, c, b, a]).map((byte) => byte ?? -1).join();
  const isLittle = ["255,254,0,0", "60,0,0,0"].includes(first(true));
  const isBig = ["255,254,0,0", "60,0,0,0"].includes(first(false));
  if (!isLittle && !isBig) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length & ~3);
  let text = "";
  for (let at = 0; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (code === 0xfeff && at === 0) continue;
    text += code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code);
  }
  return text;
}
