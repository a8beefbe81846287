import { ClaimIndex } from "./claim-index.ts";
import type { ClaimToRank, RankContext, RankedClaim } from "./claim-to-rank.ts";

export type { ClaimToRank } from "./claim-to-rank.ts";

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
