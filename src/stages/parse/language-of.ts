import type { Block } from "../../model/document.ts";
import type { Languages } from "../../model/language/language.ts";
import { slice } from "../../text/spans.ts";

/** Blocks that are shorter are in the document's language: too few letters tell nothing. */
const TELLING = 60;
/** Shorter ones than this are in another language only when that is next to certain. */
const LONG = 160;
const CERTAIN = 0.98;
/** After so many blocks the rest is taken to be in the document's language, so that time stays bounded. */
const TOLD = 400;

/** The language most of the blocks are in; `declared` (the page's own word) decides when the letters do not. */
export function documentLanguage(
  text: string,
  blocks: readonly Block[],
  languages: Languages,
  declared?: string,
): string | undefined {
  let sample = "";
  for (const block of blocks) {
    if (sample.length > 4000) break;
    if (block.kind === "paragraph" || block.kind === "quote" || block.kind === "list-item")
      sample += `${slice(text, block.span)}\n`;
  }
  if (sample.length < 40)
    sample = blocks
      .map((block) => slice(text, block.span).slice(0, 500))
      .slice(0, 20)
      .join("\n");
  return languages.identify(sample).code ?? declaredLanguage(declared);
}

/** `de-AT` of a page's `lang` as BCP 47, or nothing when it is no tag. */
export function declaredLanguage(declared: string | undefined): string | undefined {
  const tag = declared?.trim().replaceAll("_", "-");
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)
    ? tag.split("-", 1)[0]?.toLowerCase()
    : undefined;
}

/** The blocks with their languages: a long block's own when its letters tell one, the document's otherwise. */
export function withLanguages(
  text: string,
  blocks: readonly Block[],
  languages: Languages,
  language: string | undefined,
): readonly Block[] {
  return blocks.map((block, at) => {
    const length = block.span.end - block.span.start;
    const told = at < TOLD && length >= TELLING ? languages.identify(slice(text, block.span)) : undefined;
    const sure = told !== undefined && (length >= LONG || told.confidence >= CERTAIN);
    const code = (sure ? told.code : undefined) ?? language;
    return code === undefined ? block : { ...block, language: code };
  });
}
