import type { AttributionLanguage } from "../../model/language/attribution-language.ts";
import type { Stage } from "../../model/stage.ts";
import { describe } from "./describe/describe.ts";
import { extract } from "./extract/extract.ts";

/** A change of rules, statistics or description is a new version. */
const version = "1.0.0";

/**
 * Who says what: rules propose source, cue and content, statistics choose among them or abstain, and each is then told
 * with chain, stance, hedge and directness. See README.md beside this file. A block in a language without the part
 * `attribution` yields nothing.
 */
export const attribute: Stage<"parsed" | "sentences" | "quotations", "attributions"> = {
  name: "attribute",
  version,
  requires: ["parsed", "sentences", "quotations"],
  produces: ["attributions"],
  run(input, { documentId, languages }) {
    const { parsed } = input;
    const parts = new Map<number, AttributionLanguage | undefined>();
    const languageOf = (index: number): AttributionLanguage | undefined => {
      if (!parts.has(index)) {
        const code = parsed.blocks[index]?.language ?? parsed.language ?? languages.identify(parsed.text).code;
        parts.set(index, languages.get(code)?.attribution);
      }
      return parts.get(index);
    };
    const extracted = extract(input, languageOf);
    const language = languages.get(parsed.language ?? languages.identify(parsed.text).code);
    return { attributions: describe(extracted, input, language, documentId, version) };
  },
};
