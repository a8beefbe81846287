import type { Found } from "./gather.ts";
import { type Json, plainWords, textOf } from "./linked-data.ts";
import { headingsOf, type Shown } from "./shown-headings.ts";
import { type Element, isElement, wordsOf } from "./tree.ts";
import type { PageUnit } from "./units.ts";

/** A headline without the outlet that pages put behind or before it: "… | Outlet", "… - Outlet". */
function cleanTitle(title: string, outlet: readonly (string | undefined)[]): string {
  const words = plainWords(title).replace(/\s+/g, " ").trim();
  const known = outlet
    .filter((name) => name !== undefined)
    .map(fold)
    .filter((name) => name.length > 2);
  const parts = words.split(/\s+[|–—·•»:-]{1,2}\s+|\s*[|]\s*/u);
  const last = parts.at(-1) ?? "";
  const first = parts[0] ?? "";
  const isOutlet = (part: string): boolean =>
    known.some(
      (name) =>
        fold(part) === name ||
        (fold(part).length > 3 && name.startsWith(fold(part))) ||
        (name.length > 4 && fold(part).startsWith(name)),
    );
  if (parts.length > 1 && isOutlet(last))
    return words.slice(0, words.lastIndexOf(last)).replace(/\s*[|–—·•»:-]{1,2}\s*$/u, "");
  if (parts.length > 1 && isOutlet(first) && first.length < 40)
    return words.slice(words.indexOf(first) + first.length).replace(/^\s*[|–—·•»:-]{1,2}\s*/u, "");
  return words;
}

/** An outlet's name or domain as letters and digits. */
export function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/^www\.|\.[a-z]{2,3}(?:\.[a-z]{2})?$/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The headline over the text and any other statement outweigh the title for other sites, the surest of the statements. */
const SEEN = 2.75;

/**
 * The title by what the page states and shows, and the element that shows it. Statements are for search engines, for
 * cards on other sites or for readers, and often differ; the one that most of them and the headline agree on is taken.
 */
export function titleOf(
  found: Found,
  article: Json | undefined,
  outlet: readonly (string | undefined)[],
  units: readonly PageUnit[],
): { title?: string; headline?: Element } {
  const claimed = (
    [
      [found.meta.get("ogtitle")?.[0], 3],
      [textOf(article?.headline), 2],
      [textOf(article?.alternativeHeadline), 1],
      [textOf(article?.name), 1],
      [found.meta.get("twittertitle")?.[0], 1],
      [found.title, 0.5],
    ] as const
  ).flatMap(([title, weight]) => (title === undefined ? [] : [{ title: cleanTitle(title, outlet), weight }]));
  const keys = claimed.map(({ title }) => letters(title)).filter((key) => key !== "");
  const shown = headingsOf(found.headlines, units);
  const agreed = shown.find(({ element, words }) => {
    const own = letters(words);
    return keys.some(
      (key) =>
        key === own ||
        (key.length > 15 && own.endsWith(key)) ||
        (own.length > 15 && key.endsWith(own)) ||
        (element.tag === "h1" && (key.startsWith(own) || own.startsWith(key))),
    );
  });
  const visible = shown.filter(({ element, seen }) => seen && element.tag === "h1");
  const all = shown.filter(({ element }) => element.tag === "h1");
  const best = agreed ?? (visible.length === 1 ? visible[0] : all.length === 1 ? all[0] : undefined);
  const headline = best === undefined ? {} : { headline: best.element };
  const ours =
    best === undefined
      ? undefined
      : withoutKicker(
          best,
          claimed.map(({ title }) => title),
        );
  // The page's statements and its headline each begin with a kicker of their own.
  const kicked = ours !== undefined && ours !== best?.words && !keys.includes(letters(ours));
  const bare = claimed.map(({ title, weight }) => ({
    title:
      kicked && letters(title).endsWith(letters(ours))
        ? ours
        : withoutTail(title, [...claimed.map((one) => one.title), ours]),
    weight,
  }));
  const title = mostAgreed([
    ...bare,
    ...(ours === undefined ? [] : [{ title: ours, weight: best?.seen ? (best.element.tag === "h1" ? SEEN : 2) : 0.5 }]),
  ]);
  return title === undefined || title === "" ? headline : { title, ...headline };
}

/** A headline that begins with a kicker ends with the title that the page tells others. */
function withoutKicker({ element, words }: Shown, claimed: readonly string[]): string {
  const own = letters(words);
  const told = claimed.find((title) => {
    const key = letters(title);
    return key.length > 15 && own.length > key.length && own.endsWith(key);
  });
  if (told !== undefined) return told;
  // Or both begin with a kicker, each with its own: what stands in an element of its own and ends both is the title.
  const parts = element.children.filter(isElement).map((child) => wordsOf(child, 400));
  const last = parts.at(-1) ?? "";
  const key = letters(last);
  const shared =
    parts.length > 1 &&
    key.length > 15 &&
    own.endsWith(key) &&
    claimed.some((title) => letters(title).endsWith(key) && !own.includes(letters(title)));
  return shared ? last : words;
}

/** A title without the outlet or the section that stands behind it and a dash, where the page tells it without them too. */
function withoutTail(title: string, others: readonly (string | undefined)[]): string {
  const bare = others.find(
    (other) =>
      other !== undefined &&
      other.length > 15 &&
      other.length < title.length &&
      title.length - other.length < 45 &&
      title.startsWith(other) &&
      /^\s*(?:[|｜：]|[–—·-]{1,2}\s)/u.test(title.slice(other.length)),
  );
  return bare ?? title;
}

/** The title that the page's statements give most weight to, letters and digits compared; of equals the first. */
function mostAgreed(claims: readonly { readonly title: string; readonly weight: number }[]): string | undefined {
  const sums = new Map<string, { title: string; sum: number }>();
  for (const { title, weight } of claims) {
    const key = letters(title);
    if (key === "") continue;
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { title, sum: weight });
    // The shown headline comes last, and is set as people are to read it.
    else sums.set(key, { title, sum: known.sum + weight });
  }
  return [...sums.values()].reduce<{ title: string; sum: number } | undefined>(
    (most, one) => (most === undefined || one.sum > most.sum ? one : most),
    undefined,
  )?.title;
}
