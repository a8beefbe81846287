import type { Span } from "../../../src/surfaces/http/client.ts";

/** A stretch over which the same marks hold. */
export interface Run<M> {
  readonly start: number;
  readonly end: number;
  /** The marks that hold here, longest first: the order in which they are nested when drawn. */
  readonly marks: readonly M[];
}

/**
 * Cuts a span at every edge of a mark, so that marks which nest or overlap can be drawn without one element
 * crossing another. The runs lie end to end and cover the span exactly. O(n log n + runs × marks that hold).
 */
export function splitRuns<M extends { readonly span: Span }>(span: Span, marks: readonly M[]): readonly Run<M>[] {
  const inside = marks
    .filter((mark) => mark.span.start < span.end && mark.span.end > span.start)
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const edges = new Set([span.start, span.end]);
  for (const { span: of } of inside) {
    edges.add(Math.max(of.start, span.start));
    edges.add(Math.min(of.end, span.end));
  }
  const runs: Run<M>[] = [];
  let next = 0;
  let holding: M[] = [];
  const sorted = [...edges].toSorted((a, b) => a - b);
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    holding = holding.filter((mark) => mark.span.end > start);
    for (let mark = inside[next]; mark !== undefined && mark.span.start <= start; mark = inside[++next]) {
      if (mark.span.end > start) holding.push(mark);
    }
    runs.push({ start, end, marks: holding.toSorted((a, b) => length(b.span) - length(a.span)) });
  }
  return runs;
}

function length(span: Span): number {
  return span.end - span.start;
}

/** The marks that touch each of some spans, which are in order and do not overlap; each mark is looked up once. */
export function marksBySpan<M extends { readonly span: Span }>(
  spans: readonly Span[],
  marks: readonly M[],
): readonly (readonly M[])[] {
  const found: M[][] = spans.map(() => []);
  for (const mark of marks) {
    for (let at = firstEndingAfter(spans, mark.span.start); at < spans.length; at++) {
      const span = spans[at];
      if (span === undefined || span.start >= mark.span.end) break;
      found[at]?.push(mark);
    }
  }
  return found;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
