import { type Element, isElement, readTree, wordsOf } from "./tree.ts";

/** One item of JSON-LD. */
export type Json = Readonly<Record<string, unknown>>;

/** Scripts with more characters are left unread. */
const LINKED_DATA_LIMIT = 2_000_000;

/** Adds the items of a JSON-LD script and of what they hold (`@graph`, `mainEntity`) to `into`; broken JSON adds none. */
export function readLinkedData(script: Element, into: Json[]): void {
  const source = script.children.map((child) => (isElement(child) ? "" : child.text)).join("");
  if (source.length > LINKED_DATA_LIMIT) return;
  let data: unknown;
  try {
    data = JSON.parse(
      source
        .trim()
        .replace(/^<!--|-->$/g, "")
        .replace(/^\/\*.*?\*\/|;$/gs, ""),
    );
  } catch {
    try {
      // Line ends inside strings are the one fault that is common and can be mended without a guess.
      data = JSON.parse(source.replace(/[\n\r\t]+/g, " "));
    } catch {
      return;
    }
  }
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < 500; at++) {
    const item = queue[at];
    if (Array.isArray(item)) queue.push(...item.slice(0, 100));
    else if (typeof item === "object" && item !== null) {
      into.push(item as Json);
      const { "@graph": graph, mainEntity, mainEntityOfPage } = item as Json;
      for (const inner of [graph, mainEntity, mainEntityOfPage])
        if (typeof inner === "object" && inner !== null) queue.push(inner);
    }
  }
}

/** An item's schema.org types, joined by spaces. */
export function typeOf(item: Json): string {
  const type = item["@type"];
  return Array.isArray(type) ? type.join(" ") : typeof type === "string" ? type : "";
}

/** A value's words: a string, the first of a list, or an item's name. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return plainWords(value).replace(/\s+/g, " ").trim() || undefined;
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === "object" && value !== null) return textOf((value as Json).name);
  return undefined;
}

/** Words without the entities that pages leave in JSON. */
export function plainWords(text: string): string {
  const plain = withoutCommonEntities(text);
  // The rest ("&uuml;") are as many as a page's: its own reader knows them.
  return /&[a-z]{2,8};/i.test(plain) && !plain.includes("<") ? wordsOf(readTree(plain).root) : plain;
}

function withoutCommonEntities(text: string): string {
  return text
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#0?39;|&apos;|&#x27;/gi, "'")
    .replace(/&nbsp;|&#160;/g, " ")
    .replace(/&#(\d{2,6});/g, (whole, code: string) =>
      Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/&amp;/g, "&");
}
