import { z } from "zod";
import { Sha256 } from "./id.ts";
import { Instant } from "./time.ts";

/**
 * How bytes came in: a file of this machine, standard input, fetched from the web, or a part of a file that holds many
 * documents (a web archive, an export of a channel, a mailbox).
 */
export const CaptureMethod = z.enum(["file", "stdin", "web", "part"]);
export type CaptureMethod = z.infer<typeof CaptureMethod>;

export const MediaType = z.enum([
  "text/plain",
  "text/html",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "message/rfc822",
  /** One message of a Telegram Desktop export, as its JSON stands in `result.json`. */
  "application/vnd.telegram.message+json",
]);
export type MediaType = z.infer<typeof MediaType>;

/** What a server answered, and on which way the answer was reached. */
export const HttpAnswer = z
  .object({
    /** The address that was asked for. */
    requested: z.url(),
    status: z.int().min(100).max(599),
    /** As received, in order, names in lower case. */
    headers: z.array(z.tuple([z.string(), z.string()]).readonly()).readonly(),
    /** Each answer that sent on to another address, in order. */
    redirects: z.array(z.object({ from: z.url(), status: z.int(), to: z.url() }).readonly()).readonly(),
    /** The WARC record in which request and answer are kept: the name of the file, and the record's id. */
    warc: z.object({ file: z.string(), record: z.string() }).readonly().optional(),
  })
  .readonly()
  .meta({ id: "HttpAnswer" });
export type HttpAnswer = z.infer<typeof HttpAnswer>;

/**
 * Encodings that intake decodes; names as in the WHATWG Encoding Standard. The first five are detected, the
 * others are read where a page declares them.
 */
export const Encoding = z.enum([
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1251",
  "windows-1252",
  "windows-1250",
  "windows-1253",
  "windows-1254",
  "windows-1257",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-15",
  "koi8-r",
  "koi8-u",
  "gbk",
  "gb18030",
  "big5",
  "shift_jis",
  "euc-jp",
  "euc-kr",
]);
export type Encoding = z.infer<typeof Encoding>;

/** Bytes as captured, addressed by their SHA-256, with how and when they were captured. Never changed. */
export const Snapshot = z
  .object({
    id: Sha256,
    size: z.int().min(1).meta({ description: "bytes" }),
    mediaType: MediaType,
    encoding: Encoding,
    /** Where the bytes were: a path as the user gave it, a URL, or `-` for standard input. */
    locator: z.string().min(1),
    method: CaptureMethod,
    capturedAt: Instant,
    /** The address that the bytes are of, where it is known: after redirects, or as an archive says. */
    address: z.url().optional(),
    /** Present where Sayso fetched them itself. */
    http: HttpAnswer.optional(),
    /** The file that the bytes are a part of, and what the part is called in it: a record's id, a message's number. */
    part: z
      .object({ of: z.string().min(1), name: z.string().min(1) })
      .readonly()
      .optional(),
  })
  .readonly()
  .meta({ id: "Snapshot" });
export type Snapshot = z.infer<typeof Snapshot>;
