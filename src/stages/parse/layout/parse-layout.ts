import type { Block, ParsedDocument, Residue } from "../../../model/document.ts";
import type { Languages } from "../../../model/language/language.ts";
import { type Layout, spansOfLayout, textOfLayout } from "../../../model/layout.ts";
import { documentLanguage, withLanguages } from "../language-of.ts";

/** The reading copy of a file that is no text, from its blocks: their order, kinds and places are the format reader's. */
export function parseLayout(
  layout: Layout,
  languages: Languages,
): Omit<ParsedDocument, "parser"> & { readonly by: string } {
  const text = textOfLayout(layout);
  const blocks: Block[] = [];
  const residue: Residue[] = [];
  for (const [at, span] of spansOfLayout(layout).entries()) {
    const block = layout.blocks[at];
    if (block === undefined) continue;
    const { kind, place } = block;
    if (block.residue) residue.push({ span, ...block.residue });
    else blocks.push({ kind, span, ...(place === undefined ? {} : { place }) });
  }
  const language = documentLanguage(text, blocks, languages);
  return {
    text,
    blocks: withLanguages(text, blocks, languages, language),
    residue,
    sourceMap: text === "" ? [] : [{ text: { start: 0, end: text.length }, raw: { start: 0, end: text.length } }],
    byline: [],
    ...(layout.links === undefined ? {} : { links: layout.links }),
    ...(language === undefined ? {} : { language }),
    by: layout.by,
  };
}
