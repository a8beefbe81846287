import type { Directory } from "../../../model/directory.ts";
import type { Document } from "../../../model/document.ts";
import type { CopyLanguage } from "../../../model/language/copy-language.ts";
import type { Span } from "../../../model/span.ts";
import type { Credit } from "./print.ts";

/** Where credits stand: lines of at most so many characters, and the beginning of the first paragraphs. */
const LINE = 400;
const BEGINNING = 160;

/**
 * A dateline with its agency in brackets and a dash, whatever the language: "AVERNA (Northern Wire) —", "(Reuters) -",
 * "HANOI, Oct. 4 (AP) –". The words in brackets begin with a capital and are at most four.
 */
const dateline =
  /^(?<place>[\p{Lu}][\p{L}\p{M}\s.,/'’\-–\d]{0,90})?\(\s?(?<who>\p{Lu}[\p{L}\p{M}.'’]{0,30}(?:[ -][\p{L}\p{M}.'’]{1,30}){0,3})\s?\)\s?[-–—]/u;

/** One name for whoever is credited: the agency's, where it is known, else the words in small letters without "the". */
export function creditName(words: string, languages: readonly CopyLanguage[], directory?: Directory): string {
  const name = plainName(words);
  for (const { agencies } of languages) {
    const agency = agencies.get(name);
    if (agency !== undefined) return agency;
  }
  const known = directory?.named(words).filter(({ kind }) => kind === "outlet" || kind === "body") ?? [];
  return known.length === 1 ? (known[0]?.id ?? name) : name;
}

function plainName(words: string): string {
  return words
    .toLowerCase()
    .replace(/[.'’"“”«»]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^the /u, "");
}

/** The credits and datelines of a document, in order; each name once. */
export function creditsOf(
  document: Pick<Document, "text" | "blocks" | "residue" | "byline" | "forwardedFrom">,
  languages: readonly CopyLanguage[],
  directory?: Directory,
): readonly Credit[] {
  const found: Credit[] = [];
  const add = (words: string, span: Span, how: string, is?: string): void => {
    const name = is ?? creditName(words, languages, directory);
    if (name !== "" && !found.some((credit) => credit.name === name)) found.push({ name, words, span, how });
  };
  const { text, blocks } = document;
  const paragraphs = blocks.filter(({ kind }) => kind !== "title" && kind !== "table");
  for (const { span } of paragraphs.slice(0, 4)) {
    const match = dateline.exec(text.slice(span.start, Math.min(span.end, span.start + BEGINNING)));
    const who = match?.groups?.who;
    if (match === null || who === undefined) continue;
    const start = span.start + match[0].lastIndexOf(who);
    add(who, { start, end: start + who.length }, "dateline");
    break;
  }
  for (const line of linesOf(document)) {
    const words = text.slice(line.start, line.end);
    for (const { patterns } of languages.map(({ credits }) => ({ patterns: credits }))) {
      for (const { id, pattern, is } of patterns) {
        const match = pattern.exec(words);
        if (match === null) continue;
        const who = match.groups?.who ?? match[0];
        const start = line.start + match.index + Math.max(0, match[0].indexOf(who));
        add(who, { start, end: start + who.length }, id, is);
      }
    }
  }
  // Nor is what an export says of a post: whose it was before it was passed on.
  if (document.forwardedFrom !== undefined) {
    add(document.forwardedFrom, { start: 0, end: Math.min(1, text.length) }, "forwarded");
  }
  // A byline is no stretch of the text: it counts where it names an agency, at the text's beginning.
  for (const name of document.byline) {
    const agency = languages.map(({ agencies }) => agencies.get(plainName(name))).find((known) => known !== undefined);
    if (agency !== undefined) add(name, { start: 0, end: Math.min(1, text.length) }, "byline", agency);
  }
  return found;
}

/** Short blocks, the ends of long ones, and lines that were cut as no part of the article. */
function linesOf({ blocks, residue }: Pick<Document, "blocks" | "residue">): readonly Span[] {
  const cut = residue.filter(({ span }) => span.end - span.start <= LINE).map(({ span }) => span);
  const kept = blocks
    .filter(({ kind }) => kind !== "title" && kind !== "table")
    .map(({ span }) => ({ start: Math.max(span.start, span.end - LINE), end: span.end }));
  return [
    ...kept.slice(0, 3),
    ...kept.slice(Math.max(3, kept.length - 6)),
    ...cut.slice(0, 3),
    ...cut.slice(Math.max(3, cut.length - 12)),
  ];
}
