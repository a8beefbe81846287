import type { QuantityLanguage, QuantityUnit } from "../../../model/language/quantity-language.ts";
import { type Amount, amountAt, isYear, round } from "./amounts.ts";
import { isHyphen, phraseAt, type Token, wordsFrom } from "./tokens.ts";

/** An amount with what it is measured in; tokens `from` up to but not including `to` hold both. */
export interface Measured {
  readonly from: number;
  readonly to: number;
  readonly amount: Amount;
  readonly unit?: QuantityUnit;
  /** The tokens of the unit alone. */
  readonly unitFrom?: number;
  readonly unitTo?: number;
  /** The currency stands before the number. */
  readonly prefixed: boolean;
}

/** The amount at a token with its unit, if any. */
export function measuredAt(tokens: readonly Token[], at: number, language: QuantityLanguage): Measured | undefined {
  // "-$50bn": the sign stands before the currency.
  const negative =
    /^[-−]$/u.test(tokens[at]?.text ?? "") && tokens[at]?.glued === false && tokens[at + 1]?.glued === true;
  const currency = currencyAt(tokens, negative ? at + 1 : at, language);
  const read = amountAt(tokens, currency?.to ?? at, language);
  const amount =
    negative && currency !== undefined && read?.number !== undefined
      ? { ...read, number: -Math.abs(read.number) }
      : read;
  if (amount === undefined || (currency !== undefined && !amountInDigits(tokens, amount))) return undefined;
  if (currency !== undefined) {
    const scaled = withScaleLetter(amount, tokens);
    const paid = { ...scaled, to: afterCountry(tokens, scaled.to, language) };
    const per = perAt(tokens, paid.to, language);
    const suffix = per === undefined ? phraseAt(language.units, tokens, paid.to) : undefined;
    const own = suffix?.value.kind === "money" ? suffix : undefined;
    const unit = own?.value ?? currency.unit;
    const after = own === undefined ? per : perAt(tokens, own.to, language);
    return {
      from: at,
      to: after?.to ?? own?.to ?? paid.to,
      amount: paid,
      unit: after === undefined ? unit : { ...unit, kind: "money", code: `${unit.code}/${after.code}` },
      unitFrom: at,
      unitTo: currency.to,
      prefixed: true,
    };
  }
  const millions = millionsAt(tokens, amount.to, language);
  if (millions !== undefined && amount.number !== undefined && amount.scale === 1) {
    const paid = { ...amount, number: round(amount.number * 1e6), scale: 1e6, digits: false };
    return {
      from: at,
      to: amount.to + 1,
      amount: paid,
      unit: millions,
      unitFrom: amount.to,
      unitTo: amount.to + 1,
      prefixed: false,
    };
  }
  const unit = unitAt(tokens, amount.to, language, amount);
  if (unit === undefined) {
    const read = million(amount, tokens, language);
    return { from: at, to: read.to, amount: read, prefixed: false };
  }
  const measured = {
    from: at,
    to: unit.to,
    amount,
    unit: unit.unit,
    unitFrom: unit.from,
    unitTo: unit.to,
    prefixed: false,
  };
  return withScale(withSmaller(measured, tokens, language), tokens, language);
}

/** "48.5 MEUR": millions of a currency, as business wires have it. */
function millionsAt(tokens: readonly Token[], at: number, language: QuantityLanguage): QuantityUnit | undefined {
  const text = tokens[at]?.text ?? "";
  return /^M[A-Z]{3}$/u.test(text) ? language.currencies.get(text.slice(1)) : undefined;
}

/** "75 USD million": the scale after the code. */
function withScale(measured: Measured, tokens: readonly Token[], language: QuantityLanguage): Measured {
  const { amount, unit, to } = measured;
  const scale = language.numberWords.get(tokens[to]?.lower ?? "");
  if (
    unit?.kind !== "money" ||
    amount.scale !== 1 ||
    amount.number === undefined ||
    scale?.role !== "scale" ||
    scale.plural !== undefined
  )
    return measured;
  if (!/^\p{Lu}{3}$/u.test(tokens[to - 1]?.text ?? "")) return measured;
  return {
    ...measured,
    to: to + 1,
    amount: { ...amount, number: round(amount.number * scale.value), scale: scale.value, digits: false },
  };
}

/** "5 feet 2 inches", "2 hours and 30 minutes": a smaller unit goes on. */
function withSmaller(measured: Measured, tokens: readonly Token[], language: QuantityLanguage): Measured {
  const { amount, unit, to } = measured;
  const smaller = language.smaller.get(unit?.code ?? "");
  if (smaller === undefined || amount.number === undefined || amount.scale !== 1) return measured;
  const start = language.coordinators.has(tokens[to]?.lower ?? "") ? to + 1 : to;
  const next = amountAt(tokens, start, language);
  if (next?.number === undefined || next.scale !== 1 || next.number >= smaller.of || next.number < 0) return measured;
  const word = unitAt(tokens, next.to, language, next);
  const inches = smaller.code === "in" && tokens[next.to]?.lower === "in" ? next.to + 1 : undefined;
  const end = word?.unit.code === smaller.code ? word.to : inches;
  if (end === undefined) return measured;
  return {
    ...measured,
    to: end,
    amount: { ...amount, number: round(amount.number + next.number / smaller.of), digits: false },
    unitTo: end,
  };
}

/** "5m people": where no metres are meant, m is million. */
function million(amount: Amount, tokens: readonly Token[], language: QuantityLanguage): Amount {
  const next = tokens[amount.to];
  if (next?.glued !== true || next.text !== "m" || !amount.digits || amount.number === undefined) return amount;
  if (language.counted(wordsFrom(tokens, amount.to + 1), 2) === undefined) return amount;
  return { ...amount, to: amount.to + 1, number: amount.number * 1e6, scale: 1e6, digits: false };
}

function withScaleLetter(amount: Amount, tokens: readonly Token[]): Amount {
  const next = tokens[amount.to];
  if (next === undefined || amount.number === undefined || amount.scale !== 1) return amount;
  if (next.text !== "m" || !(next.glued || /^[.,;)]$/u.test(tokens[amount.to + 1]?.text ?? ""))) return amount;
  return { ...amount, to: amount.to + 1, number: amount.number * 1e6, scale: 1e6, digits: false };
}

/** "$75 U.S. per barrel": a country after the number. */
function afterCountry(tokens: readonly Token[], at: number, language: QuantityLanguage): number {
  if (!/^(?:U\.S\.|US)$/u.test(tokens[at]?.text ?? "")) return at;
  const next = tokens[at + 1];
  return next === undefined || next.kind === "mark" || perAt(tokens, at + 1, language) !== undefined ? at + 1 : at;
}

function amountInDigits(tokens: readonly Token[], amount: Amount): boolean {
  return tokens[amount.from]?.kind === "number" || /^[-−]$/u.test(tokens[amount.from]?.text ?? "");
}

/** A currency's mark or code at a token, with a number after it: "$", "US $", "A$", "$US", "RM". */
function currencyAt(
  tokens: readonly Token[],
  at: number,
  language: QuantityLanguage,
): { readonly unit: QuantityUnit; readonly to: number } | undefined {
  let form = "";
  let found: { unit: QuantityUnit; to: number } | undefined;
  for (let index = at; index < at + 4; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number") break;
    // "US $58": a country's letters may stand apart from the mark.
    if (index > at && !token.glued && !(token.text === "$" && index === at + 1)) break;
    form += token.text;
    const unit =
      language.currencies.get(form) ??
      (/^(?:c|hk|us|nz|au|ca|usd|mxn|aud|cad|nzd)\$$/u.test(form)
        ? language.currencies.get(form.toUpperCase())
        : undefined);
    const next = tokens[index + 1];
    if (
      unit !== undefined &&
      (next?.kind === "number" || (next !== undefined && /^[-−]$/u.test(next.text) && next.glued))
    ) {
      // A letter or two is a currency only when it touches its number, or is a code of three.
      if (/^\p{L}{1,2}\.?$/u.test(form) && !(next.glued || form === "Rs" || form === "RM")) continue;
      found = { unit, to: index + 1 };
    }
  }
  return found;
}

interface UnitFound {
  readonly unit: QuantityUnit;
  readonly from: number;
  readonly to: number;
}

/** The unit at a token, with what it is told for ("a barrel", "/h") and what belongs to it ("old"). */
function unitAt(
  tokens: readonly Token[],
  at: number,
  language: QuantityLanguage,
  amount: Amount,
): UnitFound | undefined {
  const hyphen = isHyphen(tokens[at]) && tokens[at]?.glued === true && tokens[at + 1]?.glued === true ? 1 : 0;
  const bracket =
    hyphen === 0 && /^[[({<]$/u.test(tokens[at]?.text ?? "") && /^[\])}>]$/u.test(tokens[at + 2]?.text ?? "") ? 1 : 0;
  const start = at + hyphen + bracket;
  const symbol = symbolAt(tokens, start, language, amount);
  const word = phraseAt(language.units, tokens, start);
  // "3 USD50 cards": a code that touches the next number is that one's.
  if (word?.value.kind === "money" && tokens[word.to]?.kind === "number" && tokens[word.to]?.glued === true)
    return undefined;
  const plainUnit = word !== undefined && (symbol === undefined || word.to > symbol.to) ? word : symbol;
  if (plainUnit === undefined) return undefined;
  let { value: unit, to } = plainUnit;
  to += bracket;
  const tailHyphen = isHyphen(tokens[to]) && tokens[to]?.glued === true ? 1 : 0;
  const tail = phraseAt(language.tails, tokens, to + tailHyphen);
  if (tail !== undefined && (tail.value === "age") === (unit.kind === "time")) {
    if (tail.value === "age") unit = { ...unit, code: `${unit.code} of age` };
    if (tail.value === "age" || unit.kind === "length") return { unit, from: at, to: tail.to };
  }
  const per = perAt(tokens, to, language);
  if (per === undefined || unit.kind === "percent") return { unit, from: at, to };
  return {
    unit: { kind: unit.kind === "money" ? "money" : perKind(unit, per.code), code: `${unit.code}/${per.code}` },
    from: at,
    to: per.to,
  };
}

function perKind(unit: QuantityUnit, per: string): QuantityUnit["kind"] {
  return unit.kind === "length" && /^(?:h|min|s)$/u.test(per) ? "speed" : "rate";
}

/** Marks and letters that touch one another, up to six tokens, the longest known first. */
function symbolAt(
  tokens: readonly Token[],
  at: number,
  language: QuantityLanguage,
  amount: Amount,
): { readonly value: QuantityUnit; readonly to: number } | undefined {
  let form = "";
  let found: { value: QuantityUnit; to: number } | undefined;
  for (let index = at; index < at + 6; index++) {
    const token = tokens[index];
    if (token === undefined || (index > at && !token.glued)) break;
    form += token.text;
    const next = tokens[index + 1];
    const value = language.symbols.get(form) ?? language.currencies.get(form);
    if (value === undefined || (next?.glued === true && next.kind === "word" && token.kind === "word")) continue;
    // "20C", but "20 C" only where the sentence speaks of heat.
    if (value.usual === true && index === at && !token.glued && /^\p{L}$/u.test(form)) continue;
    if (value.usual === true && /^\p{L}$/u.test(form) && next?.glued === true && next.text === "/") continue;
    // "9 m" far from its number is rather a word.
    if (value.kind === "money" && token.kind === "number") continue;
    // "$300 $400": a mark that touches the next number belongs to it.
    if (language.currencies.has(form) && next?.kind === "number" && next.glued) continue;
    if (next?.glued === true && next.kind === "number" && token.kind === "word") continue;
    if (isYear(amount) && !token.glued && form.length === 1 && token.kind === "word") continue;
    found = { value, to: index + 1 };
  }
  return found;
}

/** "per barrel", "a share", "an hour", "/h": what a price or a pace is told for. */
export function perAt(
  tokens: readonly Token[],
  at: number,
  language: QuantityLanguage,
): { readonly code: string; readonly to: number } | undefined {
  const hyphen = isHyphen(tokens[at]) && tokens[at]?.glued === true ? 1 : 0;
  const link = tokens[at + hyphen];
  if (link === undefined) return undefined;
  const any = link.text === "/" ? link.glued : language.per.get(link.lower);
  if (any === undefined || (link.text === "/" && !link.glued)) return undefined;
  let start = at + hyphen + 1;
  if (isHyphen(tokens[start]) && tokens[start]?.glued === true) start++;
  const thing = phraseAt(language.perThings, tokens, start);
  if (thing !== undefined) return { code: thing.value, to: thing.to };
  const unit = phraseAt(language.units, tokens, start) ?? symbolOnly(tokens, start, language);
  if (unit !== undefined && unit.value.kind !== "money" && unit.value.kind !== "percent") {
    return language.perStops.has(tokens[unit.to]?.lower ?? "") ? undefined : { code: unit.value.code, to: unit.to };
  }
  const next = tokens[start];
  if (!any || link.text === "/" || next?.kind !== "word" || next.text !== next.lower || next.text.length < 3)
    return undefined;
  return { code: next.lower, to: start + 1 };
}

function symbolOnly(
  tokens: readonly Token[],
  at: number,
  language: QuantityLanguage,
): { readonly value: QuantityUnit; readonly to: number } | undefined {
  const token = tokens[at];
  const value = language.symbols.get(token?.text ?? "");
  return value === undefined ? undefined : { value, to: at + 1 };
}
