import type { SegmentLanguage } from "../../model/language/segment-language.ts";

/** Abbreviations and sentence starters of Danish. */
export const segmentDanish: SegmentLanguage = {
  code: "da",
  beforeNames:
    "hr fr frk dr prof skt st mr mrs f.eks bl.a dvs ca jan feb mar apr jun jul aug sep sept okt nov dec".split(" "),
  inside: "co inc ltd a/s jr s.u u.s u.k e.u u.s.a".split(" "),
  closing: "osv etc mv a.m p.m".split(" "),
  beforeNumbers: "nr s kap tlf art n°".split(" "),
  starters:
    "han hun det de den vi jeg du en et men og eller hvis når i på til fra med hvad hvem hvordan hvor hvorfor ikke der her it he she how".split(
      " ",
    ),
  ordinalsAfter: "den d på i".split(" "),
  ordinalsBefore: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  dialogueDash: false,
  clauseWords: "jeg vi han hun de det er var har havde vil skal kan må ikke".split(" "),
};
