import type { SpeechActLanguage } from "../../../model/language/speech-act-language.ts";
import { goesOnFrom } from "./goes-on.ts";
import { hedges } from "./hedges.ts";
import { lemmas } from "./lemmas.ts";
import { agencyCredit, isOutlet, isUnsignedReport } from "./outlets.ts";
import { passive } from "./passive.ts";
import { longestStance, negated, negations, stances } from "./stances.ts";
import { vias } from "./vias.ts";

/** What English cues do, what hedges in English, and how English news says through whom it knows. */
export const englishSpeechActs: SpeechActLanguage = {
  code: "en",
  lemmas,
  stances,
  longestStance,
  negations,
  negated,
  hedges,
  vias,
  isOutlet,
  isUnsignedReport,
  isReporting: (cue) =>
    /\b(?:report(?:s|ed|ing)?|publish(?:es|ed)?|reveal(?:s|ed)?|found|investigated|documented)\b/i.test(cue),
  isQuotedBySomeone: (cue) => /\b(?:quoted|cited)(?: \p{L}{1,20}){0,3}? as\b/iu.test(cue),
  isPointer: (cue) =>
    /^(?:as )?(?:according to|per|(?:reported|quoted|cited|carried) by|citing|quoting)$/i.test(cue.trim()),
  agencyCredit,
  passive,
  goesOnFrom,
};
