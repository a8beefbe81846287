/** Two short texts: does the second follow from the first, or can it not be true when the first is? */
export interface TextPair {
  readonly premise: string;
  readonly hypothesis: string;
}

/**
 * What the two texts are: two `statements`, or a `headline` (the hypothesis) beside words of an article: there `supports` is that the
 * article says the same on its own account, `contradicts` that it says it is not so, `neither` that it only passes it on.
 */
export type PairKind = "statements" | "headline";

/** Probabilities, calibrated, that sum to 1. */
export interface Inference {
  readonly supports: number;
  readonly contradicts: number;
  readonly neither: number;
}

/** Weights that judge pairs of short texts (natural language inference). */
export interface InferenceModel {
  /** The pack's name. */
  readonly id: string;
  readonly version: string;
  /** BCP 47 codes of the languages it was trained to judge. */
  readonly languages: readonly string[];
  /** One answer a pair, in their order; texts longer than a long sentence are judged by their beginning. */
  judge(pairs: readonly TextPair[], kind?: PairKind): Promise<readonly Inference[]>;
}
