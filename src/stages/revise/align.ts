import type { Score } from "../../model/score.ts";
import { containment, likeness, scoreOf, type Weighed, weigh } from "./likeness.ts";
import { type Gap, gapsBetween, type Same, sameInOrder } from "./same-in-order.ts";
import type { Unit } from "./units.ts";

/** Units by their places in both lists. */
export interface Alignment {
  /** Places of units that say the same at the same place. */
  readonly same: Same;
  /** Runs of units that say the same at another place. */
  readonly moved: readonly { readonly before: readonly number[]; readonly after: readonly number[] }[];
  /** Neighbours that were taken for one another though they differ. */
  readonly pairs: readonly Pair[];
  readonly gone: readonly number[];
  readonly came: readonly number[];
}

export interface Pair {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly score: Score;
}

/** Where more pairs could be weighed, only those at about the same height of the same gap are. */
const MOST_PAIRS = 40_000;
const NEAR = 8;
/** Below it two sentences are two. */
const LEAST = 0.5;
/** Sentences of the same gap need less, for where they stand speaks for them. */
const LEAST_IN_PLACE = 0.42;
/** Where another is as like as that, nobody knows which it was. */
const MARGIN = 0.04;
/** Shorter sentences say too little for it to be told that they moved. */
const SHORTEST_MOVED = 4;

/** Which units are the same, which moved, which became which: by the difference of both lists (Myers), then by shared words. */
export function align(before: readonly Unit[], after: readonly Unit[]): Alignment {
  const keys = (units: readonly Unit[]) => units.map((unit) => `${unit.kind === "title" ? "title" : ""}\n${unit.key}`);
  const same = sameInOrder(keys(before), keys(after));
  const gaps = gapsBetween(same, before.length, after.length);
  const gapOf = { before: new Map<number, number>(), after: new Map<number, number>() };
  gaps.forEach(({ gone, came }, gap) => {
    for (const at of gone) gapOf.before.set(at, gap);
    for (const at of came) gapOf.after.set(at, gap);
  });
  const gone = new Set(gaps.flatMap((gap) => gap.gone));
  const came = new Set(gaps.flatMap((gap) => gap.came));
  const moved = findMoved(before, after, gone, came);
  const pairs = findPairs(before, after, gone, came, gapOf, gaps);
  return { same, moved, pairs, gone: [...gone], came: [...came] };
}

/** Takes out of both sets what says the same, and puts neighbours that moved together together. */
function findMoved(
  before: readonly Unit[],
  after: readonly Unit[],
  gone: Set<number>,
  came: Set<number>,
): Alignment["moved"] {
  const places = new Map<string, number[]>();
  for (const at of came) {
    const unit = after[at];
    if (unit !== undefined && canMove(unit)) places.set(unit.key, [...(places.get(unit.key) ?? []), at]);
  }
  const runs: { before: number[]; after: number[] }[] = [];
  for (const at of [...gone].sort((a, b) => a - b)) {
    const unit = before[at];
    const open = unit === undefined || !canMove(unit) ? undefined : places.get(unit.key);
    const to = open?.shift();
    if (to === undefined) continue;
    gone.delete(at);
    came.delete(to);
    const last = runs.at(-1);
    if (last?.before.at(-1) === at - 1 && last.after.at(-1) === to - 1) {
      last.before.push(at);
      last.after.push(to);
    } else runs.push({ before: [at], after: [to] });
  }
  return runs;
}

function canMove({ tokens, passing, kind }: Unit): boolean {
  return (
    passing === undefined && kind !== "title" && tokens.filter((one) => one.kind !== "mark").length >= SHORTEST_MOVED
  );
}

type GapOf = { readonly before: ReadonlyMap<number, number>; readonly after: ReadonlyMap<number, number> };

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly value: number;
  readonly shared: number;
  readonly isInPlace: boolean;
}

function findPairs(
  before: readonly Unit[],
  after: readonly Unit[],
  gone: Set<number>,
  came: Set<number>,
  gapOf: GapOf,
  gaps: readonly Gap[],
): readonly Pair[] {
  const weighed = { before: new Map<number, Weighed>(), after: new Map<number, Weighed>() };
  for (const at of gone) weighed.before.set(at, weigh(before.slice(at, at + 1)));
  for (const at of came) weighed.after.set(at, weigh(after.slice(at, at + 1)));
  const candidates: Candidate[] = [];
  for (const [a, b] of pairsToWeigh(gone, came, gaps)) {
    const [left, right] = [weighed.before.get(a), weighed.after.get(b)];
    if (left === undefined || right === undefined || !canPair(before[a], after[b])) continue;
    const isInPlace = gapOf.before.get(a) === gapOf.after.get(b);
    const shared = likeness(left, right);
    if (!isAlike(shared, isInPlace, before[a], after[b])) continue;
    // Of sentences that are alike, the ones at the same height of the text.
    const near = 0.03 * (1 - Math.abs(a / before.length - b / after.length));
    candidates.push({ a, b, shared, isInPlace, value: shared + near + (isInPlace ? 0.08 : 0) });
  }
  candidates.sort((x, y) => y.value - x.value || x.a - y.a || x.b - y.b);
  const rivals = { before: Map.groupBy(candidates, ({ a }) => a), after: Map.groupBy(candidates, ({ b }) => b) };
  const pairs: Pair[] = [];
  for (const one of candidates) {
    if (!(gone.has(one.a) && came.has(one.b))) continue;
    if (isDoubtful(one, [...(rivals.before.get(one.a) ?? []), ...(rivals.after.get(one.b) ?? [])], gone, came))
      continue;
    gone.delete(one.a);
    came.delete(one.b);
    pairs.push(widened(one, before, after, gone, came));
  }
  return pairs;
}

/** All that are left, or, where these are many, those that stand at about the same height of one gap. */
function pairsToWeigh(
  gone: ReadonlySet<number>,
  came: ReadonlySet<number>,
  gaps: readonly Gap[],
): readonly (readonly [number, number])[] {
  if (gone.size * came.size <= MOST_PAIRS) return [...gone].flatMap((a) => [...came].map((b) => [a, b] as const));
  return gaps.flatMap((gap) => {
    const [left, right] = [gap.gone.filter((at) => gone.has(at)), gap.came.filter((at) => came.has(at))];
    return left.flatMap((a, at) => {
      const height = Math.round((at / left.length) * right.length);
      return right.slice(Math.max(0, height - NEAR), height + NEAR).map((b) => [a, b] as const);
    });
  });
}

/** A headline becomes a headline; a caption no sentence; nothing becomes what changes by itself. */
function canPair(a: Unit | undefined, b: Unit | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.passing !== undefined || b.passing !== undefined) return a.passing !== undefined && a.passing === b.passing;
  const special = ["title", "byline", "dateline", "caption"];
  return a.kind === b.kind || !(special.includes(a.kind) || special.includes(b.kind));
}

function isAlike(shared: number, isInPlace: boolean, a: Unit | undefined, b: Unit | undefined): boolean {
  // A document has one headline, byline and dateline.
  if (a?.passing !== undefined || ["title", "byline", "dateline"].includes(a?.kind ?? "")) return true;
  const isShort = Math.min(a?.tokens.length ?? 0, b?.tokens.length ?? 0) < 5;
  return shared >= (isInPlace ? LEAST_IN_PLACE : LEAST) + (isShort ? 0.1 : 0);
}

/** Whether another that is free is about as like: then it is not told which it was. */
function isDoubtful(
  one: Candidate,
  candidates: readonly Candidate[],
  gone: ReadonlySet<number>,
  came: ReadonlySet<number>,
): boolean {
  return candidates.some(
    (other) =>
      other !== one &&
      (other.a === one.a) !== (other.b === one.b) &&
      gone.has(other.a) &&
      came.has(other.b) &&
      other.isInPlace === one.isInPlace &&
      other.shared < 0.95 &&
      Math.abs(other.shared - one.shared) < MARGIN &&
      Math.abs(other.value - one.value) < 0.01,
  );
}

/** With the neighbour that holds the rest of the words, where a sentence was cut in two or two were made one. */
function widened(
  { a, b, shared, isInPlace }: Candidate,
  before: readonly Unit[],
  after: readonly Unit[],
  gone: Set<number>,
  came: Set<number>,
): Pair {
  const sides = { before: [a], after: [b] };
  let best = shared;
  for (const [side, units, free, other] of [
    ["after", after, came, before.slice(a, a + 1)],
    ["before", before, gone, after.slice(b, b + 1)],
  ] as const) {
    const whole = weigh(other);
    for (const at of [(sides[side][0] ?? 0) - 1, (sides[side][0] ?? 0) + 1]) {
      const unit = units[at];
      const first = units[sides[side][0] ?? 0];
      if (unit === undefined || !free.has(at) || unit.passing !== undefined || unit.kind !== first?.kind) continue;
      const both = [...sides[side], at].sort((x, y) => x - y);
      const value = likeness(weigh(both.flatMap((place) => units.slice(place, place + 1))), whole);
      if (value < best + 0.05 || containment(weigh([unit]), whole) < 0.5) continue;
      [best, sides[side]] = [value, both];
      free.delete(at);
    }
  }
  const place = isInPlace ? ([["same place", 0.08]] as const) : [];
  return { ...sides, score: scoreOf(best, [[`words ${best.toFixed(2)}`, best], ...place]) };
}
