import type { Span } from "../../src/model/span.ts";
import { overlaps } from "../../src/text/spans.ts";
import type { Row } from "../evaluation.ts";

/** A temporal expression as TIMEX3 marks it. */
export interface Timex {
  readonly span: Span;
  /** In lower case: `date`, `time`, `duration`, `set`. */
  readonly type: string;
  readonly value: string;
}

/** Counts over any number of documents. */
export interface TimexCounts {
  readonly gold: number;
  readonly found: number;
  /** Gold expressions that a found one touches, and found ones that a gold one touches. */
  readonly goldTouched: number;
  readonly foundTouched: number;
  /** Found from the first to the last character. */
  readonly exact: number;
  /** Of the gold ones touched, those whose value, or type, is that of the one found. */
  readonly value: number;
  readonly type: number;
}

/**
 * Compares as TempEval-3 did (UzZaman et al. 2013): an expression is found when a stretch that was found shares a character with it
 * ("relaxed"), or is the same ("strict"); its value counts when the strings are equal. Each found one answers for one gold one at most.
 */
export function compareTimexes(gold: readonly Timex[], found: readonly Timex[]): TimexCounts {
  const used = new Set<Timex>();
  let [goldTouched, exact, value, type] = [0, 0, 0, 0];
  for (const one of gold) {
    const same = (other: Timex): boolean => other.span.start === one.span.start && other.span.end === one.span.end;
    const touching = found.filter((other) => !used.has(other) && overlaps(one.span, other.span));
    const best = touching.find(same) ?? touching[0];
    if (best === undefined) continue;
    used.add(best);
    goldTouched++;
    if (same(best)) exact++;
    if (best.value === one.value) value++;
    if (best.type === one.type) type++;
  }
  return { gold: gold.length, found: found.length, goldTouched, foundTouched: used.size, exact, value, type };
}

export function addCounts(all: readonly TimexCounts[]): TimexCounts {
  const sum = (key: keyof TimexCounts): number => all.reduce((total, counts) => total + counts[key], 0);
  return {
    gold: sum("gold"),
    found: sum("found"),
    goldTouched: sum("goldTouched"),
    foundTouched: sum("foundTouched"),
    exact: sum("exact"),
    value: sum("value"),
    type: sum("type"),
  };
}

/** The figures of one row, in per cent: relaxed span precision, recall and F1, strict span F1, value and type F1 (over all expressions). */
export function timexFigures(counts: TimexCounts): Row["figures"] {
  const { gold, found } = counts;
  const percent = (share: number): number => Math.round(share * 1000) / 10;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const f1 = (inFound: number, inGold: number): number => {
    const [p, r] = [share(inFound, found), share(inGold, gold)];
    return percent(share(2 * p * r, p + r));
  };
  return {
    gold,
    p: percent(share(counts.foundTouched, found)),
    r: percent(share(counts.goldTouched, gold)),
    relaxed: f1(counts.foundTouched, counts.goldTouched),
    strict: f1(counts.exact, counts.exact),
    value: f1(counts.value, counts.value),
    type: f1(counts.type, counts.type),
  };
}
