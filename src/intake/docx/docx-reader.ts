import { SaysoError } from "../../model/errors/error.ts";
import { formatErrors } from "../../model/errors/format.ts";
import type { FormatReader } from "../format-reader.ts";
import { isolated } from "../isolated.ts";

/** Old Office files, and new ones with a password, begin so. */
const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");
const encrypted = Buffer.from("EncryptedPackage", "utf16le");

function isLocked(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(compound) && bytes.includes(encrypted);
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Reads Word documents (.docx): paragraphs, headings, lists, tables and notes in order. See README.md. */
export const docxReader: FormatReader = {
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  recognises(bytes) {
    const buffer = bufferOf(bytes);
    if (isLocked(buffer)) return true;
    const zip = buffer.subarray(0, 4).toString("latin1") === "PK\x03\x04";
    return zip && buffer.includes("[Content_Types].xml") && buffer.includes("word/");
  },
  async read(bytes, name) {
    if (isLocked(bufferOf(bytes))) throw new SaysoError(formatErrors.lockedDocx, `${name} is locked with a password.`);
    return isolated("docx", bytes, name);
  },
};
