import type { Block, Document } from "../../../model/document.ts";
import type { Span } from "../../../model/span.ts";

const counted: ReadonlySet<Block["kind"]> = new Set(["paragraph", "quote", "list-item"]);

/** Says where in the document a span lies: `paragraph 3, 410–498`. Offsets are UTF-16 code units. */
export function placeFinder(document: Document): (span: Span) => string {
  const names: { readonly start: number; readonly name: string }[] = [];
  let number = 0;
  for (const block of document.blocks) {
    if (counted.has(block.kind)) number++;
    names.push({
      start: block.span.start,
      name: counted.has(block.kind) ? `paragraph ${number}` : `in the ${block.kind}`,
    });
  }
  return (span) => {
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((names[middle]?.start ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const name = names[low - 1]?.name;
    return `${name === undefined ? "" : `${name}, `}${span.start}–${span.end}`;
  };
}
