import type { Span } from "./span.ts";

/** A name as a trained reader sees it in the text. */
export interface Entity {
  readonly span: Span;
  /** `place`: where something is or happens; one that acts ("Moscow said") is `actor-place`. */
  readonly kind: "person" | "body" | "place" | "actor-place" | "other";
  readonly confidence: number;
}

/** Whom a trained reader takes a pronoun for. */
export interface Antecedent {
  readonly pronoun: Span;
  /** The mention that it takes up. */
  readonly antecedent: Span;
  readonly confidence: number;
}
