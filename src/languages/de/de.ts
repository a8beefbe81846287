import type { Language } from "../../model/language/language.ts";
import { copiesGerman } from "./copies.ts";
import { germanPlaces } from "./places.ts";
import { germanQuantities } from "./quantities/quantities.ts";
import { germanResidue } from "./residue.ts";
import { segmentGerman } from "./segment.ts";
import { germanTimes } from "./times/times.ts";

/** What Sayso knows of German. */
export const german: Language = {
  code: "de",
  name: "Deutsch",
  copies: copiesGerman,
  segment: segmentGerman,
  residue: germanResidue,
  times: germanTimes,
  // attribution: …, speechActs: …, names: …, questions: … come in here, one line each, with their imports.
  places: germanPlaces,
  quantities: germanQuantities,
};
