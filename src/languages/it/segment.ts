import type { SegmentLanguage } from "../../model/language/segment-language.ts";

/** Abbreviations and sentence starters of Italian. */
export const segmentItalian: SegmentLanguage = {
  code: "it",
  beforeNames:
    "sig sig.ra sig.na sigg dott dott.ssa prof prof.ssa ing avv arch geom rag on sen gen col cap st sto s dir amm gen feb mar apr mag giu lug ago set ott nov dic ad.es es meteor idraul psicol econ st. d v.cte f.p tel.".split(
      " ",
    ),
  inside: "az s.p.a s.r.l ltd co".split(" "),
  closing: "ecc etc".split(" "),
  beforeNumbers: "n no nº pag pagg art artt tel vol cap nov set".split(" "),
  starters:
    "il lo la i gli le un una egli lei lui loro questo questa ma e o se quando in di per con secondo come che chi dove non anche dopo prima oggi ieri".split(
      " ",
    ),
  dialogueDash: true,
  clauseWords: "io noi lui lei loro è sono era erano ha hanno sarà saranno può possono deve devono non".split(" "),
};
