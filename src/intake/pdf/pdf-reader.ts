import type { FormatReader } from "../format-reader.ts";
import { isolated } from "../isolated.ts";

/** Reads PDF files: their text in reading order, with the place of each block on paper. See README.md. */
export const pdfReader: FormatReader = {
  mediaType: "application/pdf",
  recognises: (bytes) =>
    /^[\s\u00ef\u00bb\u00bf\0]{0,32}%PDF-\d/.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1")),
  read: (bytes, name) => isolated("pdf", bytes, name),
};
