import type { Placed } from "./compose.ts";
import { endsSentence, isHeadline, isKept, type PruneRule } from "./prune-rule.ts";
import type { Element } from "./tree.ts";
import type { PageUnit } from "./units.ts";

/** Elements that hold two units or more and not the whole, each with the indices of its units; outer ones come later. */
function boxesOf(placed: readonly Placed[]): ReadonlyMap<Element, readonly number[]> {
  const boxes = new Map<Element, number[]>();
  placed.forEach(({ unit }, index) => {
    for (let at: Element | undefined = unit.element; at !== undefined; at = at.parent) {
      const inside = boxes.get(at);
      if (inside === undefined) boxes.set(at, [index]);
      else inside.push(index);
    }
  });
  for (const [element, inside] of boxes)
    if (inside.length < 2 || inside.length === placed.length) boxes.delete(element);
  return boxes;
}

const isLinked = ({ unit }: Placed): boolean => unit.words.length > 0 && unit.linked >= unit.words.length * 0.75;

const sizeOf = (placed: readonly Placed[], inside: readonly number[], fits: (one: Placed) => boolean): number =>
  inside.reduce((sum, index) => {
    const one = placed[index];
    return one !== undefined && fits(one) ? sum + one.unit.words.length : sum;
  }, 0);

/** No more of an article than this is taken to be teasers: some articles are lists of links with a sentence each. */
const MOST = 0.35;

export const linkAround: PruneRule = {
  id: "linked-block",
  summary: "A block that stands in a link, headline and words together.",
  why: "A link to another page, with a picture or a headline around it.",
  example: "<a href='/x'><h3>Another story</h3><p>What it tells, in a sentence or two.</p></a>",
  *apply({ placed }) {
    for (const [index, { unit }] of placed.entries()) {
      if (unit.linked < unit.words.length * 0.75) continue;
      for (let at: Element | undefined = unit.element; at !== undefined; at = at.parent) {
        if (at.tag === "a" && at.attributes.href !== undefined) {
          yield index;
          break;
        }
      }
    }
  },
};

/** A box that begins with a link of some words, and holds little more than what the link leads to. */
export const teaser: PruneRule = {
  id: "teaser",
  summary: "A box that begins with a linked headline, with a few words under it.",
  why: "A teaser for another article.",
  example: "<div><h3><a href='/x'>Another story of the day</a></h3><p>What it tells, in a sentence or two.</p></div>",
  apply({ placed }) {
    const all = placed.map((_, index) => index);
    const found = new Set<number>();
    for (const [element, inside] of boxesOf(placed)) {
      if (element.tag === "blockquote" || element.tag === "table" || element.tag === "tr") continue;
      if (sizeOf(placed, inside, () => true) > 500) continue;
      const first = inside
        .map((index) => placed[index])
        .find((one) => one !== undefined && one.unit.words.length >= 15);
      if (first !== undefined && isLinked(first)) for (const index of inside) found.add(index);
    }
    const cut = sizeOf(placed, [...found], isKept);
    return cut > sizeOf(placed, all, isKept) * MOST ? [] : found;
  },
};

export const linkBox: PruneRule = {
  id: "link-box",
  summary: "What is left of a box whose other words are links or were cut.",
  why: "Words of a box that leads to other pages.",
  example:
    "<div><p>More of this</p><ul><li><a href='/x'>One story</a></li><li><a href='/y'>Another story</a></li></ul></div>",
  *apply({ placed }) {
    for (const inside of boxesOf(placed).values()) {
      const kept = inside.filter((index) => placed[index]?.cut === undefined);
      if (kept.length === 0 || kept.length === inside.length) continue;
      if (kept.some((index) => isSaying(placed[index]))) continue;
      const gone = sizeOf(placed, inside, (one) => !isKept(one) && one.cut?.rule !== "repeated");
      const all = sizeOf(placed, inside, () => true);
      if (gone >= all * 0.6) yield* kept;
    }
  },
};

/** A unit that says something of its own: a long one, or a sentence that is no button's. */
function isSaying(one: Placed | undefined): boolean {
  const words = one?.unit.words ?? "";
  return words.length > 160 || (words.length > 70 && endsSentence(words) && one?.kind !== "heading");
}

export const headsCut: PruneRule = {
  id: "heads-what-was-cut",
  summary: "A heading or a short label, everything under which was cut.",
  why: "A heading over what is no part of the article.",
  example:
    "<h3>On the same matter</h3><ul><li><a href='/x'>One story</a></li><li><a href='/y'>Another</a></li></ul><h3>What is known</h3><p>Prose.</p>",
  *apply({ placed }) {
    for (const [index, { unit, kind, cut }] of placed.entries()) {
      if (cut !== undefined || !(kind === "heading" || (kind === "paragraph" && isHeadline(unit, 50)))) continue;
      let at = index + 1;
      let [links, box] = [0, 0];
      for (; at < placed.length && placed[at]?.cut !== undefined; at++) {
        const rule = placed[at]?.cut?.rule ?? "";
        if (/^(?:links|teaser|linked-block|link-box|page-furniture|tail-links|links-heading)$/.test(rule)) links++;
        box++;
      }
      const next = placed[at];
      if (box === 0 || links === 0) continue;
      // What follows is the heading's own text, unless it opens with a heading itself.
      if (next === undefined || (next.kind === "heading" && kind === "heading" && level(next.unit) <= level(unit)))
        yield index;
    }
  },
};

function level({ element }: PageUnit): number {
  for (let at: Element | undefined = element, up = 0; at !== undefined && up < 4; at = at.parent, up++)
    if (/^h[1-6]$/.test(at.tag)) return Number(at.tag.charAt(1));
  return 6;
}
