import type { Score } from "../../../model/score.ts";
import type { Features } from "./features.ts";

/** TODO */
export function weigh(features: Features, shared: readonly string[]): Score {
  return { value: features.words, reasons: [{ feature: "words", words: shared.slice(0, 6).join(", "), weight: 1 }] };
}
