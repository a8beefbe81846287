import type { SpeechPatternLanguage } from "../../../model/language/speech-pattern-language.ts";
import type { Quotation } from "../../../model/segment.ts";
import type { Span } from "../../../model/span.ts";
import type { Layers } from "../../../model/stage.ts";

/** A word, a mark of punctuation, or a whole quotation. Offsets are UTF-16 code units into the document's text. */
export interface Token extends Span {
  /** `end` is the end of a sentence, `pause` a comma, `bracket` all that stands in brackets. */
  readonly kind: "word" | "quotation" | "pause" | "dash" | "colon" | "semicolon" | "end" | "bracket";
  readonly text: string;
  /** As the language folds it; empty for marks and quotations. */
  readonly form: string;
  /** A quotation that is somebody's words; a name in quotation marks is not. */
  readonly speech: boolean;
}

/** A sentence, or several that a quotation joins. */
export interface Line {
  readonly block: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly language: SpeechPatternLanguage;
  readonly text: string;
}

/** Longer lines are lists, code or an attack; nothing is looked for in them. */
const LONGEST = 3_000;

const token =
  /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'ʼ‑.,][\p{L}\p{M}\p{N}]+)*%?)|(?<dash>[—–―]|-(?=\s|$))|(?<mark>[,:;.!?…])|(?<bracket>[([][^()[\]]{0,200}[)\]])/gu;

/** The lines of all blocks for which there is a language, in order. Linear in the text's length. */
export function readLines(
  { parsed, sentences, quotations }: Pick<Layers, "parsed" | "sentences" | "quotations">,
  languageOf: (block: number) => SpeechPatternLanguage | undefined,
): readonly Line[] {
  const outer = quotations.filter(({ depth }) => depth === 0);
  const lines: Line[] = [];
  let next = 0;
  let at = 0;
  while (at < sentences.length) {
    const first = sentences[at++];
    if (first === undefined) break;
    const language = languageOf(first.block);
    if (language === undefined) continue;
    const ends = [first.span.end];
    let { end } = first.span;
    while (next < outer.length && (outer[next]?.span.end ?? 0) <= first.span.start) next++;
    for (;;) {
      const following = sentences[at];
      if (following === undefined || following.block !== first.block) break;
      const joined =
        reaches(outer, next, end) ||
        /^[—–-]\s*\p{Ll}/u.test(parsed.text.slice(following.span.start, following.span.start + 6));
      if (!joined) break;
      end = following.span.end;
      ends.push(end);
      at++;
    }
    const span = { start: first.span.start, end };
    if (end - span.start > LONGEST) continue;
    const here: Quotation[] = [];
    for (let each = next; each < outer.length && (outer[each]?.span.start ?? end) < end; each++) {
      const quotation = outer[each];
      if (quotation !== undefined) here.push(quotation);
    }
    lines.push({
      block: first.block,
      span,
      language,
      text: parsed.text,
      tokens: tokensOf(parsed.text, span, here, ends, language),
    });
  }
  return lines;
}

/** A quotation begins before the place and ends after it. */
function reaches(outer: readonly Quotation[], from: number, place: number): boolean {
  for (let at = from; at < outer.length && (outer[at]?.span.start ?? place) < place; at++) {
    if ((outer[at]?.span.end ?? 0) > place) return true;
  }
  return false;
}

/** The tokens of a stretch; quotations are one token each. */
export function tokensOf(
  text: string,
  span: Span,
  quotations: readonly Quotation[],
  ends: readonly number[],
  language: SpeechPatternLanguage,
): readonly Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  for (const { span: place, kind } of quotations) {
    if (place.start < from) continue;
    tokens.push(...plain(text, from, Math.min(place.start, span.end), ends, language));
    const author = kind === "speech" ? authorInside(text, place, language) : undefined;
    const words =
      author === undefined
        ? [place]
        : [
            { start: place.start, end: author.start },
            { start: author.end, end: place.end },
          ];
    words.forEach((piece, index) => {
      if (author !== undefined && index === 1) tokens.push(...plain(text, author.start, author.end, ends, language));
      if (!/[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end))) return;
      tokens.push({
        ...piece,
        kind: "quotation",
        text: text.slice(piece.start, piece.end),
        form: "",
        speech: kind === "speech",
      });
    });
    from = place.end;
  }
  return from < span.end ? [...tokens, ...plain(text, from, span.end, ends, language)] : tokens;
}

/** The author's words between the quotation marks: «Мост закрыт, — сказал мэр. — Его починят». */
function authorInside(text: string, place: Span, language: SpeechPatternLanguage): Span | undefined {
  const words = text.slice(place.start, place.end);
  const opening = /[,.!?…]\s+[—–-]\s+(?=(\p{Ll}[\p{L}’'-]*)(?: (\p{Ll}[\p{L}’'-]*))?)/u.exec(words);
  if (opening === null) return undefined;
  const says = [opening[1], opening[2]].some((word) => word !== undefined && language.saying.has(language.fold(word)));
  if (!says) return undefined;
  const from = opening.index + opening[0].length;
  const closing = /[,.!?…]\s+[—–-]\s+/u.exec(words.slice(from));
  const mark = /[»”"“]?$/u.exec(words)?.[0].length ?? 0;
  const end = closing === null ? words.length - mark : from + closing.index + closing[0].length;
  return { start: place.start + opening.index + (opening[0].startsWith(",") ? 0 : 1), end: place.start + end };
}

function plain(
  text: string,
  start: number,
  end: number,
  ends: readonly number[],
  language: SpeechPatternLanguage,
): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(token)) {
    const place = start + match.index;
    const kind = kindOf(match, text, place, ends, tokens.at(-1));
    if (kind === undefined) continue;
    const words = match[0];
    tokens.push({
      start: place,
      end: place + words.length,
      kind,
      text: words,
      form: kind === "word" ? language.fold(words) : "",
      speech: false,
    });
  }
  return tokens;
}

function kindOf(
  match: RegExpExecArray,
  text: string,
  place: number,
  ends: readonly number[],
  before: Token | undefined,
): Token["kind"] | undefined {
  const { word, dash, bracket } = match.groups ?? {};
  if (word !== undefined) return "word";
  if (dash !== undefined) return "dash";
  if (bracket !== undefined) return "bracket";
  switch (match[0]) {
    case ",":
      return "pause";
    case ":":
      return "colon";
    case ";":
      return "semicolon";
    default: {
      // A dot within a sentence is an abbreviation's ("г.", "А. С."); the last of a sentence ends it.
      const rest = text.slice(place + 1, place + 4);
      const last = ends.some(
        (end) =>
          end > place && end <= place + 1 + rest.length && /^[\s"”»’')\].!?…]*$/u.test(text.slice(place + 1, end)),
      );
      return last || (match[0] !== "." && before !== undefined && /^\s+(?:\p{Lu}|[—–-]\s)/u.test(rest))
        ? "end"
        : undefined;
    }
  }
}
