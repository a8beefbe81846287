import type { Pair } from "./pair.ts";
import type { Finding, RuleSurroundings } from "./rule.ts";
import { compareRules } from "./rules/rules.ts";

/** A change of the rules is a new version. */
export const version = "1.0.0";

/** What the rules find of a pair, with the one that found it. */
export interface Decision {
  readonly rule: string;
  readonly finding: Finding;
  readonly confidence: number;
  /** Weights are not asked over it. */
  readonly firm: boolean;
}

/** A hedge on one side only makes it less than certain that they speak against one another. */
const HEDGED = 0.8;

/** The first rule that finds something; `undefined` where none does. */
export function decide(pair: Pair, surroundings: RuleSurroundings): Decision | undefined {
  for (const rule of compareRules) {
    const finding = rule.apply(pair, surroundings);
    if (finding === undefined) continue;
    const hedge = finding.kind === "contradicts" ? oneHedge(pair) : undefined;
    const base = finding.confidence ?? rule.confidence;
    return {
      rule: rule.id,
      finding:
        hedge === undefined
          ? finding
          : {
              ...finding,
              reasons: [...finding.reasons, { feature: "said less than certainly", words: hedge, weight: -0.2 }],
            },
      confidence: round(hedge === undefined ? base : base * HEDGED),
      firm: rule.firm,
    };
  }
  return undefined;
}

function oneHedge({ a, b }: Pair): string | undefined {
  const [one, two] = [a.card.hedge, b.card.hedge];
  return (one === undefined) === (two === undefined) ? undefined : (one ?? two);
}

export function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
