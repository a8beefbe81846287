import type { Language } from "../../model/language/language.ts";
import { englishAttribution } from "./attribution/attribution.ts";
import { englishCarry } from "./carry.ts";
import { englishClaims } from "./claims/claims.ts";
import { englishContrast } from "./contrast/contrast.ts";
import { copiesEnglish } from "./copies.ts";
import { namesEnglish } from "./names.ts";
import { englishPlaces } from "./places/places.ts";
import { englishQuantities } from "./quantities/quantities.ts";
import { englishQuestions } from "./questions.ts";
import { englishResidue } from "./residue.ts";
import { englishRevision } from "./revision.ts";
import { segmentEnglish } from "./segment.ts";
import { englishSpeechActs } from "./speech-acts/speech-acts.ts";
import { englishTimes } from "./times/times.ts";
import { englishTrace } from "./trace.ts";
import { englishWords } from "./words/words.ts";

/** What Sayso knows of English. */
export const english: Language = {
  code: "en",
  name: "English",
  copies: copiesEnglish,
  segment: segmentEnglish,
  names: namesEnglish,
  residue: englishResidue,
  attribution: englishAttribution,
  speechActs: englishSpeechActs,
  questions: englishQuestions,
  times: englishTimes,
  places: englishPlaces,
  quantities: englishQuantities,
  carry: englishCarry,
  contrast: englishContrast,
  trace: englishTrace,
  words: englishWords,
  claims: englishClaims,
  revision: englishRevision,
};
