import type { DocumentCard, StatementCard } from "../../model/card.ts";
import type { CaseContext } from "../../model/case-stage.ts";
import type { Link } from "../../model/link.ts";
import type { Relation } from "../../model/relation.ts";

/** Two statements to compare, with their documents and how they are linked. */
export interface Compared {
  /** The later one. */
  readonly from: StatementCard;
  readonly to: StatementCard;
  readonly documents: { readonly from: DocumentCard; readonly to: DocumentCard };
  readonly link: Link;
}

/**
 * What each pair's statements are to one another, in the order of the pairs. Figures, negation and denial decide by rule; weights are
 * asked, in one batch, only where these do not.
 */
export async function compare(_pairs: readonly Compared[], _context: CaseContext): Promise<readonly Relation[]> {
  return [];
}
