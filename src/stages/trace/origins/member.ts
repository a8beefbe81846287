import type { DocumentCard, StatementCard } from "../../../model/card.ts";
import type { Attitude } from "../../../model/claim.ts";

/** Where a statement's chain ends, before it is laid beside the others. */
export type End =
  /** A named actor, or somebody who speaks for one by office. */
  | { readonly kind: "actor"; readonly who: string; readonly person?: string; readonly words: string }
  /** An outlet that shows by these words that it was there itself. */
  | { readonly kind: "first-hand"; readonly outlet: string; readonly words: string }
  /** Another outlet, which does not say here where it has it from. */
  | { readonly kind: "outlet"; readonly outlet: string; readonly words: string }
  /** Somebody without a name. */
  | { readonly kind: "unnamed"; readonly words: string }
  /** "He", "it": nobody that reading could tell. */
  | { readonly kind: "pronoun"; readonly words: string }
  /** The outlet's own voice, or nobody. */
  | { readonly kind: "nobody" };

/** A statement of the claim that affirms or denies it, with where its chain ends. */
export interface Member {
  readonly card: StatementCard;
  readonly document: DocumentCard;
  readonly attitude: Exclude<Attitude, "doubts">;
  readonly end: End;
}

/** A title or heading: it shortens what the text below it says. */
export function isHeading({ block }: Pick<StatementCard, "block">): boolean {
  return block === "title" || block === "heading";
}

/** How members are laid in order, whatever order they came in: by time, document, place in it. */
export function inOrder(a: Pick<Member, "card" | "document">, b: Pick<Member, "card" | "document">): number {
  return (
    a.document.at - b.document.at ||
    compare(a.document.documentId, b.document.documentId) ||
    a.card.position - b.card.position ||
    compare(a.card.statementId, b.card.statementId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
