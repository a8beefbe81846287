import { SaysoError } from "../../model/errors/error.ts";
import { feedErrors } from "../../model/errors/feed.ts";

/** An XML text without its document type, and the entities that this declared. */
export interface WithoutDocumentType {
  readonly text: string;
  readonly entities: ReadonlyMap<string, string>;
}

/** The most characters that an entity may stand for. Honest feeds declare marks and short addresses. */
const LONGEST = 1000;
const MOST = 500;

/**
 * Takes `<!DOCTYPE …>` out, with the declarations in it: what reads tags would take their `>` for its end. Entities that stand for
 * plain characters are kept; nothing is ever fetched.
 * @throws SaysoError SAYSO-FEED-004 for an entity made of others, which is how a few lines become gigabytes
 */
export function cutDocumentType(text: string): WithoutDocumentType {
  const start = startOf(text);
  if (start === undefined) return { text, entities: new Map() };
  const end = endOf(text, start);
  return { text: text.slice(0, start) + text.slice(end), entities: entitiesIn(text.slice(start, end)) };
}

/** Where the document type begins: before the first element, beside comments and instructions; linear. */
function startOf(text: string): number | undefined {
  const next = /<(!--|\?|!doctype\b|[a-z_])/giu;
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const [, what = ""] = match;
    if (what.toLowerCase() === "!doctype") return match.index;
    const close = what === "!--" ? "-->" : what === "?" ? "?>" : undefined;
    const at = close === undefined ? -1 : text.indexOf(close, match.index);
    if (close === undefined || at === -1) return undefined;
    next.lastIndex = at + close.length;
  }
  return undefined;
}

/** Behind the `>` that ends it: quotes, comments and the brackets of its inner part are stepped over. */
function endOf(text: string, start: number): number {
  const marks = /["'[\]>]|<!--/gu;
  marks.lastIndex = start + 2;
  let isInner = false;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const [mark] = match;
    if (mark === ">" && !isInner) return match.index + 1;
    if (mark === "[") isInner = true;
    else if (mark === "]") isInner = false;
    else if (mark !== ">") {
      const close = mark === "<!--" ? "-->" : mark;
      const at = text.indexOf(close, match.index + mark.length);
      if (at === -1) break;
      marks.lastIndex = at + close.length;
    }
  }
  const first = text.indexOf(">", start);
  return first === -1 ? text.length : first + 1;
}

function entitiesIn(declarations: string): ReadonlyMap<string, string> {
  const entities = new Map<string, string>();
  const declared = /<!ENTITY\s{1,20}([\w.:-]{1,60})\s{1,20}(?:"([^"]*)"|'([^']*)')/giu;
  for (const [, name = "", double, single] of declarations.matchAll(declared)) {
    const value = double ?? single ?? "";
    if (
      /&(?!#|(?:amp|lt|gt|quot|apos);)[\w.:-]{1,60};/u.test(value) ||
      value.length > LONGEST ||
      entities.size >= MOST
    ) {
      throw new SaysoError(
        feedErrors.exhausting,
        `It declares an entity "${name}" that is made of others or is very long.`,
      );
    }
    if (!entities.has(name)) entities.set(name, withCharacters(value));
  }
  return entities;
}

function withCharacters(value: string): string {
  return value.replaceAll(/&#(x[0-9a-f]{1,6}|\d{1,7});/giu, (whole, code: string) => {
    const point = code.startsWith("x") || code.startsWith("X") ? Number.parseInt(code.slice(1), 16) : Number(code);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
}
