import type { Quotation } from "../../../model/segment.ts";
import type { Span } from "../../../model/span.ts";
import { overlaps } from "../../../text/spans.ts";
import type { Extracted } from "../extracted.ts";
import { touching } from "./places.ts";

/**
 * The attribution that one without a cue goes on from: the nearest before it that names the same source words, or whose
 * quotation the one's own quotation continues. `undefined` when neither holds: then it stands alone.
 * @param at its place among `kept`, which are in text order
 */
export function findPrevious(
  one: Extracted,
  at: number,
  kept: readonly { readonly one: Extracted; readonly index: number }[],
  quotations: readonly Quotation[],
): number | undefined {
  const start = one.content[0]?.start;
  if (start === undefined) return undefined;
  const opened = touching(quotations, one.content[0])
    .map((quotation) => (quotation.continues === undefined ? undefined : quotations[quotation.continues]?.span))
    .find((span) => span !== undefined);
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const entry = kept[back];
    if (entry === undefined || (entry.one.content[0]?.start ?? 0) >= start) continue;
    if (opened !== undefined && entry.one.content.some((span) => overlaps(span, opened))) return entry.index;
    if (one.source.length > 0 && sameSpans(one.source, entry.one.source)) return entry.index;
  }
  return undefined;
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);
}
