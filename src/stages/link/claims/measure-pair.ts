import { comparePlaces, compareQuantities, compareTimes, kindOfQuantity } from "../measures/facets.ts";
import { type NameWords, namesInCommon } from "../measures/names.ts";
import { vectorCosine } from "../measures/vectors.ts";
import type { Figure, StatementView } from "./statement-view.ts";
import { conceptKey, type Surroundings } from "./surroundings.ts";

/** What is measured of two statements. Those that end in "differ" say that both have such a thing and none in common. */
export const FEATURES = [
  "words", "held", "rest", "single", "only names", "short", "identical", "what", "what differ", "names", "names differ", "place", "place differ", "day", "day differ", "figure", "number", "figure differ", "toll",
  "quotation", "quoted", "meaning", "speaker", "length",
] as const; // biome-ignore format: a table
export type FeatureName = (typeof FEATURES)[number];

/** A measure from 0 to 1 with the words that show it. */
export interface Measured {
  readonly value: number;
  readonly words: string;
}
export type Measures = Partial<Record<FeatureName, Measured>>;

/** A word for the same concept counts this share of the same word. */
const SYNONYM = 0.8;
/** A statement that says less than this weighs as if it said this much: two words in common are little, however little else there is. */
const LEAST = 4;
/** Fewer runs in common than this are a phrase ("the owner of the mill") and no quotation. */
const WHOLE_RUNS = 5;
/** How little a statement says, by how many of its words tell something: two name a matter ("same-sex marriage") and claim nothing of it. */
const LITTLE = [1, 1, 1, 0.4, 0.2];
const SHOWN = 4;

/** What two statements have in common and what not. Linear in their words. */
export function measurePair(a: StatementView, b: StatementView, around: Surroundings): Measures {
  const measures: Measures = {};
  if (a.language === b.language) measureWords(a, b, around, measures);
  measureConcepts(a, b, around, measures);
  const quoted = [...a.quoted].flatMap(([key, form]) => (b.quoted.has(key) ? [form] : []));
  if (quoted.length > 0) measures.quoted = { value: 1, words: [...new Set(quoted)].join(", ") };
  measureNames(a.names(), b.names(), measures);
  measurePlaces(a, b, measures);
  measureTimes(a, b, measures);
  measureFigures(a, b, measures);
  const cosine = vectorCosine(a.vector, b.vector);
  if (cosine !== undefined) measures.meaning = { value: Math.max(0, cosine), words: cosine.toFixed(2) };
  const speaker = namesInCommon(a.speaker(), b.speaker());
  if (speaker.value > 0.5) measures.speaker = { value: 1, words: speaker.names.join(" ") };
  return measures;
}

function measureWords(a: StatementView, b: StatementView, around: Surroundings, measures: Measures): void {
  const shared: (readonly [form: string, weight: number])[] = [];
  let onlyNames = true;
  let sumA = 0;
  let sumB = 0;
  let common = 0;
  for (const term of b.terms.values()) sumB += around.weigh(term);
  for (const term of a.terms.values()) {
    const weight = around.weigh(term);
    sumA += weight;
    const share = b.terms.has(term.stem) ? 1 : term.concept !== undefined && b.concepts.has(term.concept) ? SYNONYM : 0;
    if (share === 0) continue;
    common += weight * share;
    shared.push([term.form, weight]);
    if (share < 1 || !isCapital(term.form) || !isCapital(b.terms.get(term.stem)?.form ?? "")) onlyNames = false;
  }
  common = Math.min(common, sumA, sumB);
  const words = shared
    .sort((one, other) => other[1] - one[1])
    .slice(0, SHOWN)
    .map(([form]) => form)
    .join(", ");
  measures.words = { value: common / Math.max(LEAST, sumA + sumB - common), words };
  measures.held = { value: common / Math.max(LEAST, Math.min(sumA, sumB)), words };
  const rest = Math.min(sumA, sumB) - common;
  if (rest > 0) measures.rest = { value: rest / Math.max(LEAST, Math.min(sumA, sumB)), words: "" };
  if (shared.length === 1) measures.single = { value: 1, words };
  if (onlyNames && shared.length > 0) measures["only names"] = { value: 1, words };
  const least = Math.min(a.terms.size, b.terms.size);
  const short = LITTLE[least] ?? 0;
  if (short > 0) measures.short = { value: short, words: "" };
  if (a.words.length === b.words.length && a.words.every((word, at) => word === b.words[at])) {
    measures.identical = { value: 1, words };
  }
  const [less, more] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const runs = less.runs();
  if (runs.size > 0) {
    const longer = more.runs();
    let taken = 0;
    for (const run of runs) if (longer.has(run)) taken++;
    if (taken > 0)
      measures.quotation = {
        value: (taken / runs.size) * Math.min(1, taken / WHOLE_RUNS),
        words: `${taken + 3} words in a row`,
      };
  }
  measures.length = { value: Math.min(1, Math.log(more.words.length / Math.max(1, less.words.length)) / 3), words: "" };
}

function isCapital(form: string): boolean {
  return /^\p{Lu}/u.test(form);
}

function measureConcepts(a: StatementView, b: StatementView, around: Surroundings, measures: Measures): void {
  if (a.concepts.size === 0 || b.concepts.size === 0) return;
  let other = 1;
  const shared: string[] = [];
  for (const [concept, form] of a.concepts) {
    const there = b.concepts.get(concept);
    if (there === undefined) continue;
    other *= 1 - Math.max(0.1, around.rareHere(conceptKey(concept)));
    shared.push(form.toLowerCase() === there.toLowerCase() ? form : `${form} / ${there}`);
  }
  if (shared.length > 0) measures.what = { value: 1 - other, words: shared.slice(0, 2).join(", ") };
  else {
    const words = `${[...a.concepts.values()].slice(0, 2).join(", ")} / ${[...b.concepts.values()].slice(0, 2).join(", ")}`;
    measures["what differ"] = { value: 1, words };
  }
}

function measureNames(a: NameWords, b: NameWords, measures: Measures): void {
  if (a.size === 0 || b.size === 0) return;
  const { value, names } = namesInCommon(a, b);
  if (value > 0) measures.names = { value, words: names.slice(0, SHOWN).join(", ") };
  else measures["names differ"] = { value: 1, words: `${firstName(a)} / ${firstName(b)}` };
}

function firstName(names: NameWords): string {
  return [...names.values()][0]?.[0]?.text ?? "";
}

function measurePlaces(a: StatementView, b: StatementView, measures: Measures): void {
  if (a.places.length === 0 || b.places.length === 0) return;
  let within: string | undefined;
  for (const one of a.places) {
    for (const other of b.places) {
      const how = comparePlaces(one, other);
      if (how === "same") {
        measures.place = { value: 1, words: one.name };
        return;
      }
      if (how !== "apart") within ??= `${one.name} / ${other.name}`;
    }
  }
  if (within !== undefined) measures.place = { value: 0.5, words: within };
  else measures["place differ"] = { value: 1, words: `${a.places[0]?.name} / ${b.places[0]?.name}` };
}

function measureTimes(a: StatementView, b: StatementView, measures: Measures): void {
  let apart = false;
  for (const one of a.times) {
    for (const other of b.times) {
      const how = compareTimes(one, other);
      if (how === "same") {
        measures.day = { value: 1, words: one.interval?.start?.slice(0, 10) ?? one.timex };
        return;
      }
      if (how === "apart") apart = true;
      if (how === "within") measures.day = { value: 0.5, words: one.timex };
    }
  }
  if (apart && measures.day === undefined) {
    measures["day differ"] = { value: 1, words: `${a.times[0]?.timex} / ${b.times[0]?.timex}` };
  }
}

function measureFigures(a: StatementView, b: StatementView, measures: Measures): void {
  for (const [kind, words] of a.tolls.size === 1 && a.tolls.has("affected") ? b.tolls : a.tolls) {
    const other = b.tolls.get(kind) ?? (kind === "killed" || kind === "wounded" ? b.tolls.get("affected") : undefined);
    if (other !== undefined) measures.toll = { value: 1, words: words === other ? words : `${words} / ${other}` };
  }
  if (measures.toll !== undefined) {
    // What they have in common is how many people: one word says it, and "hurt" and "in hospital" say the same.
    delete measures.single;
    delete measures.short;
    delete measures["what differ"];
  }
  if (a.figures.length === 0 || b.figures.length === 0) return;
  for (const one of a.figures) {
    for (const other of b.figures) {
      if (!countSame(one, other)) continue;
      const equal = compareQuantities(one.value, other.value) === "equal";
      const words = one.words === other.words ? one.words : `${one.words} / ${other.words}`;
      if (equal || measures.figure === undefined) measures.figure = { value: 1, words };
      if (equal) measures.number = { value: Math.max(measures.number?.value ?? 0, oddness(one.value.number)), words };
    }
  }
  if (measures.figure === undefined && measures.toll === undefined) {
    measures["figure differ"] = { value: 1, words: `${a.figures[0]?.words} / ${b.figures[0]?.words}` };
  }
}

/** How little likely a number is by chance, from 0 to 1, by the digits that it tells: 2 and 500 are common, 1,947 is not. */
function oddness(number: number | undefined): number {
  const digits = String(number ?? "")
    .replace(/[.-]/gu, "")
    .replace(/^0+|0+$/gu, "");
  return Math.min(1, 0.25 + 0.25 * Math.max(0, digits.length - 1));
}

/** Two figures of one kind, as far as their words tell: so many hurt, so many dollars of debt. */
function countSame(a: Figure, b: Figure): boolean {
  if (kindOfQuantity(a.value) !== kindOfQuantity(b.value)) return false;
  if (a.value.casualty !== undefined) return true;
  if (a.of.length === 0 || b.of.length === 0) return a.value.unit.kind !== "count";
  return a.of.some((stem) => b.of.includes(stem));
}
