import type { Span } from "../../../model/span.ts";
import type { Extracted } from "../extracted.ts";

/** The three roles as spans of the document's text. */
export interface Roles {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A proposal in the document's text, with its probability. */
export interface Scored extends Extracted {
  /** Line and word of the cue: one cue says one thing. */
  readonly anchor: string;
}
