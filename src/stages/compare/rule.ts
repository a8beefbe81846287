import type { Gazetteer } from "../../model/gazetteer.ts";
import type { RelationGround, RelationKind } from "../../model/relation.ts";
import type { Score } from "../../model/score.ts";
import type { Span } from "../../model/span.ts";
import type { Pair } from "./pair.ts";

/** What a rule finds of two statements: `a` is the one the relation goes from. */
export interface Finding {
  readonly kind: RelationKind;
  readonly ground: RelationGround;
  readonly denial?: { readonly by: "a" | "b"; readonly how: "stance" | "words" };
  readonly evidence: { readonly a: readonly Span[]; readonly b: readonly Span[] };
  /** For the screen. */
  readonly sentence: string;
  readonly reasons: Score["reasons"];
  /** How likely it is right, where it differs from the rule's own figure. */
  readonly confidence?: number;
}

export interface RuleSurroundings {
  readonly gazetteer?: Gazetteer;
}

/** One way of telling what two statements are to one another. */
export interface CompareRule {
  readonly id: string;
  /** One sentence for the person who asks why. */
  readonly summary: string;
  /** Two statements of which it finds this; tested. */
  readonly example: { readonly from: string; readonly to: string; readonly kind: RelationKind };
  /** How often it is right; the room's README says on what. */
  readonly confidence: number;
  /** Figures decide figures: weights are never asked over what such a rule finds. */
  readonly firm: boolean;
  apply(pair: Pair, surroundings: RuleSurroundings): Finding | undefined;
}
