import type { Facet, FacetUse } from "../../../model/facet/facet.ts";

/** That a facet belongs to a statement, and how. */
export interface Tie {
  readonly facet: Facet;
  readonly use: FacetUse;
}
