import type { Casualty } from "../model/facet/quantity-value.ts";

/** Reads of whom words give the number, by a pattern for each. */
export function tallyReader(
  patterns: readonly (readonly [casualty: Casualty, pattern: RegExp])[],
): (words: string) => readonly Casualty[] {
  return (words) => patterns.filter(([, pattern]) => pattern.test(words)).map(([casualty]) => casualty);
}
