import type { Directory } from "../../../model/directory.ts";
import type { Document } from "../../../model/document.ts";
import type { CopyLanguage } from "../../../model/language/copy-language.ts";
import type { Languages } from "../../../model/language/language.ts";
import type { Span } from "../../../model/span.ts";
import { creditName, creditsOf } from "./credits.ts";
import { quotedIn, sentencesOf } from "./marks.ts";
import { type CopyPrint, packBytes } from "./print.ts";
import { hashOf, tellingWords, type WordReader } from "./words.ts";

/** What comes to finding copies from outside. */
export interface CopyContext {
  readonly languages: Languages;
  readonly directory?: Directory;
}

/** More of a text is not looked at: words, and quotations. */
const MOST_WORDS = 20_000;
const MOST_QUOTATIONS = 60;
const MOST_LINKS = 40;
/** After "The company wrote:" so many paragraphs without marks of their own are what it wrote: pages lose the look of block quotations. */
const INTRODUCED = 4;
/** A quotation of fewer words may be anybody's. */
const QUOTATION = 5;

/** Blocks that are the article's own text. Titles and captions are written anew by every outlet. */
const told = new Set(["paragraph", "quote", "list-item"]);

/** What finding copies needs of a document, compact and storable as JSON. Linear in the text. */
export function fingerprint(
  document: Omit<Document, "caseId" | "snapshotId" | "sourceMap" | "parser">,
  context: CopyContext,
): CopyPrint {
  const known = copyLanguages(context.languages);
  const reader = readerOf(context.languages, document.language);
  const { text } = document;
  const words: number[] = [];
  const rarities: number[] = [];
  const quoted: number[] = [];
  const first: number[] = [];
  const places: number[] = [];
  const quotations: [number, number, number][] = [];
  let place = 0;
  let introduced = 0;
  for (const { kind, span } of document.blocks) {
    if (!told.has(kind) || words.length > MOST_WORDS) continue;
    const found = quotedIn(text, span);
    if (found.length > 0) introduced = 0;
    const marked = kind === "quote" || introduced > 0 ? [span] : found;
    introduced = text.slice(span.start, span.end).trimEnd().endsWith(":") ? INTRODUCED : introduced - 1;
    for (const mark of marked) {
      const inner = tellingWords(text, mark, everything);
      if (inner.length >= QUOTATION && quotations.length < MOST_QUOTATIONS)
        quotations.push([hashOf(inner.map(({ hash }) => hash).join(" ")), mark.start, mark.end]);
    }
    for (const sentence of sentencesOf(text, span)) {
      const telling = tellingWords(text, sentence, reader);
      if (telling.length === 0) continue;
      first.push(words.length);
      places.push(sentence.start - place, sentence.end - sentence.start);
      place = sentence.end;
      for (const one of telling) {
        if (isIn(one, marked)) quoted.push(words.length);
        words.push(one.hash);
        rarities.push(one.rarity);
      }
    }
  }
  const bits = new Uint8Array((words.length + 7) >> 3);
  for (const at of quoted) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  const { outlet, url, publishedAt, language } = document;
  const at = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  return {
    print: 1,
    documentId: document.id,
    ...(outlet?.name === undefined ? {} : { outlet: creditName(outlet.name, known, context.directory) }),
    ...(outlet?.domain === undefined ? {} : { domain: outlet.domain }),
    ...(url === undefined ? {} : { url }),
    ...(Number.isNaN(at) ? {} : { at }),
    ...(publishedAt !== undefined && publishedAt.length === 10 ? { day: true as const } : {}),
    ...(language === undefined ? {} : { language }),
    words: packBytes(Uint16Array.from(words)),
    rarity: packBytes(halves(rarities)),
    quoted: packBytes(bits),
    first,
    places,
    quotations,
    credits: creditsOf(document, known, context.directory),
    links: (document.links ?? []).slice(0, MOST_LINKS).map(({ href, span }) => [href, span.start, span.end] as const),
  };
}

/** Two numbers of 0 to 15 to a byte, the first in the lower half. */
function halves(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array((values.length + 1) >> 1);
  for (const [at, value] of values.entries()) bytes[at >> 1] = (bytes[at >> 1] ?? 0) | (value << (4 * (at & 1)));
  return bytes;
}

/** Quotations are told by all their letters: no word is too small. */
const everything: WordReader = { small: new Set(), words: undefined };
const readers = new WeakMap<Languages, Map<string, WordReader>>();

/** How a language's words are read; made once, for readers keep what they read. */
function readerOf(languages: Languages, code: string | undefined): WordReader {
  const language = languages.get(code);
  if (language === undefined) return everything;
  const made = readers.get(languages) ?? new Map<string, WordReader>();
  readers.set(languages, made);
  const reader = made.get(language.code) ?? {
    small: language.copies?.small ?? new Set<string>(),
    words: language.words,
  };
  made.set(language.code, reader);
  return reader;
}

function isIn(word: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= word.start && word.end <= span.end);
}

/** The copy languages at hand; a page in one language credits agencies of another. */
function copyLanguages(languages: Languages): readonly CopyLanguage[] {
  return languages.codes.flatMap((code) => languages.get(code)?.copies ?? []);
}
