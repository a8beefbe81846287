import type { Span } from "../../model/span.ts";

/** A word, number or mark that carries meaning. `key` is one for all ways of writing it. */
export interface Token extends Span {
  readonly key: string;
  readonly kind: "word" | "number" | "mark";
}

/**
 * Numbers with what groups their digits; words with what joins them, and what nobody sees inside them; marks that say something: of
 * quotation, of a question, of money. Other marks are typography.
 */
const token =
  /\d+(?:[.,:'’\u00a0\u202f ]\d{3}(?!\d)|[.,:]\d+)*|[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’ʼ‘`\-‐‑.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+)*|["“”„«»‟]|''|``|(?<![\p{L}\p{N}])['‘‚‹](?=[\p{L}\p{N}])|[’'›](?![\p{L}\p{N}])|[?%$€£₴₽¥]/gu;

/** The tokens of a stretch, in order. `anyCase`: letters in capitals are the same as small ones, as in headings; linear. */
export function tokensIn(text: string, span: Span, anyCase: boolean): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(token)) {
    const start = span.start + match.index;
    const [words] = match;
    const one = keyed(words, anyCase || tokens.every(({ kind }) => kind === "mark"));
    // An apostrophe at the end of a word is no mark of quotation: "the ministers' plan".
    const isApostrophe = /^[’']$/u.test(words) && /[\p{L}]/u.test(text.charAt(start - 1)) && !hasOpen(tokens);
    if (one.key !== "" && !isApostrophe) tokens.push({ start, end: start + words.length, ...one });
  }
  // Single and double ones say the same.
  return tokens.map((one) => (one.key === "'" ? { ...one, key: '"' } : one));
}

/** Whether a single quotation mark is open. */
function hasOpen(tokens: readonly Token[]): boolean {
  return tokens.filter(({ key }) => key === "'").length % 2 === 1;
}

function keyed(words: string, anyCase: boolean): Pick<Token, "key" | "kind"> {
  if (/^\d/u.test(words) && /^[\d.,:'’\u00a0\u202f ]+$/u.test(words)) {
    // "1,500" and "1 500" are 1500; a point may be one of decimals and stays.
    const isGrouped = /^\d{1,3}(?:[,'’\u00a0\u202f ]\d{3})+(?:\.\d+)?$/u.test(words);
    return { key: isGrouped ? words.replaceAll(/[,'’\u00a0\u202f ]/gu, "") : words, kind: "number" };
  }
  if (/^(?:["“”„«»‟]|''|``)$/u.test(words)) return { key: '"', kind: "mark" };
  if (/^['‘’‚‹›]$/u.test(words)) return { key: "'", kind: "mark" };
  if (/^[?%$€£₴₽¥]$/u.test(words)) return { key: words, kind: "mark" };
  const plain = words
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
    .normalize("NFKC")
    .replaceAll(/[’ʼ‘`]/gu, "'")
    .replaceAll(/[‐‑]/gu, "-");
  return { key: anyCase ? plain.toLowerCase() : plain, kind: "word" };
}
