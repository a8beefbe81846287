import type { QuantityLanguage } from "../../../model/language/quantity-language.ts";

/** A word, number or mark. Offsets are UTF-16 code units into the text, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** Of a number in digits. */
  readonly value?: number;
}

/** Digits in groups of three (with a space of any kind between), digits with points and commas, ".5", words, marks. */
const TOKEN =
  /\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3}){1,5}(?!\d)(?:[.,]\d{1,9})?|\d+(?:[.,]\d+)*|(?<![\p{L}\d.])\.\d+|(?:\p{Lu}\.){2,}|\p{L}+(?:['’ʼ]\p{L}+)*|\S/gu;

const VULGAR: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅙": 1 / 6,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

const LETTER = /^\p{L}/u;
const APOSTROPHE = /[’ʼ]/u;
const APOSTROPHES = /[’ʼ]/gu;

/** The tokens of a stretch that begins at `offset`. Linear. */
export function tokenise(
  words: string,
  offset: number,
  language: Pick<QuantityLanguage, "decimal" | "dots">,
): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of words.matchAll(TOKEN)) {
    const [text] = match;
    const start = offset + match.index;
    const glued = start === last;
    last = start + text.length;
    const first = text.charCodeAt(0);
    const digits = (first >= 48 && first <= 57) || (first === 46 && text.length > 1);
    const value = digits ? readDigits(text, language) : first > 0x7f ? VULGAR[text] : undefined;
    if (value !== undefined) {
      tokens.push({ start, end: last, text, lower: text, kind: "number", glued, value });
      continue;
    }
    const kind = !digits && LETTER.test(text) ? "word" : "mark";
    const lower = kind === "mark" ? text : text.toLowerCase();
    tokens.push({
      start,
      end: last,
      text,
      lower: first > 0x7f || APOSTROPHE.test(lower) ? lower.replace(APOSTROPHES, "'") : lower,
      kind,
      glued,
    });
  }
  return tokens;
}

/**
 * The number that digits write; `undefined` for what is none: an address, a date, a list. In a language with decimal commas,
 * "1,234" is read as 1234 (news translated from English has it so) and "1,23" as 1.23; likewise the other way round.
 */
function readDigits(text: string, { decimal, dots }: Pick<QuantityLanguage, "decimal" | "dots">): number | undefined {
  const digits = text.replace(/[\u00a0\u202f\u2009 ]/gu, "");
  if (/^\d+$/u.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits) && !digits.startsWith("0,"))
    return Number(digits.replaceAll(",", ""));
  if (dots === true && /^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(digits)) return Number(digits.replaceAll(".", ""));
  if (/^\d{0,15}\.\d+$/u.test(digits)) return Number(digits);
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u.test(digits)) return Number(digits.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/u.test(digits)) return Number(digits.replaceAll(".", "").replace(",", "."));
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/u.test(digits)) return Number(digits.replaceAll(".", ""));
  if (decimal === "," ? /^\d+,\d+$/u.test(digits) : /^\d+,\d{1,2}$/u.test(digits))
    return Number(digits.replace(",", "."));
  return undefined;
}

/** The longest phrase of a map that begins at a token, hyphens skipped; how many tokens it takes. Phrases have at most five words. */
export function phraseAt<V>(
  map: ReadonlyMap<string, V>,
  tokens: readonly Token[],
  at: number,
): { readonly value: V; readonly to: number } | undefined {
  let phrase = "";
  let found: { value: V; to: number } | undefined;
  for (let index = at, words = 0; index < tokens.length && words < 5; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isHyphen(token) && words > 0 && token.glued) continue;
    if (token.kind === "mark" && token.lower !== "%" && token.lower !== ".") break;
    phrase = phrase === "" ? token.lower : token.lower === "." ? `${phrase}.` : `${phrase} ${token.lower}`;
    words++;
    const value = map.get(phrase);
    if (value !== undefined) found = { value, to: index + 1 };
  }
  return found;
}

/** The longest phrase of a map that ends right before a token; where it begins. */
export function phraseBefore<V>(
  map: ReadonlyMap<string, V>,
  tokens: readonly Token[],
  end: number,
): { readonly value: V; readonly from: number } | undefined {
  let phrase = "";
  let found: { value: V; from: number } | undefined;
  for (let index = end - 1, words = 0; index >= 0 && words < 5; index--) {
    const token = tokens[index];
    if (token === undefined || (token.kind === "mark" && !MODIFIER_MARKS.has(token.text))) break;
    phrase = phrase === "" ? token.lower : `${token.lower} ${phrase}`;
    words++;
    const value = map.get(phrase);
    if (value !== undefined) found = { value, from: index };
  }
  return found;
}

const MODIFIER_MARKS: ReadonlySet<string> = new Set(["~", "≈", ">", "<", "≥", "≤", "="]);

/** A hyphen or a dash of any length. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑–—−]$/u.test(token.text);
}

/** A hyphen that makes one word of two, when it touches both. */
export function isJoining(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑]$/u.test(token.text);
}

/** The words from a token up to the next mark, as they are written; hyphenated ones are one. At most eight. */
export function wordsFrom(tokens: readonly Token[], at: number): readonly string[] {
  return stretchFrom(tokens, at).map(({ text }) => text);
}

/** The same, with the token after each. */
export function stretchFrom(
  tokens: readonly Token[],
  at: number,
): readonly { readonly text: string; readonly to: number }[] {
  const words: { text: string; to: number }[] = [];
  for (let index = at; index < tokens.length && words.length < 8; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const last = words.at(-1);
    if (isJoining(token) && token.glued && tokens[index + 1]?.glued === true && last !== undefined) {
      const next = tokens[index + 1];
      if (next === undefined || next.kind === "mark") break;
      words[words.length - 1] = { text: `${last.text}-${next.text}`, to: index + 2 };
      index++;
      continue;
    }
    if (token.kind === "mark" || (token.kind === "number" && token.glued)) break;
    words.push({ text: token.text, to: index + 1 });
  }
  return words;
}
