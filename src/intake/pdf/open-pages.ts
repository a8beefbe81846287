import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import type { Page, Piece } from "./piece.ts";

/** What the library gives for a run of glyphs; other items mark where tagged content begins and ends. */
interface Drawn {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

type Matrix = readonly [number, number, number, number, number, number];

/** More pieces are no page that anybody reads. */
const MOST_PIECES = 60_000;

function asMatrix(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

/** First `inner`, then `outer`. */
function combine(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

interface Placed {
  readonly drawn: Drawn;
  /** Where the first letter stands, in points from the upper left corner of the page as it is shown. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Quarter turns clockwise from upright. */
  readonly quarter: number;
}

/** Letters as they are written elsewhere: not in the forms that fonts have for the middle of a word, and without what no reader sees: controls, the byte order mark, noncharacters; soft hyphens stay for the joining of lines. */
function visible(words: string): string {
  return words
    .replace(/[\p{Cc}\u200b\u2060\ufeff\ufffe\uffff]/gu, " ")
    .replace(/\u00a0/g, " ")
    .replace(/[\ufb1d-\ufdfb\ufe70-\ufefc]+/g, (forms) => forms.normalize("NFKC"));
}

function place(drawn: Drawn, toPage: Matrix): Placed | undefined {
  const [a, b, c, d, x, y] = combine(toPage, asMatrix(drawn.transform));
  const size = Math.hypot(c, d);
  if (![a, b, x, y, size, drawn.width].every(Number.isFinite) || size === 0) return undefined;
  return { drawn, x, y, size, quarter: ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4 };
}

/** The point in the frame that one gets when the page is turned back by `quarter` quarter turns. */
function upright(x: number, y: number, width: number, height: number, quarter: number): readonly [number, number] {
  if (quarter === 1) return [y, width - x];
  if (quarter === 2) return [width - x, height - y];
  if (quarter === 3) return [height - y, x];
  return [x, y];
}

/** One page's text. A page on which most text is turned is turned upright first. */
export async function readPage(pdf: PDFDocumentProxy, number: number): Promise<Page> {
  const page: PDFPageProxy = await pdf.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const toPage = asMatrix(view.transform);
  const { items } = await page.getTextContent();
  page.cleanup();
  const placed: Placed[] = [];
  const letters = [0, 0, 0, 0];
  for (const item of items as readonly (Drawn | { readonly type: string })[]) {
    if (!("str" in item) || item.str === "" || placed.length >= MOST_PIECES) continue;
    const one = place(item, toPage);
    if (one === undefined) continue;
    placed.push(one);
    letters[one.quarter] = (letters[one.quarter] ?? 0) + item.str.trim().length;
  }
  const quarter = Math.max(0, letters.indexOf(Math.max(...letters))) as Page["quarter"];
  const turned = quarter % 2 === 1;
  const piecesOf = (some: readonly Placed[]): readonly Piece[] =>
    some.map(({ drawn, x, y, size, quarter: own }) => {
      const [left, base] = upright(x, y, view.width, view.height, own);
      const width = Math.abs(drawn.width);
      return {
        text: visible(drawn.str),
        left,
        right: left + width,
        base,
        size,
        font: drawn.fontName,
        rtl: drawn.dir === "rtl",
      };
    });
  return {
    number,
    width: turned ? view.height : view.width,
    height: turned ? view.width : view.height,
    quarter,
    pieces: piecesOf(placed.filter((one) => one.quarter === quarter)),
    across: piecesOf(placed.filter((one) => one.quarter !== quarter)),
  };
}
