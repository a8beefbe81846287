import type { Span } from "../model/span.ts";

/** The words that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The words of a discontinuous thing, pieces joined by " … ". */
export function sliceAll(text: string, spans: readonly Span[]): string {
  return spans.map((span) => slice(text, span)).join(" … ");
}

/** Two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Every character of `inner` is in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** From the first character of any to the last; `undefined` for none. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** The span without white space at its ends; `undefined` when nothing is left. */
export function trim(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : undefined;
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? "");
}

/** How many characters the spans cover, each counted once. */
export function coverage(spans: readonly Span[]): number {
  return merge(spans).reduce((sum, span) => sum + span.end - span.start, 0);
}

/** The same characters as sorted spans that neither overlap nor touch. */
export function merge(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** What is left of `span` when `holes` are cut out. */
export function subtract(span: Span, holes: readonly Span[]): readonly Span[] {
  const rest: Span[] = [];
  let at = span.start;
  for (const hole of merge(holes)) {
    if (hole.end <= at || hole.start >= span.end) continue;
    if (hole.start > at) rest.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  if (at < span.end) rest.push({ start: at, end: span.end });
  return rest;
}

/** Of pieces in order, the index of the one that holds a place, or of the last one before it; `undefined` when all come later. Binary search. */
export function indexAt(pieces: readonly { readonly span: Span }[], place: number): number | undefined {
  let low = 0;
  let high = pieces.length - 1;
  let found: number | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.span.start ?? 0) <= place) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}
