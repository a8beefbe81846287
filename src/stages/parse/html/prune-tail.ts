import type { Placed } from "./compose.ts";
import { endsSentence, isKept, isProse, isText, type PruneRule } from "./prune-rule.ts";

/** No more of a text than this stands after it. */
const MOST = 0.35;
/** With more paragraphs under it, a heading stands in the text: a box on the author beside it. */
const LAST = 2;
/** A part without a heading under it is no longer than this: a box in the middle of an article. */
const BOX = 800;

const sizeOf = (placed: readonly Placed[]): number =>
  placed.reduce((sum, one) => (isKept(one) && isText(one.kind) ? sum + one.unit.words.length : sum), 0);

export const endSection: PruneRule = {
  id: "end-section",
  summary: "After the text, a heading for the author, comments, a plea or a contact, and all that follows.",
  why: "A part of the page after the article: its author, comments, a plea or a contact.",
  example: "<h3>About the author</h3><p>She has worked for the Post since 2009 and lives in Torrava.</p>",
  *apply({ placed, ends }) {
    const all = sizeOf(placed);
    let before = 0;
    for (const [index, one] of placed.entries()) {
      const { words } = one.unit;
      const opens =
        words.length < 120 && one.kind !== "title" && ends.endSections.some((pattern) => pattern.test(words));
      if (opens && before >= Math.min(400, all * 0.5)) {
        const after = placed.slice(index).filter((below) => isKept(below) && isProse(below));
        if (all - before <= all * MOST && after.length <= LAST) {
          for (let at = index; at < placed.length; at++) yield at;
          return;
        }
        yield* boxFrom(placed, index);
      }
      if (isKept(one) && isText(one.kind)) before += words.length;
    }
  },
};

/** What stands under a heading until the next one, where it is short. */
function boxFrom(placed: readonly Placed[], start: number): readonly number[] {
  const inside = [start];
  let size = 0;
  for (let at = start + 1; at < placed.length; at++) {
    const one = placed[at];
    if (one === undefined) break;
    if (!isKept(one)) continue;
    if (one.kind === "heading") return inside;
    size += one.unit.words.length;
    if (size > BOX) break;
    inside.push(at);
  }
  return [start];
}

export const authorLine: PruneRule = {
  id: "author-line",
  summary: "On a page that names no author, a last paragraph on somebody who writes and is named nowhere else.",
  why: "Who wrote the article, told after it.",
  example: "<p>Max Moe is a freelance writer who lives in Torrava.</p>",
  *apply({ placed, byline, ends }) {
    if (byline.length > 0) return;
    const kept = placed.flatMap((one, index) => (isKept(one) && isText(one.kind) ? [index] : []));
    for (const index of kept.slice(Math.max(3, kept.length - 2))) {
      const words = placed[index]?.unit.words ?? "";
      if (words.length > 600 || !ends.aboutAuthor.some((pattern) => pattern.test(words.slice(0, 300)))) continue;
      const name = /^\S+ \S+/.exec(words)?.[0] ?? words;
      if (!kept.some((other) => other < index && placed[other]?.unit.words.includes(name))) yield index;
    }
  },
};

const MOST_LINES = 3;

/** The mark that publishing programs put where they cut a text. */
const cutShort = /\[(?:…|\.{3})\]\W{0,3}$/u;

export const excerpt: PruneRule = {
  id: "excerpt",
  summary: "The beginning of another text, cut short.",
  why: "The beginning of another article, cut short.",
  example: "<div><p>The harbour master said on Monday that ferries would run […]</p></div>",
  *apply({ placed }) {
    const kept = placed.filter((one) => isKept(one) && isText(one.kind));
    const short = kept.filter(({ unit }) => cutShort.test(unit.words)).length;
    if (short < kept.length * 0.5 || sizeOf(kept.filter(({ unit }) => !cutShort.test(unit.words))) > 400)
      for (const [index, one] of placed.entries())
        if (isKept(one) && one.kind !== "quote" && cutShort.test(one.unit.words)) yield index;
    yield* shortItems(placed);
    for (const [index, one] of placed.entries()) {
      const above = placed[index - 1];
      if (above === undefined || !isText(one.kind) || one.kind === "quote" || !isKept(one)) continue;
      const { words, linked } = above.unit;
      if (words.length < 160 && linked > words.length * 0.75 && /(?:…|\.{3})$/u.test(one.unit.words)) yield index;
    }
  },
};

/** Items of a list most of which are cut short. */
function shortItems(placed: readonly Placed[]): readonly number[] {
  const lists = new Map<unknown, number[]>();
  placed.forEach(({ unit, kind }, index) => {
    if (kind !== "list-item") return;
    const list = lists.get(unit.element.parent);
    if (list === undefined) lists.set(unit.element.parent, [index]);
    else list.push(index);
  });
  return [...lists.values()]
    .filter((inside) => {
      const short = inside.filter((index) => /(?:…|\.{3})$/u.test(placed[index]?.unit.words ?? ""));
      const long = inside.filter((index) => (placed[index]?.unit.words.length ?? 0) > 60);
      const linked = inside.filter((index) => (placed[index]?.unit.linked ?? 0) > 0);
      return (
        inside.length >= 3 &&
        short.length >= inside.length * 0.6 &&
        long.length >= inside.length * 0.6 &&
        linked.length > 0
      );
    })
    .flat();
}

export const linkLine: PruneRule = {
  id: "link-line",
  summary: "A line between paragraphs that is no sentence and leads elsewhere.",
  why: "A line that leads to another page.",
  example: "<p><b>Explainer</b> <a href='/x'>Why the bolts gave way</a></p>",
  *apply({ placed }) {
    const isBody = (one: Placed): boolean => isKept(one) && isProse(one);
    const [first, last] = [placed.findIndex(isBody), placed.findLastIndex(isBody)];
    const found = placed.flatMap(({ unit, kind, cut }, index) =>
      index > first &&
      index < last &&
      cut === undefined &&
      kind === "paragraph" &&
      unit.words.length <= 160 &&
      unit.linked >= Math.max(12, unit.words.length * 0.3) &&
      !endsSentence(unit.words.replace(/(?:\[\d{1,3}\]\s?){1,5}$/u, ""))
        ? [index]
        : [],
    );
    // More of them are the article's own: places to go, things to buy.
    if (found.length <= MOST_LINES) yield* found;
  },
};
