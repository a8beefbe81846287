import { z } from "zod";
import { Sha256 } from "./id.ts";
import { Instant } from "./time.ts";

/** How bytes came in. */
export const CaptureMethod = z.enum(["file", "stdin"]);
export type CaptureMethod = z.infer<typeof CaptureMethod>;

export const MediaType = z.enum(["text/plain", "text/html"]);
export type MediaType = z.infer<typeof MediaType>;

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
  })
  .readonly()
  .meta({ id: "Snapshot" });
export type Snapshot = z.infer<typeof Snapshot>;
