import type { Span } from "../../../model/span.ts";

/**
 * A rule that tells residue in one line of a document. `apply` gives the part of the line that is residue
 * (offsets into the line), or `undefined`. It runs in time linear in the line.
 */
export interface ResidueRule {
  readonly id: string;
  /** What it takes, one sentence. */
  readonly summary: string;
  /** The sentence kept with each cut. */
  readonly why: string;
  readonly examples: readonly string[];
  /** Lines of an article that look alike and must stay. */
  readonly stays: readonly string[];
  apply(line: string): Span | undefined;
}

/** Longer lines are prose or a blob; patterns for a page's furniture are not tried on them. */
export const FURNITURE_LIMIT = 400;

/** A rule that takes a whole line that a pattern fits. */
export function lineRule(rule: Omit<ResidueRule, "apply">, pattern: RegExp, limit = FURNITURE_LIMIT): ResidueRule {
  return {
    ...rule,
    apply(line) {
      const words = line.trim();
      if (words.length === 0 || words.length > limit || !pattern.test(words)) return undefined;
      const start = line.indexOf(words);
      return { start, end: start + words.length };
    },
  };
}
