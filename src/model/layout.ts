import type { BlockKind, Box, TextLink } from "./document.ts";

/** A block of a file that is no text (a PDF, a Word document, a message), in reading order. */
export interface LayoutBlock {
  readonly kind: BlockKind;
  /** Its words: no line ends within it, hyphens of line ends joined. Not empty. */
  readonly text: string;
  /** Where it stands on paper. */
  readonly place?: { readonly page: number; readonly box: Box };
  /** Present where it is no part of the article: a running header, a page number, a signature. */
  readonly residue?: { readonly rule: string; readonly why: string };
}

/** What a reader of a format makes of bytes that are no text: blocks in reading order, and who made them. */
export interface Layout {
  readonly blocks: readonly LayoutBlock[];
  /** Library or rules with version: `unpdf@1.8.1`. */
  readonly by: string;
  /** Spans are into `textOfLayout`. */
  readonly links?: readonly TextLink[];
}

/** What stands between two blocks. */
const BETWEEN = "\n\n";

/** The decoded text of a layout: its blocks with an empty line between them. Offsets into it are UTF-16 code units. */
export function textOfLayout(layout: Pick<Layout, "blocks">): string {
  return layout.blocks.map(({ text }) => text).join(BETWEEN);
}

/** Where each block stands in `textOfLayout`. */
export function spansOfLayout(
  layout: Pick<Layout, "blocks">,
): readonly { readonly start: number; readonly end: number }[] {
  let at = 0;
  return layout.blocks.map(({ text }) => {
    const span = { start: at, end: at + text.length };
    at = span.end + BETWEEN.length;
    return span;
  });
}
