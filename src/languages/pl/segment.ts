import type { SegmentLanguage } from "../../model/language/segment-language.ts";

/** Abbreviations and sentence starters of Polish. */
export const segmentPolish: SegmentLanguage = {
  code: "pl",
  beforeNames:
    "p pan ul al pl św dr prof doc hab mgr inż gen płk mjr kpt por ks bp abp im tzw tzn np m.in ok red woj pow gm bałt".split(
      " ",
    ),
  inside: "r w tys mln mld zł gr godz sp.z.o.o u.s".split(" "),
  closing: "itd itp in".split(" "),
  beforeNumbers: "nr s str art ust pkt tel poz rys".split(" "),
  starters:
    "on ona ono oni one my wy ja to ten ta te w we na z ze za do od o po przy dla bez przez ale a i lub jeśli gdy kiedy gdzie co jak kto dlaczego czy nie tak także jednak".split(
      " ",
    ),
  dialogueDash: true,
  clauseWords:
    "ja my wy on ona oni one jest są był była było były będzie będą może mogą można trzeba musi ma mają nie to".split(
      " ",
    ),
  clauseJoin: /,?\s{1,3}(?:i|oraz|a|ale)\s{1,3}(?=że\s)/giu,
};
