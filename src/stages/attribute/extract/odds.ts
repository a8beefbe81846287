import type { Weights } from "../../../model/language/attribution-language.ts";
import type { Features } from "./features.ts";

/** The log-odds that the features add up to. */
export function oddsOf(weights: Weights, features: Features): number {
  let odds = 0;
  for (const feature of features) odds += weights[feature] ?? 0;
  return odds;
}
