import type { Directness } from "../../../model/attribution.ts";
import type { Quotation } from "../../../model/segment.ts";
import type { Span } from "../../../model/span.ts";
import { contains, hull, overlaps, subtract } from "../../../text/spans.ts";

/**
 * Direct when every letter and digit of the content is quoted, mixed when some are, indirect when none.
 *
 * A quotation that holds the cue too was opened by somebody else: in “My mother told me to run,” the mother's words
 * are indirect. A few quoted words inside a content are the speaker's own, so they make it mixed, although stage
 * `segment` calls them `scare` when they stand in the outlet's voice.
 * @param quotations the ones that touch the content or its cue, in order
 */
export function tellDirectness(
  text: string,
  content: readonly Span[],
  cue: readonly Span[],
  quotations: readonly Quotation[],
): Directness {
  const heard = hull(cue);
  const own = quotations.filter((quotation) => heard === undefined || !contains(quotation.span, heard));
  let quoted = false;
  let told = false;
  for (const piece of content) {
    const marks = own.filter((quotation) => overlaps(quotation.span, piece)).map((quotation) => quotation.span);
    const outside = subtract(piece, marks);
    if (outside.some((span) => hasWord(text, span))) told = true;
    if (marks.some((span) => hasWord(text, intersection(span, piece)))) quoted = true;
  }
  if (!quoted) return "indirect";
  return told ? "mixed" : "direct";
}

function intersection(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function hasWord(text: string, span: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));
}
