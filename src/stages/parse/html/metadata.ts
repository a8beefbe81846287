import type { ParsedDocument } from "../../../model/document.ts";
import { splitNames } from "../plain/front.ts";
import { findTime } from "../stated-time.ts";
import { type Json, plainWords, readLinkedData, textOf, typeOf } from "./linked-data.ts";
import { type Element, walk, wordsOf } from "./tree.ts";

/** What a page says of itself. */
export interface PageData
  extends Partial<Pick<ParsedDocument, "title" | "outlet" | "publishedAt" | "modifiedAt" | "url">> {
  readonly byline: readonly string[];
  readonly description?: string;
  readonly language?: string;
  /** The page's headline element, when it has one that is the title. */
  readonly headline?: Element;
}

/** Everything in the page that metadata may be read from, gathered in one walk. */
interface Found {
  readonly meta: Map<string, string[]>;
  readonly linked: Json[];
  readonly headlines: Element[];
  readonly times: Element[];
  readonly authors: Element[];
  canonical?: string;
  title?: string;
  language?: string;
}

function gather(root: Element): Found {
  const found: Found = { meta: new Map(), linked: [], headlines: [], times: [], authors: [] };
  for (const element of walk(root)) {
    const { tag, attributes } = element;
    if (tag === "meta") {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase();
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

function timeOf(...values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const time = value === undefined ? undefined : findTime(value)?.value;
    if (time !== undefined) return time;
  }
  return undefined;
}

/** A headline without the outlet that pages put behind or before it: "… | Outlet", "… - Outlet". */
export function cleanTitle(title: string, outlet: readonly (string | undefined)[]): string {
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

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/^www\.|\.[a-z]{2,3}(?:\.[a-z]{2})?$/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function sameOutlet(name: string, outlet: string): boolean {
  const [one, other] = [fold(name), fold(outlet)];
  return one === other || (one.length > 3 && other.startsWith(one)) || (other.length > 3 && one.startsWith(other));
}

function isName(words: string): boolean {
  return (
    words.length >= 2 &&
    words.length <= 80 &&
    !/^https?:|^www\.|\.(?:com|net|org|info|co\.uk)$|[<>{}@*:]|^\d|^(?:by|von|authors?|admin|redaktion|editor|staff|name)$/i.test(
      words,
    ) &&
    words.split(/\s+/).length <= 7
  );
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesIn);
  const name = textOf(value);
  return name === undefined ? [] : splitNames(name).filter(isName);
}

function authorsOf(
  found: Found,
  article: Json | undefined,
  outlets: readonly (string | undefined)[],
): readonly string[] {
  const meta = [
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
  ];
  const choices: readonly (readonly string[])[] = [
    article === undefined ? [] : namesIn(article.author ?? article.creator),
    ...meta.map((key) => (found.meta.get(key) ?? []).flatMap(namesIn)),
    found.authors
      .slice(0, 6)
      .map((element) => wordsOf(element, 120))
      .filter((words) => words.length < 100)
      .flatMap(namesIn),
  ];
  const ofOutlet = (name: string): boolean =>
    outlets.some((outlet) => outlet !== undefined && sameOutlet(name, outlet));
  const people = choices.map((choice) => choice.filter((name) => !ofOutlet(name))).find((choice) => choice.length > 0);
  return [...new Set(people ?? choices.find((choice) => choice.length > 0) ?? [])];
}

function urlOf(found: Found): string | undefined {
  const candidates = [found.canonical, found.meta.get("og:url")?.[0], found.meta.get("twitter:url")?.[0]];
  return candidates.find(
    (candidate) => candidate !== undefined && /^https?:\/\/[^\s/]+/i.test(candidate) && URL.canParse(candidate),
  );
}

function titleOf(
  found: Found,
  article: Json | undefined,
  outlet: readonly (string | undefined)[],
): { title?: string; headline?: Element } {
  const claimed = [
    found.meta.get("og:title")?.[0],
    textOf(article?.headline),
    found.meta.get("twitter:title")?.[0],
    found.title,
  ]
    .filter((title) => title !== undefined)
    .map((title) => cleanTitle(title, outlet));
  const shown = found.headlines
    .map((element) => ({ element, words: wordsOf(element, 400) }))
    .filter(({ words }) => words.length > 3);
  const key = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const agreed = shown.find(({ words }) =>
    claimed.some(
      (title) =>
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
          (title) =>
            key(title).length > 15 &&
            key(agreed.words).length > key(title).length &&
            key(agreed.words).endsWith(key(title)),
        );
  const best = agreed ?? (shown.length === 1 ? shown[0] : undefined);
  const headline = best === undefined ? {} : { headline: best.element };
  const title = kicked ?? best?.words ?? claimed[0];
  return title === undefined || title === "" ? headline : { title, ...headline };
}

/**
 * What a page says of itself: JSON-LD (schema.org) first, then OpenGraph and other meta elements, then what it
 * shows (`h1`, `time`, elements marked as byline). Dates that are not full are left out.
 */
export function readPageData(root: Element): PageData {
  const found = gather(root);
  const article = found.linked.find((item) => /(?:Article|Posting|Report)\b/.test(typeOf(item)));
  const url = urlOf(found);
  const domain = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, "");
  const name =
    found.meta.get("og:site_name")?.[0] ??
    textOf(article?.publisher) ??
    found.meta.get("application-name")?.[0] ??
    textOf(found.linked.find((item) => typeOf(item).endsWith("Organization")));
  const outletName = name === undefined ? undefined : plainWords(name);
  const publisher = textOf(article?.publisher);
  const { title, headline } = titleOf(found, article, [outletName, publisher, domain]);
  const meta = (key: string): string | undefined => found.meta.get(key)?.[0];
  const shown = found.times.map(
    (element) => element.attributes.datetime ?? element.attributes.content ?? wordsOf(element, 80),
  );
  const publishedAt = timeOf(
    textOf(article?.datePublished),
    meta("article:published_time"),
    meta("og:article:published_time"),
    meta("og:published_time"),
    meta("datepublished"),
    meta("date"),
    meta("dc.date"),
    meta("dc.date.issued"),
    meta("dcterms.created"),
    meta("dcterms.date"),
    meta("parsely-pub-date"),
    meta("sailthru.date"),
    meta("pubdate"),
    meta("publish-date"),
    meta("publication_date"),
    meta("cxenseparse:recs:publishtime"),
    textOf(article?.dateCreated),
    ...shown.slice(0, 3),
  );
  const modifiedAt = timeOf(
    textOf(article?.dateModified),
    meta("article:modified_time"),
    meta("og:updated_time"),
    meta("datemodified"),
    meta("last-modified"),
  );
  const description = meta("og:description") ?? meta("description") ?? textOf(article?.description);
  return {
    byline: authorsOf(found, article, [outletName, publisher, domain]),
    ...(title === undefined ? {} : { title }),
    ...(headline === undefined ? {} : { headline }),
    ...(outletName === undefined && domain === undefined
      ? {}
      : {
          outlet: {
            ...(outletName === undefined ? {} : { name: outletName }),
            ...(domain === undefined ? {} : { domain }),
          },
        }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    ...(url === undefined ? {} : { url }),
    ...(description === undefined ? {} : { description: plainWords(description) }),
    ...(found.language === undefined ? {} : { language: found.language }),
  };
}
