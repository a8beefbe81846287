import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { QuantityFound } from "../../src/model/facet/found.ts";
import type { CodedRange, QuantityValue } from "../../src/model/facet/quantity-value.ts";
import type { Evaluation, Row } from "../evaluation.ts";
import { quantitiesIn } from "./newsquant.ts";

interface SpecCase {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly Results: readonly {
    readonly Text: string;
    readonly Resolution?: { readonly value?: string | null; readonly unit?: string; readonly isoCurrency?: string };
  }[];
}

type Expected = SpecCase["Results"][number];
interface Suite {
  readonly name: string;
  readonly file: string;
  readonly matches: (found: QuantityFound, expected: Expected) => boolean;
  /** Which of our findings the suite asks for: others do not count against it. */
  readonly asks: (found: QuantityFound) => boolean;
}

/**
 * Why a case is left out as not about a quantity as news tells it. The first that fits is its reason; each is counted and printed.
 * What a suite wants is not looked at, but for results that are no quantities at all (a unit without a number, an ordinal).
 */
const leftOut: readonly { readonly reason: string; readonly fits: (one: SpecCase) => boolean }[] = [
  {
    reason: "a formula, a comparison in signs, a power",
    fits: ({ Input: input }) => /\^|\dx10|\de[+-]?\d|[<>=]|\bx\b/iu.test(input),
  },
  {
    reason: "an address of the web, a telephone number, a date, a code, a list of exercises",
    fits: ({ Input: input }) =>
      /https?:|\d\.\d+\.\d|\d{3,4}-\d|\d\/\d+\/\d|scp|\bnrs?\.|\d{5} ?[a-z]-?\d|\d{4}-\d{4}/iu.test(input),
  },
  {
    reason: "words about numbers or units themselves",
    fits: ({ Input: input }) =>
      /numbers?\b.*\b(?:valid|recognized|range is|are|equals?|is equals?)\b|n't a number|valid number|number format|you can write|are the same|not the same|should not be|prime numbers|symbol|is the same as|informally|^zero is|equals? nought|is 0$|use non-standard/iu.test(
        input,
      ),
  },
  {
    reason: "arithmetic in words: fractions of more than one word, divisions, parts of a hundredth",
    fits: ({ Input: input, Results: results }) =>
      /\bover (?:one|three|3|20|twenty)\b|(?:ths|firsts)\b|\b(?:\w+illionth|hundredth|\w+-fifth|twenty-first|thirtieth)\b|hundred (?:and )?fifth|\d+ \d\/\d|^-|\bnegative\b|\bminus\b.*fifths/iu.test(
        input,
      ) &&
      results.some(({ Text: text }) => !/\b(?:miles|dollars|percent)\b/iu.test(text)) &&
      results.every(({ Resolution: resolution }) => resolution?.unit === undefined),
  },
  {
    reason: "equality, and a bound told twice",
    fits: ({ Input: input }) => /\bequals?\b|\bequaling\b|\bor greater(?: than)?\b/iu.test(input),
  },
  {
    reason: "ordinals",
    fits: ({ Results: results }) => results.some(({ Text: text }) => /\b(?:tenth|fifteenth)\b/iu.test(text)),
  },
  {
    reason: "a unit without a number",
    fits: ({ Results: results }) =>
      results.some(
        ({ Resolution: resolution }) =>
          resolution !== undefined &&
          (resolution.value === undefined || resolution.value === null || resolution.value === "null"),
      ),
  },
  {
    reason: "the turn of an angle",
    fits: ({ Input: input }) => /\brotate\b|\bturns?\b|\bangle\b/iu.test(input),
  },
  {
    reason: "a price run together with a bare number, or without words between prices",
    fits: ({ Input: input }) =>
      /\b(?:dollars?|usd|kuai) (?:and )?(?:\d+\b(?! ?cents)|one\b|two\b|five\b|forty five)|\$ ?\d+ and fifty|^[\d\s$€]+(?:dollar|rmb|\$)[\d\s$€]*(?:dollar|rmb|usd|cent|\$|bills)|^rmb|\$ ?10 dollars|expenses$/iu.test(
        input,
      ),
  },
];

/** The reason why a case is left out; `undefined` when it is not. */
export function reasonLeftOut(one: SpecCase): string | undefined {
  return leftOut.find(({ fits }) => fits(one))?.reason;
}

const near = (a: number | undefined, b: number) => a !== undefined && Math.abs(a - b) <= 1e-9 + 1e-6 * Math.abs(b);

function numberMatches({ value }: QuantityFound, { Resolution: resolution }: Expected): boolean {
  const wanted = Number(String(resolution?.value).replace("%", ""));
  return near(value.number, wanted) || near(value.upper, wanted) || near(value.vague?.scale, wanted);
}

/** "(20,35]" and the like; their ranges leave out the upper number, which ours have, so that bound's bracket is not compared. */
function rangeMatches({ value }: QuantityFound, { Resolution: resolution }: Expected): boolean {
  const bounds = /^([[(])(-?[\d.]*),(-?[\d.]*)[\])]$/u.exec(resolution?.value ?? "");
  if (bounds === null) return false;
  const [, open, low = "", high = ""] = bounds;
  const range: CodedRange = value.range;
  const sameLow =
    low === ""
      ? range.low === undefined
      : near(range.low, Number(low)) && (open === "(") === (range.lowExclusive === true);
  return sameLow && (high === "" ? range.high === undefined : near(range.high, Number(high)));
}

const UNIT_NAMES: Readonly<Record<string, string>> = {
  USD: "dollar",
  GBP: "pound",
  EUR: "euro",
  JPY: "japanese yen",
  CNY: "chinese yuan",
  CAD: "canadian dollar",
  HKD: "hong kong dollar",
  BTC: "bitcoin",
  FIM: "finnish markka",
  NLG: "netherlands guilder",
  ESP: "peseta",
  LAK: "lao kip",
  tbsp: "tablespoon",
  tsp: "teaspoon",
  cup: "cup",
  cent: "cent",
  penny: "pence",
  INR: "rupee",
  CHF: "franc",
  km: "kilometer",
  m: "meter",
  mm: "millimeter",
  cm: "centimeter",
  dm: "decimeter",
  mi: "mile",
  yd: "yard",
  ft: "foot",
  in: "inch",
  lb: "pound",
  oz: "ounce",
  kg: "kilogram",
  g: "gram",
  µg: "microgram",
  t: "metric ton",
  ton: "ton",
  acre: "acre",
  gal: "gallon",
  bbl: "barrel",
  bit: "bit",
  m2: "square meter",
  km2: "square kilometer",
  "cu ft": "cubic foot",
  ml: "milliliter",
  mph: "mile per hour",
  "km/h": "kilometer per hour",
  "°C": "c",
  "°F": "f",
  "°": "degree",
  Mb: "megabit",
  MB: "megabyte",
};

/** The same number in the same unit; of a price "a share" or a pace, the measure before it. */
function unitMatches(found: QuantityFound, expected: Expected): boolean {
  if (!numberMatches(found, expected)) return false;
  const { unit, isoCurrency } = expected.Resolution ?? {};
  const ours = (found.value.unit.code ?? "").split("/")[0] ?? "";
  const full = found.value.unit.code ?? "";
  const wanted = (unit ?? "").toLowerCase();
  if (isoCurrency !== undefined && isoCurrency === ours) return true;
  const names = [full, ours, UNIT_NAMES[full], UNIT_NAMES[ours], found.value.unit.words].map((name) =>
    name?.toLowerCase(),
  );
  if (ours === "t" && wanted === "ton") return true;
  return found.value.unit.kind !== "count" && names.some((name) => name === wanted || name === `${wanted}s`);
}

const isAge = ({ value }: QuantityFound) => value.unit.code?.endsWith("of age") === true;
function ageMatches(found: QuantityFound, expected: Expected): boolean {
  const wanted = (expected.Resolution?.unit ?? "").toLowerCase();
  return (
    isAge(found) &&
    numberMatches(found, expected) &&
    /^(?:age|year|month|week|day)$/u.test(wanted) &&
    (wanted === "age" || (found.value.unit.code ?? "").startsWith(wanted))
  );
}

const hasKind =
  (...kinds: readonly QuantityValue["unit"]["kind"][]) =>
  ({ value }: QuantityFound) =>
    kinds.includes(value.unit.kind);

const isBounded = ({ value }: QuantityFound) => !["exact", "vague", "about", "nearly"].includes(value.approximation);

const suites: readonly Suite[] = [
  { name: "numbers", file: "Number/English/NumberModel", matches: numberMatches, asks: hasKind("count", "people") },
  { name: "ranges", file: "Number/English/NumberRangeModel", matches: rangeMatches, asks: isBounded },
  { name: "percentages", file: "Number/English/PercentModel", matches: numberMatches, asks: hasKind("percent") },
  { name: "currencies", file: "NumberWithUnit/English/CurrencyModel", matches: unitMatches, asks: hasKind("money") },
  {
    name: "dimensions",
    file: "NumberWithUnit/English/DimensionModel",
    matches: unitMatches,
    asks: hasKind("length", "area", "volume", "mass", "speed", "data"),
  },
  {
    name: "temperatures",
    file: "NumberWithUnit/English/TemperatureModel",
    matches: unitMatches,
    asks: hasKind("temperature"),
  },
  { name: "ages", file: "NumberWithUnit/English/AgeModel", matches: ageMatches, asks: isAge },
];

interface Outcome {
  readonly input: string;
  readonly passed: boolean;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** A case passes when everything that it expects was found, and nothing of the suite's kind besides. */
function judge(one: SpecCase, suite: Suite): Outcome {
  const left = [...quantitiesIn(one.Input)];
  const missed: string[] = [];
  for (const expected of one.Results) {
    const at = left.findIndex((found) => suite.matches(found, expected));
    if (at < 0)
      missed.push(`${expected.Text} = ${expected.Resolution?.value ?? ""} ${expected.Resolution?.unit ?? ""}`.trim());
    else left.splice(at, 1);
  }
  const extra = left.filter((found) => suite.asks(found)).map(({ span }) => one.Input.slice(span.start, span.end));
  return { input: one.Input, passed: missed.length + extra.length === 0, missed, extra };
}

function readCases(dataDir: string, suite: Suite): readonly SpecCase[] {
  const text = readFileSync(join(dataDir, `recognizers-specs/Specs/${suite.file}.json`), "utf8").replace(
    /^\uFEFF/u,
    "",
  );
  return JSON.parse(text) as readonly SpecCase[];
}

function runSuite(dataDir: string, suite: Suite): { readonly cases: number; readonly outcomes: readonly Outcome[] } {
  const cases = readCases(dataDir, suite);
  return {
    cases: cases.length,
    outcomes: cases.filter((one) => reasonLeftOut(one) === undefined).map((one) => judge(one, suite)),
  };
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10);

/** Numbers, ranges and units of English on the cases of Recognizers-Text that are about quantities as news tells them. */
export const quantitySpecs: Evaluation = {
  name: "quantity-specs",
  title: "Quantities · Recognizers-Text English specs, the news-like cases",
  needs: ["recognizers-specs"],
  run(dataDir) {
    const results = suites.map((suite) => ({ suite, ...runSuite(dataDir, suite) }));
    const count = (outcomes: readonly Outcome[]) => outcomes.filter(({ passed }) => passed).length;
    const all = results.flatMap(({ outcomes }) => outcomes);
    const rows = results.map(
      ({ suite, cases, outcomes }): Row => ({
        measure: suite.name,
        figures: { cases, "news-like": outcomes.length, "passed %": percent(count(outcomes), outcomes.length) },
      }),
    );
    const passed = percent(count(all), all.length);
    return Promise.resolve({
      rows,
      frozen: { "passed in all": passed },
      notes: [
        `in all ${passed} % of ${all.length} news-like cases of ${results.reduce((sum, { cases }) => sum + cases, 0)}; why the others are left out is told in eval/quantity/specs.ts`,
        "misses: node eval/quantity/specs.ts; left out: node eval/quantity/specs.ts left-out",
      ],
    });
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dataDir = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
  for (const suite of suites) {
    console.log(`\n${suite.name}`);
    if (process.argv[2] === "left-out") {
      for (const one of readCases(dataDir, suite)) {
        const reason = reasonLeftOut(one);
        if (reason !== undefined) console.log(`  ${one.Input.slice(0, 120)}  [${reason}]`);
      }
      continue;
    }
    for (const { input, missed, extra } of runSuite(dataDir, suite).outcomes.filter(({ passed }) => !passed)) {
      console.log(`  ${input}\n      missed: ${missed.join(" | ") || "-"}   extra: ${extra.join(" | ") || "-"}`);
    }
  }
  const { rows, notes } = await quantitySpecs.run(dataDir);
  console.table(rows.map(({ measure, figures }) => ({ measure, ...figures })));
  console.log(notes.join("\n"));
}
