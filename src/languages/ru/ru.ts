import type { Language } from "../../model/language/language.ts";
import { russianCarry } from "./carry.ts";
import { russianClaims } from "./claims/claims.ts";
import { russianContrast } from "./contrast/contrast.ts";
import { copiesRussian } from "./copies.ts";
import { russianNames } from "./names/names.ts";
import { russianPlaces } from "./places/places.ts";
import { russianQuantities } from "./quantities/quantities.ts";
import { russianQuestions } from "./questions.ts";
import { russianResidue } from "./residue.ts";
import { russianRevision } from "./revision.ts";
import { segmentRussian } from "./segment.ts";
import { russianSpeechActs } from "./speech/acts.ts";
import { russianPatterns } from "./speech/patterns.ts";
import { russianTimes } from "./times/times.ts";
import { russianTrace } from "./trace.ts";
import { russianWords } from "./words/words.ts";

/** What Sayso knows of Russian. */
export const russian: Language = {
  code: "ru",
  name: "русский",
  copies: copiesRussian,
  segment: segmentRussian,
  residue: russianResidue,
  names: russianNames,
  questions: russianQuestions,
  quantities: russianQuantities,
  speechActs: russianSpeechActs,
  speechPatterns: russianPatterns,
  carry: russianCarry,
  times: russianTimes,
  places: russianPlaces,
  words: russianWords,
  claims: russianClaims,
  trace: russianTrace,
  contrast: russianContrast,
  revision: russianRevision,
};
