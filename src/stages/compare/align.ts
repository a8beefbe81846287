import type { Side, Unit } from "./side.ts";
import { sameSlot } from "./slots.ts";

/** Units of two statements that stand for one another, by their places. */
export interface Aligned {
  readonly a: number;
  readonly b: number;
  /** They say the same; otherwise they are of one kind, and what they say is to be compared. */
  readonly same: boolean;
}

/** What stands between two aligned places on either side: an end is exclusive, a side may be empty. */
export interface Gap {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

export interface Alignment {
  readonly aligned: readonly Aligned[];
  readonly gaps: readonly Gap[];
}

/**
 * Lays two statements beside one another so that as much as can be stands beside what says the same, in order (longest common
 * subsequence with weights, S. Needleman and C. Wunsch 1970). Time and memory: the product of their lengths, at most 120 each.
 */
export function align(a: Side, b: Side): Alignment {
  const [rows, columns] = [a.units.length, b.units.length];
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const gain = new Float64Array(rows * columns);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const [one, two] = [a.units[row], b.units[column]];
      const worth = one === undefined || two === undefined ? 0 : likeness(one, two);
      gain[row * columns + column] = worth;
      const through = worth > 0 ? worth + (best[(row + 1) * width + column + 1] ?? 0) : 0;
      best[row * width + column] = Math.max(
        through,
        best[(row + 1) * width + column] ?? 0,
        best[row * width + column + 1] ?? 0,
      );
    }
  }
  const aligned: Aligned[] = [];
  const gaps: Gap[] = [];
  let [lastRow, lastColumn] = [0, 0];
  const close = (row: number, column: number): void => {
    if (row > lastRow || column > lastColumn) gaps.push({ a: [lastRow, row], b: [lastColumn, column] });
  };
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const worth = gain[row * columns + column] ?? 0;
    const here = best[row * width + column] ?? 0;
    if (worth > 0 && Math.abs(here - worth - (best[(row + 1) * width + column + 1] ?? 0)) < 1e-9) {
      close(row, column);
      aligned.push({ a: row, b: column, same: worth >= SAME });
      row++;
      column++;
      [lastRow, lastColumn] = [row, column];
    } else if (Math.abs(here - (best[(row + 1) * width + column] ?? 0)) < 1e-9) row++;
    else column++;
  }
  close(rows, columns);
  return { aligned, gaps };
}

/** From here on two units say the same. */
const SAME = 2;
/** They are of one kind: two figures of one thing, two days. */
const OF_ONE_KIND = 1.2;

function likeness(a: Unit, b: Unit): number {
  if (a.kind === "quantity" && b.kind === "quantity") {
    return a.key === b.key ? SAME + 0.2 : sameSlot(a, b) ? OF_ONE_KIND : 0;
  }
  if (a.kind === "name" && b.kind === "name") return sameName(a, b) ? SAME + 0.5 : 0;
  if (a.key === b.key) return SAME + (a.kind === "word" ? 0 : 0.2);
  if (a.kind === "name" && b.kind === "word") return a.words.toLowerCase() === b.key ? SAME : 0;
  if (a.kind === "word" && b.kind === "name") return b.words.toLowerCase() === a.key ? SAME : 0;
  if (a.kind !== b.kind || (a.kind !== "time" && a.kind !== "place")) return 0;
  // "Tuesday" is told of one day in a copy, whenever that is published; and one name means one place.
  return a.words.toLowerCase() === b.words.toLowerCase() ? SAME : OF_ONE_KIND;
}

/** One is the other, a part of it ("Lannick", "Piet Lannick"), its letters ("UN", "United Nations"), or a slip of it. */
export function sameName(a: Unit, b: Unit): boolean {
  if (a.key === b.key) return true;
  const [short, long] = (a.parts?.length ?? 0) <= (b.parts?.length ?? 0) ? [a, b] : [b, a];
  const parts = new Set(long.parts);
  if ((short.parts ?? []).length > 0 && (short.parts ?? []).every((part) => parts.has(part))) return true;
  if (isMisspelt(a.words.toLowerCase(), b.words.toLowerCase())) return true;
  const initials = (long.parts ?? []).map((part) => part[0] ?? "").join("");
  return initials.length > 1 && short.parts?.length === 1 && short.parts[0] === initials;
}

/** Names with a longer word in common may be one: "East Meyer Boulevard", "E. Meyer Blvd.". */
export function shareWord(a: Unit, b: Unit): boolean {
  const words = ({ words: name }: Unit): readonly string[] =>
    name
      .toLowerCase()
      .split(/[\s.,-]+/u)
      .filter(({ length }) => length > 3);
  const other = new Set(words(b));
  return words(a).some((word) => other.has(word));
}

/** Longer names of which three in four pairs of letters are shared: one is a slip or another spelling of the other. */
function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6) return false;
  const pairs = (word: string): readonly string[] =>
    Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  const [one, two] = [pairs(a), new Set(pairs(b))];
  const both = one.filter((letters) => two.has(letters)).length;
  return (2 * both) / (one.length + two.size) >= 0.75;
}
