import { createLanguages } from "../../src/languages/languages.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import type { MediaType } from "../../src/model/snapshot.ts";
import type { Layers } from "../../src/model/stage.ts";
import { describe } from "../../src/stages/attribute/describe/describe.ts";
import { parse } from "../../src/stages/parse/parse.ts";
import { segment } from "../../src/stages/segment/segment.ts";
import type { Roles } from "../attribution/score.ts";

const languages = createLanguages();
const context = { documentId: `document_${"0".repeat(32)}`, languages };

/** A text as the description half of stage `attribute` gets it: parsed, with sentences and quotations. */
export function segmentText(
  text: string,
  locator: string,
  mediaType: MediaType = "text/plain",
): Pick<Layers, "parsed" | "sentences" | "quotations"> {
  const { parsed } = parse.run({ decoded: { text, mediaType, locator } }, context);
  return { parsed, ...segment.run({ parsed }, context) };
}

/**
 * What the description half tells of spans that people marked, so that its figures do not hang on what an extractor
 * finds. An outlet's pointer over another attribution is merged into it as ever, and a passive inside one is added, so
 * the result may be shorter or longer than what was given.
 */
export function describeGold(
  layers: Pick<Layers, "parsed" | "sentences" | "quotations">,
  gold: readonly Roles[],
): readonly Attribution[] {
  const code = layers.parsed.language ?? languages.identify(layers.parsed.text).code;
  const extracted = gold.map((one) => ({ ...one, rule: "gold", confidence: 1 }));
  return describe(extracted, layers, languages.get(code), context.documentId, "gold");
}
