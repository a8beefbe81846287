import { createLanguages } from "../../src/languages/languages.ts";
import type { Models } from "../../src/model/stage.ts";
import { attribute } from "../../src/stages/attribute/attribute.ts";
import type { PlaceInput } from "../../src/stages/normalise/place/read-toponyms.ts";
import { resolve } from "../../src/stages/resolve/resolve.ts";
import { segment } from "../../src/stages/segment/segment.ts";

const languages = createLanguages();

/** A text as stage `normalise` gets it, with attributions and actors by rules; each line is a block. */
export async function documentOf(
  { text, domain, language = "en" }: { readonly text: string; readonly domain?: string; readonly language?: string },
  models: Models,
): Promise<PlaceInput> {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    kind: "paragraph" as const,
    span: { start: match.index, end: match.index + match[0].length },
  }));
  const parsed = {
    text,
    blocks,
    residue: [],
    sourceMap: [],
    byline: [],
    language,
    parser: { id: "eval", version: "1" },
    ...(domain === undefined ? {} : { outlet: { domain } }),
  };
  const context = { documentId: "eval", languages, models, settings: {} };
  const { sentences, quotations } = segment.run({ parsed }, context);
  const read = await attribute.run({ parsed, sentences, quotations }, context);
  const { actors } = resolve.run({ parsed, sentences, ...read }, context);
  return { parsed, sentences, actors, ...read };
}

/** What places are read with. */
export function placeContext(models: Models) {
  return { languages, models, settings: {} };
}
