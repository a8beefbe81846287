import { type Json, readLinkedData } from "./linked-data.ts";
import { type Element, walk, wordsOf } from "./tree.ts";

/** Everything in the page that metadata may be read from, gathered in one walk. */
export interface Found {
  readonly meta: Map<string, string[]>;
  readonly linked: Json[];
  readonly headlines: Element[];
  readonly times: Element[];
  readonly authors: Element[];
  /** Links below the headline to what reads as an author's page. */
  readonly profiles: Element[];
  canonical?: string;
  title?: string;
  language?: string;
}

/** Where pages keep what they tell of an author. */
const profile =
  /\/(?:autor(?:en|in|es|as?)?|authors?|auteurs?|redakt(?:ion|eure?)|journalist(?:e|en|es|s)?|profile?|contributors?|reporters?|writers?|columnists?)\/[^/?#]{3,80}/i;

/** Reads a tree once for all that tells of the page. Linear. */
export function gather(root: Element): Found {
  const found: Found = { meta: new Map(), linked: [], headlines: [], times: [], authors: [], profiles: [] };
  for (const element of walk(root)) {
    const { tag, attributes } = element;
    if (tag === "meta") {
      const key = metaKey(attributes.property ?? attributes.name ?? attributes.itemprop ?? "");
      const content = attributes.content?.trim();
      if (key !== "" && content !== undefined && content !== "")
        found.meta.set(key, [...(found.meta.get(key) ?? []).slice(0, 20), content]);
    } else if (tag === "link" && /\bcanonical\b/i.test(attributes.rel ?? "")) {
      if (attributes.href !== undefined) found.canonical ??= attributes.href;
    } else if (tag === "title" && element.parent?.tag !== "svg") found.title ??= wordsOf(element, 500);
    else if (tag === "html") {
      if (attributes.lang !== undefined) found.language ??= attributes.lang;
    } else if (tag === "script" && /ld\+json/i.test(attributes.type ?? "")) readLinkedData(element, found.linked);
    else if (tag === "h1") found.headlines.push(element);
    else if (tag === "time" || /\bdate(?:published|modified)\b/i.test(attributes.itemprop ?? ""))
      found.times.push(element);
    if (tag === "a" && found.headlines.length > 0 && found.profiles.length < 4 && profile.test(attributes.href ?? ""))
      found.profiles.push(element);
    if (/\bauthor\b/i.test(`${attributes.rel ?? ""} ${attributes.itemprop ?? ""}`) && tag !== "link" && tag !== "meta")
      found.authors.push(element);
    else if (
      found.authors.length < 50 &&
      /(?:^|[\s_-])(?:byline|author|authors|autor|author-?name|byline-?name|vcard)(?:$|[\s_-])/i.test(
        (attributes.class ?? "").slice(0, 200),
      )
    )
      found.authors.push(element);
  }
  return found;
}

/** "article:published_time", "article.published-time" and "articlePublishedTime" are one key to the pages that write them. */
export function metaKey(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z\d]/g, "");
}
