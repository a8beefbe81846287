export { type ClaimToRank, rankClaims } from "../stages/link/rank/rank-claims.ts";
