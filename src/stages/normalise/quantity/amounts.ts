import type { VagueWord } from "../../../model/facet/quantity-value.ts";
import type { QuantityLanguage } from "../../../model/language/quantity-language.ts";
import { type Read, scaleAt, wordsAt } from "./spelled.ts";
import { isHyphen, phraseAt, type Token } from "./tokens.ts";

/** A number, or the word that stands for one, at tokens `from` up to but not including `to`. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly number?: number;
  readonly vague?: { readonly word: VagueWord; readonly scale: number };
  /** What digits or words were multiplied by ("5 million"): the other end of a range may share it. */
  readonly scale: number;
  /** Written in digits alone: may be a year, a code, a label. */
  readonly digits: boolean;
  readonly rule: string;
}

/** A way to read an amount at a token. */
interface AmountRule {
  readonly id: string;
  readonly summary: string;
  readonly example: string;
  apply(tokens: readonly Token[], at: number, language: QuantityLanguage): Amount | undefined;
}

/** Letters right after digits, by what they multiply; `m` alone may be metres, and is told by what follows. */
const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["к", 1e3],
  ["M", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["MM", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
  ["B", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["tln", 1e12],
]);

/** What stands below the slash of a fraction in news; "9/11" and "1/6" are days. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16, 32, 64, 100]);

/** The ways to read an amount, in the order they are tried: the first that fits is taken. */
export const amountRules: readonly AmountRule[] = [
  {
    id: "proportion",
    summary: "So many out of so many is a fraction.",
    example: "one in five",
    apply(tokens, at, language) {
      const part = plain(tokens, at, language);
      if (part?.number === undefined) return undefined;
      const link = phraseAt(language.proportions, tokens, part.to);
      if (link === undefined) return undefined;
      const whole = plain(tokens, link.to, language);
      if (whole?.number === undefined || part.number < 1 || part.number >= whole.number) return undefined;
      if (!isWhole(part.number) || !isWhole(whole.number) || whole.number > 1e5 || isYear(whole)) return undefined;
      // "one in 20 minutes" and "5 in 2 games" count two things.
      const after = phraseAt(language.units, tokens, whole.to)?.value;
      if (after?.kind === "time" || part.scale !== 1) return undefined;
      return { from: at, to: whole.to, number: part.number / whole.number, scale: 1, digits: false, rule: "fraction" };
    },
  },
  {
    id: "vague",
    summary: "A word such as dozens stands for a number; the coding rules say for which.",
    example: "tens of thousands",
    apply(tokens, at, language) {
      const word = phraseAt(language.vague, tokens, at);
      const plural = word === undefined ? language.numberWords.get(tokens[at]?.lower ?? "")?.plural : undefined;
      const read = word?.value ?? plural;
      if (read === undefined) return undefined;
      const vague = typeof read === "string" ? read : read.word;
      let to = word?.to ?? at + 1;
      let scale = typeof read === "string" ? 1 : read.scale;
      const link = language.vagueLinks.has(tokens[to]?.lower ?? "") ? to + 1 : to;
      const power = scaleAt(tokens, link, language);
      if (power !== undefined) {
        scale *= power.value;
        to = power.to;
      }
      return { from: at, to, vague: { word: vague, scale }, scale, digits: false, rule: "vague" };
    },
  },
  {
    id: "fraction",
    summary: "A part of a whole, in words.",
    example: "two-thirds",
    apply(tokens, at, language) {
      const whole = phraseAt(language.fractions, tokens, at);
      if (whole !== undefined) return scaled({ from: at, to: whole.to, number: whole.value }, tokens, language);
      const count = plain(tokens, at, language);
      if (count?.number === undefined || count.number > 99 || !isWhole(count.number)) return undefined;
      const part = phraseAt(language.parts, tokens, count.to + (isHyphen(tokens[count.to]) ? 1 : 0));
      if (part === undefined) return undefined;
      return scaled({ from: at, to: part.to, number: count.number * part.value }, tokens, language);
    },
  },
  {
    id: "number",
    summary: "A number in digits or words.",
    example: "1.2 million",
    apply: (tokens, at, language) => plain(tokens, at, language),
  },
];

/** The amount at a token by the first rule that fits. */
export function amountAt(tokens: readonly Token[], at: number, language: QuantityLanguage): Amount | undefined {
  for (const rule of amountRules) {
    const amount = rule.apply(tokens, at, language);
    if (amount !== undefined) return amount;
  }
  return undefined;
}

/** A fraction, and what it is a fraction of when that is a number: "half a million". */
function scaled(
  part: { readonly from: number; readonly to: number; readonly number: number },
  tokens: readonly Token[],
  language: QuantityLanguage,
): Amount {
  let to = part.to;
  while (language.vagueLinks.has(tokens[to]?.lower ?? "") || language.oneWords.has(tokens[to]?.lower ?? "")) to++;
  const power = scaleAt(tokens, to, language);
  if (power === undefined) return { ...part, scale: 1, digits: false, rule: "fraction" };
  return {
    from: part.from,
    to: power.to,
    number: round(part.number * power.value),
    scale: power.value,
    digits: false,
    rule: "number",
  };
}

/** A number without a fraction in words: digits, or number words, with its scale. */
function plain(tokens: readonly Token[], at: number, language: QuantityLanguage): Amount | undefined {
  let start = at;
  let sign = 1;
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (language.minusWords.has(first.lower)) {
    start = at + 1 + (isHyphen(tokens[at + 1]) ? 1 : 0);
    sign = -1;
  } else if (
    /^[-−]$/u.test(first.text) &&
    tokens[at + 1]?.glued === true &&
    (!first.glued || /^[$€£¥]$/u.test(tokens[at - 1]?.text ?? "")) &&
    /^[\d.]/u.test(tokens[at + 1]?.text ?? "")
  ) {
    start = at + 1;
    sign = -1;
  }
  const read = tokens[start]?.kind === "number" ? digitsAt(tokens, start, language) : wordsAt(tokens, start, language);
  if (read === undefined) return undefined;
  return { ...read, from: at, number: round(sign * read.number), rule: "number" };
}

function digitsAt(tokens: readonly Token[], at: number, language: QuantityLanguage): Read | undefined {
  const token = tokens[at];
  if (token?.value === undefined) return undefined;
  let number = token.value;
  let to = at + 1;
  const fraction = fractionAt(tokens, to);
  if (fraction !== undefined && isWhole(number)) {
    number += fraction.value;
    to = fraction.to;
  } else {
    const slash = fractionAt(tokens, at);
    if (slash !== undefined && /^[/⁄]$/u.test(tokens[slash.to - 2]?.text ?? "")) {
      number = slash.value;
      to = slash.to;
    }
  }
  const half = phraseAt(language.halves, tokens, to);
  if (half !== undefined) {
    number += half.value;
    to = half.to;
  }
  const next = tokens[to];
  const letters = next?.glued === true ? SCALE_LETTERS.get(next.text) : undefined;
  if (letters !== undefined) return { to: to + 1, number: number * letters, scale: letters, digits: false };
  const power = scaleAt(tokens, to, language);
  if (power !== undefined) return withRest(number, power, tokens, language);
  return { to, number, scale: 1, digits: to === at + 1 };
}

/** "5 million 300 thousand": the rest of a number after its first scale. */
function withRest(
  number: number,
  power: { readonly value: number; readonly to: number },
  tokens: readonly Token[],
  language: QuantityLanguage,
): Read {
  const half = phraseAt(language.halves, tokens, power.to);
  const more = half === undefined ? number : number + half.value;
  const head = { to: half?.to ?? power.to, number: more * power.value, scale: power.value, digits: false };
  const next = tokens[power.to];
  if (next?.kind !== "number" || next.value === undefined || !isWhole(next.value) || /[.,]/u.test(next.text))
    return head;
  const rest = scaleAt(tokens, power.to + 1, language);
  if (rest === undefined || rest.value >= power.value || next.value >= 1000) return head;
  return { ...head, to: rest.to, number: head.number + next.value * rest.value };
}

/** "1/4" as three tokens, or a mark such as "½". */
function fractionAt(tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | undefined {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (top?.kind !== "number" || top.value === undefined) return undefined;
  if (!/\d/u.test(top.text)) return { value: top.value, to: at + 1 };
  if (
    !/^[/⁄]$/u.test(slash?.text ?? "") ||
    slash === undefined ||
    !slash.glued ||
    bottom?.kind !== "number" ||
    !bottom.glued
  )
    return undefined;
  if (bottom.value === undefined || !isWhole(top.value) || !isWhole(bottom.value)) return undefined;
  if (top.value >= bottom.value || !DENOMINATORS.has(bottom.value) || tokens[at + 3]?.text === "/") return undefined;
  return { value: top.value / bottom.value, to: at + 3 };
}

/** Whether an amount, in digits alone, is of the size of a year. */
export function isYear(amount: Pick<Amount, "digits" | "number">): boolean {
  return (
    amount.digits &&
    amount.number !== undefined &&
    isWhole(amount.number) &&
    amount.number >= 1000 &&
    amount.number <= 2199
  );
}

export function isWhole(number: number): boolean {
  return Number.isInteger(number);
}

/** Without the noise of binary fractions: 1.1 million is 1100000. */
export function round(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(15));
}
