import { Parser } from "htmlparser2";
import type { FeedLink } from "../../model/feed.ts";
import { plainText } from "./plain-text.ts";

const kinds: ReadonlyMap<string, FeedLink["kind"]> = new Map([
  ["application/rss+xml", "rss"],
  ["application/rdf+xml", "rss"],
  ["text/rss+xml", "rss"],
  ["application/x-rss+xml", "rss"],
  ["application/atom+xml", "atom"],
  ["application/feed+json", "json"],
  ["application/json", "json"],
]);

/** No page names more. */
const MOST = 100;

/**
 * The feeds that a web page names in `<link rel="alternate">` (WHATWG HTML 4.6.7.1) or `<link rel="feed">`, in order, each address
 * once; `url` is the page's own address. Feeds of comments are left out.
 */
export function discoverFeeds(html: string, url?: string): readonly FeedLink[] {
  let base = url;
  const found = new Map<string, FeedLink>();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === "base" && attributes.href !== undefined) base = resolved(attributes.href, url) ?? base;
      if (name !== "link" || found.size >= MOST) return;
      const link = feedLink(attributes, base);
      if (link !== undefined && !found.has(link.url)) found.set(link.url, link);
    },
  });
  parser.write(html);
  parser.end();
  return [...found.values()];
}

function feedLink(attributes: Readonly<Record<string, string>>, base: string | undefined): FeedLink | undefined {
  const relations = (attributes.rel ?? "").toLowerCase().split(/\s+/u);
  const kind = kinds.get((attributes.type ?? "").toLowerCase().split(";", 1)[0]?.trim() ?? "");
  const isFeed = relations.includes("feed") || (relations.includes("alternate") && kind !== undefined);
  const href = attributes.href?.trim() ?? "";
  // WordPress names its JSON interface as an alternate too, which is no feed.
  const isInterface =
    kind === "json" && (/\/(?:wp-json|oembed)\b/u.test(href) || attributes.type === "application/json");
  if (!isFeed || href === "" || (isInterface && !/feed/iu.test(href))) return undefined;
  const address = resolved(href, base);
  const title = plainText(attributes.title ?? "");
  if (address === undefined || /\/comments\/feed\/?$|[?&]feed=comments/u.test(address)) return undefined;
  return { url: address, ...(kind === undefined ? {} : { kind }), ...(title === "" ? {} : { title }) };
}

/** A `feed:` address is the one behind it. */
function resolved(href: string, base: string | undefined): string | undefined {
  const plain = href.replace(/^feed:(?:\/\/)?(?=https?:)/iu, "").replace(/^feed:\/\//iu, "http://");
  if (!URL.canParse(plain, base)) return undefined;
  const address = new URL(plain, base);
  return /^https?:$/u.test(address.protocol) ? address.href : undefined;
}
