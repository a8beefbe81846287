import type { DocumentRecord } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";

/** Words and a statement that share at least this much of their joint stretch are one: another reading may cut it a little otherwise. */
const SAME_STRETCH = 0.5;

/** The statement that stands at these words, the one that covers them most exactly; of equals the shorter, then the first. */
export function statementAt(record: Pick<DocumentRecord, "statements">, span: Span): Statement | undefined {
  let best: Statement | undefined;
  let bestShare = SAME_STRETCH;
  for (const statement of record.statements) {
    const share = Math.max(...statement.spans.map((own) => sharedPart(own, span)));
    const isBetter = share > bestShare || (share === bestShare && best === undefined);
    const isShorter = share === bestShare && best !== undefined && statement.words.length < best.words.length;
    if (isBetter || isShorter) [best, bestShare] = [statement, share];
  }
  return best;
}

/** The longest piece of a statement: the words that a decision about it points at. */
export function longestPiece({ spans }: Statement): Span | undefined {
  return spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
