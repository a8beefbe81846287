import type { Placed } from "./compose.ts";
import { headsCut, linkAround, linkBox, teaser } from "./prune-boxes.ts";
import { labelAbove, labelBelow, labelRepeated } from "./prune-labels.ts";
import { authorBox, saidAgain, titleAgain } from "./prune-repeats.ts";
import type { Candidates, PruneRule } from "./prune-rule.ts";
import { authorLine, endSection, excerpt, linkLine } from "./prune-tail.ts";

/** In the order in which they are tried; a later one sees what earlier ones cut. */
export const pruneRules: readonly PruneRule[] = [
  titleAgain,
  saidAgain,
  labelRepeated,
  linkAround,
  teaser,
  excerpt,
  linkLine,
  linkBox,
  headsCut,
  endSection,
  authorBox,
  authorLine,
  labelAbove,
  labelBelow,
];

/** An article has fewer units; what has more is not looked at, so that time stays bounded. */
const MOST_UNITS = 20_000;

/** The units with more of them cut, by every rule in turn; the title is never cut. */
export function prune(page: Candidates): readonly Placed[] {
  let { placed } = page;
  if (placed.length > MOST_UNITS) return placed;
  for (const rule of pruneRules) {
    const cuts = new Set(rule.apply({ ...page, placed }));
    if (cuts.size === 0) continue;
    const { id, why } = rule;
    placed = placed.map((one, index) =>
      cuts.has(index) && one.cut === undefined && one.kind !== "title" && !page.leads.has(one.unit.id)
        ? { ...one, cut: { rule: id, why } }
        : one,
    );
  }
  return placed;
}
