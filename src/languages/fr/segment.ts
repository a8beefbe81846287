import type { SegmentLanguage } from "../../model/language/segment-language.ts";

/** Abbreviations and sentence starters of French. */
export const segmentFrench: SegmentLanguage = {
  code: "fr",
  beforeNames:
    "m mm mme mmes mlle mlles dr pr me mgr st ste gén col cap lt av bd janv févr juil sept oct nov déc env ex p.ex cf vol chap".split(
      " ",
    ),
  inside: "s.a cie inc ltd ll.aa.ii.rr u.s".split(" "),
  closing: "etc".split(" "),
  beforeNumbers: "n° no nº p pp art vol chap tél".split(" "),
  starters:
    "le la les un une il elle ils elles on nous vous je ce cette ces mais et ou si quand en de pour avec selon comment qui que où pourquoi dans après avant depuis hier pas".split(
      " ",
    ),
  dialogueDash: true,
  clauseWords:
    "je nous il elle ils elles on vous tu c'est est sont était étaient a ont sera seront peut peuvent doit doivent faut n'est n'a ne j'ai".split(
      " ",
    ),
};
