import type { Language } from "../../model/language/language.ts";
import { russianResidue } from "./residue.ts";
import { segmentRussian } from "./segment.ts";

/** What Sayso knows of Russian. */
export const russian: Language = {
  code: "ru",
  name: "русский",
  segment: segmentRussian,
  residue: russianResidue,
  // residue: …, attribution: …, speechActs: …, names: …, questions: … come in here, one line each, with their imports.
};
