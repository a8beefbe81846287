import type { Span } from "../../src/model/span.ts";
import { coverage, hull, merge } from "../../src/text/spans.ts";

export const roles = ["source", "cue", "content"] as const;
export type Role = (typeof roles)[number];

/** The spans of one attribution; offsets in any unit, the same for gold and prediction. */
export type Roles = Readonly<Record<Role, readonly Span[]>>;

/** Precision, recall and F1 in per cent, one decimal. */
export interface Figure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What was right of what was predicted and of what there was to find. */
export interface Count {
  right: number;
  predicted: number;
  gold: number;
}

export type Measure = `${Role} ${"char" | "exact" | "overlap"}` | "said" | "who-said-what";

/** One document's gold and prediction. */
export interface Scored {
  readonly gold: readonly Roles[];
  readonly predicted: readonly Roles[];
}

/**
 * The measures of PolNeAR's `score.py`, micro-averaged over documents:
 * - `<role> char`: characters given the role
 * - `<role> exact`: whole role of an attribution, same outer bounds
 * - `<role> overlap`: outer bounds share a character, one to one, longest first
 * - `said`: content covers gold content with intersection over union >= 0.5, one to one, best first
 * - `who-said-what`: the same, and the sources overlap or both are absent
 * `score.test.ts` proves that the figures are those of the original.
 */
export function scoreAttributions(documents: Iterable<Scored>): Readonly<Record<Measure, Figure>> {
  const counts = new Map<Measure, Count>();
  for (const document of documents) {
    for (const [measure, count] of countDocument(document)) {
      const sum = counts.get(measure) ?? { right: 0, predicted: 0, gold: 0 };
      sum.right += count.right;
      sum.predicted += count.predicted;
      sum.gold += count.gold;
      counts.set(measure, sum);
    }
  }
  return Object.fromEntries([...counts].map(([measure, count]) => [measure, figure(count)])) as Record<Measure, Figure>;
}

/** The counts of one document, by measure. */
export function countDocument({ gold, predicted }: Scored): ReadonlyMap<Measure, Count> {
  const counts = new Map<Measure, Count>();
  for (const role of roles) {
    const goldChars = gold.flatMap((one) => one[role]);
    const predictedChars = predicted.flatMap((one) => one[role]);
    counts.set(`${role} char`, {
      right: shared(goldChars, predictedChars),
      predicted: coverage(predictedChars),
      gold: coverage(goldChars),
    });
    const g = outerBounds(gold, role);
    const p = outerBounds(predicted, role);
    const keys = new Set(g.map(key));
    counts.set(`${role} exact`, {
      right: p.filter((span) => keys.has(key(span))).length,
      predicted: p.length,
      gold: g.length,
    });
    const pairs = g.flatMap((a, i) =>
      p.flatMap((b, j) => {
        const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
        return common > 0 ? [{ score: common, gold: i, predicted: j }] : [];
      }),
    );
    counts.set(`${role} overlap`, { right: matchGreedily(pairs).length, predicted: p.length, gold: g.length });
  }
  const g = gold.filter((one) => one.content.length > 0);
  const p = predicted.filter((one) => one.content.length > 0);
  const said = pairContents(g, p);
  const both = { predicted: p.length, gold: g.length };
  counts.set("said", { right: matchGreedily(said).length, ...both });
  const who = said.filter((pair) => sameSource(g[pair.gold], p[pair.predicted]));
  counts.set("who-said-what", { right: matchGreedily(who).length, ...both });
  return counts;
}

/** A candidate pair of a gold and a predicted thing, by their places in their lists. */
export interface Pair {
  readonly score: number;
  readonly gold: number;
  readonly predicted: number;
}

/** Pairs whose contents have intersection over union of 0.5 or more. */
export function pairContents(gold: readonly Roles[], predicted: readonly Roles[]): readonly Pair[] {
  return gold.flatMap((a, i) =>
    predicted.flatMap((b, j) => {
      const common = shared(a.content, b.content);
      if (common === 0) return [];
      const score = common / (coverage(a.content) + coverage(b.content) - common);
      return score >= 0.5 ? [{ score, gold: i, predicted: j }] : [];
    }),
  );
}

/** Sources share a character, or both are absent. */
export function sameSource(gold: Roles | undefined, predicted: Roles | undefined): boolean {
  if (gold === undefined || predicted === undefined) return false;
  if (gold.source.length === 0 && predicted.source.length === 0) return true;
  return shared(gold.source, predicted.source) > 0;
}

/** One to one, best score first; ties go to the later gold, then the later prediction, as in `score.py`. */
export function matchGreedily(pairs: readonly Pair[]): readonly Pair[] {
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  return [...pairs]
    .sort((a, b) => b.score - a.score || b.gold - a.gold || b.predicted - a.predicted)
    .filter((pair) => {
      if (takenGold.has(pair.gold) || takenPredicted.has(pair.predicted)) return false;
      takenGold.add(pair.gold);
      takenPredicted.add(pair.predicted);
      return true;
    });
}

/** Precision, recall and F1 of a count, in per cent with one decimal (exact ties to even, as Python rounds). */
export function figure({ right, predicted, gold }: Count): Figure {
  const p = predicted > 0 ? right / predicted : 0;
  const r = gold > 0 ? right / gold : 0;
  const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0;
  return { p: round(100 * p), r: round(100 * r), f1: round(100 * f1) };
}

function round(value: number): number {
  const fixed = Number(value.toFixed(1));
  const doubled = value * 20;
  const isTie = Number.isInteger(doubled) && doubled % 2 !== 0;
  if (!isTie) return fixed;
  const below = Math.floor(value * 10);
  return (below % 2 === 0 ? below : below + 1) / 10;
}

function key(span: Span): string {
  return `${span.start}-${span.end}`;
}

/** Each different pair of outer bounds once, in order: two attributions that share a source count it once. */
function outerBounds(attributions: readonly Roles[], role: Role): readonly Span[] {
  const bounds = new Map<string, Span>();
  for (const one of attributions) {
    const span = hull(one[role]);
    if (span !== undefined) bounds.set(key(span), span);
  }
  return [...bounds.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How many characters are in both. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  const left = merge(a);
  const right = merge(b);
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const one = left[i] as Span;
    const two = right[j] as Span;
    sum += Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start));
    if (one.end < two.end) i++;
    else j++;
  }
  return sum;
}
