import type { AttributionLanguage, TaggedWord } from "../../../model/language/attribution-language.ts";
import type { Quotation } from "../../../model/segment.ts";
import type { Span } from "../../../model/span.ts";
import type { Layers } from "../../../model/stage.ts";

/** A word of a line; a whole quotation (somebody's speech) counts as one word with the form `“”`. */
export interface Word extends TaggedWord {
  /** The quotation that this word stands for, an index into `quotations`. */
  readonly quotation?: number;
}

/**
 * What the rules look at: a sentence, or more of them when a quotation spans their boundary. Offsets are into the
 * document's text.
 */
export interface Line {
  readonly block: number;
  readonly span: Span;
  readonly words: readonly Word[];
  /** In a title or a heading. */
  readonly headline: boolean;
}

type Input = Pick<Layers, "parsed" | "sentences" | "quotations">;

/** Longer lines, and lines with longer words, are no prose: they are passed over, which also bounds the tagger's time. */
const longestLine = 3000;
const longestWord = /\S{90}/u;
const mark = /^["“”„«»'‘’`]+$/u;

/** The lines of all blocks in a language that the stage knows, in text order. Linear in the text's length. */
export function readLines(
  { parsed, sentences, quotations }: Input,
  languageOf: (block: number) => AttributionLanguage | undefined,
): readonly Line[] {
  const speech = quotations
    .map((quotation, index) => ({ quotation, index }))
    .filter(({ quotation }) => quotation.depth === 0 && quotation.kind === "speech")
    .sort((a, b) => a.quotation.span.start - b.quotation.span.start);
  const lines: Line[] = [];
  let next = 0;
  let at = 0;
  while (at < sentences.length) {
    const first = sentences[at];
    if (first === undefined) break;
    const language = languageOf(first.block);
    const inside: { readonly quotation: Quotation; readonly index: number }[] = [];
    let end = first.span.end;
    at++;
    for (;;) {
      for (let one = speech[next]; one !== undefined && one.quotation.span.start < end; one = speech[++next])
        if (one.quotation.span.end > first.span.start) inside.push(one);
      const last = inside.at(-1)?.quotation.span.end ?? 0;
      const following = sentences[at];
      if (following === undefined || following.block !== first.block) break;
      const covers = last > following.span.start;
      if (!covers && !(last >= end - 1 && goesOn(parsed.text, following.span, language))) break;
      end = following.span.end;
      at++;
    }
    const span = { start: first.span.start, end };
    const kind = parsed.blocks[first.block]?.kind;
    const headline = kind === "title" || kind === "heading";
    const words = language === undefined ? [] : wordsOf(parsed.text, span, inside, language);
    lines.push({ block: first.block, span, words, headline });
  }
  return lines;
}

/** After "…?” the sentence may go on: `he asked`, `Smith said`. */
function goesOn(text: string, span: Span, language: AttributionLanguage | undefined): boolean {
  const begin = text.slice(span.start, Math.min(span.end, span.start + 60));
  if (/^\p{Ll}/u.test(begin)) return true;
  const words = begin.toLowerCase().split(/[^\p{L}]+/u, 5);
  return (
    !/^["“'‘]/u.test(begin) &&
    language !== undefined &&
    words.slice(0, 4).some((word) => language.reportingForms.has(word))
  );
}

function wordsOf(
  text: string,
  span: Span,
  inside: readonly { readonly quotation: Quotation; readonly index: number }[],
  language: AttributionLanguage,
): readonly Word[] {
  const words: Word[] = [];
  const pieces: { readonly from: number; readonly at: number }[] = [];
  let compact = "";
  let from = span.start;
  const quotes: Word[] = [];
  for (const { quotation, index } of inside) {
    const start = Math.max(quotation.span.start, from);
    const end = Math.min(quotation.span.end, span.end);
    if (start >= end) continue;
    pieces.push({ from, at: compact.length });
    compact += `${text.slice(from, start)} `;
    quotes.push({ start, end, form: "“”", lemma: "“”", wordClass: "X", quotation: index });
    from = end;
  }
  pieces.push({ from, at: compact.length });
  compact += text.slice(from, span.end);
  if (compact.length > longestLine || longestWord.test(compact)) return [];
  let piece = 0;
  let quote = 0;
  for (const word of language.tag(shouted(compact) ? compact.toLowerCase() : compact)) {
    while (piece + 1 < pieces.length && word.start >= (pieces[piece + 1]?.at ?? 0)) piece++;
    const { from: base, at: origin } = pieces[piece] ?? { from: 0, at: 0 };
    const start = base + word.start - origin;
    for (let one = quotes[quote]; one !== undefined && one.start <= start; one = quotes[++quote]) words.push(one);
    if (!(word.wordClass === "PUNCT" && mark.test(word.form))) {
      words.push({ ...word, start, end: base + word.end - origin });
    }
  }
  words.push(...quotes.slice(quote));
  const titled = isTitled(compact);
  return words.map((word, index) => {
    if (isName(text, words, index, titled)) return { ...word, wordClass: "PROPN" };
    return isPluralNoun(words, index, language) ? { ...word, wordClass: "NOUN" } : word;
  });
}

/** "in intercepted phone calls to relatives": a noun for something said that the tagger took for a verb. */
function isPluralNoun(words: readonly Word[], index: number, language: AttributionLanguage): boolean {
  const word = words[index];
  if (word?.wordClass !== "VERB" || !word.form.endsWith("s") || !language.nounCues.has(word.lemma)) return false;
  let at = index - 1;
  if (words[at]?.wordClass !== "NOUN") return false;
  while (words[at]?.wordClass === "NOUN" || words[at]?.wordClass === "ADJ" || words[at]?.form.endsWith("ed")) at--;
  return words[at]?.wordClass === "ADP" && words[index + 1]?.wordClass === "ADP";
}

/** A capital inside a sentence, or before a verb or a comma: a name that the tagger took for a verb. */
function isName(text: string, words: readonly Word[], index: number, titled: boolean): boolean {
  const word = words[index];
  if (
    word?.wordClass !== "VERB" ||
    word.form !== word.lemma ||
    !/^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end))
  )
    return false;
  const before = words[index - 1];
  const after = words[index + 1];
  if (after?.form === "," || after?.wordClass === "VERB" || after?.wordClass === "AUX") return true;
  if (before === undefined || titled) return false;
  return before.quotation !== undefined || before.wordClass === "PROPN" || /^\p{Ll}/u.test(text[before.start] ?? "");
}

/** Most words begin with a capital, as in a headline. */
function isTitled(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capital > 0.7 * words.length;
}

/** Capitals only: word classes are told better from small letters. */
function shouted(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  return large > 8 && large > 4 * small;
}
