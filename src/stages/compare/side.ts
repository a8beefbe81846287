import type { CardFacet, DocumentCard, StatementCard } from "../../model/card.ts";
import type { ContrastLanguage, NegationKind } from "../../model/language/contrast-language.ts";
import type { Language, Languages } from "../../model/language/language.ts";
import type { Span } from "../../model/span.ts";
import { wordsIn } from "../../text/tokens.ts";
import { foldName } from "../../text/transliterate.ts";
import { stemsOf } from "../../text/word-stems.ts";

export type UnitKind = "word" | "name" | "number" | "quantity" | "time" | "place" | "ordinal";

/** A word, or several that are one figure, time, place or name, as it is laid beside those of another statement. */
export interface Unit {
  readonly kind: UnitKind;
  /** What two units share that say the same. */
  readonly key: string;
  /** As the text has it, and where: UTF-16 code units into the document. */
  readonly words: string;
  readonly span: Span;
  readonly facet?: CardFacet;
  /** As a tagger has it. */
  readonly wordClass?: string;
  /** Of a name, its words, folded. */
  readonly parts?: readonly string[];
}

/** A word that turns something, and which unit that is: the next one that can be turned. */
export interface Negation {
  readonly kind: NegationKind;
  readonly words: string;
  readonly span: Span;
  readonly before: number;
  /** "may not": it is left open too. */
  readonly open: boolean;
}

/** A statement as it is compared: its units in order, without small words; what turns them; and what leaves it open. */
export interface Side {
  readonly card: StatementCard;
  readonly document?: DocumentCard;
  readonly language?: ContrastLanguage;
  readonly units: readonly Unit[];
  readonly negations: readonly Negation[];
  /** Words that leave what follows open, by the unit before which they stand. */
  readonly open: readonly { readonly words: string; readonly span: Span; readonly before: number }[];
  /** Words of a condition or a question ("if", "whether"). */
  readonly conditional: boolean;
  /** It has a finite verb, as far as can be told: a noun phrase says nothing that could be denied. */
  readonly clause: boolean;
  /** The whole as words without marks, small letters. */
  readonly plain: string;
}

/** Longer statements are lists or pages run together: their end is not compared. */
const MOST_UNITS = 120;

interface Token {
  readonly lower: string;
  readonly lemma: string;
  readonly wordClass?: string;
  readonly text: string;
  /** Into the document. */
  readonly span: Span;
  /** Into the card's words. */
  readonly at: number;
}

/** Reads a statement for comparing. Linear in its length. */
export function sideOf(card: StatementCard, languages: Languages, document?: DocumentCard): Side {
  const language = languages.get(card.language ?? document?.language);
  const contrast = language?.contrast;
  const tokens = tokensOf(card, language);
  const lowered = card.words.toLowerCase().replaceAll("’", "'");
  const idle = (contrast?.noNegations ?? []).flatMap((pattern) =>
    [...lowered.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  const units: Unit[] = [];
  const negations: Negation[] = [];
  const open: { words: string; span: Span; before: number }[] = [];
  let conditional = false;
  for (let at = 0; at < tokens.length && units.length < MOST_UNITS; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const facet = facetAt(card, token.span);
    if (facet !== undefined) {
      const { end } = facet.facet.spans.at(-1) ?? token.span;
      let next = at + 1;
      while (next < tokens.length && (tokens[next]?.span.start ?? end) < end) next++;
      units.push(facetUnit(facet));
      at = next;
      continue;
    }
    const two = `${token.lower} ${tokens[at + 1]?.lower ?? ""}`;
    const turning =
      contrast?.negations.get(two) ?? contrast?.negations.get(token.lower) ?? contrast?.negations.get(token.lemma);
    if (turning !== undefined && (turning !== "failing" || tokens[at + 1]?.lower === "to")) {
      // "I hope not. Would prefer …" turns nothing of what follows.
      const next = tokens[at + (contrast?.negations.has(two) === true ? 2 : 1)];
      const ends = next !== undefined && /[.!?;]/u.test(card.words.slice(endOf(token), next.at));
      if (!ends && !idle.some(({ start, end }) => start <= token.at && token.at < end)) {
        const last = open.at(-1);
        const leaves = last?.before === units.length && /^(?:may|might)$/u.test(last.words);
        negations.push({ kind: turning, words: token.text, span: token.span, before: units.length, open: leaves });
      }
      at += contrast?.negations.has(two) === true ? 2 : 1;
      continue;
    }
    if (contrast?.conditions.has(token.lower) === true) conditional = true;
    if (contrast?.open.has(token.lemma) === true && !isMonth(token)) {
      open.push({ words: token.lower, span: token.span, before: units.length });
      if (contrast.small.has(token.lower) || token.wordClass === "AUX") {
        at++;
        continue;
      }
    }
    const name = nameAt(tokens, at, contrast);
    if (name !== undefined) {
      units.push(name.unit);
      at = name.next;
      continue;
    }
    at++;
    if (isSmall(token, contrast)) continue;
    units.push(wordUnit(token, contrast));
  }
  return {
    card,
    ...(document === undefined ? {} : { document }),
    ...(contrast === undefined ? {} : { language: contrast }),
    units,
    negations,
    open,
    conditional,
    clause: isClause(tokens),
    plain: tokens.map(({ lower }) => lower).join(" "),
  };
}

function tokensOf(card: StatementCard, language: Language | undefined): readonly Token[] {
  const tag = language?.attribution?.tag;
  const words =
    tag === undefined
      ? wordsIn(card.words, { start: 0, end: card.words.length }).map(({ text, lower, start, end }) => ({
          text,
          lower,
          lemma: language?.words?.stem(foldName(lower)) ?? stemsOf(foldName(lower))[0] ?? lower,
          start,
          end,
        }))
      : tag(card.words)
          .filter(
            ({ wordClass, form }) => wordClass !== "PUNCT" && wordClass !== "SPACE" && /[\p{L}\p{N}%]/u.test(form),
          )
          .map(({ start, end, form, lemma, wordClass }) => ({
            text: card.words.slice(start, end),
            lower: form,
            lemma,
            wordClass,
            start,
            end,
          }));
  const pieces = piecesOf(card);
  let piece = 0;
  return words.flatMap(({ start, end, ...word }) => {
    while (piece < pieces.length - 1 && start >= (pieces[piece]?.to ?? 0)) piece++;
    const { from = 0, offset = 0 } = pieces[piece] ?? {};
    if (start < from) return [];
    return [{ ...word, at: start, span: { start: start + offset, end: end + offset } }];
  });
}

/** Pieces of the words, each with what is added to a place in it to have the place in the document. */
function piecesOf({ spans }: StatementCard): readonly { from: number; to: number; offset: number }[] {
  let from = 0;
  return spans.map(({ start, end }) => {
    const piece = { from, to: from + end - start, offset: start - from };
    from = piece.to + " … ".length;
    return piece;
  });
}

/** The facet that begins at, or covers, a word; a quantity before a time ("five months" is both). */
function facetAt(card: StatementCard, span: Span): CardFacet | undefined {
  let found: CardFacet | undefined;
  for (const one of card.facets) {
    const [first] = one.facet.spans;
    if (first === undefined || first.start > span.start || first.end <= span.start) continue;
    if (one.use.basis !== "stated") continue;
    if (found === undefined || one.facet.kind === "quantity") found = one;
  }
  return found;
}

function facetUnit(facet: CardFacet): Unit {
  const { kind, words, spans, value } = facet.facet;
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 1 };
  const key =
    kind === "place"
      ? (value.place?.id ?? words.toLowerCase())
      : kind === "time"
        ? value.timex
        : [value.number, value.upper, value.vague?.word, value.unit.code].join(" ");
  return { kind, key: `${kind}:${key}`, words, span, facet };
}

/** Without a tagger four words are taken for a clause. */
function isClause(tokens: readonly Token[]): boolean {
  if (tokens.every(({ wordClass }) => wordClass === undefined)) return tokens.length >= 4;
  return tokens.some(
    ({ wordClass, lower }, at) =>
      wordClass === "AUX" || (wordClass === "VERB" && !lower.endsWith("ing") && tokens[at - 1]?.lower !== "to"),
  );
}

function isMonth({ text, wordClass }: Token): boolean {
  return text === "May" && wordClass === "PROPN";
}

function isSmall(token: Token, language: ContrastLanguage | undefined): boolean {
  if (language === undefined) return token.lower.length < 3;
  return language.small.has(token.lower) && !language.opposites.has(token.lower);
}

function wordUnit(token: Token, language: ContrastLanguage | undefined): Unit {
  const base = { words: token.text, span: token.span };
  const ordinal = language?.ordinals.get(token.lower) ?? ordinalOf(token.lower);
  if (ordinal !== undefined) return { ...base, kind: "ordinal", key: `#${ordinal}` };
  if (/\p{N}/u.test(token.lower)) return { ...base, kind: "number", key: token.lower.replaceAll(",", "") };
  const key = language?.same.get(token.lemma) ?? language?.same.get(token.lower) ?? token.lemma;
  return { ...base, kind: "word", key, ...(token.wordClass === undefined ? {} : { wordClass: token.wordClass }) };
}

function ordinalOf(lower: string): number | undefined {
  const match = /^(\d{1,6})(?:st|nd|rd|th)$/u.exec(lower);
  return match === null ? undefined : Number(match[1]);
}

/** Words with capitals in a row, as a tagger or the letters show them; titles and days are no part of a name. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  language: ContrastLanguage | undefined,
): { readonly unit: Unit; readonly next: number } | undefined {
  const isName = (index: number): boolean => {
    const token = tokens[index];
    if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
    if (language?.notNames.has(token.lower) === true) return false;
    return token.wordClass === undefined ? token.at > 0 : token.wordClass === "PROPN";
  };
  if (!isName(at)) return undefined;
  let next = at + 1;
  while (isName(next) && (tokens[next]?.at ?? 0) - endOf(tokens[next - 1]) <= 1) next++;
  const parts = tokens.slice(at, next).map(({ lower }) => foldName(lower.replace(/['’]s$/u, "").replaceAll(".", "")));
  const [first, last] = [tokens[at], tokens[next - 1]];
  if (first === undefined || last === undefined) return undefined;
  const same = language?.same.get(first.lower);
  const key = next === at + 1 && same !== undefined ? same : parts.join(" ");
  const words = tokens
    .slice(at, next)
    .map(({ text }) => text)
    .join(" ");
  return { unit: { kind: "name", key, words, span: { start: first.span.start, end: last.span.end }, parts }, next };
}

function endOf(token: Token | undefined): number {
  return token === undefined ? 0 : token.at + token.text.length;
}
