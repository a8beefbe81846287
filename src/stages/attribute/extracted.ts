import type { Span } from "../../model/span.ts";

/**
 * What the extraction step of stage `attribute` finds: who said what, before chains, stance and hedge are
 * told. The rule reader makes these today; a trained reader can make the same.
 */
export interface Extracted {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The rule that found it, or the name of the weights. */
  readonly rule: string;
  /** The version of the weights, when it was weights that found it. */
  readonly model?: string;
  /** Calibrated probability that content and source are right (IoU >= 0.5 and source overlap). */
  readonly confidence: number;
}
