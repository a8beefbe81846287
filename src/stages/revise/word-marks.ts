import { diffArrays } from "diff";
import type { Span, Spans } from "../../model/span.ts";
import type { Token } from "./meaning-words.ts";

/** The words that differ between two stretches: runs of neighbours, and which run stands for which. */
export interface WordMarks {
  readonly gone: Spans;
  readonly new: Spans;
  /** Words that stand where others stood. */
  readonly swaps: readonly { readonly gone: readonly Token[]; readonly new: readonly Token[] }[];
}

const MOST_EDITS = 1500;

/** Word by word (Myers), by what the words are and not how they are written. */
export function markWords(before: readonly Token[], after: readonly Token[]): WordMarks {
  const changes = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
    { maxEditLength: MOST_EDITS },
  );
  const swaps: { gone: Token[]; new: Token[] }[] = [];
  if (changes === undefined) swaps.push({ gone: [...before], new: [...after] });
  let [left, right, isOpen] = [0, 0, false];
  for (const { added, removed, count } of changes ?? []) {
    if (!(added || removed)) {
      [left, right, isOpen] = [left + count, right + count, false];
      continue;
    }
    if (!isOpen) swaps.push({ gone: [], new: [] });
    isOpen = true;
    if (removed) {
      swaps.at(-1)?.gone.push(...before.slice(left, left + count));
      left += count;
    } else {
      swaps.at(-1)?.new.push(...after.slice(right, right + count));
      right += count;
    }
  }
  const hulls = (runs: readonly (readonly Token[])[]) => runs.map(hullOf).filter((span) => span !== undefined);
  return { gone: hulls(swaps.map(({ gone }) => gone)), new: hulls(swaps.map((swap) => swap.new)), swaps };
}

function hullOf(tokens: readonly Token[]): Span | undefined {
  const [first, last] = [tokens.at(0), tokens.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
