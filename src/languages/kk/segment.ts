import type { SegmentLanguage } from "../../model/language/segment-language.ts";

/** Abbreviations and sentence starters of Kazakh. */
export const segmentKazakh: SegmentLanguage = {
  code: "kk",
  beforeNames: "т ж б.з.б б.з қ см м га ц".split(" "),
  inside: "т.б т.с.с млрд млн".split(" "),
  closing: [],
  beforeNumbers: "№".split(" "),
  starters: "бұл ол олар біз сіз мен бірақ және".split(" "),
  dialogueDash: true,
  clauseWords: "мен біз сіз ол олар емес бар жоқ".split(" "),
};
