/** A run of glyphs as the file draws it, in the frame in which it is read upright: points from the upper left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the letters stand on. */
  readonly base: number;
  readonly size: number;
  /** What the library calls the font: the same name is the same font. */
  readonly font: string;
  readonly rtl: boolean;
}

/** One page as its pieces, in the order in which the file draws them. */
export interface Page {
  /** From 1. */
  readonly number: number;
  /** Of the frame in which the pieces are upright. */
  readonly width: number;
  readonly height: number;
  /** By how many quarter turns (clockwise) the text was turned to stand upright. */
  readonly quarter: 0 | 1 | 2 | 3;
  readonly pieces: readonly Piece[];
  /** Text that stands across the others: a stamp in the margin. */
  readonly across: readonly Piece[];
}

/** Neighbouring pieces of one line with no wide gap between them: a line of one column, or a cell. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly base: number;
  readonly size: number;
  readonly font: string;
  readonly rtl: boolean;
}

/** The middle of numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
