import type { Span } from "../../../model/span.ts";

/** Opening marks with those that close them. A mark that is on both sides opens when none is open. */
const closing: ReadonlyMap<string, string> = new Map([
  ["“", '”"“'],
  ["„", '“”"'],
  ["«", "»"],
  ['"', '"”'],
  ["``", "''"],
]);
const mark = /``|''|[“”„«»"]/gu;
/** British papers quote with single marks; the mark that closes stands after the end of a sentence or a comma, an apostrophe does not. */
const single = /(?<=^|[\s(])[‘'](?=[\p{L}\p{N}])[^\n‘]{15,600}?[.,!?…][’'](?=\s|$)/gu;

/**
 * Stretches of a paragraph in quotation marks, marks included. A quotation that is not closed goes to the paragraph's end when
 * the paragraph begins with it (a speech over several paragraphs), else it is none.
 */
export function quotedIn(text: string, paragraph: Span): readonly Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const found: Span[] = [];
  let open: { readonly at: number; readonly closes: string } | undefined;
  for (const match of words.matchAll(mark)) {
    if (open === undefined) {
      const closes = closing.get(match[0]);
      if (closes !== undefined) open = { at: match.index, closes };
    } else if (open.closes.includes(match[0])) {
      found.push({ start: paragraph.start + open.at, end: paragraph.start + match.index + match[0].length });
      open = undefined;
    }
  }
  if (open !== undefined && open.at < 2) found.push({ start: paragraph.start + open.at, end: paragraph.end });
  if (found.length > 0) return found;
  return [...words.matchAll(single)].map((match) => ({
    start: paragraph.start + match.index,
    end: paragraph.start + match.index + match[0].length,
  }));
}

/** Ends of sentences: a full stop, question or exclamation mark with what closes after it, before white space and a capital, digit or quotation mark. */
const end = /(?<before>[\p{L}\p{N}]*)(?:\s?[.!?…]+)["”’»'`)\]]*\s+(?=["“‘«„`([]*[\p{Lu}\p{N}])/gu;

/** The sentences of a paragraph, roughly: copies are found by them, nothing is quoted from them. Linear. */
export function sentencesOf(text: string, paragraph: Span): readonly Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const found: Span[] = [];
  let start = 0;
  for (const match of words.matchAll(end)) {
    const before = match.groups?.before ?? "";
    // "Mr. Obama", "U.S. troops", "Gen. Keane": a short word with a capital before the stop ends no sentence.
    if (before.length <= 3 && /^\p{Lu}/u.test(before)) continue;
    const stop = match.index + match[0].trimEnd().length;
    if (stop > start) found.push({ start: paragraph.start + start, end: paragraph.start + stop });
    start = match.index + match[0].length;
  }
  if (start < words.trimEnd().length)
    found.push({ start: paragraph.start + start, end: paragraph.start + words.trimEnd().length });
  return found;
}
