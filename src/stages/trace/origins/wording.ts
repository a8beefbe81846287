import type { StatementCard } from "../../../model/card.ts";
import { wordsToCompare } from "../../../text/name-keys.ts";
import { bonesOf, foldName, soundDistance, soundsOf } from "../../../text/transliterate.ts";
import { stemsOf } from "../../../text/word-stems.ts";

const QUOTED = /(?<![\p{L}\p{N}])["“”„«»‘’']([^"“”„«»]{3,400}?)["”“»’'](?![\p{L}\p{N}])/gu;

/** Words in quotation marks within a statement, in small letters without marks. */
export function quotationsIn(words: string): readonly string[] {
  const found = [...words.matchAll(QUOTED)].map(([, inside]) => plain(inside ?? ""));
  return found.filter((quotation) => quotation.length > 0);
}

/** One of the two quotations stands in the other, with at least one long word: what they share, else `undefined`. */
export function sharedQuotation(a: readonly string[], b: readonly string[]): string | undefined {
  const shared = a.flatMap((one) =>
    b.flatMap((other) => (holds(one, other) ? [other] : holds(other, one) ? [one] : [])),
  );
  return shared.sort((one, other) => other.length - one.length || (one < other ? -1 : 1))[0];
}

function holds(outer: string, inner: string): boolean {
  return /[\p{L}\p{N}]{6}/u.test(inner) && ` ${outer} `.includes(` ${inner} `);
}

/** Words only, in small letters. */
export function plain(words: string): string {
  return (foldName(words).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** The sentence of a statement without the statement's own words: who says it, to whom, how. */
export function aroundWords({ sentence, words }: Pick<StatementCard, "sentence" | "words">): string {
  return words.split(" … ").reduce((rest, piece) => rest.replace(piece, " "), sentence);
}

/** The figures that a statement gives of what it tells: numbers as reported. */
export function figuresOf({ facets }: Pick<StatementCard, "facets">): ReadonlySet<number> {
  const figures = new Set<number>();
  for (const { facet, use } of facets) {
    if (facet.kind !== "quantity" || use.aspect !== "event") continue;
    const { number, range } = facet.value;
    const value = number ?? (range.low === range.high ? range.low : undefined);
    if (value !== undefined) figures.add(value);
  }
  return figures;
}

/** Two statements give different figures and no common one. */
export function differInFigures(a: Pick<StatementCard, "facets">, b: Pick<StatementCard, "facets">): boolean {
  const [one, other] = [figuresOf(a), figuresOf(b)];
  return one.size > 0 && other.size > 0 && ![...one].some((figure) => other.has(figure));
}

/** How much of the words that count two texts share: over those of the shorter one. */
export function overlapOf(a: string, b: string): number {
  const [one, other] = [stemSet(a), stemSet(b)];
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : [...one].filter((stem) => other.has(stem)).length / least;
}

function stemSet(words: string): ReadonlySet<string> {
  return new Set(wordsToCompare(words.replaceAll(/[.,…]/gu, " ")).map(({ stems, folded }) => stems[0] ?? folded));
}

/** Sounds further apart than this are two names. */
const NEAR = 0.16;

/** A text names somebody: all words of the name, or the last one of a person's, stand in it, in whatever script and case. */
export function names(text: string, name: string, whole: boolean): boolean {
  const wanted = wordsToCompare(name).filter(({ text: word }) => word.length > 3 && /^\p{Lu}/u.test(word));
  const least = whole ? wanted : wanted.slice(-1);
  const there = (text.match(/\p{Lu}[\p{L}'’-]{2,40}/gu) ?? []).map(soundsOfWord);
  return least.length > 0 && least.every(({ text: word }) => there.some((sounds) => near(sounds, soundsOfWord(word))));
}

function soundsOfWord(word: string): readonly string[] {
  const folded = foldName(word.replace(/['’]s$/u, ""));
  return [...new Set([folded, ...stemsOf(folded, "name")].flatMap(soundsOf))];
}

function near(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => bonesOf(one) === bonesOf(other) && soundDistance(one, other) <= NEAR));
}
