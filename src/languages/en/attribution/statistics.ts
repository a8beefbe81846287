import type { AttributionStatistics } from "../../../model/language/attribution-language.ts";
import statistics from "./statistics.json" with { type: "json" };

/**
 * Learned by training/attribute/train.ts from PolNeAR's train split (Newell et al. 2018, primary annotators): log-odds of
 * features such as "lemma and construction". No text of the corpus is in it; PolNeAR states no licence.
 */
export const englishStatistics: AttributionStatistics = statistics;
