import type { Span } from "../../../model/span.ts";
import { contains, hull } from "../../../text/spans.ts";
import type { Extracted } from "../extracted.ts";

/**
 * For each attribution, the index of the one whose content holds it whole: source, cue and content. The smallest
 * such content wins; `undefined` for those that nobody tells. One sweep over the contents in text order.
 */
export function findOuter(extracted: readonly Extracted[]): readonly (number | undefined)[] {
  const wholes = extracted.map((one) =>
    one.cue.length > 0 ? hull([...one.source, ...one.cue, ...one.content]) : undefined,
  );
  const byStart = extracted
    .map((one, index) => ({ index, content: hull(one.content) }))
    .filter((entry): entry is { index: number; content: Span } => entry.content !== undefined)
    .sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
  const order = wholes
    .map((whole, index) => ({ whole, index }))
    .filter((entry): entry is { whole: Span; index: number } => entry.whole !== undefined)
    .sort((a, b) => a.whole.start - b.whole.start);
  const outer: (number | undefined)[] = extracted.map(() => undefined);
  let open: { index: number; content: Span }[] = [];
  let next = 0;
  for (const { whole, index } of order) {
    for (
      let entry = byStart[next];
      entry !== undefined && entry.content.start <= whole.start;
      entry = byStart[++next]
    ) {
      open.push(entry);
    }
    open = open.filter((entry) => entry.content.end > whole.start);
    let best: { index: number; content: Span } | undefined;
    for (const entry of open) {
      if (entry.index === index || !contains(entry.content, whole)) continue;
      // Two that hold each other, word for word, tell nothing of who tells whom.
      const other = wholes[entry.index];
      const own = hull(extracted[index]?.content ?? []);
      if (other !== undefined && own !== undefined && contains(own, other)) continue;
      if (best === undefined || length(entry.content) < length(best.content)) best = entry;
    }
    outer[index] = best?.index;
  }
  return outer;
}

function length(span: Span): number {
  return span.end - span.start;
}
