import type { Placed } from "./compose.ts";
import { isKept, isText, type PruneRule } from "./prune-rule.ts";
import type { Element } from "./tree.ts";

export const authorBox: PruneRule = {
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

export const titleAgain: PruneRule = {
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

export const saidAgain: PruneRule = {
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
