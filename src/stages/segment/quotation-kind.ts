import type { SegmentLanguage } from "../../model/language/segment-language.ts";
import type { Span } from "../../model/span.ts";
import type { Pair } from "./pair-marks.ts";

/** From this many words on, a quotation is taken for speech unless it looks like a title. */
const longEnough = 6;
const longest = 400;

/**
 * Speech or scare quotes, told by shape: length, words that only a clause has, how it is led in, and whether each
 * word has a capital as titles of works do. An unknown language has no clause words, so only shape decides.
 */
export function quotationKind(
  text: string,
  block: Span,
  pair: Pair,
  inner: Span,
  language: SegmentLanguage | undefined,
): Quotation["kind"] {
  if (!pair.closed) return "speech";
  const content = text.slice(inner.start, Math.min(inner.end, inner.start + longest));
  const words = content.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return "scare";
  const before =
    text
      .slice(Math.max(block.start, pair.start - 3), pair.start)
      .trimEnd()
      .at(-1) ?? "";
  const after = text.slice(pair.end, pair.end + 1);
  const endsAsSpeech = /[.,!?…—–-]$/u.test(content) || after === ",";
  const begins = /^[\p{Lu}\p{N}¿¡…—]/u.test(content) || /^\p{Lo}/u.test(content);
  const ledIn = before === "" || before === ":" || before === "," || /[.!?…]/u.test(before);
  const clause =
    language !== undefined &&
    words.some((word) => language.clauseWords.includes(word.toLowerCase().replaceAll("’", "'")));
  if (words.length > 1 && isTitle(words) && !(endsAsSpeech && clause)) return "scare";
  if (begins && ledIn && endsAsSpeech && (before !== "" || words.length > 1 || /[!?.,]$/u.test(content)))
    return "speech";
  if (words.length >= longEnough) return "speech";
  if (clause && words.length >= 3) return "speech";
  return "scare";
}

type Quotation = { readonly kind: "speech" | "scare" };

/** Every word that is not a small function word has a capital, and there is one beyond the first: "The Art of the Deal". */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 4);
  const rest = words.slice(1).filter((word) => word.length > 3);
  return rest.length > 0 && [...long, ...rest].every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
