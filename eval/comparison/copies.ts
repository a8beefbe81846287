import { englishAttribution } from "../../src/languages/en/attribution/attribution.ts";
import type { CardFacet, StatementCard } from "../../src/model/card.ts";
import type { TaggedWord } from "../../src/model/language/attribution-language.ts";

/** A changed copy of a sentence, or nothing where the change cannot be made. */
export type Change = (card: StatementCard) => string | undefined;

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** Settlements far from one another, for the place of another. */
const TOWNS = ["Lyon", "Osaka", "Lima", "Perth", "Nairobi", "Winnipeg"];
/** People who are not. */
const PEOPLE = ["Anton Brevik", "Maria Colder", "Ruben Astley", "Hilda Marrow"];

/** A number that a quantity names exactly or about, in figures or as one small word, that stands once in the sentence. */
function numberIn({ words, facets }: StatementCard) {
  for (const { facet } of facets) {
    if (facet.kind !== "quantity") continue;
    const { number, upper, vague, approximation } = facet.value;
    if (number === undefined || upper !== undefined || vague !== undefined || number === 0) continue;
    if (approximation !== "exact" && approximation !== "about") continue;
    const digits = /(?<![\p{L}\p{N}.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\p{L}\p{N}.,])\d+(?:\.\d+)?(?![\d,.]*\d)/u.exec(
      facet.words,
    );
    const spelled = SMALL.findIndex((word) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "iu").test(facet.words));
    const told =
      digits?.[0] ??
      (spelled > 0
        ? new RegExp(`(?<![\\p{L}-])${SMALL[spelled]}(?![\\p{L}-])`, "iu").exec(facet.words)?.[0]
        : undefined);
    const value = digits === null ? spelled : Number(digits[0].replaceAll(",", ""));
    if (told === undefined || words.split(told).length !== 2) continue;
    const start = (facet.spans[0]?.start ?? 0) + facet.words.indexOf(told);
    return { told, value, digits: digits !== null, start, end: start + told.length, facet };
  }
  return undefined;
}

function put(words: string, { start, end }: { readonly start: number; readonly end: number }, instead: string): string {
  return words.slice(0, start) + instead + words.slice(end);
}

/** The number becomes one outside its coded range, and more than a quarter away. */
export const swapNumber: Change = (card) => {
  const found = numberIn(card);
  if (found === undefined) return undefined;
  const { told, value, digits } = found;
  if (!digits) return put(card.words, found, caseOf(told, SMALL[value > 10 ? value - 7 : value + 5] ?? "two"));
  const decimals = told.split(".")[1]?.length ?? 0;
  // Not above what people reach or a share can be, where it may be one of these.
  const changed = value > 25 && value <= 100 ? value * 0.6 : value * 1.6 + 3;
  const other = decimals > 0 ? changed.toFixed(decimals) : String(Math.round(changed));
  return put(card.words, found, told.includes(",") ? withCommas(other) : other);
};

function withCommas(digits: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}

function caseOf(like: string, word: string): string {
  return /^\p{Lu}/u.test(like) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

const BEFORE_MAIN = new Set(
  "that which who whose whom when while if as because where after before since although though whether what how why until".split(
    " ",
  ),
);
const MODALS = new Set("is are was were has have had will would can could should must".split(" "));

/** "Not" behind the first auxiliary, or do-support for the first finite verb, before any other clause begins. */
export const negate: Change = ({ words }) => {
  const tagged = englishAttribution.tag(words);
  if (tagged.some(({ form }) => /^(?:not|n't|never|no|none|nobody|nothing|neither|nor|without|hardly)$/u.test(form)))
    return undefined;
  for (const [at, word] of tagged.entries()) {
    // "Was not only …" negates nothing.
    if (/^(?:only|just|all|always|more|less|so|too|as|that|also|because)$/u.test(tagged[at + 1]?.form ?? "")) continue;
    if (BEFORE_MAIN.has(word.form) || word.form === '"' || word.form === "``") return undefined;
    const before = tagged[at - 1];
    if (before === undefined || !/^(?:NOUN|PROPN|PRON)$/u.test(before.wordClass)) continue;
    if (word.wordClass === "AUX" && MODALS.has(word.form)) {
      return `${words.slice(0, word.end)} not${words.slice(word.end)}`;
    }
    const finite = finiteOf(word, before);
    if (finite !== undefined) return `${words.slice(0, word.start)}${finite} not ${word.lemma}${words.slice(word.end)}`;
  }
  return undefined;
};

/** What of "do" makes the verb's negation; nothing for a participle or an infinitive. */
function finiteOf({ form, lemma, wordClass }: TaggedWord, before: TaggedWord): string | undefined {
  if (wordClass !== "VERB" || form.endsWith("ing")) return undefined;
  if (form === `${lemma}s` || form === `${lemma}es`) return "does";
  if (form !== lemma && before.wordClass !== "NOUN") return "did";
  return form !== lemma && /^(?:said|told|added|rose|fell|won|lost|began|came|went|took|made)$/u.test(form)
    ? "did"
    : undefined;
}

/** The one day of the week becomes another. */
export const swapDay: Change = ({ words }) => {
  const days = [...words.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu)];
  const [day] = days;
  if (days.length !== 1 || day === undefined) return undefined;
  const other = DAYS[(DAYS.indexOf(day[0]) + 2) % DAYS.length] ?? "Monday";
  return put(words, { start: day.index, end: day.index + day[0].length }, other);
};

/** The one settlement becomes one far away. */
export const swapPlace: Change = ({ words, facets }) => {
  const places = facets.filter(({ facet }) => facet.kind === "place");
  const [first] = places;
  const facet: CardFacet["facet"] | undefined = first?.facet;
  const span = facet?.spans[0];
  if (facet?.kind !== "place" || facet.value.place?.kind !== "settlement" || span === undefined) return undefined;
  if (words.split(facet.words).length !== 2 || facet.value.relation !== "at") return undefined;
  return put(words, span, pick(TOWNS, words.length));
};

/** A name of two words that is no place, and no part of a longer name, becomes another. */
export const swapName: Change = ({ words, facets }) => {
  for (const match of words.matchAll(/(?<=(?<!\p{L})\p{Ll}+,? )\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}(?= [a-z]|,)/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const inside = facets.some(({ facet }) =>
      facet.spans.some(({ start, end }) => start < span.end && span.start < end),
    );
    const proper = englishAttribution.tag(words).filter(({ start, end }) => span.start <= start && end <= span.end);
    if (inside || !proper.every(({ wordClass }) => wordClass === "PROPN") || words.split(match[0]).length !== 2)
      continue;
    return put(words, span, pick(PEOPLE, words.length));
  }
  return undefined;
};

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? "";
}

/** A small number in figures becomes a word, and the other way round. */
export const respell: Change = (card) => {
  const found = numberIn(card);
  if (found === undefined || found.value > 20 || !Number.isInteger(found.value)) return undefined;
  const before = card.words.slice(0, found.start).trimEnd();
  if (/[$€£#]$/u.test(before)) return undefined;
  return put(card.words, found, found.digits ? (SMALL[found.value] ?? "") : String(found.value));
};

/** A number of three figures and more is rounded to two, with "about". */
export const roundOff: Change = (card) => {
  const found = numberIn(card);
  if (found === undefined || !found.digits || found.value < 100 || !Number.isInteger(found.value)) return undefined;
  if (found.facet.value.approximation !== "exact" || !card.words.startsWith(found.told, found.facet.spans[0]?.start))
    return undefined;
  const step = 10 ** (String(found.value).length - 2);
  const rounded = Math.round(found.value / step) * step;
  return rounded === found.value ? undefined : put(card.words, found, `about ${withCommas(String(rounded))}`);
};

const UNITS: readonly (readonly [string, string, number])[] = [
  ["miles", "kilometers", 1.609344],
  ["kilometers", "miles", 0.621371],
  ["kilometres", "miles", 0.621371],
  ["km", "miles", 0.621371],
  ["feet", "meters", 0.3048],
  ["meters", "feet", 3.28084],
  ["metres", "feet", 3.28084],
  ["pounds", "kilograms", 0.453592],
  ["tonnes", "tons", 1.10231],
  ["hectares", "acres", 2.47105],
  ["acres", "hectares", 0.404686],
];

/** A measure is told in another unit, rounded to two figures. */
export const convert: Change = (card) => {
  const found = numberIn(card);
  if (found === undefined || !found.digits || found.facet.value.unit.kind === "money") return undefined;
  const rest = card.words.slice(found.end);
  for (const [from, to, factor] of UNITS) {
    if (!new RegExp(`^ ${from}(?!\\p{L})`, "u").test(rest)) continue;
    const value = Number((found.value * factor).toPrecision(2));
    const told = value >= 1000 ? withCommas(String(value)) : String(value);
    return put(card.words, { start: found.start, end: found.end + 1 + from.length }, `${told} ${to}`);
  }
  return undefined;
};

/** "Did not" becomes "didn't". */
export const contract: Change = ({ words }) => {
  const match = /\b(did|does|do|is|are|was|were|has|have|had|would|could|should) not\b/u.exec(words);
  return match === null
    ? undefined
    : put(words, { start: match.index, end: match.index + match[0].length }, `${match[1]}n't`);
};

/** Who says it is put before. */
export const ascribe: Change = ({ words }) =>
  /^(?:The|A|An|In|On|It|He|She|They) /u.test(words)
    ? `According to officials, ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`
    : undefined;
