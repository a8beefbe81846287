import { SaysoError } from "../../model/errors/error.ts";
import { feedErrors } from "../../model/errors/feed.ts";
import type { Feed, FeedKind } from "../../model/feed.ts";
import type { FeedReading } from "./feed-parts.ts";
import { textOf } from "./feed-text.ts";
import { jsonFeed } from "./json-feed.ts";
import { plainSiteMap, siteMap, siteMapIndex } from "./site-map.ts";
import { xmlFeed } from "./xml-feed.ts";
import { readTree, type XmlNode } from "./xml-tree.ts";

/** What is known of a feed before it is read. */
export interface FeedSource {
  /** The address that it came from: relative ones are resolved against it. */
  readonly url?: string;
  /** As the server states it, with its charset. */
  readonly contentType?: string;
}

/**
 * The articles that a feed or a site map lists, with what had to be put right: RSS, RDF, Atom, JSON Feed, CDF, `urlset`,
 * `sitemapindex`, lists of addresses; gzipped or not; sound or not. Reading never fetches anything, and takes time and memory in
 * proportion to the input.
 * @throws SaysoError SAYSO-FEED-001 where there is nothing, -002 for a page, -003 for another format, -004 for what would exhaust the
 * machine, -005 for more than 50 MB, -006 for what is too damaged
 */
export function readFeed(input: Uint8Array | string, { url, contentType }: FeedSource = {}): Feed {
  const charset = /charset\s*[=:]\s*["']?([\w.:-]{2,40})/iu.exec(contentType ?? "")?.[1];
  const { text: decoded, notes } = textOf(input, charset);
  const text = decoded.replace(/^\ufeff/u, "");
  const reading: FeedReading = { url: webAddress(url), notes: new Map(notes.map(({ rule, words }) => [rule, words])) };
  const start = /\S/u.exec(text)?.[0];
  if (start === undefined) throw new SaysoError(feedErrors.empty, "The feed is empty.");
  if (start === "{" || start === "[") return fromJson(text, reading);
  return plainSiteMap(text, reading) ?? fromXml(text, reading);
}

function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && /^https?:/iu.test(url) ? new URL(url).href : undefined;
}

function fromJson(text: string, reading: FeedReading): Feed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new SaysoError(feedErrors.damaged, "It begins as JSON and is none.", { cause });
  }
  const feed = jsonFeed(value, reading);
  if (feed === undefined) throw new SaysoError(feedErrors.otherFormat, "It is JSON, but no JSON Feed.");
  return feed;
}

/** What an element at the root makes of the file. */
const kinds: ReadonlyMap<string, FeedKind> = new Map([
  ["rss", "rss"],
  ["rdf:rdf", "rdf"],
  ["rdf", "rdf"],
  ["feed", "atom"],
  ["channel", "cdf"],
  ["urlset", "sitemap"],
  ["sitemapindex", "sitemap-index"],
]);

function fromXml(text: string, reading: FeedReading): Feed {
  const { root, notes } = readTree(text);
  for (const { rule, words } of notes) reading.notes.set(rule, words);
  const [found, kind] = rootOf(root) ?? [];
  if (found === undefined || kind === undefined) throw refusal(root, text);
  if (/^\s*[^\s<]/u.test(text.slice(0, 10_000)))
    reading.notes.set("junk", "There is something before the feed; it was passed over.");
  const feed = read(found, kind, reading);
  const isEmpty =
    feed.items.length === 0 && feed.title === undefined && feed.link === undefined && (feed.parts ?? []).length === 0;
  if (isEmpty && !found.isWhole)
    throw new SaysoError(feedErrors.damaged, "The feed breaks off before anything in it is whole.");
  return feed;
}

function read(root: XmlNode, kind: FeedKind, reading: FeedReading): Feed {
  if (kind === "sitemap") return siteMap(root, reading);
  return kind === "sitemap-index" ? siteMapIndex(root, reading) : xmlFeed(root, kind, reading);
}

/** The feed's own element: the first of its kind at the top, or in what stands around it. */
function rootOf(node: XmlNode, depth = 0): readonly [XmlNode, FeedKind] | undefined {
  for (const child of node.children) {
    const kind = kinds.get(child.name) ?? kinds.get(child.name.replace("?:", ""));
    if (kind !== undefined) return [child, kind];
  }
  if (depth >= 3) return undefined;
  for (const child of node.children) {
    const found = rootOf(child, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function refusal(root: XmlNode, text: string): SaysoError {
  const [first] = root.children;
  const isPage = /<!doctype\s+html|<html[\s>]/iu.test(text.slice(0, 10_000));
  if (isPage) return new SaysoError(feedErrors.page, "It is a web page (HTML), not a feed.");
  if (first !== undefined)
    return new SaysoError(
      feedErrors.otherFormat,
      `It is XML with the root <${first.name.replace("?:", "").slice(0, 60)}>, which is no feed.`,
    );
  if (/<[a-z!?]/iu.test(text.slice(0, 10_000)))
    return new SaysoError(feedErrors.empty, "There is no element in the feed.");
  return new SaysoError(feedErrors.otherFormat, "It is neither XML nor JSON.");
}
