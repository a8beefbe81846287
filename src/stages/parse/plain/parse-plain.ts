import type { Block, BlockKind, ParsedDocument, Residue } from "../../../model/document.ts";
import type { Languages } from "../../../model/language/language.ts";
import type { ResidueLanguage } from "../../../model/language/residue-language.ts";
import type { Span } from "../../../model/span.ts";
import { slice } from "../../../text/spans.ts";
import { documentLanguage, withLanguages } from "../language-of.ts";
import { cutResidue, makeCutter, type Unit } from "../residue/cut.ts";
import { findTime } from "../stated-time.ts";
import { type Front, readFront, splitNames } from "./front.ts";
import { type HeaderLine, readHeader } from "./header.ts";
import { lineGroups, paragraphsOf } from "./lines.ts";

/** The residue rules' languages among those at hand. */
export function residueLanguages(languages: Languages): readonly ResidueLanguage[] {
  return languages.codes.flatMap((code) => languages.get(code)?.residue ?? []);
}

/** What a header block gives: its blocks, its residue (the keys), and metadata. */
interface Header {
  readonly blocks: readonly Block[];
  readonly residue: readonly Residue[];
  readonly data: Partial<Pick<ParsedDocument, "title" | "outlet" | "byline" | "publishedAt" | "modifiedAt" | "url">>;
}

const headerWhy = "A header line about the article; read as metadata.";

function headerOf(text: string, lines: readonly HeaderLine[]): Header {
  const blocks: Block[] = [];
  const residue: Residue[] = [];
  const data: { -readonly [K in keyof Header["data"]]: Header["data"][K] } = {};
  for (const { field, line, value } of lines) {
    const words = value === undefined ? "" : slice(text, value);
    if (field === "title" && value !== undefined && data.title === undefined) {
      data.title = words;
      residue.push({ span: { start: line.start, end: value.start }, rule: "header-line", why: headerWhy });
      blocks.push({ kind: "title", span: value });
      continue;
    }
    residue.push({ span: line, rule: "header-line", why: headerWhy });
    if (words === "") continue;
    if (field === "outlet") data.outlet = { ...data.outlet, name: words };
    if (field === "byline") data.byline = splitNames(words);
    if (field === "url" && URL.canParse(words)) {
      data.url = words;
      data.outlet = { ...data.outlet, domain: new URL(words).hostname.replace(/^www\./, "") };
    }
    const time = field === "published" || field === "modified" ? findTime(words)?.value : undefined;
    if (time !== undefined) data[field === "published" ? "publishedAt" : "modifiedAt"] ??= time;
  }
  return { blocks, residue, data };
}

/** Block kinds that a paragraph's own words tell. */
export function kindByWords(words: string): BlockKind {
  if (/^\((?:Reporting|Additional reporting|Writing|Compiled|Edited|Editing)\b[^()]{2,300}\)$/.test(words))
    return "byline";
  if (
    /^(?:photo|picture|image|foto|bild|фото|video|відео|видео)(?: by)?\s?[:/]\s?.{1,200}$/iu.test(words.slice(0, 300))
  )
    return "caption";
  if (/^(?:[•*▪‣◦]\s|\d{1,2}[.)]\s)/u.test(words)) return "list-item";
  return "paragraph";
}

/** A short line without an end between paragraphs heads the part that follows. */
function headings(text: string, units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => {
    const next = units[at + 1];
    if (unit.kind !== "paragraph" || next?.kind !== "paragraph") return unit;
    const words = slice(text, unit.span);
    const before = units[at - 1];
    const alone =
      before === undefined || before.kind !== "paragraph" || before.span.end - before.span.start > words.length;
    const heads =
      words.length <= 80 &&
      !/\s[–—]\s|\)\s-\s/u.test(words) &&
      /^[\p{Lu}\p{N}]/u.test(words) &&
      !/[.!…:;,–—-]["”’»)]*$|["”’»]$/u.test(words);
    return heads && alone && next.span.end - next.span.start > 2 * words.length
      ? { ...unit, kind: "heading" as const }
      : unit;
  });
}

function unitsOf(text: string, paragraphs: readonly Span[], front: Front): readonly Unit[] {
  return paragraphs.map((span, at) => ({ span, kind: front.kinds.get(at) ?? kindByWords(slice(text, span)) }));
}

/**
 * The reading copy of a plain text: the text itself, unchanged, with its header lines read, its paragraphs as
 * blocks and its residue cut. Blocks may be none when all of it is residue. Linear in the text.
 */
export function parsePlain(text: string, languages: Languages): Omit<ParsedDocument, "parser"> {
  const known = residueLanguages(languages);
  const { header: lines, rest } = readHeader(text, lineGroups(text), known);
  const header = headerOf(text, lines);
  const paragraphs = paragraphsOf(text, rest);
  const front = frontAfter(header, readFront(text, paragraphs, known));
  const { kept, residue } = cutResidue(text, unitsOf(text, paragraphs, front), makeCutter(known));
  const blocks: readonly Block[] = [...header.blocks, ...headings(text, kept)];
  const language = documentLanguage(text, blocks, languages);
  const titleBlock = blocks.find((block) => block.kind === "title");
  const title = header.data.title ?? (titleBlock === undefined ? undefined : oneLine(slice(text, titleBlock.span)));
  const publishedAt = header.data.publishedAt ?? front.publishedAt;
  const modifiedAt = header.data.modifiedAt ?? front.modifiedAt;
  return {
    text,
    blocks: withLanguages(text, blocks, languages, language),
    residue: [...header.residue, ...residue],
    sourceMap: text.length === 0 ? [] : [{ text: { start: 0, end: text.length }, raw: { start: 0, end: text.length } }],
    byline: header.data.byline ?? front.byline,
    ...(title === undefined ? {} : { title }),
    ...(header.data.outlet === undefined ? {} : { outlet: header.data.outlet }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    ...(header.data.url === undefined ? {} : { url: header.data.url }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Below a header that names the title, the first line is the article's. */
function frontAfter(header: Header, front: Front): Front {
  if (header.data.title === undefined || front.kinds.get(0) !== "title") return front;
  const kinds = new Map(front.kinds);
  kinds.delete(0);
  return { ...front, kinds };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
