import type { SegmentLanguage } from "../../model/language/segment-language.ts";

/** Abbreviations and sentence starters of Spanish. */
export const segmentSpanish: SegmentLanguage = {
  code: "es",
  beforeNames:
    "sr sra srta sres dr dra lic ing prof d dña gral cnel tte sto sta núm tel av avda art arts párr párrf pág págs ene feb mar abr may jun jul ago sep sept oct nov dic admón ej p.ej aprox mt".split(
      " ",
    ),
  inside: "ee.uu u.s s.a cía hnos ltd km hs uds".split(" "),
  closing: "etc".split(" "),
  beforeNumbers: "no n° nº núm art arts pág págs párrf tel vol cap".split(" "),
  starters:
    "el la los las un una él ella ellos ellas esto este esta pero y o si cuando en de por para con según cómo qué quién cuál dónde no también además sin tras desde hoy ayer".split(
      " ",
    ),
  dialogueDash: true,
  clauseWords:
    "yo nosotros él ella ellos es son era eran fue fueron ha han hay será serán está están puede pueden debe deben tiene tienen no que".split(
      " ",
    ),
};
