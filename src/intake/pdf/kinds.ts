import type { BlockKind } from "../../model/document.ts";
import { isListItem, type Paragraph } from "./paragraphs.ts";

/** The size and font that most of a document's letters have. */
export interface Body {
  readonly size: number;
  readonly font: string;
}

/** Where a document's letters are counted: the size and the font of most. */
export function bodyOf(paragraphs: readonly Pick<Paragraph, "size" | "font" | "text">[]): Body {
  const most = <K>(key: (one: Pick<Paragraph, "size" | "font">) => K): K | undefined => {
    const counts = new Map<K, number>();
    for (const one of paragraphs) counts.set(key(one), (counts.get(key(one)) ?? 0) + one.text.length);
    return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  };
  return { size: most(({ size }) => Math.round(size * 4) / 4) ?? 10, font: most(({ font }) => font) ?? "" };
}

const caption =
  /^(?:fig(?:ure)?s?\.?|photos?|pictures?|images?|tables?|charts?|maps?|abb(?:ildung)?\.?|bild|foto|tab(?:elle)?\.?|рис(?:унок)?\.?|фото|мал(?:юнок)?\.?|табл(?:ица|иця)?\.?)\s?(?:\d{1,3}(?:\.\d{1,2})?\s?[.:–—-]|[:/])/iu;
const endsSentence = /[.!?…;,][\])”"’»]{0,3}(?:\[[\d*, ]{1,9}\])?$/u;

/** Whether the paragraph is a note below the text: smaller than the text, and begun with a mark. */
export function isNote({ text, size }: Paragraph, body: Body): boolean {
  return size <= body.size * 0.92 && /^(?:\[[\d*†‡§, ]{1,9}\]|[*†‡§]{1,3}\s?|\d{1,3}\s)\s?\S/u.test(text);
}

/** What a paragraph is by its letters' size, its font and its words; `next` is what follows it in reading order. */
export function kindOf(one: Paragraph, next: Paragraph | undefined, body: Body): BlockKind {
  if (one.size <= body.size * 1.05 && caption.test(one.text)) return "caption";
  if (isNote(one, body)) return "paragraph";
  const short = one.text.length <= 200 && one.lines <= 4;
  if (short && one.size >= body.size * 1.12 && !/[,;]$/.test(one.text)) return "heading";
  if (isListItem(one.text)) return "list-item";
  const alone =
    one.lines <= 2 && one.text.length <= 110 && next !== undefined && next.text.length > one.text.length * 1.5;
  if (alone && one.size >= body.size * 0.95 && one.font !== body.font && next.font === body.font && heads(one.text))
    return "heading";
  return "paragraph";
}

function heads(words: string): boolean {
  return /^[\p{Lu}\p{Lo}\d]/u.test(words) && !endsSentence.test(words) && !/^(?:by|von|автор)\s/iu.test(words);
}

/** Words as they can be compared: letters and figures only. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How far from the top a title is looked for, in paragraphs: a printed page has its menus before it. */
const BEFORE_TITLE = 14;
const BEFORE_NAMED = 90;

/**
 * Which of the paragraphs is the document's title: one that the file names as its title; else, of the first page's, the largest letters,
 * clearly larger than the text's, before most of the page. `undefined` where none stands out.
 * @param named the title that the file states, if it does
 */
export function titleAt(paragraphs: readonly Paragraph[], body: Body, named?: string): number | undefined {
  const page = paragraphs[0]?.page;
  const stated = named === undefined ? undefined : ` ${bare(named)} `;
  const largest = (most: number, fits: (one: Paragraph) => boolean): number | undefined => {
    let best: number | undefined;
    for (const [at, one] of paragraphs.slice(0, most).entries()) {
      if (one.text.length > 260 || one.text.length < 4 || !/\p{L}{2}/u.test(one.text) || !fits(one)) continue;
      if (one.size > (best === undefined ? 0 : (paragraphs[best]?.size ?? 0)) * 1.04) best = at;
    }
    return best;
  };
  return (
    largest(
      BEFORE_NAMED,
      (one) => one.text.length >= 16 && one.size >= body.size && stated?.includes(` ${bare(one.text)} `) === true,
    ) ?? largest(BEFORE_TITLE, (one) => one.page === page && one.size >= body.size * 1.25)
  );
}
