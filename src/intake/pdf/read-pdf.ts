import { getDocument, type PDFDocumentProxy, VerbosityLevel } from "unpdf/pdfjs";
import { SaysoError } from "../../model/errors/error.ts";
import { formatErrors } from "../../model/errors/format.ts";
import { type LayoutBlock, textOfLayout } from "../../model/layout.ts";
import { type DocumentInfo, infoOf } from "../author-and-title.ts";
import type { Extracted } from "../format-reader.ts";
import { layoutOfPages } from "./layout-of-pages.ts";
import { readPage } from "./open-pages.ts";
import type { Page } from "./piece.ts";

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

/** The library's version counts: another may find other words. */
const by = "unpdf@1.8.1";

const refused = (kind: keyof typeof formatErrors, says: string) => new SaysoError(formatErrors[kind], says);

/**
 * Reads a PDF's text in the thread that asks; runs where it can be broken off (`isolated.ts`).
 * @param step called after each page
 * @throws SaysoError SAYSO-FORMAT-001 to -005
 */
export async function readPdf(bytes: Uint8Array, name: string, step: () => void): Promise<Extracted> {
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
    const info = infoOf((await pdf.getMetadata()).info as Readonly<Record<string, unknown>>);
    const pages = await readPages(pdf, name, step);
    return asExtracted(layoutOfPages(pages, info.title), info);
  } catch (error) {
    if (error instanceof SaysoError) throw error;
    if (error instanceof Error && error.name === "PasswordException")
      throw refused("lockedPdf", `${name} is locked with a password.`);
    const cause =
      error instanceof Error && error.message !== "" ? ` (${error.message.slice(0, 200).replace(/\.$/, "")})` : "";
    throw refused("damagedPdf", `${name} cannot be read${cause}.`);
  } finally {
    await opening.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, name: string, step: () => void): Promise<readonly Page[]> {
  if (pdf.numPages > MOST_PAGES)
    throw refused("tooManyPages", `${name} has ${pdf.numPages} pages; at most ${MOST_PAGES} are read.`);
  const pages: Page[] = [];
  let letters = 0;
  let unreadable = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await readPage(pdf, number);
    pages.push(page);
    for (const { text } of [...page.pieces, ...page.across]) {
      letters += text.trim().length;
      unreadable += text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
    }
    if (letters > MOST_TEXT) throw refused("tooManyPages", `${name} holds more than ${MOST_TEXT} letters.`);
    step();
  }
  if (letters === 0) {
    const count = pages.length === 1 ? "1 page, and it holds no" : `${pages.length} pages, none of them holds`;
    throw refused("scannedPdf", `${name} has ${count} text; it is probably a scan.`);
  }
  if (unreadable > letters * 0.3) throw refused("unreadablePdf", `${name} does not say which letters its fonts draw.`);
  return pages;
}

function asExtracted(blocks: readonly LayoutBlock[], info: DocumentInfo): Extracted {
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
}
