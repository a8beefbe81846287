import type { AttributionLanguage, AttributionStatistics } from "../../../model/language/attribution-language.ts";
import type { Candidate, LineView, SourceOption } from "./candidate.ts";
import { candidateFeatures, endFeatures, type Features, sourceFeatures } from "./features.ts";
import type { Line } from "./line.ts";
import { oddsOf } from "./odds.ts";
import { type Range, verbGroups } from "./phrases.ts";
import { cueRules } from "./rules/rules.ts";

/** A candidate with its content's end and its source chosen, and what speaks for it. */
export interface Proposal {
  readonly candidate: Candidate;
  readonly content: readonly Range[];
  readonly source: SourceOption;
  readonly features: Features;
}

/** What the rules need to see of a line. */
export function viewOf(line: Line, language: AttributionLanguage): LineView {
  let last = line.words.length;
  while (last > 0 && /^[.?!…]+$/u.test(line.words[last - 1]?.form ?? "")) last--;
  return { line, words: line.words, groups: verbGroups(line.words, language), language, last };
}

/** What the rules propose for a line. */
export function candidatesOf(view: LineView): readonly Candidate[] {
  return cueRules.flatMap((rule) => rule.apply(view));
}

/** The likeliest end and source of a candidate. */
export function choose(view: LineView, candidate: Candidate, statistics: AttributionStatistics): Proposal | undefined {
  let content = candidate.content;
  let endOdds = 4;
  const { open } = candidate;
  if (open !== undefined) {
    let best: number | undefined;
    for (const end of open.ends) {
      const odds = oddsOf(statistics.end, endFeatures(view, candidate, open.from, end));
      if (best === undefined || odds > endOdds) {
        best = end;
        endOdds = odds;
      }
    }
    if (best !== undefined) content = [...content, { from: open.from, to: best }];
  }
  if (content.length === 0) return undefined;
  let source: SourceOption = { how: "nobody" };
  let sourceOdds = Number.NEGATIVE_INFINITY;
  for (const option of candidate.sources) {
    if (option.range !== undefined && content.some((range) => crosses(range, option.range))) continue;
    const odds = oddsOf(statistics.source, sourceFeatures(view, candidate, option));
    if (odds > sourceOdds) {
      source = option;
      sourceOdds = odds;
    }
  }
  const features = candidateFeatures(view, candidate, content, source, endOdds, sourceOdds);
  return { candidate, content, source, features };
}

function crosses(a: Range, b: Range | undefined): boolean {
  return b !== undefined && a.from < b.to && b.from < a.to;
}
