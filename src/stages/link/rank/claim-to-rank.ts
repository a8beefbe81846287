import type { Languages } from "../../../model/language/language.ts";
import type { Score } from "../../../model/score.ts";
import type { SentenceModel } from "../../../model/sentence-model.ts";

/** A claim, by the words of a statement that makes it. */
export interface ClaimToRank {
  readonly id: string;
  readonly words: string;
  /** The words of other statements that make it: the wording nearest to a text tells how near the claim is. */
  readonly otherWords?: readonly string[];
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
