import type { SegmentLanguage } from "../../model/language/segment-language.ts";

/** Abbreviations and sentence starters of Dutch. */
export const segmentDutch: SegmentLanguage = {
  code: "nl",
  beforeNames:
    "dhr mevr mw dr drs prof ir ing mr st bijv bijv. d.w.z o.a jl jan feb mrt apr jun jul aug sep sept okt nov dec aanw vnw".split(
      " ",
    ),
  inside: "b.v n.v inc ltd co e.d m.n u.s".split(" "),
  closing: "enz etc".split(" "),
  beforeNumbers: "nr blz p art".split(" "),
  starters:
    "de het een hij zij ze wij we ik je dit dat deze die maar en of als toen in op aan van met voor wat wie hoe waar waarom niet er daar".split(
      " ",
    ),
  dialogueDash: false,
  clauseWords:
    "ik wij we hij zij ze het er is zijn was waren heeft hebben had kan kunnen moet zal zullen wordt niet".split(" "),
};
