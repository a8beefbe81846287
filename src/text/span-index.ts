import type { Span } from "../model/span.ts";
import { contains, overlaps } from "./spans.ts";

/** Things by where they stand. */
export interface SpanIndex<T> {
  /** Those that share a character with the span, by start and end. */
  overlapping(span: Span): readonly T[];
  /** Those whose span holds all of it. */
  holding(span: Span): readonly T[];
  /** Those whose span lies in it. */
  inside(span: Span): readonly T[];
}

/**
 * An index over spans that may overlap and nest. Making it takes n log n; a look-up a binary search and a walk over what begins at most the longest
 * span's length before, so that many short spans and a few sentences are found at once, and one span over everything makes each look-up walk.
 */
export function createSpanIndex<T>(items: readonly T[], spanOf: (item: T) => Span): SpanIndex<T> {
  const placed = items
    .map((item) => ({ item, span: spanOf(item) }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const longest = placed.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  const find = (span: Span, fits: (other: Span) => boolean): readonly T[] => {
    let low = 0;
    let high = placed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((placed[middle]?.span.start ?? 0) < span.start - longest) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let at = low; at < placed.length; at++) {
      const one = placed[at];
      if (one === undefined || one.span.start >= span.end) break;
      if (fits(one.span)) found.push(one.item);
    }
    return found;
  };
  return {
    overlapping: (span) => find(span, (other) => overlaps(other, span)),
    holding: (span) => find(span, (other) => contains(other, span)),
    inside: (span) => find(span, (other) => contains(span, other)),
  };
}
