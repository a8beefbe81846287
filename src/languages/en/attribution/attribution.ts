import type { AttributionLanguage } from "../../../model/language/attribution-language.ts";
import { stances } from "../speech-acts/stances.ts";
import { asideBefore } from "./asides.ts";
import { englishStatistics } from "./statistics.ts";
import { tagEnglish } from "./tagger.ts";
import { mentionsTelling, tells } from "./tells.ts";
import * as words from "./words.ts";

/** Who says what, in English: word classes, closed classes, and what was learned about cues. */
export const englishAttribution: AttributionLanguage = {
  code: "en",
  tag: tagEnglish,
  ...words,
  actOf: stances,
  tells,
  mentionsTelling,
  asideBefore,
  statistics: englishStatistics,
};
