import type { Language } from "../../model/language/language.ts";
import { ukrainianResidue } from "./residue.ts";
import { segmentUkrainian } from "./segment.ts";

/** What Sayso knows of Ukrainian. */
export const ukrainian: Language = {
  code: "uk",
  name: "українська",
  segment: segmentUkrainian,
  residue: ukrainianResidue,
  // residue: …, attribution: …, speechActs: …, names: …, questions: … come in here, one line each, with their imports.
};
