import type { Feed, FeedItem } from "../../model/feed.ts";
import { makeId } from "../../model/id.ts";
import { readFeedDate } from "./feed-date.ts";
import { addressOf, type FeedReading, notesOf, present } from "./feed-parts.ts";
import { plainText } from "./plain-text.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * A JSON Feed (1.0, 1.1) from what was parsed; `undefined` where it is none. Fields of the wrong type are passed over, numbers
 * taken for their digits.
 */
export function jsonFeed(value: unknown, reading: FeedReading): Feed | undefined {
  if (!isObject(value) || !Array.isArray(value.items)) return undefined;
  const isStated = typeof value.version === "string" && value.version.includes("jsonfeed.org");
  if (
    !isStated &&
    !value.items.some((item) => isObject(item) && ("url" in item || "content_html" in item || "content_text" in item))
  ) {
    return undefined;
  }
  if (!isStated) reading.notes.set("no-version", "The feed does not state that it is a JSON Feed.");
  const url = address(value.feed_url, reading.url, reading) ?? reading.url;
  const items = value.items.filter(isObject).map((item) => itemOf(item, reading.url ?? url, reading));
  return present({
    kind: "json" as const,
    title: line(value.title),
    link: address(value.home_page_url, reading.url, reading),
    url,
    language: line(value.language),
    items: items.filter((item) => item !== undefined),
    notes: notesOf(reading.notes),
  });
}

function itemOf(item: Json, base: string | undefined, reading: FeedReading): FeedItem | undefined {
  const link = address(item.url, base, reading) ?? address(item.external_url, base, reading);
  const html = words(item.content_html);
  const summary = (
    line(item.summary) ??
    line(item.content_text) ??
    (html === undefined ? undefined : plainText(html) || undefined)
  )?.slice(0, 5000);
  const title = line(item.title);
  const id = words(item.id) ?? link;
  if (id === undefined && title === undefined && summary === undefined) return undefined;
  return present({
    id: id ?? makeId("item", title ?? "", summary ?? "", ""),
    link,
    title,
    publishedAt: date(item.date_published),
    updatedAt: date(item.date_modified),
    authors: authorsOf(item),
    summary: summary?.toWellFormed(),
    language: line(item.language),
  });
}

function authorsOf(item: Json): readonly string[] {
  const all: readonly unknown[] = Array.isArray(item.authors) ? item.authors : [item.author];
  const names = all
    .map((author) => (isObject(author) ? line(author.name) : line(author)))
    .filter((name) => name !== undefined);
  return [...new Set(names)];
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function words(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text.toWellFormed();
}

function line(value: unknown): string | undefined {
  return words(value)?.slice(0, 100_000).replaceAll(/\s+/gu, " ");
}

function date(value: unknown): string | undefined {
  const text = words(value);
  return text === undefined ? undefined : readFeedDate(text);
}

function address(value: unknown, base: string | undefined, reading: FeedReading): string | undefined {
  const text = words(value);
  return text === undefined ? undefined : addressOf(text, base, reading);
}
