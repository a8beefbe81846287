import type { Approximation, Casualty } from "../../../model/facet/quantity-value.ts";
import type { Counted, QuantityLanguage, QuantityUnit } from "../../../model/language/quantity-language.ts";
import type { Amount } from "./amounts.ts";
import { type Measured, measuredAt, perAt } from "./measured.ts";
import { rangeAfter, stepBefore } from "./ranges.ts";
import { isHyphen, phraseAt, phraseBefore, stretchFrom, type Token } from "./tokens.ts";

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
  const ranged = rangeAfter(
    tokens,
    first,
    language,
    (from, number) => countedAt(tokens, from, number, language) !== undefined,
  );
  const last = ranged?.last ?? first;
  const measured = aged(last.unit === undefined ? { ...first, to: last.to } : last, tokens, at, language);
  const { from, to, approximation } = modifier(tokens, at, last.to, ranged?.from, language);
  const upper = ranged?.upper;
  const counted =
    measured.unit === undefined
      ? countedAt(tokens, to, countOf(first.amount, upper), language)
      : partAt(tokens, to, measured.unit, language);
  const amount = ranged === undefined ? first.amount : { ...first.amount, number: ranged.lower };
  const draft = {
    from,
    first,
    amount,
    ...(upper === undefined ? {} : { upper }),
    approximation: ranged !== undefined ? "range" : (approximation ?? (amount.vague === undefined ? "exact" : "vague")),
  } as const;
  // "517 rushing yards": a unit with a word before it.
  const head = counted === undefined ? undefined : tokens[counted.to - 1];
  const own =
    measured.unit === undefined && head?.text === head?.lower ? language.units.get(head?.lower ?? "") : undefined;
  if (counted !== undefined && own !== undefined) {
    return {
      ...draft,
      to: counted.to,
      unit: own,
      unitTokens: [counted.to - 1, counted.to],
      rule: ruleOf(amount, own, undefined, ranged !== undefined),
    };
  }
  // "3,000 tests per day": a pace.
  const per = measured.unit === undefined && counted !== undefined ? perAt(tokens, counted.to, language) : undefined;
  if (counted !== undefined && per !== undefined) {
    const rate = { kind: "rate", code: `${counted.code ?? "-"}/${per.code}` } as const;
    return {
      ...draft,
      to: per.to,
      unit: rate,
      unitTokens: [counted.from, per.to],
      counted,
      rule: ruleOf(amount, rate, counted, ranged !== undefined),
    };
  }
  const { unit, unitFrom, unitTo } = measured;
  return {
    ...draft,
    to: unit === undefined && counted !== undefined ? counted.to : to,
    ...(unit === undefined ? {} : { unit }),
    ...(unitFrom === undefined || unitTo === undefined ? {} : { unitTokens: [unitFrom, unitTo] as const }),
    ...(counted === undefined ? {} : { counted }),
    rule: ruleOf(amount, unit, counted, ranged !== undefined),
  };
}

/** "aged 21", "в возрасте 21 года": a number of years after such words is an age. */
function aged(measured: Measured, tokens: readonly Token[], at: number, language: QuantityLanguage): Measured {
  const { unit, amount } = measured;
  if ((unit !== undefined && unit.code !== "year") || amount.number === undefined || amount.number > 120)
    return measured;
  if (unit === undefined && !amount.digits) return measured;
  let start = at;
  for (let steps = 0; steps < 2; steps++) {
    if (phraseBefore(language.ages, tokens, start) !== undefined)
      return { ...measured, unit: { kind: "time", code: "year of age" } };
    const open = language.ranges.some(({ open }) => open === tokens[start - 1]?.lower) ? start - 1 : start;
    start = phraseBefore(language.before, tokens, open)?.from ?? open;
  }
  return measured;
}

/** How many are counted, as far as grammar goes: of a part of a whole that is not known. */
function countOf({ rule, number, vague }: Amount, upper: number | undefined): number | undefined {
  if (rule === "fraction") return undefined;
  return vague === undefined ? (upper ?? number) : 2;
}

function ruleOf(amount: Amount, unit: QuantityUnit | undefined, counted: Counted | undefined, ranged: boolean): string {
  if (ranged) return "range";
  if (amount.rule !== "number") return amount.rule;
  if (unit === undefined) return counted === undefined ? "bare" : "count";
  return unit.kind === "money" || unit.kind === "percent" ? unit.kind : "measure";
}

/** Words before and after a number that say how near it is; they widen the quantity. */
function modifier(
  tokens: readonly Token[],
  from: number,
  to: number,
  opening: number | undefined,
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
  if (approximation === "at most" && reached(tokens, start, language)) return { from, to };
  if (opening !== undefined) return { from: Math.min(start, opening), to };
  const after = phraseAt(language.after, tokens, to);
  const end = after?.to ?? to;
  const value =
    approximation === undefined || approximation === "about" ? (after?.value ?? approximation) : approximation;
  return value === undefined ? { from: start, to: end } : { from: start, to: end, approximation: value };
}

/** "вырос до 12": after a verb of change, the word is no "up to". */
function reached(tokens: readonly Token[], at: number, language: QuantityLanguage): boolean {
  return language.reached.has(tokens[at]?.lower ?? "") && stepBefore(tokens, at, language);
}

/** "(+1 150)" at a token. */
function isAdded(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === "(" &&
    tokens[at + 1]?.text === "+" &&
    tokens[at + 2]?.kind === "number" &&
    tokens[at + 3]?.text === ")"
  );
}

/** What is counted by the words from a token on. */
function countedAt(
  tokens: readonly Token[],
  at: number,
  number: number | undefined,
  language: QuantityLanguage,
): (Counted & { from: number; to: number }) | undefined {
  // "850 490 (+1 150) осіб": what was added since stands between.
  let start = isAdded(tokens, at) ? at + 4 : at;
  if (isHyphen(tokens[at]) && tokens[at]?.glued === true) {
    start++;
    const joined = tokens[start];
    const one = joined?.kind === "word" && joined.glued ? language.joined(joined.text) : undefined;
    if (one !== undefined) return { ...one, from: start, to: start + 1 };
  }
  const linked = language.vagueLinks.has(tokens[start]?.lower ?? "");
  if (linked) start++;
  const skipped = (word: string) => language.fillers.has(word) || (linked && language.determiners.has(word));
  while (skipped(tokens[start]?.lower ?? "") && start < at + 3) start++;
  // "five of the three-ton satellites": another number begins.
  if (tokens[start]?.kind === "number" || language.numberWords.get(tokens[start]?.lower ?? "")?.role === "ones")
    return undefined;
  const words = stretchFrom(tokens, start);
  const counted = language.counted(
    words.map(({ text }) => text),
    // "one of the most spectacular catches" counts catches.
    linked && number === 1 ? 2 : number,
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
