import type { DocumentCard } from "../../../model/card.ts";
import type { CaseActor } from "../../../model/case-actor.ts";
import type { CaseContext } from "../../../model/case-stage.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Copy } from "../../../model/copy.ts";
import type { OriginGraph } from "../../../model/origin.ts";
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
  /** Pairs of statements that a person said are of one origin, or independent. */
  readonly decisions: readonly {
    readonly kind: "one origin" | "independent";
    readonly a: string;
    readonly b: string;
    readonly judgementId: string;
  }[];
}

/** Where a claim comes from: its origin groups, counted as design.md has it, and the sentences for the screen. */
export function traceOrigins(input: TraceInput, _context: CaseContext): OriginGraph {
  return {
    claimId: input.claim.id,
    groups: [],
    copies: input.copies,
    order: [],
    counts: { articles: 0, outlets: 0, identified: 0, unnamed: 0, unknown: 0, copies: 0, parties: [] },
    independence: "not established",
    sentences: [],
  };
}
