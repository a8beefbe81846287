import type { QuantityLanguage } from "../../../model/language/quantity-language.ts";
import { isWhole, isYear, round } from "./amounts.ts";
import { type Measured, measuredAt } from "./measured.ts";
import { isHyphen, phraseAt, phraseBefore, type Token } from "./tokens.ts";

/** Two numbers that are the ends of a range, and where its words begin. */
interface Ranged {
  readonly from: number;
  readonly last: Measured;
  readonly lower: number;
  readonly upper: number;
}

/** Whether something is counted by the words from a token on. */
type Counts = (from: number, number: number) => boolean;

/**
 * The range whose first number has been read; units and scales are shared between the two. "Between 5 and 7", "from 5 to 7", "5 to 7",
 * "5-7", "three or four"; with "from", a few words may stand between ("from 20 in 2008 to 29 in 2020").
 */
export function rangeAfter(
  tokens: readonly Token[],
  first: Measured,
  language: QuantityLanguage,
  counts: Counts,
): Ranged | undefined {
  if (first.amount.number === undefined) return undefined;
  const open = openBefore(tokens, first.from, language);
  const link = linkAfter(tokens, first.to, open?.links, language);
  if (link === undefined) return undefined;
  const last = endOf(tokens, link.to, language);
  if (last?.amount.number === undefined) return undefined;
  const [a, b] = [first.unit, last.unit];
  if (a !== undefined && b !== undefined && a.code !== b.code && !b.code.startsWith(`${a.code}/`)) return undefined;
  const dash = link.kind === "dash";
  // "rose 3 points to 120 points" tells a step and what was reached.
  if (a !== undefined && b !== undefined && open === undefined && !dash && stepBefore(tokens, first.from, language))
    return undefined;
  // "by Sept. 30 to $747 million": a currency before the second number alone is that one's.
  if (a === undefined && last.prefixed && !dash) return undefined;
  if (a !== undefined && b === undefined && !first.prefixed && !dash && open === undefined) return undefined;
  let lower = first.amount.number;
  const upper = last.amount.number;
  const scale = last.amount.scale;
  if (
    first.amount.scale === 1 &&
    scale > 1 &&
    lower < 1000 &&
    lower !== 0 &&
    (a === undefined || first.prefixed) &&
    lower * scale < last.amount.number
  )
    lower = round(lower * scale);
  if (upper === lower) return undefined;
  if (a === undefined && b === undefined) {
    if (isYear(first.amount) && isYear(last.amount)) return undefined;
    // "fell 5 to 286": a step and what was reached.
    if (open === undefined && !dash && stepBefore(tokens, first.from, language) && !counts(last.to, upper))
      return undefined;
    if (dash && !isRange(tokens, first, last, lower, upper, counts)) return undefined;
  }
  if (lower > upper && (link.kind !== "open" || lower > upper * 100)) return undefined;
  return { from: open?.from ?? first.from, last, lower, upper };
}

/** The second number; of "33-35 billion" as an end ("from 24 to 33-35 billion") the larger. */
function endOf(tokens: readonly Token[], at: number, language: QuantityLanguage): Measured | undefined {
  let start = at;
  for (
    let found = phraseBeforeNumber(tokens, start, language);
    found !== undefined;
    found = phraseBeforeNumber(tokens, start, language)
  )
    start = found;
  const end = measuredAt(tokens, start, language);
  if (end === undefined || end.amount.vague !== undefined) return undefined;
  const hyphen = tokens[end.to];
  if (end.unit !== undefined || hyphen === undefined || !isHyphen(hyphen) || !hyphen.glued) return end;
  const larger = measuredAt(tokens, end.to + 1, language);
  return larger?.amount.number !== undefined &&
    larger.amount.number > (end.amount.number ?? 0) &&
    tokens[end.to + 1]?.glued === true
    ? larger
    : end;
}

/** "to about 15": what stands before the second number is passed over. */
function phraseBeforeNumber(tokens: readonly Token[], at: number, language: QuantityLanguage): number | undefined {
  if (tokens[at]?.kind === "number") return undefined;
  return phraseAt(language.before, tokens, at)?.to;
}

/** What links the ends: a dash, a word, or, after an opening word, the word that answers it. */
function linkAfter(
  tokens: readonly Token[],
  at: number,
  links: readonly string[] | undefined,
  language: QuantityLanguage,
): { readonly kind: "dash" | "word" | "open"; readonly to: number } | undefined {
  const link = tokens[at];
  if (link === undefined) return undefined;
  if (links !== undefined) {
    for (let index = at; index < at + 8; index++) {
      const token = tokens[index];
      if (token === undefined || (token.kind === "mark" && !isHyphen(token))) break;
      if (links.includes(token.lower)) return { kind: "open", to: afterHyphen(tokens, index + 1) };
      // A year, or a time of day: "from $36 at 10.45pm last night to $34".
      if (token.kind === "number" && index > at && language.yearWords.has(tokens[index - 1]?.lower ?? "")) continue;
      if (token.kind === "number") break;
      if (isHyphen(token)) break;
    }
  }
  if ((isHyphen(link) || link.text === "~") && (link.glued === (tokens[at + 1]?.glued ?? false) || link.text !== "-"))
    return { kind: "dash", to: at + 1 };
  return language.rangeLinks.has(link.lower) ? { kind: "word", to: afterHyphen(tokens, at + 1) } : undefined;
}

/** "200,000 to-260,000 year-old". */
function afterHyphen(tokens: readonly Token[], at: number): number {
  return isHyphen(tokens[at]) && tokens[at]?.glued === true && tokens[at + 1]?.glued === true ? at + 1 : at;
}

/** Two bare numbers with a dash: a range when they rise and something is counted; else a score, a season, a telephone number. */
function isRange(
  tokens: readonly Token[],
  first: Measured,
  last: Measured,
  lower: number,
  upper: number,
  counts: Counts,
): boolean {
  if (lower >= upper || isHyphen(tokens[first.from - 1]) || isHyphen(tokens[last.to])) return false;
  if (counts(last.to, upper)) return true;
  if (/^\d{3}$/u.test(tokens[first.from]?.text ?? "") && /^\d{4}$/u.test(tokens[last.from]?.text ?? "")) return false;
  return lower >= 20 && upper >= 100 && upper < lower * 20 && !isYear(first.amount) && isWhole(lower);
}

/** The word that opens a range right before its first number; modifiers may stand between. */
function openBefore(
  tokens: readonly Token[],
  at: number,
  language: QuantityLanguage,
): { readonly links: readonly string[]; readonly from: number } | undefined {
  let index = at - 1;
  const modifier = phraseBefore(language.before, tokens, at);
  if (modifier !== undefined && !language.ranges.some(({ open }) => open === tokens[at - 1]?.lower))
    index = modifier.from - 1;
  while (language.fillers.has(tokens[index]?.lower ?? "") && index > at - 4) index--;
  const open = language.ranges.find((range) => range.open === tokens[index]?.lower);
  return open === undefined ? undefined : { links: open.links, from: index };
}

/** Whether a word of change stands in the three tokens before. */
export function stepBefore(tokens: readonly Token[], at: number, language: QuantityLanguage): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    if (language.changes.has(tokens[index]?.lower ?? "")) return true;
  }
  return false;
}
