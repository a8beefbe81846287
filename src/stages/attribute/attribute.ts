import type { AttributionLanguage } from "../../model/language/attribution-language.ts";
import type { Language } from "../../model/language/language.ts";
import type { Stage } from "../../model/stage.ts";
import { indexAt, slice, sliceAll } from "../../text/spans.ts";
import { describe } from "./describe/describe.ts";
import { extract, mend } from "./extract/extract.ts";
import { describeByLanguage, readOthers } from "./patterns/by-language.ts";
import { type Nesting, type Reading, read } from "./read/read.ts";

const nothingRead: Reading = { attributions: [], entities: [], antecedents: [] };

/** A change of rules, statistics or description is a new version. */
const version = "2.2.0";

/**
 * Who says what, each told with chain, stance, hedge and directness. Trained weights read the languages they were made
 * for; without them rules propose source, cue and content and statistics choose among them or abstain. See README.md
 * beside this file. A block in a language with the part
 * `speechPatterns` is read by patterns; one in a language with neither yields its quotations alone.
 */
export const attribute: Stage<"parsed" | "sentences" | "quotations", "attributions" | "entities" | "antecedents"> = {
  name: "attribute",
  version,
  requires: ["parsed", "sentences", "quotations"],
  produces: ["attributions", "entities", "antecedents"],
  models: ["attribution"],
  settings: ["attributionThreshold"],
  async run(input, { documentId, languages, models, settings }) {
    const { parsed } = input;
    // Told once: to identify a language reads the whole text.
    const code = parsed.language ?? languages.identify(parsed.text).code;
    const languageOf = (index: number): Language | undefined => languages.get(parsed.blocks[index]?.language ?? code);
    const model = models.attribution;
    const isTrained = (index: number): boolean => model?.languages.includes(languageOf(index)?.code ?? "") === true;
    const byRules = (index: number): AttributionLanguage | undefined => languageOf(index)?.attribution;
    const { attributionThreshold: threshold } = settings;
    const { text, blocks } = parsed;
    const at = (place = 0): AttributionLanguage | undefined => byRules(indexAt(blocks, place) ?? -1);
    const nesting: Nesting = {
      mentions: (content) => at(content.start)?.mentionsTelling(slice(text, content)) === true,
      tells: ({ source, cue }) => at(cue[0]?.start)?.tells(sliceAll(text, source), sliceAll(text, cue)) === true,
    };
    const trained = model === undefined ? nothingRead : await read(input, model, isTrained, nesting, threshold);
    const extracted = [
      ...mend(input, (index) => (isTrained(index) ? byRules(index) : undefined), trained.attributions),
      ...extract(input, (index) => (isTrained(index) ? undefined : byRules(index)), threshold),
      ...readOthers(input, languageOf),
    ];
    const attributions = describeByLanguage(extracted, input, languageOf, (some, language) =>
      describe(some, input, language, documentId, version),
    );
    return { attributions, entities: trained.entities, antecedents: trained.antecedents };
  },
};
