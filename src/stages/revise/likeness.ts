import type { Score } from "../../model/score.ts";
import { foldName } from "../../text/transliterate.ts";
import type { Token } from "./meaning-words.ts";
import type { Unit } from "./units.ts";

/** What likeness needs of a unit, made once. */
export interface Weighed {
  readonly weights: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** Numbers are what edits change: they tell little of whether two sentences are one. */
const NUMBER = 1;

/** The weight of each word, by its stem where the language has stems: rare words weigh more. */
export function weigh(units: readonly Unit[]): Weighed {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const { tokens, language } of units) {
    for (const one of tokens) {
      if (one.kind === "mark") continue;
      const [key, weight] = weightOf(one, language);
      weights.set(key, (weights.get(key) ?? 0) + weight);
      sum += weight;
    }
  }
  return { weights, sum };
}

function weightOf({ key, kind }: Token, language: Unit["language"]): readonly [string, number] {
  if (kind === "number") return [key, NUMBER];
  const folded = foldName(key);
  if (language?.words === undefined) return [folded, folded.length < 4 ? 0.4 : 2];
  const stem = language.words.stem(folded);
  return [stem, Math.max(0.3, Math.min(language.words.rarity.get(stem) ?? language.words.rarest, 5))];
}

/** How much of the words of both is shared, by weight (Dice), from 0 to 1. */
export function likeness(a: Weighed, b: Weighed): number {
  if (a.sum === 0 || b.sum === 0) return 0;
  return (2 * shared(a, b)) / (a.sum + b.sum);
}

/** How much of the words of `a` are in `b`, by weight, from 0 to 1. */
export function containment(a: Weighed, b: Weighed): number {
  return a.sum === 0 ? 0 : shared(a, b) / a.sum;
}

function shared(a: Weighed, b: Weighed): number {
  let sum = 0;
  for (const [key, weight] of a.weights) sum += Math.min(weight, b.weights.get(key) ?? 0);
  return sum;
}

/** The score of a pair, in words. */
export function scoreOf(value: number, reasons: readonly (readonly [string, number])[]): Score {
  return {
    value: Math.round(value * 100) / 100,
    reasons: reasons.map(([words, weight]) => ({
      feature: words.split(" ")[0] ?? words,
      words,
      weight: Math.round(weight * 100) / 100,
    })),
  };
}
