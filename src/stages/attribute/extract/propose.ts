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
  // "According" is tagged as a verb; it is one word of a phrase that has its own rule.
  const groups = verbGroups(line.words, language).filter(
    ({ head }) =>
      !language.accordingTo.some((phrase) => phrase.every((form, at) => line.words[head + at]?.form === form)),
  );
  return { line, words: line.words, groups, language, last };
}

/** What the rules propose for a line. */
export function candidatesOf(view: LineView): readonly Candidate[] {
  return cueRules.flatMap((rule) => rule.apply(view));
}

/** The likeliest end and source of a candidate. */
export function choose(view: LineView, candidate: Candidate, statistics: AttributionStatistics): Proposal | undefined {
  let content = candidate.content;
  let endOdds = certain;
  const { open } = candidate;
  if (open !== undefined) {
    const end = likeliest(open.ends, (one) => oddsOf(statistics.end, endFeatures(view, candidate, open.from, one)));
    if (end !== undefined) {
      content = [...content, { from: open.from, to: end.option }];
      endOdds = end.odds;
    }
  }
  if (content.length === 0) return undefined;
  const options = candidate.sources.filter((option) => !content.some((range) => crosses(range, option.range)));
  const source = likeliest(options, (option) => oddsOf(statistics.source, sourceFeatures(view, candidate, option)));
  if (source === undefined) return undefined;
  const features = candidateFeatures(view, candidate, content, source.option, endOdds, source.odds);
  return { candidate, content, source: source.option, features };
}

/** The log-odds of a choice without another option. */
const certain = 4;

/** The option with the highest score, and the log-odds of it against all others (conditional logit). */
function likeliest<T>(options: readonly T[], score: (option: T) => number): { option: T; odds: number } | undefined {
  let best: { readonly option: T; readonly score: number } | undefined;
  const scores: number[] = [];
  for (const option of options) {
    const value = score(option);
    scores.push(value);
    if (best === undefined || value > best.score) best = { option, score: value };
  }
  if (best === undefined) return undefined;
  const top = best.score;
  const others = scores.reduce((sum, value) => sum + Math.exp(value - top), 0) - 1;
  return { option: best.option, odds: others <= 0 ? certain : Math.min(certain, -Math.log(others)) };
}

function crosses(a: Range, b: Range | undefined): boolean {
  return b !== undefined && a.from < b.to && b.from < a.to;
}
