import type { Language } from "../../model/language/language.ts";
import type { Stage } from "../../model/stage.ts";
import { describe } from "./describe/describe.ts";
import { extract } from "./extract/extract.ts";
import { describeByLanguage, readOthers } from "./patterns/by-language.ts";

/** A change of rules, statistics or description is a new version. */
const version = "1.0.0";

/**
 * Who says what: rules propose source, cue and content, statistics choose among them or abstain, and each is then told
 * with chain, stance, hedge and directness. See README.md beside this file. A block in a language with the part
 * `speechPatterns` is read by patterns; one in a language with neither yields its quotations alone.
 */
export const attribute: Stage<"parsed" | "sentences" | "quotations", "attributions"> = {
  name: "attribute",
  version,
  requires: ["parsed", "sentences", "quotations"],
  produces: ["attributions"],
  models: ["attribution"],
  settings: ["attributionThreshold"],
  run(input, { documentId, languages }) {
    const { parsed } = input;
    // Told once: to identify a language reads the whole text.
    const code = parsed.language ?? languages.identify(parsed.text).code;
    const languageOf = (index: number): Language | undefined => languages.get(parsed.blocks[index]?.language ?? code);
    const extracted = [...extract(input, (index) => languageOf(index)?.attribution), ...readOthers(input, languageOf)];
    const attributions = describeByLanguage(extracted, input, languageOf, (some, language) =>
      describe(some, input, language, documentId, version),
    );
    return { attributions };
  },
};
