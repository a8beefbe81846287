import type { Language } from "../../model/language/language.ts";
import { englishResidue } from "./residue.ts";
import { segmentEnglish } from "./segment.ts";

/** What Sayso knows of English. */
export const english: Language = {
  code: "en",
  name: "English",
  segment: segmentEnglish,
  residue: englishResidue,
  // residue: …, attribution: …, speechActs: …, names: …, questions: … come in here, one line each, with their imports.
};
