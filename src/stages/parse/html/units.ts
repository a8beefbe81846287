import type { BlockKind } from "../../../model/document.ts";
import { furnitureOf, isOverlay, isSilent, type Weight } from "./furniture.ts";
import { blockTags, type Element, isElement, type Piece } from "./tree.ts";

/** A stretch of a page that reads as one: a paragraph, a heading, a list item, a table's row. */
export interface PageUnit {
  /** Its number in the order of the page. */
  readonly id: number;
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
  /** The nearest element around all of it. */
  readonly element: Element;
  /** Its words, white space as one space. */
  readonly words: string;
  /** How many of its characters are in links. */
  readonly linked: number;
  /** Why its surroundings say that it is not the article. */
  readonly furniture?: string;
}

/** The least share of a page's words that keeps an element from being cut for its class alone. */
const TOO_MUCH = 0.35;

/** The same for what lies over the page. */
const TOO_MUCH_OVER = 0.7;

interface Builder {
  pieces: Piece[];
  linked: number;
}

/** Reads a tree into units, in the order of the page. Linear. */
export function readUnits(root: Element): readonly PageUnit[] {
  const weights = weigh(root);
  const total = weights.get(root)?.words ?? 0;
  const units: PageUnit[] = [];
  let open: Builder = { pieces: [], linked: 0 };

  const close = (element: Element, kind: BlockKind, furniture: string | undefined): void => {
    if (open.pieces.length === 0) return;
    const words = open.pieces
      .map((piece) => piece.text)
      .join("")
      .replace(/[\s\0]+/g, " ")
      .trim();
    if (words !== "") {
      units.push({
        id: units.length,
        kind,
        pieces: open.pieces,
        element,
        words,
        linked: open.linked,
        ...(furniture === undefined ? {} : { furniture }),
      });
    }
    open = { pieces: [], linked: 0 };
  };

  const visit = (element: Element, kind: BlockKind, outer: string | undefined, link: string | undefined): void => {
    let breaks = 0;
    for (const child of element.children) {
      if (!isElement(child)) {
        open.pieces.push(link === undefined ? child : { ...child, href: link });
        if (link !== undefined) open.linked += child.text.trim().length;
        if (child.text.trim() !== "") breaks = 0;
        continue;
      }
      if (isSilent(child)) continue;
      if (child.tag === "br") {
        // Two line breaks are a paragraph's end; one is a space.
        if (++breaks > 1) close(element, kind, outer);
        else open.pieces.push(space(open.pieces));
        continue;
      }
      const weight = weights.get(child) ?? nothing;
      const mark =
        outer ??
        (weight.words > total * (isOverlay(child) ? TOO_MUCH_OVER : TOO_MUCH) ? undefined : furnitureOf(child, weight));
      const block = blockTags.has(child.tag) || (mark !== outer && mark !== undefined);
      if (!block) {
        visit(child, kind, mark, link ?? hrefOf(child));
        continue;
      }
      close(element, kind, outer);
      const inner = kindOf(child, kind, weight);
      if (child.tag === "tr" && isRow(child)) row(child);
      else visit(child, inner, mark, link ?? hrefOf(child));
      close(child, child.tag === "tr" && isRow(child) ? "table" : inner, mark);
      breaks = 0;
    }
  };

  const row = (element: Element): void => {
    let first = true;
    for (const cell of element.children) {
      if (!isElement(cell)) continue;
      if (!first) open.pieces.push({ text: " | ", start: 0, end: 0 });
      first = false;
      inline(cell);
    }
  };
  const inline = (element: Element): void => {
    for (const child of element.children) {
      if (!isElement(child)) open.pieces.push(child);
      else if (child.tag === "br") open.pieces.push(space(open.pieces));
      else if (!isSilent(child)) inline(child);
    }
  };

  visit(root, "paragraph", undefined, undefined);
  close(root, "paragraph", undefined);
  return units;
}

/** An anchor that leads somewhere: old pages put a mere name around whole paragraphs. */
function isLink({ tag, attributes }: Element): boolean {
  return tag === "a" && attributes.href !== undefined;
}

function hrefOf(element: Element): string | undefined {
  return isLink(element) ? element.attributes.href : undefined;
}

/** A space that stands nowhere: a piece with an empty place is in the text but in no run. */
function space(pieces: readonly Piece[]): Piece {
  const at = pieces.at(-1)?.end ?? 0;
  return { text: " ", start: at, end: at };
}

const nothing: Weight = { words: 0, linked: 0, pictures: 0, headings: 0 };

const pictures = new Set("img picture amp-img figure video".split(" "));

/** How much there is to read under each element. */
function weigh(root: Element): ReadonlyMap<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const weight = (element: Element, link: boolean): Weight => {
    let [words, linked, shown, headings] = [0, 0, 0, 0];
    for (const child of element.children) {
      if (!isElement(child)) {
        if (link) linked += child.text.trim().length;
        else words += child.text.trim().length;
        continue;
      }
      if (pictures.has(child.tag)) shown++;
      if (isSilent(child)) continue;
      if (/^h[1-6]$/.test(child.tag)) headings++;
      const inner = weight(child, link || isLink(child));
      words += inner.words;
      linked += inner.linked;
      shown += inner.pictures;
      headings += inner.headings;
    }
    const sum = { words, linked, pictures: shown, headings };
    weights.set(element, sum);
    return sum;
  };
  weight(root, false);
  return weights;
}

/** Names by which pages mark the words under a picture. */
const captions =
  /(?:^|[\s_-])(?:caption|captions|caption-?text|wp-caption|image-?subtitle|img-?caption|bildunterschrift|bildtext|legende|cutline|image-?description|picture-?text)(?:$|[\s_-])/i;

/** "mediaInfo", "img_description", "wrapper-image": what such a box says it says of a picture. */
const pictureInfo =
  /(?:^|[\s_-])(?:(?:image|img|picture|pic|photo|foto|media|bild|slide|gallery|video)s?[_-]?(?:info|text|description|desc|title|legend|byline|credits?|copyright|source|box)|(?:wrapper|content|header|hero|article|inline|embedded|featured|main)[_-]?(?:image|img|picture|photo|foto|bild)|contentimage)(?:$|[\s_-])/i;

function dashed(names: string): string {
  return names.replace(/([a-z\d])([A-Z])/g, "$1-$2");
}

/** A box with a picture and a line of words, and no heading: whatever its name, the words are the picture's. */
function isPictureBox({ tag, attributes }: Element, weight: Weight): boolean {
  if (tag !== "div" && tag !== "section" && tag !== "span") return false;
  const size = weight.words + weight.linked;
  if (weight.pictures === 0 || weight.headings > 0 || size > 250 || weight.linked > size * 0.5) return false;
  return !/\b(?:lead|intro|standfirst|lede|vorspann|chapo|entry|post|text|body|content|paragraph)\b/i.test(
    (attributes.class ?? "").slice(0, 200),
  );
}

/** No caption is longer: a box that is called so and holds more holds a text. */
const LONGEST_CAPTION = 1200;

function kindOf(element: Element, outer: BlockKind, weight: Weight): BlockKind {
  const { tag, attributes } = element;
  if (/^h[1-6]$/.test(tag)) return "heading";
  const size = weight.words + weight.linked;
  if (size <= LONGEST_CAPTION) {
    if (tag === "figcaption" || tag === "caption" || tag === "figure") return "caption";
    const name = dashed((attributes.class ?? "").slice(0, 200));
    if (captions.test(name) || (size <= 400 && pictureInfo.test(name))) return "caption";
    if (isPictureBox(element, weight)) return "caption";
  }
  if (tag === "blockquote") return "quote";
  if (tag === "li" || tag === "dd" || tag === "dt") return "list-item";
  return outer === "heading" ? "heading" : outer;
}

/** A row of data: two cells or more, without blocks in them, and not a page's layout. */
function isRow(row: Element): boolean {
  const cells = row.children.filter(isElement).filter((cell) => cell.tag === "td" || cell.tag === "th");
  if (cells.length < 2) return false;
  let size = 0;
  const plain = (element: Element): boolean =>
    element.children.every((child) => {
      if (!isElement(child)) {
        size += child.text.length;
        return size < 600;
      }
      return !/^(?:div|table|ul|ol|h[1-6]|section|article|form|img)$/.test(child.tag) && plain(child);
    });
  return cells.every(plain);
}
