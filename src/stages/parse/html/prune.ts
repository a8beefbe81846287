import type { BlockKind } from "../../../model/document.ts";
import type { Placed } from "./compose.ts";
import type { Element } from "./tree.ts";
import type { PageUnit } from "./units.ts";

/** The units between the article's first and last one, and what the page says of itself. */
export interface Candidates {
  readonly placed: readonly Placed[];
  readonly title: string | undefined;
  readonly byline: readonly string[];
  /** Numbers of units that are known to be the article's lead; no rule cuts them. */
  readonly leads: ReadonlySet<number>;
}

/** A rule that takes units out of the article for where they stand and what stands around them, whatever their language. */
export interface PruneRule {
  readonly id: string;
  readonly summary: string;
  /** The sentence kept with each cut. */
  readonly why: string;
  /** A page on which it cuts something. */
  readonly example: string;
  /** Indices into `placed` of what it cuts; those that are cut already may be among them. Linear. */
  apply(page: Candidates): Iterable<number>;
}

const isKept = ({ cut }: Placed): boolean => cut === undefined;
/** Kinds that an article's text consists of. */
const isText = (kind: BlockKind): boolean => kind === "paragraph" || kind === "list-item" || kind === "quote";

/** Ends as a sentence does, in any script, or with a face. */
function endsSentence(words: string): boolean {
  return /(?:[.!?…:;。！？।؟]|\p{Extended_Pictographic}|[:;]-?[()DP])(?:[\])”"’»›」』]|\uFE0F)*$/u.test(words);
}

/** A word or a few that name something and say nothing: a rubric, a button, a heading. */
function isLabel(words: string, limit: number): boolean {
  return words.length <= limit && !endsSentence(words);
}

/** A sentence or more, long enough to be told from a teaser's or a button's words. Ideographs say more in less room. */
function isProse({ unit, kind }: Placed): boolean {
  if (!isText(kind)) return false;
  const dense = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(unit.words);
  return unit.words.length >= (dense ? 40 : 100) && endsSentence(unit.words);
}

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

const linkAround: PruneRule = {
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
const teaser: PruneRule = {
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

const linkBox: PruneRule = {
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

const headsCut: PruneRule = {
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

/** A paragraph that is set as a heading: short, and no sentence. */
function isHeadline({ words }: PageUnit, limit: number): boolean {
  return isLabel(words, limit) || (words.length <= limit && words.endsWith(":"));
}

/** As many short lines one after another are no buttons. */
const MOST_LABELS = 4;

const labelAbove: PruneRule = {
  id: "label-above",
  summary: "Rubrics, buttons and times between the headline and the first paragraph.",
  why: "A label of the page above the text, no sentence.",
  example: "<p>Politics</p><p>2 min</p><p>Prose.</p>",
  *apply({ placed }) {
    const first = placed.findIndex((one) => isKept(one) && isProse(one));
    const labels = [...placed.slice(0, Math.max(first, 0)).entries()].filter(
      ([, one]) => isKept(one) && one.kind === "paragraph" && isLabel(one.unit.words, 60),
    );
    // More of them are a list that belongs to the text: what a recipe needs, whom a table names.
    if (labels.length <= MOST_LABELS) for (const [index] of labels) yield index;
  },
};

const labelBelow: PruneRule = {
  id: "label-below",
  summary: "Headings, credits and buttons after the last paragraph.",
  why: "A label of the page below the text, no sentence.",
  example: "<p>Prose.</p><p>abc/AGENCY</p><h3>Shown often</h3>",
  *apply({ placed }) {
    const last = placed.findLastIndex((one) => isKept(one) && isProse(one));
    if (last === -1) return;
    const below = [...placed.entries()].slice(last + 1).filter(([, one]) => isKept(one));
    const labels = below.filter(([, one]) => one.kind === "paragraph" && isLabel(one.unit.words, 60));
    if (labels.length <= MOST_LABELS) for (const [index] of labels) yield index;
  },
};

const labelRepeated: PruneRule = {
  id: "label-repeated",
  summary: "The same few words again and again.",
  why: "A button or a mark that the page repeats.",
  example: "<p>Open box</p><p>Prose.</p><p>Open box</p><p>Prose.</p>",
  *apply({ placed }) {
    const seen = new Map<string, number[]>();
    placed.forEach(({ unit, kind }, index) => {
      if (kind !== "paragraph" || unit.words.length > 120 || unit.words.endsWith(":")) return;
      const at = seen.get(unit.words);
      if (at === undefined) seen.set(unit.words, [index]);
      else at.push(index);
    });
    for (const [words, at] of seen) if (at.length >= (endsSentence(words) ? 3 : 2)) yield* at;
  },
};

const authorBox: PruneRule = {
  id: "author-box",
  summary: "After the text, a paragraph that begins with an author's name.",
  why: "Who wrote the article, told after it.",
  example: "<p>Jane Roe is a reporter of the Post.</p>",
  *apply({ placed, byline }) {
    const kept = placed.flatMap((one, index) => (isKept(one) && isText(one.kind) ? [index] : []));
    for (const index of kept.slice(Math.max(3, kept.length - 4))) {
      const words = placed[index]?.unit.words ?? "";
      if (
        words.length < 700 &&
        byline.some((name) => name.includes(" ") && words.slice(0, name.length + 12).includes(name))
      )
        yield index;
    }
  },
};

const titleAgain: PruneRule = {
  id: "title-again",
  summary: "A heading that says the headline again.",
  why: "The headline a second time.",
  example: "<h1>Bridge shut</h1><p>Prose.</p><h3>Bridge shut</h3>",
  *apply({ placed, title }) {
    if (title === undefined) return;
    const want = wordsIn(title);
    for (const [index, { unit, kind }] of placed.entries()) {
      if (kind !== "heading" || unit.words.length > title.length * 2) continue;
      const has = wordsIn(unit.words);
      const shared = [...has].filter((word) => want.has(word)).length;
      if (want.size > 2 && shared >= want.size * 0.85 && shared >= has.size * 0.6) yield index;
    }
  },
};

const saidAgain: PruneRule = {
  id: "said-again",
  summary: "A quotation set apart whose words the text holds too.",
  why: "Words of the text, set apart a second time.",
  example: "<p>He said that nobody had looked at the bolts.</p><blockquote>Nobody had looked at the bolts</blockquote>",
  *apply({ placed }) {
    const kept = placed.filter((one) => isKept(one) && isText(one.kind)).map(({ unit }) => unit);
    const keys = kept.map(({ words }) => letters(words));
    const size = keys.reduce((sum, key) => sum + key.length, 0);
    if (size > LARGEST) return;
    const all = `\n${keys.join("\n")}\n`;
    const places = new Map(kept.map(({ id }, at) => [id, at]));
    for (const [index, one] of placed.entries()) {
      const at = places.get(one.unit.id);
      if (at === undefined || !isKept(one) || !isText(one.kind)) continue;
      const key = keys[at] ?? "";
      if (!isSetApart(one) || key.length < 20 || key.length > 400) continue;
      const first = all.indexOf(key);
      const second = all.indexOf(key, first + 1);
      const apart = (start: number): boolean =>
        start !== -1 && (all.charAt(start - 1) !== "\n" || all.charAt(start + key.length) !== "\n");
      if (apart(first) || apart(second)) yield index;
    }
  },
};

function isSetApart({ unit, kind }: Placed): boolean {
  if (kind === "quote") return true;
  for (let at: Element | undefined = unit.element, up = 0; at !== undefined && up < 3; at = at.parent, up++)
    if (/quote|zitat|pull|callout|citation|destacad/i.test((at.attributes.class ?? "").slice(0, 200))) return true;
  return false;
}

/** A longer text is not searched for words said twice: the time would grow with its square. */
const LARGEST = 200_000;
const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** In the order in which they are tried; a later one sees what earlier ones cut. */
export const pruneRules: readonly PruneRule[] = [
  titleAgain,
  saidAgain,
  labelRepeated,
  linkAround,
  teaser,
  linkBox,
  headsCut,
  authorBox,
  labelAbove,
  labelBelow,
];

/** The units with more of them cut, by every rule in turn; the title is never cut. */
export function prune(page: Candidates): readonly Placed[] {
  let { placed } = page;
  for (const rule of pruneRules) {
    const cuts = new Set(rule.apply({ ...page, placed }));
    if (cuts.size === 0) continue;
    const { id, why } = rule;
    placed = placed.map((one, index) =>
      cuts.has(index) && one.cut === undefined && one.kind !== "title" && !page.leads.has(one.unit.id)
        ? { ...one, cut: { rule: id, why } }
        : one,
    );
  }
  return placed;
}
