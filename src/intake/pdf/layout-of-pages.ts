import type { Box } from "../../model/document.ts";
import type { LayoutBlock } from "../../model/layout.ts";
import { flowsOf, linesOf } from "./columns.ts";
import { cutFurniture, MOST_SEGMENTS } from "./furniture.ts";
import { joinLines, vocabularyOf, withoutSoftHyphens } from "./hyphens.ts";
import { type Body, bodyOf, isNote, kindOf, titleAt } from "./kinds.ts";
import { goesOn, type Paragraph, paragraphsOf } from "./paragraphs.ts";
import type { Page, Segment } from "./piece.ts";
import { segmentsOf } from "./segments.ts";

/** A paragraph, or a row of a table. */
type Laid = Paragraph & { readonly row?: true };

const round = (value: number): number => Math.round(value * 10) / 10;

/** The box in the page as it is shown: what was turned upright for reading is turned back. */
function boxOf(at: Pick<Paragraph, "left" | "right" | "top" | "bottom">, page: Page): Box {
  const { left, right, top, bottom } = at;
  const [wide, high] = [right - left, bottom - top];
  if (page.quarter === 1) return [round(page.height - bottom), round(left), round(high), round(wide)];
  if (page.quarter === 2) return [round(page.width - right), round(page.height - bottom), round(wide), round(high)];
  if (page.quarter === 3) return [round(top), round(page.width - right), round(high), round(wide)];
  return [round(left), round(top), round(wide), round(high)];
}

function rowOf(row: readonly Segment[], page: number): Laid {
  const ordered = row.toSorted((a, b) => a.left - b.left);
  const main = ordered[0] as Segment;
  return {
    ...main,
    text: ordered.map(({ text }) => text).join(" | "),
    page,
    right: Math.max(...row.map(({ right }) => right)),
    lines: 1,
    full: false,
    row: true,
  };
}

/** Notes and captions that may stand between the parts of a paragraph. */
const MOST_BETWEEN = 30;

/** Paragraphs that go on in the next column or on the next page are put together; notes and captions between do not part them. */
function joinParted(paragraphs: readonly Laid[], body: Body, words: ReturnType<typeof vocabularyOf>): readonly Laid[] {
  const joined: Laid[] = [];
  const isText = (one: Laid) =>
    one.row === undefined && !isNote(one, body) && kindOf(one, undefined, body) === "paragraph";
  for (const one of paragraphs) {
    let at = joined.length - 1;
    const nearest = at - MOST_BETWEEN;
    for (
      let before = joined[at];
      before?.row === undefined && before !== undefined && at > nearest && passedOver(before, body);
    ) {
      at -= 1;
      before = joined[at];
    }
    const before = joined[at];
    if (before !== undefined && isText(before) && isText(one) && apart(before, one) && goesOn(before, one)) {
      const grown = {
        ...before,
        text: joinLines(before.text, one.text, words),
        full: one.full,
        lines: before.lines + one.lines,
      };
      joined[at] = before.page === one.page ? { ...grown, ...around(before, one) } : grown;
    } else joined.push(one);
  }
  return joined;
}

function passedOver(one: Laid, body: Body): boolean {
  return isNote(one, body) || kindOf(one, undefined, body) === "caption";
}

/** Whether the second stands in another column or on another page than the first. */
function apart(before: Laid, one: Laid): boolean {
  return before.page !== one.page || one.top < before.bottom || one.left > before.right || one.right < before.left;
}

function around(a: Laid, b: Laid): Pick<Laid, "left" | "top" | "right" | "bottom"> {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** What is said in the place of a page without text: it is no part of the article. */
function emptyPage(page: Page, count: number): LayoutBlock {
  return {
    kind: "paragraph",
    text: `[page ${page.number}: no text]`,
    place: { page: page.number, box: boxOf({ left: 0, top: 0, right: page.width, bottom: page.height }, page) },
    residue: {
      rule: "page-without-text",
      why: `Page ${page.number} of ${count} holds no text: it is empty, or a picture of a page (a scan), and nothing on it was read.`,
    },
  };
}

/**
 * The blocks of a PDF's pages in reading order, with what is no part of the article marked. See README.md for how.
 * @param named the title that the file states, if it does
 */
export function layoutOfPages(pages: readonly Page[], named?: string): readonly LayoutBlock[] {
  const furnished = cutFurniture(pages.map((page) => ({ segments: segmentsOf(page.pieces), height: page.height })));
  const words = vocabularyOf(furnished.flatMap(({ segments }) => segments.map(({ text }) => text)));
  const laid = furnished.map(({ segments }, at): readonly Laid[] => {
    const number = pages[at]?.number ?? 1;
    if (segments.length > MOST_SEGMENTS) return paragraphsOf(linesOf(segments), number, words);
    return flowsOf(segments).flatMap((flow): readonly Laid[] =>
      flow.kind === "rows" ? flow.rows.map((row) => rowOf(row, number)) : paragraphsOf(flow.lines, number, words),
    );
  });
  const body = bodyOf(laid.flat());
  const paragraphs = joinParted(
    laid.flatMap((some) => notesLast(some, body)),
    body,
    words,
  );
  const title = titleAt(paragraphs, body, named);
  const byPage = new Map(pages.map((page) => [page.number, page]));
  const laidOn = Map.groupBy(paragraphs.entries(), ([, one]) => one.page);
  const blocks: LayoutBlock[] = [];
  const blockOf = (one: Laid, at: number): LayoutBlock => {
    const page = byPage.get(one.page) as Page;
    const kind = one.row ? "table" : at === title ? "title" : kindOf(one, paragraphs[at + 1], body);
    return { kind, text: withoutSoftHyphens(one.text), place: { page: one.page, box: boxOf(one, page) } };
  };
  pages.forEach((page, at) => {
    for (const { segment, rule, why } of furnished[at]?.cut ?? [])
      blocks.push({
        kind: "paragraph",
        text: withoutSoftHyphens(segment.text),
        place: { page: page.number, box: boxOf(segment, page) },
        residue: { rule, why },
      });
    for (const [index, one] of laidOn.get(page.number) ?? []) blocks.push(blockOf(one, index));
    blocks.push(...acrossOf(page));
    if (page.pieces.length + page.across.length === 0) blocks.push(emptyPage(page, pages.length));
  });
  return blocks.filter(({ text }) => text !== "");
}

/** Notes stand below the columns; they are read after all of the page's text. */
function notesLast(paragraphs: readonly Laid[], body: Body): readonly Laid[] {
  return [...paragraphs.filter((one) => !isNote(one, body)), ...paragraphs.filter((one) => isNote(one, body))];
}

function acrossOf(page: Page): readonly LayoutBlock[] {
  const text = page.across
    .map((piece) => piece.text)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "") return [];
  const residue = {
    rule: "turned-text",
    why: "It stands across the page's other text, as stamps and marks in a margin do.",
  };
  return [{ kind: "paragraph", text: withoutSoftHyphens(text), residue }];
}
