import type { Language } from "../../model/language/language.ts";
import { ukrainianCarry } from "./carry.ts";
import { ukrainianClaims } from "./claims/claims.ts";
import { ukrainianContrast } from "./contrast/contrast.ts";
import { copiesUkrainian } from "./copies.ts";
import { ukrainianNames } from "./names/names.ts";
import { ukrainianPlaces } from "./places/places.ts";
import { ukrainianQuantities } from "./quantities/quantities.ts";
import { ukrainianQuestions } from "./questions.ts";
import { ukrainianResidue } from "./residue.ts";
import { ukrainianRevision } from "./revision.ts";
import { segmentUkrainian } from "./segment.ts";
import { ukrainianSpeechActs } from "./speech/acts.ts";
import { ukrainianPatterns } from "./speech/patterns.ts";
import { ukrainianTimes } from "./times/times.ts";
import { ukrainianTrace } from "./trace.ts";
import { ukrainianWords } from "./words/words.ts";

/** What Sayso knows of Ukrainian. */
export const ukrainian: Language = {
  code: "uk",
  name: "українська",
  copies: copiesUkrainian,
  segment: segmentUkrainian,
  residue: ukrainianResidue,
  names: ukrainianNames,
  questions: ukrainianQuestions,
  quantities: ukrainianQuantities,
  speechActs: ukrainianSpeechActs,
  speechPatterns: ukrainianPatterns,
  carry: ukrainianCarry,
  times: ukrainianTimes,
  places: ukrainianPlaces,
  words: ukrainianWords,
  claims: ukrainianClaims,
  trace: ukrainianTrace,
  contrast: ukrainianContrast,
  revision: ukrainianRevision,
};
