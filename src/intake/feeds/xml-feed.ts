import type { Feed, FeedItem, FeedKind } from "../../model/feed.ts";
import { makeId } from "../../model/id.ts";
import { readFeedDate } from "./feed-date.ts";
import {
  addressOf,
  authorsIn,
  baseIn,
  childrenNamed,
  type FeedReading,
  notesOf,
  present,
  textIn,
} from "./feed-parts.ts";
import { paceIn } from "./pace.ts";
import { ownWords } from "./plain-text.ts";
import type { XmlNode } from "./xml-tree.ts";

const SUMMARY = 5000;

const feedDates =
  "updated modified dcterms:modified lastbuilddate dc:date pubdate published issued dcterms:issued created dcterms:created".split(
    " ",
  );

/** Elements that list articles, and those in which they may stand. */
const listed: ReadonlySet<string> = new Set(["item", "entry"]);
const lists: ReadonlySet<string> = new Set(["channel", "feed", "rss", "rdf:rdf", "rdf", "items", "rss:rss", ""]);

/**
 * A feed from the elements of an RSS, RDF, Atom or CDF file. Items that the end of the file cut short are kept where what tells
 * them apart is whole.
 */
export function xmlFeed(root: XmlNode, kind: FeedKind, reading: FeedReading): Feed {
  const rootBase = baseIn(root, reading.url);
  const [channel, channelBase] = channelOf(root, rootBase);
  const links = linksIn(channel, channelBase, reading);
  const url = links.find(({ rel }) => rel === "self")?.href ?? reading.url;
  const link = alternate(links) ?? cdfAddress(channel, channelBase, reading);
  const itemBase = channelBase ?? link;
  const items = itemsIn(root, rootBase)
    .map(([node, base]) => itemOf(node, base ?? itemBase, kind, reading))
    .filter((item) => item !== undefined);
  return present({
    kind,
    title: titleOf(channel),
    link,
    url,
    language: languageOf(channel) ?? root.attributes.get("xml:lang"),
    updatedAt: dateIn(channel, feedDates) ?? cdfDate(channel),
    items,
    pace: paceIn(channel),
    notes: notesOf(reading.notes),
  });
}

/** The element that tells of the feed itself, and the base of its addresses. */
function channelOf(root: XmlNode, base: string | undefined): readonly [XmlNode, string | undefined] {
  const channel = root.children.find(({ name }) => name === "channel");
  return channel === undefined ? [root, base] : [channel, baseIn(channel, base)];
}

/** Every listed element outside others, with the base of its addresses. */
function itemsIn(node: XmlNode, base: string | undefined): readonly (readonly [XmlNode, string | undefined])[] {
  return node.children.flatMap((child) => {
    const own = baseIn(child, base);
    if (listed.has(child.name)) return [[child, own] as const];
    return lists.has(child.name) ? itemsIn(child, own) : [];
  });
}

function itemOf(node: XmlNode, base: string | undefined, kind: FeedKind, reading: FeedReading): FeedItem | undefined {
  const links = linksIn(node, base, reading);
  const [idNode] = childrenNamed(node, ["id", "guid", "dc:identifier"]);
  const stated = idNode === undefined ? undefined : ownWords(idNode) || undefined;
  const about = kind === "rdf" ? node.attributes.get("rdf:about") : undefined;
  const permalink =
    permalinkOf(idNode, base, reading) ?? (about === undefined ? undefined : addressOf(about, base, reading));
  const link = alternate(links) ?? cdfAddress(node, base, reading) ?? permalink;
  const title = titleOf(node);
  const summary = summaryOf(node);
  if (!node.isWhole && link === undefined && (stated === undefined || title === undefined)) return undefined;
  const publishedAt = dateIn(node, [
    "published",
    "issued",
    "pubdate",
    "dcterms:issued",
    "dc:date",
    "created",
    "dcterms:created",
  ]);
  const updatedAt = dateIn(node, ["updated", "modified", "dcterms:modified"]) ?? cdfDate(node);
  const id = stated ?? about ?? link;
  if (
    id === undefined &&
    title === undefined &&
    summary === undefined &&
    publishedAt === undefined &&
    updatedAt === undefined &&
    links.length === 0
  ) {
    return undefined;
  }
  return present({
    id: id ?? makeId("item", title ?? "", summary ?? "", publishedAt ?? updatedAt ?? ""),
    link,
    title,
    publishedAt,
    updatedAt,
    authors: authorsIn(childrenNamed(node, ["author", "dc:creator", "dc:author", "itunes:author"])),
    summary,
    language: languageOf(node),
  });
}

function titleOf(node: XmlNode): string | undefined {
  const title = childrenNamed(node, ["title", "dc:title", "itunes:title", "media:title"])
    .map(textIn)
    .find((words) => words !== "");
  return title?.slice(0, 2000).toWellFormed();
}

function summaryOf(node: XmlNode): string | undefined {
  const names = [
    "summary",
    "description",
    "abstract",
    "dc:description",
    "content:encoded",
    "content",
    "xhtml:body",
    "body",
    "fullitem",
  ];
  const words = childrenNamed(node, names)
    .map(textIn)
    .find((text) => text !== "");
  return words?.slice(0, SUMMARY).toWellFormed();
}

function languageOf(node: XmlNode): string | undefined {
  const words =
    childrenNamed(node, ["language", "dc:language"])
      .map(textIn)
      .find((text) => text !== "") ?? node.attributes.get("xml:lang");
  return words !== undefined && /^[a-z]{2,8}(?:[-_][a-z0-9]{1,8}){0,4}$/iu.test(words)
    ? words.replaceAll("_", "-")
    : undefined;
}

/** The date by the first name that gives one; of several by one name the last, which is the one that was put in later. */
function dateIn(node: XmlNode, names: readonly string[]): string | undefined {
  for (const name of names) {
    const dates = childrenNamed(node, [name]).map((child) => readFeedDate(ownWords(child)));
    const date = dates.findLast((one) => one !== undefined);
    if (date !== undefined) return date;
  }
  return undefined;
}

interface Link {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
}

/** Links of both kinds: Atom's with `href`, RSS's with the address between the tags. */
function linksIn(node: XmlNode, base: string | undefined, reading: FeedReading): readonly Link[] {
  return childrenNamed(node, ["link"]).flatMap((link) => {
    const words = link.attributes.get("href") ?? ownWords(link);
    const href =
      words === "" && link.attributes.get("href") === undefined ? undefined : addressIn(link, words, base, reading);
    if (href === undefined) return [];
    return [{ rel: relation(link), type: (link.attributes.get("type") ?? "").toLowerCase(), href }];
  });
}

function addressIn(link: XmlNode, words: string, base: string | undefined, reading: FeedReading): string | undefined {
  const own = baseIn(link, base);
  return words.trim() === "" ? own : addressOf(words, own, reading);
}

function relation(link: XmlNode): string {
  return (link.attributes.get("rel") ?? "alternate")
    .toLowerCase()
    .replace("http://www.iana.org/assignments/relation/", "");
}

/** The link to the article itself; a page before another type, and RSS's own before others. */
function alternate(links: readonly Link[]): string | undefined {
  const all = links.filter(({ rel }) => rel === "alternate");
  return (all.find(({ type }) => type === "" || /html/u.test(type)) ?? all[0])?.href;
}

/** The address that a guid or id is, unless it says that it is none. */
function permalinkOf(node: XmlNode | undefined, base: string | undefined, reading: FeedReading): string | undefined {
  if (node === undefined || node.attributes.get("ispermalink")?.toLowerCase() === "false") return undefined;
  const words = ownWords(node);
  return /^https?:\/\//iu.test(words) ? addressOf(words, base, reading) : undefined;
}

/** CDF has the address in an attribute of the item. */
function cdfAddress(node: XmlNode, base: string | undefined, reading: FeedReading): string | undefined {
  const [link] = childrenNamed(node, ["a"]);
  const href = node.attributes.get("href") ?? link?.attributes.get("href");
  return href === undefined ? undefined : addressOf(href, base, reading);
}

function cdfDate(node: XmlNode): string | undefined {
  const words = node.attributes.get("lastmod");
  return words === undefined ? undefined : readFeedDate(words);
}
