import type { Facet, FacetUse } from "../../../model/facet/facet.ts";
import type { Layers } from "../../../model/stage.ts";
import { contains } from "../../../text/spans.ts";

/** The facets with the statements that each belongs to, in the order of the text. */
export function attach(
  facets: readonly Facet[],
  input: Pick<Layers, "parsed" | "sentences" | "attributions" | "statements">,
): readonly Facet[] {
  return facets
    .map((facet): Facet => ({ ...facet, of: inside(facet, input) }))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function inside(facet: Facet, { statements }: Pick<Layers, "statements">): readonly FacetUse[] {
  return statements
    .filter(({ spans }) => facet.spans.every((span) => spans.some((outer) => contains(outer, span))))
    .map(({ id }) => ({ statementId: id, aspect: "event", basis: "stated", rule: "within" }));
}
