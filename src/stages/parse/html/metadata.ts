import type { ParsedDocument } from "../../../model/document.ts";
import { findTime } from "../stated-time.ts";
import { authorsOf } from "./authors.ts";
import { type Found, gather, metaKey } from "./gather.ts";
import { titleOf } from "./headline.ts";
import { plainWords, textOf, typeOf } from "./linked-data.ts";
import { type Element, wordsOf } from "./tree.ts";
import type { PageUnit } from "./units.ts";

/** What a page says of itself. */
export interface PageData
  extends Partial<Pick<ParsedDocument, "title" | "outlet" | "publishedAt" | "modifiedAt" | "url">> {
  readonly byline: readonly string[];
  readonly description?: string;
  readonly language?: string;
  /** The page's headline element, when it has one that is the title. */
  readonly headline?: Element;
}

function timeOf(...values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const time = value === undefined ? undefined : findTime(value)?.value;
    if (time !== undefined) return time;
  }
  return undefined;
}

function urlOf(found: Found): string | undefined {
  const candidates = [found.canonical, found.meta.get("ogurl")?.[0], found.meta.get("twitterurl")?.[0]];
  return candidates.find(
    (candidate) => candidate !== undefined && /^https?:\/\/[^\s/]+/i.test(candidate) && URL.canParse(candidate),
  );
}

/**
 * What a page says of itself: JSON-LD (schema.org) first, then OpenGraph and other meta elements, then what it
 * shows (`h1`, `time`, elements marked as byline). Dates that are not full are left out.
 */
export function readPageData(root: Element, units: readonly PageUnit[]): PageData {
  const found = gather(root);
  const article = found.linked.find((item) => /(?:Article|Posting|Report)\b/.test(typeOf(item)));
  const url = urlOf(found);
  const domain = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, "");
  const name =
    found.meta.get("ogsitename")?.[0] ??
    textOf(article?.publisher) ??
    found.meta.get("applicationname")?.[0] ??
    textOf(found.linked.find((item) => typeOf(item).endsWith("Organization")));
  const outletName = name === undefined ? undefined : plainWords(name);
  const publisher = textOf(article?.publisher);
  const { title, headline } = titleOf(found, article, [outletName, publisher, domain], units);
  const meta = (key: string): string | undefined => found.meta.get(metaKey(key))?.[0];
  const shown = found.times.map(
    (element) => element.attributes.datetime ?? element.attributes.content ?? wordsOf(element, 80),
  );
  const review = found.linked.find((item) => typeOf(item) === "ClaimReview");
  const publishedAt = timeOf(
    textOf(article?.datePublished),
    textOf(review?.datePublished),
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
