import type { Feed, FeedItem } from "../../model/feed.ts";
import { readFeedDate } from "./feed-date.ts";
import { addressOf, childrenNamed, type FeedReading, notesOf, present, textIn } from "./feed-parts.ts";
import { ownWords } from "./plain-text.ts";
import type { XmlNode } from "./xml-tree.ts";

/** A site map (sitemaps.org 0.9) with what news site maps tell of each article. Addresses that are not whole are left out. */
export function siteMap(root: XmlNode, reading: FeedReading): Feed {
  const items = childrenNamed(root, ["url"]).flatMap((node): readonly FeedItem[] => {
    const link = placeIn(node, reading);
    if (link === undefined) return [];
    const [news] = childrenNamed(node, ["news:news"]);
    const told = news === undefined ? {} : newsIn(news);
    const updatedAt = changedAt(node);
    return [{ id: link, link, authors: [], ...told, ...(updatedAt === undefined ? {} : { updatedAt }) }];
  });
  return present({ kind: "sitemap" as const, url: reading.url, items, notes: notesOf(reading.notes) });
}

/** A list of site maps. */
export function siteMapIndex(root: XmlNode, reading: FeedReading): Feed {
  const parts = childrenNamed(root, ["sitemap"]).flatMap((node) => {
    const url = placeIn(node, reading);
    return url === undefined ? [] : [present({ url, updatedAt: changedAt(node) })];
  });
  return present({ kind: "sitemap-index" as const, url: reading.url, items: [], parts, notes: notesOf(reading.notes) });
}

/** A site map of plain text: one address a line, nothing else; `undefined` where a line is none. */
export function plainSiteMap(text: string, reading: FeedReading): Feed | undefined {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0 || !lines.every((line) => /^https?:\/\/\S{1,2000}$/iu.test(line))) return undefined;
  const items = lines.flatMap((line): readonly FeedItem[] => {
    const link = addressOf(line, undefined, reading);
    return link === undefined ? [] : [{ id: link, link, authors: [] }];
  });
  return present({ kind: "sitemap" as const, url: reading.url, items, notes: notesOf(reading.notes) });
}

function placeIn(node: XmlNode, reading: FeedReading): string | undefined {
  const [place] = childrenNamed(node, ["loc"]);
  return place === undefined ? undefined : addressOf(ownWords(place), reading.url, reading);
}

function changedAt(node: XmlNode): string | undefined {
  return childrenNamed(node, ["lastmod"])
    .map((child) => readFeedDate(ownWords(child)))
    .find((date) => date !== undefined);
}

function newsIn(news: XmlNode): Partial<FeedItem> {
  const first = (node: XmlNode | undefined, name: string) => {
    const [child] = node === undefined ? [] : childrenNamed(node, [name]);
    return child === undefined ? undefined : textIn(child) || undefined;
  };
  const [publication] = childrenNamed(news, ["news:publication"]);
  const date = first(news, "news:publication_date");
  return present({
    title: first(news, "news:title"),
    publishedAt: date === undefined ? undefined : readFeedDate(date),
    language: first(publication, "news:language"),
  });
}
