import type { AttributionLanguage } from "../../../model/language/attribution-language.ts";
import type { Line, Word } from "./line.ts";
import type { Range, VerbGroup } from "./phrases.ts";

/** A phrase that may be the source; `nobody` has no range. */
export interface SourceOption {
  /** How it was found: "before", "earlier", "first", "antecedent", "after", "owner", "agent", "nobody". */
  readonly how: string;
  readonly range?: Range;
}

/** A line with what the rules ask of it. */
export interface LineView {
  readonly line: Line;
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  readonly language: AttributionLanguage;
  /** The last word that is no closing mark, exclusive. */
  readonly last: number;
}

/** Somebody may have said something: a cue, phrases that may be the source, and where the content stands. */
export interface Candidate {
  readonly rule: string;
  /** The cue's words. */
  readonly cue: Range;
  /** The word whose lemma tells what kind of cue it is. */
  readonly head: number;
  readonly group?: VerbGroup;
  /** The preposition that the cue ends with, or "". */
  readonly preposition: string;
  readonly sources: readonly SourceOption[];
  /** Content that stands fast (before the cue). */
  readonly content: readonly Range[];
  /** Where the open part of the content begins, and where it may end (exclusive, in order); absent when there is none. */
  readonly open?: { readonly from: number; readonly ends: readonly number[] };
  /** Quotations that follow the line may go on with the content. */
  readonly goesOn: boolean;
}

/** One way in which news says who said what. */
export interface CueRule {
  readonly id: string;
  readonly summary: string;
  readonly example: string;
  readonly apply: (view: LineView) => readonly Candidate[];
}
