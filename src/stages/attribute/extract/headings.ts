import type { Block } from "../../../model/document.ts";
import type { Span } from "../../../model/span.ts";
import type { Layers } from "../../../model/stage.ts";
import { indexAt } from "../../../text/spans.ts";
import type { Extracted } from "../extracted.ts";

/** A crosshead that is marked up as a paragraph is no longer than this. */
const longest = 60;

/**
 * Takes out of an attribution what stands on the other side of a heading's border: a headline or a crosshead above a paragraph is
 * nobody's words in it, and a headline's attribution ends with the headline.
 */
export function withinHeadings({ parsed }: Pick<Layers, "parsed">, found: readonly Extracted[]): readonly Extracted[] {
  const blockOf = (span: Span): number => indexAt(parsed.blocks, span.start) ?? 0;
  const isHead = parsed.blocks.map((block) => isHeading(block, parsed.text));
  return found.map((one) => {
    const anchor = one.cue[0] ?? one.content.at(-1);
    if (anchor === undefined) return one;
    const own = blockOf(anchor);
    const belongs = (span: Span): boolean => {
      const block = blockOf(span);
      return isHead[own] === true ? block === own : isHead[block] !== true;
    };
    const content = one.content.filter(belongs);
    if (content.length === 0) return one;
    return { ...one, source: one.source.filter(belongs), cue: one.cue.filter(belongs), content };
  });
}

function isHeading({ kind, span }: Block, text: string): boolean {
  if (kind === "title" || kind === "heading") return true;
  if (span.end - span.start > longest) return false;
  const words = text.slice(span.start, span.end).trim();
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words) && !/[.!?”"’:,]$/u.test(words);
}
