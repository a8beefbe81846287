import { textOfLayout } from "../../model/layout.ts";
import type { FormatReader } from "../format-reader.ts";
import { isolated } from "../isolated.ts";

/** The library's version counts: another may find other words. */
const by = "unpdf@1.8.1";

/** Reads PDF files: their text in reading order, with the place of each block on paper. */
export const pdfReader: FormatReader = {
  mediaType: "application/pdf",
  recognises: (bytes) =>
    /^[\s\ufeff\u00ef\u00bb\u00bf\0]{0,32}%PDF-\d/.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1")),
  async read(bytes, name) {
    const { blocks, info } = await isolated("pdf", bytes, name);
    const layout = { blocks, by };
    const titled = blocks.some(({ kind }) => kind === "title");
    return {
      text: textOfLayout(layout),
      told: {
        layout,
        ...(titled || info.title === undefined ? {} : { title: info.title }),
        ...(info.byline === undefined ? {} : { byline: info.byline }),
        ...(info.createdAt === undefined ? {} : { publishedAt: info.createdAt }),
      },
    };
  },
};
