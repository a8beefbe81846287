import type { NumberWord, QuantityLanguage } from "../../../model/language/quantity-language.ts";
import { isHyphen, phraseAt, type Token } from "./tokens.ts";

/** A number as it was read, up to but not including token `to`. */
export interface Read {
  readonly to: number;
  readonly number: number;
  readonly scale: number;
  readonly digits: boolean;
}

/** Scales in a row multiply: "hundred thousand", "lakh crore". */
export function scaleAt(
  tokens: readonly Token[],
  at: number,
  language: QuantityLanguage,
): { readonly value: number; readonly to: number } | undefined {
  let value = 1;
  let to = at;
  for (;;) {
    const skip = isHyphen(tokens[to]) && tokens[to]?.glued === true ? 1 : 0;
    const word = language.numberWords.get(tokens[to + skip]?.lower ?? "");
    if (word?.role !== "scale") break;
    value *= word.value;
    to += skip + 1;
    // "млн." has its own dot.
    if (
      tokens[to]?.text === "." &&
      tokens[to]?.glued === true &&
      (tokens[to - 1]?.text.length ?? 9) <= 4 &&
      language.decimal === ","
    )
      to++;
  }
  return to === at ? undefined : { value, to };
}

/** A number in words: sums of ones, tens and hundreds, multiplied by scales. */
export function wordsAt(tokens: readonly Token[], at: number, language: QuantityLanguage): Read | undefined {
  let total = 0;
  let current = 0;
  let last: NumberWord | undefined;
  let largest = Number.POSITIVE_INFINITY;
  let scale = 1;
  let to = at;
  let index = at;
  if (language.oneWords.has(tokens[at]?.lower ?? "")) {
    if (language.numberWords.get(tokens[at + 1]?.lower ?? "")?.role !== "scale") {
      if (!language.numberWords.has(tokens[at]?.lower ?? "")) return undefined;
    } else {
      current = 1;
      index = at + 1;
    }
  }
  for (let steps = 0; index < tokens.length && steps < 24; steps++) {
    const token = tokens[index];
    if (token === undefined) break;
    // "fifty-two"; newswire in tokens has "fifty - two".
    if (
      isHyphen(token) &&
      last !== undefined &&
      (token.glued || (last.role === "tens" && tokens[index + 1]?.glued === false))
    ) {
      const next = language.numberWords.get(tokens[index + 1]?.lower ?? "");
      if (next === undefined || (next.role !== "scale" && last.role !== "tens" && last.role !== "scale")) break;
      index++;
      continue;
    }
    if (last !== undefined && phraseAt(language.halves, tokens, index) !== undefined) break;
    if (last?.role === "scale" && language.numberLinks.has(token.lower)) {
      const next = language.numberWords.get(tokens[index + 1]?.lower ?? "");
      if (next === undefined || next.role === "scale") break;
      // "a thousand and two million" are two numbers.
      index++;
      continue;
    }
    const word = language.numberWords.get(token.lower);
    if (word === undefined || !follows(last, word, largest)) break;
    // "the baker's dozen": a scale with nothing before it is no number, unless another follows.
    if (
      last === undefined &&
      current === 0 &&
      word.role === "scale" &&
      word.alone !== true &&
      language.numberWords.get(tokens[index + 1]?.lower ?? "")?.role !== "scale"
    )
      return undefined;
    if (word.role !== "scale") current += word.value;
    else if (word.value <= 100 && word.value % 10 === 0) current = (current === 0 ? 1 : current) * word.value;
    else {
      if (last === undefined && word.plural !== undefined && index === at) return undefined;
      // "three lakh crore": a scale right after a scale multiplies.
      if (last?.role === "scale" && current === 0) total *= word.value;
      else total += (current === 0 ? 1 : current) * word.value;
      current = 0;
      largest = word.value;
    }
    if (word.role === "scale") scale = word.value;
    last = word;
    to = index + 1;
    index++;
  }
  if (last === undefined) return undefined;
  let number = total + current;
  const half = phraseAt(language.halves, tokens, to);
  if (half !== undefined) {
    number += half.value * (last.role === "scale" && last.value >= 1000 ? last.value : 1);
    to = half.to;
    const power = scaleAt(tokens, to, language);
    if (power !== undefined) return { to: power.to, number: number * power.value, scale: power.value, digits: false };
  }
  const point = pointAt(tokens, to, language);
  if (point !== undefined && total === 0) {
    number += point.value;
    to = point.to;
    const power = scaleAt(tokens, to, language);
    if (power !== undefined) return { to: power.to, number: number * power.value, scale: power.value, digits: false };
  }
  return { to, number, scale, digits: false };
}

function follows(last: NumberWord | undefined, next: NumberWord, largest: number): boolean {
  if (next.role === "scale")
    return (
      last === undefined ||
      (next.value < largest && (next.value !== 100 || last.role === "ones" || last.role === "tens")) ||
      last.role === "scale"
    );
  if (last === undefined || last.role === "scale") return true;
  if (last.role === "hundreds") return next.role !== "hundreds";
  return last.role === "tens" && next.role === "ones" && next.value > 0 && next.value < 10;
}

/** "point two five" after a number in words. */
function pointAt(
  tokens: readonly Token[],
  at: number,
  language: QuantityLanguage,
): { readonly value: number; readonly to: number } | undefined {
  if (tokens[at]?.lower !== "point" || language.decimal !== ".") return undefined;
  let digits = "";
  let to = at + 1;
  for (; to < tokens.length && digits.length < 9; to++) {
    const word = language.numberWords.get(tokens[to]?.lower ?? "");
    if (word?.role !== "ones" || word.value > 9) break;
    digits += String(word.value);
  }
  return digits === "" ? undefined : { value: Number(`0.${digits}`), to };
}
