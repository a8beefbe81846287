import type { QuantityLanguage } from "../../../model/language/quantity-language.ts";
import type { Draft } from "./drafts.ts";
import { isHyphen, type Token } from "./tokens.ts";

/** The farthest that a word of change may stand before its number, in tokens. */
const REACH = 4;

/** Which way a number is said to have gone: "rose 5 %", "up to 5 % from 4", "a 5 % drop". */
export function tellChange(
  draft: Draft,
  index: number,
  drafts: readonly Draft[],
  tokens: readonly Token[],
  language: QuantityLanguage,
): Draft {
  const floor = Math.max(0, draft.from - REACH, drafts[index - 1]?.to ?? 0);
  for (let at = draft.from - 1; at >= floor; at--) {
    const token = tokens[at];
    if (token === undefined || /^[,;:.!?]$/u.test(token.text)) break;
    const change = language.changes.get(token.lower);
    if (change === undefined) continue;
    return language.noChanges.has(tokens[at - 1]?.lower ?? "") || isHyphen(tokens[at - 1])
      ? draft
      : { ...draft, change };
  }
  // "(+1 150)": so many more than before.
  if (tokens[draft.from - 1]?.text === "+" && tokens[draft.from]?.glued === true) return { ...draft, change: "up" };
  const previous = drafts[index - 1];
  // "rose 2 points to 45": what was reached went the same way.
  if (
    previous?.change !== undefined &&
    draft.from - previous.to <= 2 &&
    language.reached.has(tokens[draft.from - 1]?.lower ?? "")
  )
    return { ...draft, change: previous.change };
  const next = tokens[draft.to];
  const after = next?.kind === "word" && draft.unit !== undefined ? language.changes.get(next.lower) : undefined;
  return after === undefined ? draft : { ...draft, change: after };
}
