import type { Found } from "./gather.ts";
import { type Json, plainWords, textOf } from "./linked-data.ts";
import { type Element, wordsOf } from "./tree.ts";

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

/** The title by what the page states and shows, and the element that shows it. */
export function titleOf(
  found: Found,
  article: Json | undefined,
  outlet: readonly (string | undefined)[],
): { title?: string; headline?: Element } {
  const stated = [
    [textOf(article?.headline), 3],
    [found.meta.get("ogtitle")?.[0], 2],
    [found.meta.get("twittertitle")?.[0], 0.5],
    [found.title, 0.5],
  ] as const;
  const claimed = stated
    .filter((one): one is readonly [string, 3 | 2 | 0.5] => one[0] !== undefined)
    .map(([title, weight]) => ({ title: cleanTitle(title, outlet), weight }));
  const shown = found.headlines
    .map((element) => ({ element, words: wordsOf(element, 400) }))
    .filter(({ words }) => words.length > 3);
  const key = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const agreed = shown.find(({ words }) =>
    claimed.some(
      ({ title }) =>
        key(title).startsWith(key(words)) ||
        key(words).startsWith(key(title)) ||
        (key(title).length > 15 && key(words).endsWith(key(title))),
    ),
  );
  // A headline that begins with a kicker ends with the title that the page tells others.
  const kicked =
    agreed === undefined
      ? undefined
      : claimed.find(
          ({ title }) =>
            key(title).length > 15 &&
            key(agreed.words).length > key(title).length &&
            key(agreed.words).endsWith(key(title)),
        );
  const best = agreed ?? (shown.length === 1 ? shown[0] : undefined);
  const headline = best === undefined ? {} : { headline: best.element };
  const ours = kicked?.title ?? best?.words;
  // Behind the headline and a dash stands the outlet, whether the page names it elsewhere or not.
  const bare = claimed.map(({ title, weight }) =>
    ours !== undefined &&
    ours.length > 15 &&
    title.startsWith(ours) &&
    /^\s*[|–—·-]{1,2}\s/u.test(title.slice(ours.length))
      ? { title: ours, weight }
      : { title, weight },
  );
  const title = mostAgreed([...bare, ...(ours === undefined ? [] : [{ title: ours, weight: 2 }])]);
  return title === undefined || title === "" ? headline : { title, ...headline };
}

/** The title that the page's statements give most weight to, letters and digits compared; of equals the first. */
function mostAgreed(claims: readonly { readonly title: string; readonly weight: number }[]): string | undefined {
  const sums = new Map<string, { title: string; sum: number }>();
  for (const { title, weight } of claims) {
    const key = title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
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
