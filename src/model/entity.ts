import type { Span } from "./span.ts";

/** A name as a trained reader sees it in the text. */
export interface Entity {
  /** The name alone: no article, title or possessive ending. */
  readonly span: Span;
  /** `place`: where something is or happens; one that acts ("Moscow said") is `actor-place`. */
  readonly kind: "person" | "body" | "place" | "actor-place" | "other";
  readonly confidence: number;
}

/** A name or noun that a pronoun may take up, with the share of belief that falls to this one mention. */
export interface Referent {
  readonly span: Span;
  readonly confidence: number;
}

/**
 * Whom a trained reader takes a pronoun for. `antecedent` is a mention of the likeliest, the nearest before the pronoun; `confidence` is
 * that any mention of them is meant, so it gathers what falls to all names that go together ("Anna Moor", "Moor").
 *
 * To judge candidates of one's own (a cast of actors, a gold pair), add up the confidence of those `referents` that overlap a candidate's
 * mentions: referents are told apart, nothing is gathered, and what is left to 1 falls to `nobody` and to what is too unlikely to be listed.
 */
export interface Antecedent {
  readonly pronoun: Span;
  readonly antecedent: Span;
  readonly confidence: number;
  /** Every mention that gets more than a hundredth, likeliest first. */
  readonly referents?: readonly Referent[];
  /** The share of belief that nobody in reach (about 300 word pieces) is meant. */
  readonly nobody?: number;
}
