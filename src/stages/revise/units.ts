import type { Block, BlockKind, ParsedDocument } from "../../model/document.ts";
import type { Language, Languages } from "../../model/language/language.ts";
import type { Span } from "../../model/span.ts";
import { contains, slice, trim } from "../../text/spans.ts";
import { type Token, tokensIn } from "./meaning-words.ts";

/** A sentence, or a line without one, as it is compared. */
export interface Unit {
  readonly kind: BlockKind;
  readonly block: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** One for all ways of writing the same: equal keys say the same. */
  readonly key: string;
  readonly language: Language | undefined;
  /** What it is, where it is a thing that changes by itself and says nothing. */
  readonly passing?: string;
}

/** A block longer than this is not cut into sentences: no paragraph is. */
const LONGEST_BLOCK = 50_000;
const LONGEST_LINE = 300;

/** The units of a document, in order. What holds no word is none. */
export function unitsOf(document: ParsedDocument, languages: Languages): readonly Unit[] {
  return document.blocks.flatMap((block, index) => {
    const language = languages.get(block.language ?? document.language);
    const passing = passingOf(document, block, language);
    return sentencesIn(document.text, block, language).flatMap((span): readonly Unit[] => {
      const tokens = tokensIn(document.text, span, isHeading(block.kind));
      if (!tokens.some(({ kind }) => kind !== "mark")) return [];
      const own = passing ?? phraseOf(slice(document.text, span), language);
      const key = tokens.map(({ key: one }) => one).join(" ");
      return [
        { kind: block.kind, block: index, span, tokens, key, language, ...(own === undefined ? {} : { passing: own }) },
      ];
    });
  });
}

export function isHeading(kind: BlockKind): boolean {
  return kind === "title" || kind === "heading";
}

/** Why a whole block says nothing: a link to elsewhere, a line that changes by itself. */
function passingOf(
  document: ParsedDocument,
  { kind, span }: Block,
  language: Language | undefined,
): string | undefined {
  const line = trim(document.text, span);
  if (line === undefined || isHeading(kind) || kind === "byline") return undefined;
  const links = (document.links ?? []).filter((link) => contains(line, link.span));
  const linked = links.reduce((sum, link) => sum + link.span.end - link.span.start, 0);
  if (links.length > 0 && kind !== "quote" && linked >= (line.end - line.start) * 0.9) return "a link to another page";
  return phraseOf(slice(document.text, line), language);
}

function phraseOf(words: string, language: Language | undefined): string | undefined {
  const line = words.replaceAll(/\s+/gu, " ").trim();
  if (line.length > LONGEST_LINE) return undefined;
  const passing = language?.revision?.passing.find(({ pattern }) => pattern.test(line))?.why;
  if (passing !== undefined) return passing;
  const residue = language?.residue?.phrases.find(({ pattern }) => pattern.test(line))?.why;
  return residue === undefined ? undefined : lowered(residue);
}

function lowered(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1).replace(/\.$/u, "");
}

/** Sentences by Unicode's rules (UAX 29), put together again after an abbreviation that ends none. */
function sentencesIn(text: string, { span, kind }: Block, language: Language | undefined): readonly Span[] {
  const whole = trim(text, span);
  if (whole === undefined) return [];
  if (isHeading(kind) || kind === "byline" || kind === "dateline" || whole.end - whole.start > LONGEST_BLOCK)
    return [whole];
  const segmenter = new Intl.Segmenter(language?.code ?? "und", { granularity: "sentence" });
  const sentences: Span[] = [];
  let start: number | undefined;
  for (const { segment, index } of segmenter.segment(slice(text, whole))) {
    start ??= whole.start + index;
    if (endsInside(segment, language)) continue;
    const sentence = trim(text, { start, end: whole.start + index + segment.length });
    if (sentence !== undefined) sentences.push(sentence);
    start = undefined;
  }
  const rest = start === undefined ? undefined : trim(text, { start, end: whole.end });
  return rest === undefined ? sentences : [...sentences, rest];
}

function endsInside(sentence: string, language: Language | undefined): boolean {
  const last = /(?:^|[\s("“«/])(?<word>[\p{L}.]{1,12})\.\s*$/u.exec(sentence.slice(-20))?.groups?.word;
  if (last === undefined) return false;
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(last) || (language?.segment.beforeNames.includes(last.toLowerCase()) ?? false);
}
