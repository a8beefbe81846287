import { type Element, isElement, walk, wordsOf } from "./tree.ts";
import type { PageUnit } from "./units.ts";

/** A heading of the first or second order; what is hidden or stands in a breadcrumb, though it be an `h1`, is not seen. */
export interface Shown {
  readonly element: Element;
  readonly words: string;
  readonly seen: boolean;
}

/** Of more headings of a kind the first are looked at. */
const MOST = 60;

/**
 * Headings that may be the headline, the likeliest first: `h1` over the text, `h2` above the second paragraph, `h1` at
 * the end of a trail of links, which is often another than the one over the text, hidden `h1`. Linear.
 * @param headlines every `h1` of the page, in its order
 */
export function headingsOf(headlines: readonly Element[], units: readonly PageUnit[]): readonly Shown[] {
  const read = units.filter(({ furniture, words }) => furniture === undefined && words.length < 2000);
  const headings = read.filter(({ kind, words }) => kind === "heading" && words.length < 400);
  // Below the first paragraphs a heading heads a part.
  const below = read.filter(({ kind, words }) => kind === "paragraph" && words.length > 120)[1]?.id ?? Infinity;
  const by = (tag: string, kept: readonly PageUnit[]): readonly Shown[] =>
    kept
      .flatMap(({ element, words }) => {
        const heading = headingAround(element);
        return heading?.tag !== tag ? [] : [{ element: heading, words: wordsOf(heading, 400) || words, seen: true }];
      })
      .slice(0, MOST);
  const first = by("h1", headings);
  const second = by(
    "h2",
    headings.slice(0, MOST * 2).filter(({ id }) => id < below),
  );
  const known = new Set(first.map(({ element }) => element));
  const hidden = headlines
    .slice(0, MOST)
    .filter((element) => !known.has(element))
    .map((element) => ({ element, words: wordsOf(element, 400), seen: false }));
  const trails = new Set(first.filter(({ element }) => isTrail(element)));
  return [...first.filter((one) => !trails.has(one)), ...second, ...trails, ...hidden].filter(
    ({ words }) => words.length > 3,
  );
}

function headingAround(element: Element): Element | undefined {
  for (let at: Element | undefined = element, up = 0; at !== undefined && up < 6; at = at.parent, up++)
    if (/^h[1-6]$/.test(at.tag)) return at;
  return undefined;
}

/** A trail of links has fewer elements. */
const LONGEST_TRAIL = 60;

/** Whether a heading ends a trail of links ("Home › Politics › Headline"), whatever its class. */
function isTrail(heading: Element): boolean {
  let inner = heading;
  for (let at = heading.parent, up = 0; at !== undefined && up < 2; inner = at, at = at.parent, up++) {
    const place = at.children.slice(0, LONGEST_TRAIL).indexOf(inner);
    const before = at.children.slice(0, Math.max(0, place)).filter(isElement);
    const size = (elements: readonly Element[]): number =>
      elements.reduce((sum, one) => sum + wordsOf(one, 200).length, 0);
    const links = before.flatMap(linksIn);
    if (links.length >= 2 && size(links) < 120 && size(links) >= size(before) * 0.8) return true;
  }
  return false;
}

function linksIn(element: Element): readonly Element[] {
  if (element.tag === "a") return [element];
  const links: Element[] = [];
  let count = 0;
  for (const inside of walk(element)) {
    if (inside.tag === "a") links.push(inside);
    if (++count > LONGEST_TRAIL) return [];
  }
  return links;
}
