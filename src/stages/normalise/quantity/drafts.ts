import type { Approximation, Casualty } from "../../../model/facet/quantity-value.ts";
import type { Counted, QuantityLanguage, QuantityUnit } from "../../../model/language/quantity-language.ts";
import { type Amount, isYear, round } from "./amounts.ts";
import { type Measured, measuredAt, stretchFrom } from "./measured.ts";
import { isHyphen, phraseAt, phraseBefore, type Token } from "./tokens.ts";

/** A quantity of a sentence as it is put together; `from` and `to` are tokens, `to` exclusive. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly first: Measured;
  readonly amount: Amount;
  readonly upper?: number;
  readonly approximation: Approximation;
  readonly unit?: QuantityUnit;
  readonly unitTokens?: readonly [from: number, to: number];
  readonly counted?: Counted & { readonly from: number; readonly to: number };
  readonly rule: string;
  readonly casualty?: Casualty;
  readonly change?: "up" | "down";
}

/** The quantity that begins at a token: one number or a range, with modifiers and what is counted. */
export function draftAt(tokens: readonly Token[], at: number, language: QuantityLanguage): Draft | undefined {
  const first = measuredAt(tokens, at, language);
  if (first === undefined) return undefined;
  const ranged = rangeAfter(tokens, first, language);
  const last = ranged?.last ?? first;
  const unit = last.unit ?? first.unit;
  const to = last.to;
  const modified = modifier(tokens, at, to, ranged !== undefined, language);
  const counted =
    unit === undefined
      ? countedAt(tokens, modified.to, ranged?.upper ?? first.amount.number, language)
      : partAt(tokens, modified.to, unit, language);
  const amount = ranged === undefined ? first.amount : { ...first.amount, number: ranged.lower };
  const unitTokens =
    last.unitFrom !== undefined && last.unitTo !== undefined
      ? ([last.unitFrom, last.unitTo] as const)
      : first.unitFrom !== undefined && first.unitTo !== undefined
        ? ([first.unitFrom, first.unitTo] as const)
        : undefined;
  return {
    from: modified.from,
    to: unit === undefined && counted !== undefined ? counted.to : modified.to,
    first,
    amount,
    ...(ranged === undefined ? {} : { upper: ranged.upper }),
    approximation:
      ranged !== undefined ? "range" : (modified.approximation ?? (amount.vague === undefined ? "exact" : "vague")),
    ...(unit === undefined ? {} : { unit }),
    ...(unitTokens === undefined ? {} : { unitTokens }),
    ...(counted === undefined ? {} : { counted }),
    rule: ruleOf(amount, unit, counted, ranged !== undefined),
  };
}

function ruleOf(amount: Amount, unit: QuantityUnit | undefined, counted: Counted | undefined, ranged: boolean): string {
  if (ranged) return "range";
  if (amount.rule !== "number") return amount.rule;
  if (unit === undefined) return counted === undefined ? "bare" : "count";
  return unit.kind === "money" || unit.kind === "percent" ? unit.kind : "measure";
}

/** The second number of a range whose first has been read; units and scales are shared between the two. */
function rangeAfter(
  tokens: readonly Token[],
  first: Measured,
  language: QuantityLanguage,
): { readonly last: Measured; readonly lower: number; readonly upper: number } | undefined {
  if (first.amount.number === undefined) return undefined;
  const open = openBefore(tokens, first.from, language);
  let at = first.to;
  const link = tokens[at];
  if (link === undefined) return undefined;
  const dash = isHyphen(link) || link.text === "~";
  if (open?.links.includes(link.lower) === true) at++;
  else if (dash && (link.glued === (tokens[at + 1]?.glued ?? false) || link.text !== "-")) at++;
  else if (language.rangeLinks.has(link.lower)) at++;
  else return undefined;
  while (phraseAt(language.before, tokens, at)?.value === "at most")
    at = phraseAt(language.before, tokens, at)?.to ?? at + 1;
  const last = measuredAt(tokens, at, language);
  if (last?.amount.number === undefined || last.amount.vague !== undefined) return undefined;
  const [a, b] = [first.unit, last.unit];
  if (a !== undefined && b !== undefined && a.code !== b.code && !b.code.startsWith(`${a.code}/`)) return undefined;
  // "rose 3 points to 120 points" tells a step and what was reached.
  if (a !== undefined && b !== undefined && open === undefined && !dash && stepBefore(tokens, first.from, language))
    return undefined;
  if (a !== undefined && b === undefined && !first.prefixed && !dash) return undefined;
  // "two or 3 million": a link of one word joins numbers that stand alike.
  let lower = first.amount.number;
  if (
    first.amount.scale === 1 &&
    last.amount.scale > 1 &&
    lower < 1000 &&
    lower !== 0 &&
    (a === undefined || first.prefixed)
  )
    lower = round(lower * last.amount.scale);
  const upper = last.amount.number;
  if (isYear(first.amount) && isYear(last.amount) && a === undefined && b === undefined) return undefined;
  const bare = a === undefined && b === undefined;
  if (dash && bare && !isRange(tokens, first, last, lower, upper, language)) return undefined;
  if (language.rangeLinks.has(link.lower) && open === undefined && lower >= upper && !dash) return undefined;
  if (upper === lower) return undefined;
  return { last, lower, upper };
}

/** Two bare numbers with a dash: a range when they rise and something is counted; else a score, a season, a telephone number. */
function isRange(
  tokens: readonly Token[],
  first: Measured,
  last: Measured,
  lower: number,
  upper: number,
  language: QuantityLanguage,
): boolean {
  if (lower >= upper || isHyphen(tokens[first.from - 1]) || isHyphen(tokens[last.to])) return false;
  if (countedAt(tokens, last.to, upper, language) !== undefined) return true;
  return lower >= 20 && upper >= 100 && upper < lower * 20 && !isYear(first.amount);
}

function openBefore(
  tokens: readonly Token[],
  at: number,
  language: QuantityLanguage,
): { readonly links: readonly string[]; readonly from: number } | undefined {
  let index = at - 1;
  // "from up to 252 miles to 287", "between about 5 and 7"
  const modifier = phraseBefore(language.before, tokens, at);
  if (modifier !== undefined) index = modifier.from - 1;
  while (language.fillers.has(tokens[index]?.lower ?? "") && index > at - 4) index--;
  const open = language.ranges.find((range) => range.open === tokens[index]?.lower);
  return open === undefined ? undefined : { links: open.links, from: index };
}

function stepBefore(tokens: readonly Token[], at: number, language: QuantityLanguage): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--)
    if (language.changes.has(tokens[index]?.lower ?? "")) return true;
  return false;
}

/** Words before and after a number that say how near it is; they widen the quantity. */
function modifier(
  tokens: readonly Token[],
  from: number,
  to: number,
  ranged: boolean,
  language: QuantityLanguage,
): { readonly from: number; readonly to: number; readonly approximation?: Approximation } {
  let start = from;
  let approximation: Approximation | undefined;
  for (let round = 0; round < 3; round++) {
    let end = start;
    while (end > 0 && language.fillers.has(tokens[end - 1]?.lower ?? "") && start - end < 3) end--;
    const found = phraseBefore(language.before, tokens, end) ?? phraseBefore(language.before, tokens, start);
    if (found === undefined) break;
    if (approximation === undefined || approximation === "about" || approximation === "exact")
      approximation = found.value;
    start = found.from;
  }
  if (approximation === "at most" && reached(tokens, start, language)) approximation = undefined;
  if (ranged) {
    const open = openBefore(tokens, from, language);
    return { from: Math.min(start, open?.from ?? start), to };
  }
  const after = phraseAt(language.after, tokens, to);
  const end = after?.to ?? to;
  const value = approximation ?? after?.value;
  return value === undefined ? { from: start, to: end } : { from: start, to: end, approximation: value };
}

/** "вырос до 12": after a verb of change, the word is no "up to". */
function reached(tokens: readonly Token[], at: number, language: QuantityLanguage): boolean {
  return language.reached.has(tokens[at]?.lower ?? "") && stepBefore(tokens, at, language);
}

/** What is counted by the words from a token on. */
function countedAt(
  tokens: readonly Token[],
  at: number,
  number: number | undefined,
  language: QuantityLanguage,
): (Counted & { from: number; to: number }) | undefined {
  let start = at;
  if (isHyphen(tokens[at]) && tokens[at]?.glued === true) start++;
  if (language.vagueLinks.has(tokens[start]?.lower ?? "")) start++;
  while (language.fillers.has(tokens[start]?.lower ?? "") && start < at + 3) start++;
  const words = stretchFrom(tokens, start);
  const counted = language.counted(
    words.map(({ text }) => text),
    number,
  );
  const last = counted === undefined ? undefined : words[counted.length - 1];
  return counted === undefined || last === undefined ? undefined : { ...counted, from: start, to: last.to };
}

/** "10 percent of the workers": of what a share or a measure is taken. */
function partAt(
  tokens: readonly Token[],
  at: number,
  unit: QuantityUnit,
  language: QuantityLanguage,
): (Counted & { from: number; to: number }) | undefined {
  if (!language.vagueLinks.has(tokens[at]?.lower ?? "") || unit.kind === "money" || unit.kind === "time")
    return undefined;
  return countedAt(tokens, at, undefined, language);
}
