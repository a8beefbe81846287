import type { QuantityFound } from "../../../model/facet/found.ts";
import type { Span } from "../../../model/span.ts";
import type { Layers, RuleContext } from "../../../model/stage.ts";

/** The quantities that a document names, in order, not overlapping; `times` are stretches that name a time and so no quantity. */
export function findQuantities(
  _input: Pick<Layers, "parsed" | "sentences">,
  _context: Pick<RuleContext, "languages">,
  _times: readonly Span[],
): readonly QuantityFound[] {
  return [];
}
