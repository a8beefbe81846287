/** One line of a table: a measure's name and its figures in per cent, by column. */
export interface Row {
  readonly measure: string;
  readonly figures: Readonly<Record<string, number>>;
  /** What others reach on it, or how well people agree: shown beside, never frozen. */
  readonly beside?: string;
}

/** What an evaluation gives: its table, and which figures a later run must not fall below. */
export interface Evaluated {
  readonly rows: readonly Row[];
  /** Frozen figures, in points; higher is better. A drop of more than 0.3 fails. */
  readonly frozen: Readonly<Record<string, number>>;
  /** Sentences printed under the table: what was measured on how much, and what is missing. */
  readonly notes: readonly string[];
}

/** A score on gold data that nobody here wrote (or, for the demo case, that we wrote before the reader). */
export interface Evaluation {
  readonly name: string;
  readonly title: string;
  /** Folders below `../shared/data` that it needs; empty when it needs none. */
  readonly needs: readonly string[];
  run(dataDir: string): Promise<Evaluated>;
}

/** How far a frozen figure may fall before the evaluation fails, in points. */
export const tolerance = 0.3;

/** Frozen figures that this run falls below, with both values; figures that vanished count as 0. */
export function findDrops(
  frozen: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): readonly { readonly measure: string; readonly was: number; readonly is: number }[] {
  return Object.entries(frozen)
    .map(([measure, was]) => ({ measure, was, is: now[measure] ?? 0 }))
    .filter(({ was, is }) => was - is > tolerance + 1e-9);
}
