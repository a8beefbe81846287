import type { Languages } from "../../../model/language/language.ts";
import type { Score } from "../../../model/score.ts";
import type { SentenceModel } from "../../../model/sentence-model.ts";
import { ClaimIndex } from "./claim-index.ts";
import { weigh } from "./weigh.ts";

/** A claim, by the words of a statement that makes it. */
export interface ClaimToRank {
  readonly id: string;
  readonly words: string;
  /** What it is told in: a title, the sentence around it. */
  readonly about?: string;
  /** BCP 47 code; identified when it is absent. */
  readonly language?: string;
}

/** A claim with how like the text it is; scores are comparable among the claims of one text. */
export interface RankedClaim {
  readonly id: string;
  readonly score: Score;
}

/** What ranking reads with; without weights it goes by words alone. */
export interface RankContext {
  readonly languages: Languages;
  readonly sentences?: SentenceModel;
}

/**
 * The claims nearest to a text, the nearest first: by the words they share, parts of words, and vectors of texts and words, so that claims in
 * another language are found too. Those that share nothing with it are left out.
 * @param limit how many are given at most
 */
export async function rankClaims(
  text: string,
  claims: readonly ClaimToRank[],
  context: RankContext,
  limit = 20,
): Promise<readonly RankedClaim[]> {
  const index = await ClaimIndex.of(claims, context);
  return index.rank(text, limit);
}

export { ClaimIndex, weigh };
