import { Casualty, type QuantityValue } from "../../model/facet/quantity-value.ts";

type Approximation = QuantityValue["approximation"];

/** Words before the number, and what they make of it. */
const before: readonly (readonly [RegExp, Approximation])[] = [
  [/^(?:at least|no fewer than|no less than|>=|≥)\s*/i, "at least"],
  [/^(?:more than|over|above|>)\s*/i, "more than"],
  [/^(?:at most|up to|no more than|<=|≤)\s*/i, "at most"],
  [/^(?:less than|fewer than|under|below|<)\s*/i, "less than"],
  [/^(?:about|around|some|roughly|nearly|almost|~)\s*/i, "about"],
];

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d+)?`;
const measure = String.raw`\s+(\p{L}.{0,60})|\s*(%|km|kg|ha)`;
const pattern = new RegExp(String.raw`^(${number})(?:\s*(?:-|–|to)\s*(${number}))?(?:${measure})?$`, "iu");

/** The coding by hand: a number is itself, `about` leaves a tenth on either side. */
const RULE = "by-hand@1";

/**
 * A quantity as a person types it: `12`, `at least 12 people killed`, `3-5 km`, `about 40 %`. What is not typed stays as
 * `known` has it. `undefined` for anything else.
 */
export function quantityInWords(words: string, known?: QuantityValue): QuantityValue | undefined {
  const typed = words.trim();
  const [prefix, told] = before.find(([start]) => start.test(typed)) ?? [undefined, undefined];
  const parts = pattern.exec(prefix === undefined ? typed : typed.replace(prefix, ""));
  if (parts === null) return undefined;
  const first = numberOf(parts[1]);
  const second = parts[2] === undefined ? undefined : numberOf(parts[2]);
  if (first === undefined || (second !== undefined && (second < first || told !== undefined))) return undefined;
  const approximation: Approximation = second === undefined ? (told ?? "exact") : "range";
  const { unit, casualty } = measureOf((parts[3] ?? parts[4])?.trim(), known);
  const kept = known === undefined ? {} : { of: known.of, change: known.change };
  return {
    ...(second === undefined ? { number: first } : {}),
    approximation,
    range: { ...rangeOf(approximation, first, second), rule: RULE },
    unit,
    ...(kept.of === undefined ? {} : { of: kept.of }),
    ...(kept.change === undefined ? {} : { change: kept.change }),
    ...(casualty === undefined ? {} : { casualty }),
    basis: known?.basis ?? "inferred",
  };
}

function numberOf(text: string | undefined): number | undefined {
  const value = Number(text?.replaceAll(",", ""));
  return Number.isFinite(value) ? value : undefined;
}

function rangeOf(approximation: Approximation, low: number, high: number | undefined) {
  switch (approximation) {
    case "at least":
      return { low };
    case "more than":
      return { low, lowExclusive: true };
    case "at most":
      return { high: low };
    case "less than":
      return { high: low, highExclusive: true };
    case "about":
      return { low: low * 0.9, high: low * 1.1 };
    default:
      return { low, high: high ?? low };
  }
}

function measureOf(
  words: string | undefined,
  known: QuantityValue | undefined,
): Pick<QuantityValue, "unit" | "casualty"> {
  const casualty = Casualty.options.find((one) => words?.toLowerCase().endsWith(one));
  const rest = casualty === undefined ? words : words?.slice(0, -casualty.length).trim();
  const told = casualty ?? known?.casualty;
  const held = told === undefined ? {} : { casualty: told };
  if (rest === undefined || rest === "") {
    return {
      unit: known?.unit ?? (casualty === undefined ? { kind: "count" } : { kind: "people", code: "people" }),
      ...held,
    };
  }
  if (/^(?:people|persons?|civilians|soldiers)$/i.test(rest))
    return { unit: { kind: "people", code: "people", words: rest }, ...held };
  if (/^(?:%|per ?cent)$/i.test(rest)) return { unit: { kind: "percent", code: "%" } };
  if (known !== undefined && (known.unit.code === rest || known.unit.words === rest))
    return { unit: known.unit, ...held };
  const code = codes.get(rest.toLowerCase());
  return { unit: code === undefined ? { kind: "count", words: rest } : { ...code, words: rest }, ...held };
}

/** What people type most; anything else is taken as what is counted. */
const codes: ReadonlyMap<string, QuantityValue["unit"]> = new Map([
  ["km", { kind: "length", code: "km" }],
  ["m", { kind: "length", code: "m" }],
  ["mi", { kind: "length", code: "mi" }],
  ["km²", { kind: "area", code: "km2" }],
  ["km2", { kind: "area", code: "km2" }],
  ["ha", { kind: "area", code: "ha" }],
  ["t", { kind: "mass", code: "t" }],
  ["kg", { kind: "mass", code: "kg" }],
  ["usd", { kind: "money", code: "USD" }],
  ["eur", { kind: "money", code: "EUR" }],
  ["uah", { kind: "money", code: "UAH" }],
  ["rub", { kind: "money", code: "RUB" }],
  ["gbp", { kind: "money", code: "GBP" }],
]);
