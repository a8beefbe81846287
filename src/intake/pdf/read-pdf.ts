import { getDocument, VerbosityLevel } from "unpdf/pdfjs";
import type { LayoutBlock } from "../../model/layout.ts";
import type { Refused } from "../isolated.ts";
import { type DocumentInfo, infoOf } from "./document-info.ts";
import { layoutOfPages } from "./layout-of-pages.ts";
import { readPage } from "./open-pages.ts";
import type { Page } from "./piece.ts";

/** What is made of a PDF's bytes. */
export interface PdfRead {
  readonly blocks: readonly LayoutBlock[];
  readonly info: DocumentInfo;
}

/** More pages are no document of a newsroom, or a trap. */
const MOST_PAGES = 2_000;
/** UTF-16 code units. */
const MOST_TEXT = 10_000_000;

/**
 * The library leaves out letters that `String.match` tells it are marks of format; the soft hyphen is one, and programs draw the hyphens
 * at the ends of lines as such. Without it the halves of a word cannot be told from two words. There is no setting for it, and this
 * thread does nothing else.
 */
function keepSoftHyphens(): void {
  const { match } = String.prototype;
  Object.defineProperty(String.prototype, "match", {
    configurable: true,
    writable: true,
    value(this: string, pattern: RegExp) {
      return String(this) === "\u00ad" ? null : match.call(this, pattern);
    },
  });
}

keepSoftHyphens();

/**
 * Reads a PDF's text in the thread that asks; runs where it can be broken off (`isolated.ts`).
 * @param step called after each page: the time that may be taken grows
 */
export async function readPdf(bytes: Uint8Array, step: () => void): Promise<PdfRead | Refused> {
  const opening = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: 0,
  });
  try {
    const pdf = await opening.promise;
    if (pdf.numPages > MOST_PAGES) {
      return { refused: "tooManyPages", says: `has ${pdf.numPages} pages; at most ${MOST_PAGES} are read` };
    }
    const { info } = await pdf.getMetadata();
    const pages: Page[] = [];
    let letters = 0;
    let unreadable = 0;
    for (let number = 1; number <= pdf.numPages && letters < MOST_TEXT; number += 1) {
      const page = await readPage(pdf, number);
      pages.push(page);
      for (const { text } of [...page.pieces, ...page.across]) {
        letters += text.trim().length;
        unreadable += text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
      }
      step();
    }
    if (letters === 0) {
      const count = pages.length === 1 ? "1 page, and it holds" : `${pages.length} pages, none of them holds`;
      return {
        refused: "scannedPdf",
        says: `has ${count} ${pages.length === 1 ? "no text" : "text"}; it is probably a scan`,
      };
    }
    if (unreadable > letters * 0.3) {
      return { refused: "unreadablePdf", says: "does not say which letters its fonts draw" };
    }
    return { blocks: layoutOfPages(pages), info: infoOf(info as Readonly<Record<string, unknown>>) };
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      return { refused: "lockedPdf", says: "is locked with a password" };
    }
    const cause = error instanceof Error ? error.message.slice(0, 200) : "";
    return { refused: "damagedPdf", says: `cannot be read${cause === "" ? "" : ` (${cause.replace(/\.$/, "")})`}` };
  } finally {
    await opening.destroy();
  }
}
