import type { TimeFound } from "../../../model/facet/found.ts";
import type { Layers, RuleContext } from "../../../model/stage.ts";

/** The times that a document names, in order, not overlapping. */
export function findTimes(
  _input: Pick<Layers, "parsed" | "sentences">,
  _context: Pick<RuleContext, "languages">,
): readonly TimeFound[] {
  return [];
}
