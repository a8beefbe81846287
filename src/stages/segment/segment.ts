import type { Sentence } from "../../model/segment.ts";
import type { RuleStage } from "../../model/stage.ts";
import { findQuotations } from "./quotations.ts";
import { findSentences } from "./sentences.ts";

/** Sentences and quotation structure of a reading copy, by rules; see README.md beside this file. */
export const segment: RuleStage<"parsed", "sentences" | "quotations"> = {
  name: "segment",
  version: "1.0.0",
  requires: ["parsed"],
  produces: ["sentences", "quotations"],
  run({ parsed }, { languages }) {
    const blocks = parsed.blocks.map((block) => ({
      block,
      language: languages.get(block.language ?? parsed.language)?.segment,
    }));
    const sentences: Sentence[] = blocks.flatMap(({ block, language }, index) =>
      findSentences(parsed.text, block.span, language).map((span) => ({ span, block: index })),
    );
    return { sentences, quotations: findQuotations(parsed.text, blocks) };
  },
};
