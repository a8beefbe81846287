import { diffArrays } from "diff";

/** Places of what is the same in two lists, rising in both. */
export type Same = readonly (readonly [number, number])[];

/** A stretch between two things that are the same: what it was, what it is. */
export interface Gap {
  readonly gone: readonly number[];
  readonly came: readonly number[];
}

/** Beyond so many edits the shortest way from one list to the other is not sought: it takes time by their square. */
const MOST_EDITS = 600;

/**
 * What two lists have in common in the same order: by the shortest way from one to the other (Myers 1986), or, where they differ much,
 * by what stands once in each (patience: the longest rising run of those, in n log n).
 */
export function sameInOrder(before: readonly string[], after: readonly string[]): Same {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return byWhatIsOnce(before, after);
  const same: [number, number][] = [];
  let [left, right] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!(added || removed)) for (let step = 0; step < count; step++) same.push([left + step, right + step]);
    if (!added) left += count;
    if (!removed) right += count;
  }
  return same;
}

function byWhatIsOnce(before: readonly string[], after: readonly string[]): Same {
  const [left, right] = [placesOfOnce(before), placesOfOnce(after)];
  const shared = [...left].flatMap(([key, a]) => {
    const b = right.get(key);
    return b === undefined ? [] : [[a, b] as const];
  });
  // Piles of patience sorting: the top of each, and what lay below each card when it was put down.
  const tops: number[] = [];
  const below: (number | undefined)[] = [];
  shared.forEach(([, b], card) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shared[tops[middle] ?? 0]?.[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    below.push(low === 0 ? undefined : tops[low - 1]);
    tops[low] = card;
  });
  const run: (readonly [number, number])[] = [];
  for (let card = tops.at(-1); card !== undefined; card = below[card]) run.push(...shared.slice(card, card + 1));
  return run.reverse();
}

function placesOfOnce(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const several = new Set<string>();
  keys.forEach((key, at) => {
    if (places.has(key)) several.add(key);
    places.set(key, at);
  });
  for (const key of several) places.delete(key);
  return places;
}

/** The stretches between what is the same, those that are empty on both sides left out. */
export function gapsBetween(same: Same, before: number, after: number): readonly Gap[] {
  const range = (start: number, end: number) =>
    Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);
  const ends = [...same, [before, after] as const];
  return ends
    .map(([a, b], at): Gap => {
      const [left, right] = same[at - 1] ?? [-1, -1];
      return { gone: range(left + 1, a), came: range(right + 1, b) };
    })
    .filter(({ gone, came }) => gone.length + came.length > 0);
}
