import type { Span } from "../../src/model/span.ts";
import type { GoldTime } from "./inline-timex.ts";

/** A time as a reader found it. */
export interface ReadTime {
  readonly span: Span;
  readonly value: string;
}

/** Counts over texts; add with `add`. */
export interface TimeCounts {
  readonly wanted: number;
  readonly found: number;
  /** Same first and last character. */
  readonly strict: number;
  /** At least one character in common. */
  readonly relaxed: number;
  /** Of those in `relaxed`: same TIMEX3 value. */
  readonly value: number;
}

export const noTimes: TimeCounts = { wanted: 0, found: 0, strict: 0, relaxed: 0, value: 0 };

/** A pair of what was wanted and what was found there; one of them is absent where nothing stood. */
export interface TimePair {
  readonly gold?: GoldTime;
  readonly found?: ReadTime;
}

/**
 * Pairs the times of one text, as the scorer of TempEval-3 does (UzZaman et al. 2013): exact spans first, then whatever overlaps; each is
 * used once.
 */
export function pairTimes(gold: readonly GoldTime[], found: readonly ReadTime[]): readonly TimePair[] {
  const free = new Set(found);
  const exact = new Map<GoldTime, ReadTime>();
  for (const one of gold) {
    const same = found.find(
      (other) => free.has(other) && other.span.start === one.span.start && other.span.end === one.span.end,
    );
    if (same === undefined) continue;
    exact.set(one, same);
    free.delete(same);
  }
  const pairs = gold.map((one): TimePair => {
    const other =
      exact.get(one) ??
      found.find((it) => free.has(it) && it.span.start < one.span.end && one.span.start < it.span.end);
    if (other === undefined) return { gold: one };
    free.delete(other);
    return { gold: one, found: other };
  });
  return [...pairs, ...[...free].map((one) => ({ found: one }))];
}

/** The counts of pairs. */
export function countTimes(pairs: readonly TimePair[]): TimeCounts {
  const both = pairs.flatMap(({ gold, found }) => (gold === undefined || found === undefined ? [] : [{ gold, found }]));
  return {
    wanted: pairs.filter(({ gold }) => gold !== undefined).length,
    found: pairs.filter(({ found }) => found !== undefined).length,
    strict: both.filter(({ gold, found }) => gold.span.start === found.span.start && gold.span.end === found.span.end)
      .length,
    relaxed: both.length,
    value: both.filter(({ gold, found }) => gold.value === found.value).length,
  };
}

export function addTimes(a: TimeCounts, b: TimeCounts): TimeCounts {
  return {
    wanted: a.wanted + b.wanted,
    found: a.found + b.found,
    strict: a.strict + b.strict,
    relaxed: a.relaxed + b.relaxed,
    value: a.value + b.value,
  };
}

/** F1 of spans (strict, relaxed) and of values, in per cent. */
export function timeFigures(counts: TimeCounts): Readonly<Record<"strict" | "relaxed" | "value", number>> {
  const f1 = (hit: number) =>
    counts.wanted + counts.found === 0 ? 0 : Math.round((2000 * hit) / (counts.wanted + counts.found)) / 10;
  return { strict: f1(counts.strict), relaxed: f1(counts.relaxed), value: f1(counts.value) };
}
