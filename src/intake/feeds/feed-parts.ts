import type { FeedNote } from "../../model/feed.ts";
import { looksLikeHtml, ownWords, plainText, wordsOf } from "./plain-text.ts";
import type { XmlNode } from "./xml-tree.ts";

/** What a feed is read with: the address it came from, and what had to be put right. */
export interface FeedReading {
  readonly url: string | undefined;
  readonly notes: Map<string, string>;
}

/** The notes gathered, as a feed carries them. */
export function notesOf(notes: ReadonlyMap<string, string>): readonly FeedNote[] {
  return [...notes].map(([rule, words]) => ({ rule, words }));
}

/** The children by any of some names that are whole, those by the first name first. */
export function childrenNamed(node: XmlNode, names: readonly string[]): readonly XmlNode[] {
  const { children } = node;
  return names.flatMap((name) => children.filter((child) => child.name === name && child.isWhole));
}

/** What an element tells, as plain text: by its type and mode, or, where it has none, as what it looks like. */
export function textIn(node: XmlNode): string {
  const type = (node.attributes.get("type") ?? "").toLowerCase();
  const mode = (node.attributes.get("mode") ?? "").toLowerCase();
  if (node.children.some(({ name }) => name !== "?:")) return tidy(wordsOf(node), false);
  const words = ownWords(node);
  if (mode === "base64" || (type.startsWith("application/octet-stream") && mode === ""))
    return plainText(fromBase64(words));
  if (/^(?:text|text\/plain)$/u.test(type) || (mode === "xml" && type === "")) return tidy(words, looksDoubled(words));
  return tidy(words, true);
}

/** Text that was escaped once too often ("AT&amp;amp;T") though it is said to be plain. */
function looksDoubled(words: string): boolean {
  return (
    looksLikeHtml(words) &&
    !/<(?!\/?(?:b|i|em|strong|p|br|a|span|div|img|sub|sup|u|small|font|cite|q|code)\b)/iu.test(words)
  );
}

function tidy(words: string, isHtml: boolean): string {
  // U+2028 and such part lines that are one.
  return (isHtml ? plainText(words) : words).replaceAll(/[\s\u00a0\u2028\u2029]+/gu, " ").trim();
}

function fromBase64(words: string): string {
  return Buffer.from(words, "base64").toString("utf8");
}

/**
 * An address as it can be fetched: resolved, http or https, without what was escaped twice. `undefined`, with a note, for what is
 * none.
 */
export function addressOf(words: string, base: string | undefined, reading: FeedReading): string | undefined {
  const plain = words.replaceAll(/[\t\n\r]/gu, "").trim();
  if (plain === "") return undefined;
  const once = plain.includes("&amp;") ? plain.replaceAll("&amp;", "&") : plain;
  if (once !== plain) reading.notes.set("twice-escaped", "An address was escaped twice (&amp;amp;) and was put right.");
  let url: URL;
  try {
    url = base === undefined ? new URL(once) : new URL(once, base);
  } catch {
    reading.notes.set("no-address", `An address cannot be resolved: ${plain.slice(0, 100)}`);
    return undefined;
  }
  if (url.protocol === "http:" || url.protocol === "https:") return url.href;
  reading.notes.set("not-web", `An address is not on the web: ${plain.slice(0, 100)}`);
  return undefined;
}

/** The address that relative ones in an element are resolved against: its own `xml:base`, resolved against the one around it. */
export function baseIn(node: XmlNode, outer: string | undefined): string | undefined {
  const stated = node.attributes.get("xml:base");
  if (stated === undefined) return outer;
  try {
    const url = outer === undefined ? new URL(stated.trim()) : new URL(stated.trim(), outer);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : outer;
  } catch {
    return outer;
  }
}

/** Who wrote something, as feeds name people: "jane@example.com (Jane Roe)" is Jane Roe. */
export function authorIn(node: XmlNode): string | undefined {
  const name = childrenNamed(node, ["name", "foaf:name"])
    .map(textIn)
    .find((words) => words !== "");
  const mail = childrenNamed(node, ["email"])
    .map(textIn)
    .find((words) => words !== "");
  const words = name ?? mail ?? (node.children.length > 0 ? "" : textIn(node));
  const inBrackets = /^\S{1,200}@\S{1,200}\s{1,5}\((?<name>[^()]{1,200})\)$/u.exec(words)?.groups?.name;
  const before = /^(?<name>[^<>()@]{1,200}?)\s{0,5}[<(]\S{1,200}@\S{1,200}[)>]$/u.exec(words)?.groups?.name;
  const plain = (inBrackets ?? before ?? words).trim();
  return plain === "" ? undefined : plain.slice(0, 300);
}

/** Names, each once. */
export function authorsIn(nodes: readonly XmlNode[]): readonly string[] {
  return [...new Set(nodes.map(authorIn).filter((name) => name !== undefined))];
}

/** Leaves out what is `undefined`, as exact optional properties want it. */
export function present<T extends object>(
  fields: T,
): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
} {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
