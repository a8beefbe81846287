import type { Span } from "../../src/model/span.ts";

/** A time expression as annotators marked it in a text. */
export interface GoldTime {
  readonly span: Span;
  readonly type: string;
  readonly value: string;
}

/** A text with its marked times; spans are UTF-16 offsets into `text`, in order. */
export interface GoldText {
  readonly text: string;
  readonly times: readonly GoldTime[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Takes the tags out of a text that has TIMEX3 elements in it, and keeps where they stood. Elements without words (dates that
 * annotators inferred) are dropped, other elements leave their words.
 */
export function readInline(inline: string): GoldText {
  let text = "";
  const times: GoldTime[] = [];
  const open: { start: number; attributes: string }[] = [];
  for (const [whole, closing, name, attributes = "", entity] of inline.matchAll(
    /<(\/?)([A-Za-z][\w-]*)([^>]*)>|&(\w+);|[^<&]+|[<&]/gu,
  )) {
    if (entity !== undefined) text += entities[entity] ?? whole;
    else if (name === undefined) text += whole;
    else if (name === "TIMEX3" && !attributes.endsWith("/")) {
      if (closing === "") open.push({ start: text.length, attributes });
      else {
        const opened = open.pop();
        if (opened !== undefined && opened.start < text.length)
          times.push({
            span: { start: opened.start, end: text.length },
            type: attribute(opened.attributes, "type"),
            value: attribute(opened.attributes, "value"),
          });
      }
    }
  }
  return { text, times: times.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) };
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`, "u").exec(attributes)?.[1] ?? "";
}

/** What stands between `<name>` and `</name>`, the first time; "" where there is none. */
export function element(xml: string, name: string): string {
  return new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`, "u").exec(xml)?.[1] ?? "";
}
