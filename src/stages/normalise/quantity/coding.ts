import type { Approximation, CodedRange, QuantityValue, VagueWord } from "../../../model/facet/quantity-value.ts";

/** What the words say of a number: all that a coding rule reads. */
export type Worded = Pick<QuantityValue, "number" | "upper" | "vague" | "approximation">;

type Bounds = Omit<CodedRange, "rule">;

/**
 * How words are coded to a range. To change a rule, change its line and raise its version: every value can be coded anew from what its words
 * said, and one coded by another version is told by its name.
 */
interface CodingRule {
  readonly version: number;
  readonly summary: string;
  readonly example: string;
  readonly apply: (number: number, upper: number) => Bounds;
}

/** A share of the number either way that "about" leaves open. */
const ABOUT = 0.1;

/** What is said of a number that is named. */
export const codingRules: Readonly<Record<Exclude<Approximation, "vague">, CodingRule>> = {
  exact: { version: 1, summary: "The number itself.", example: "12", apply: (n) => ({ low: n, high: n }) },
  about: {
    version: 1,
    summary: "A tenth either way.",
    example: "about 300",
    apply: (n) => ({ low: n - Math.abs(n) * ABOUT, high: n + Math.abs(n) * ABOUT }),
  },
  nearly: {
    version: 1,
    summary: "From a tenth below up to but not including the number.",
    example: "nearly 300",
    apply: (n) => ({ low: n - Math.abs(n) * ABOUT, high: n, highExclusive: true }),
  },
  "at least": { version: 1, summary: "The number or more.", example: "at least 12", apply: (n) => ({ low: n }) },
  "more than": {
    version: 1,
    summary: "More than the number.",
    example: "more than 12",
    apply: (n) => ({ low: n, lowExclusive: true }),
  },
  "at most": { version: 1, summary: "The number or less.", example: "up to 12", apply: (n) => ({ high: n }) },
  "less than": {
    version: 1,
    summary: "Less than the number.",
    example: "fewer than 12",
    apply: (n) => ({ high: n, highExclusive: true }),
  },
  range: {
    version: 1,
    summary: "From the smaller to the larger of two numbers, both included.",
    example: "10 to 15",
    apply: (n, upper) => ({ low: Math.min(n, upper), high: Math.max(n, upper) }),
  },
};

/**
 * The least and the most that a word without a number is taken for. The least is what loose use allows (a dozen for "dozens", a hundred for
 * "hundreds"), as counts of conflict events code it; the most is the next such word.
 */
export const vagueRules: Readonly<
  Record<VagueWord, { readonly version: number; readonly low: number; readonly below: number }>
> = {
  couple: { version: 1, low: 2, below: 4 },
  few: { version: 1, low: 2, below: 10 },
  several: { version: 1, low: 3, below: 10 },
  tens: { version: 1, low: 10, below: 100 },
  dozens: { version: 1, low: 12, below: 100 },
  scores: { version: 1, low: 20, below: 100 },
  hundreds: { version: 1, low: 100, below: 1000 },
  thousands: { version: 1, low: 1000, below: 10_000 },
  millions: { version: 1, low: 1e6, below: 1e7 },
  billions: { version: 1, low: 1e9, below: 1e10 },
};

/** The range that the words of a quantity are coded to, with the name and version of the rule. A number said to be about a vague one is the vague one. */
export function codeRange({ number, upper, vague, approximation }: Worded): CodedRange {
  if (number === undefined || approximation === "vague") {
    if (vague === undefined) return { rule: "open@1" };
    const { word, scale } = vague;
    const { version, low, below } = vagueRules[word];
    const rule = `${word}@${version}`;
    const bounds = { low: low * scale, high: below * scale, highExclusive: true, rule };
    if (approximation === "at least" || approximation === "more than") return { low: bounds.low, rule };
    if (approximation === "at most" || approximation === "less than")
      return { high: bounds.high, highExclusive: true, rule };
    return bounds;
  }
  const { version, apply } = codingRules[approximation];
  return { ...apply(number, upper ?? number), rule: `${approximation.replaceAll(" ", "-")}@${version}` };
}

/** The same value with its range by the rules as they are now. */
export function recode(value: QuantityValue): QuantityValue {
  return { ...value, range: codeRange(value) };
}
