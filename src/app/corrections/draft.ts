import type { Correction } from "../../model/correction.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import type { Judgement, Verdict } from "../../model/judgement.ts";

/** A judgement without what writing it down gives it. */
export interface Draft {
  readonly about: Judgement["about"];
  readonly verdict: Verdict;
  readonly correction?: Correction;
  readonly supersedes?: string;
}

/** A correction that does not fit what it is about, and why. */
export function unfit(sentence: string): SaysoError {
  return new SaysoError(usageErrors.badCorrection, sentence);
}
