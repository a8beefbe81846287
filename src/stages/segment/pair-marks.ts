import { closersOf, isSingle, type Mark } from "./marks.ts";

/** A stretch in quotation marks within one block, marks included; not closed when its end was inferred. */
export interface Pair {
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  readonly shape: string;
  readonly closed: boolean;
}

interface Open {
  readonly mark: Mark;
  /** Index in the list of pairs, so that outer ones stand before inner ones. */
  readonly slot: number;
}

/** Quotations are not nested deeper in news; a deeper mark is noise. It also bounds the work per mark. */
const deepest = 4;

/**
 * Pairs a block's marks by a stack, one pass. A mark closes the innermost open quotation that it fits; those
 * inside it that were left open are dropped. A double mark still open at the end of the block is kept, unclosed, when
 * it began the block or follows a comma or colon, since speech over several paragraphs is written so; else it is noise.
 */
export function pairMarks(
  text: string,
  block: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
) {
  const pairs: (Pair | undefined)[] = [];
  const later = lookAhead(marks);
  let stack: Open[] = [];
  for (const [index, mark] of marks.entries()) {
    const level = mark.closes ? closable(stack, mark) : -1;
    const open = stack[level];
    if (open !== undefined && !isApostrophe(mark, later[index]) && !reopens(mark, open)) {
      pairs[open.slot] = {
        start: open.mark.at,
        innerStart: open.mark.at + open.mark.length,
        innerEnd: mark.at,
        end: mark.at + mark.length,
        shape: open.mark.shape,
        closed: true,
      };
      stack = stack.slice(0, level);
    } else if (mark.opens && mark.shape in closersOf && stack.length < deepest) {
      pairs.push(undefined);
      stack.push({ mark, slot: pairs.length - 1 });
    }
  }
  closeAtEnd(text, block, stack, pairs);
  return pairs.filter((pair) => pair !== undefined && pair.innerStart < pair.innerEnd) as readonly Pair[];
}

function closable(stack: readonly Open[], mark: Mark): number {
  for (let level = stack.length - 1; level >= 0; level--) {
    const open = stack[level];
    if (
      open !== undefined &&
      open.mark.at + open.mark.length <= mark.at &&
      closersOf[open.mark.shape]?.includes(mark.shape)
    )
      return level;
  }
  return -1;
}

/** "“A” … “B": a mark that can only open does not close, even where it could be the closing shape. */
function reopens(mark: Mark, open: Open): boolean {
  return mark.opens && (mark.shape === open.mark.shape ? mark.shape !== '"' && !mark.closes : false);
}

interface Ahead {
  /** A single closing mark that is surely one stands before the next opening single mark. */
  readonly sureCloser: boolean;
}

/** For each mark, what single marks come after it: read once from the right, so that no mark scans ahead. */
function lookAhead(marks: readonly Mark[]): readonly Ahead[] {
  const ahead: Ahead[] = Array.from({ length: marks.length });
  let sureCloser = false;
  for (let index = marks.length - 1; index >= 0; index--) {
    ahead[index] = { sureCloser };
    const mark = marks[index];
    if (mark === undefined || !isSingle(mark.shape)) continue;
    if (mark.opens) sureCloser = false;
    else if (mark.closes && !mark.doubtful) sureCloser = true;
  }
  return ahead;
}

function isApostrophe(mark: Mark, ahead: Ahead | undefined): boolean {
  return isSingle(mark.shape) && mark.doubtful && ahead?.sureCloser === true;
}

function closeAtEnd(
  text: string,
  block: { readonly start: number; readonly end: number },
  stack: readonly Open[],
  pairs: (Pair | undefined)[],
): void {
  const open = stack.findLast(
    ({ mark }) => mark.shape !== "'" && mark.shape !== "‹" && mark.shape !== "›" && mark.shape !== "‚",
  );
  if (open === undefined) return;
  const { mark, slot } = open;
  const before = text.slice(Math.max(block.start, mark.at - 3), mark.at).trimEnd();
  if (before !== "" && !/[,:]$/.test(before)) return;
  const innerStart = mark.at + mark.length;
  let end = block.end;
  while (end > innerStart && /\s/u.test(text[end - 1] ?? "")) end--;
  // What a later, closed quotation of the same block leaves over would overlap with it.
  if (pairs.some((pair, index) => index < slot && pair !== undefined && pair.end > mark.at)) return;
  pairs[slot] = { start: mark.at, innerStart, innerEnd: end, end, shape: mark.shape, closed: false };
}
