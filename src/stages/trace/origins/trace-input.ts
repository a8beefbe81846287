import type { DocumentCard } from "../../../model/card.ts";
import type { CaseActor } from "../../../model/case-actor.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Copy } from "../../../model/copy.ts";
import type { Relation } from "../../../model/relation.ts";

/** All that is known of one claim. */
export interface TraceInput {
  readonly claim: Claim;
  /** Of the documents that carry it. */
  readonly cards: readonly DocumentCard[];
  /** Between those documents. */
  readonly copies: readonly Copy[];
  /** Between its statements, and to those of other claims. */
  readonly relations: readonly Relation[];
  /** The actors of those documents, put together across them. */
  readonly actors: readonly CaseActor[];
  /** Publisher family by outlet, as a user states it; an outlet that is not there is a family of its own. */
  readonly families: ReadonlyMap<string, string>;
  /** Pairs of statements that a person said are of one origin, or independent; of two on one pair the later holds. */
  readonly decisions: readonly {
    readonly kind: "one origin" | "independent";
    readonly a: string;
    readonly b: string;
    readonly judgementId: string;
  }[];
  /** How many articles the claim's event, or the case, holds: what "14 of 18" counts from. */
  readonly articles?: number;
}
