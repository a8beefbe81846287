import type { Line } from "./line.ts";

/** Tokens of a line, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Somebody said something, as a rule found it in a line. */
export interface Finding {
  readonly rule: string;
  readonly cue: readonly Range[];
  readonly source?: Range;
  readonly content: readonly Range[];
  /** Words that are no part of what anybody else says around them: ", reports TASS,". */
  readonly aside?: Range;
  /** Quotations in the sentences that follow go on with the content. */
  readonly goesOn?: boolean;
  /** The content is the sentence before ("this was reported by …"). */
  readonly previous?: boolean;
}

/** One way in which news tells who said what. The same rules serve every language that has the words for them. */
export interface PatternRule {
  readonly id: string;
  /** One sentence for the person who asks why. */
  readonly summary: string;
  /** A sentence in which the rule finds something; tested. */
  readonly example: string;
  apply(line: Line, before: readonly Finding[]): readonly Finding[];
}
