import type { SegmentLanguage } from "../../model/language/segment-language.ts";

/** Abbreviations, ordinals and sentence starters of German. */
export const segmentGerman: SegmentLanguage = {
  code: "de",
  beforeNames: (
    "hr fr frl dr prof dipl ing dipl.-ing med jur rer nat phil habil st hl gen oberst hptm lt z.b z.t u.a d.h i.d.r v.a o.ä. vgl bzw ca etwa ggf evtl inkl exkl zzgl " +
    "sog kath evang ev röm bes insb insbes jan feb mär apr jun jul aug sep sept okt nov dez z.z zt geb gest verh gegr i.v i.a m.e s b z bsp abs hrsg frz engl lat griech"
  ).split(" "),
  inside: "str u.ä o.ä u.u mio mrd tsd std min sek gmbh co inc ltd e.v a.d v.chr n.chr d.j j jh jhd u.s k.o".split(" "),
  closing: ["usw", "etc", "usf", "u.a.m", "dgl"],
  beforeNumbers: "nr nrn s art abs bd kap abb tab tel ziff pos seite §".split(" "),
  starters: (
    "der die das ein eine er sie es wir ihr ich du dies diese dieser dieses in im an am auf für von vom mit bei zu zum zur nach aus " +
    "aber und oder doch wenn als während nachdem bevor weil obwohl jedoch dann jetzt auch noch was wer wie warum wo welche ist sind war waren " +
    "wird werden hat haben kann können soll muss kein keine alle viele einige mehrere zwei drei laut trotz unter seit heute gestern später zuvor dort hier da man so dabei"
  ).split(" "),
  ordinalsAfter:
    "der die das dem den des am im vom zum zur bis ab seit und ein eine einer einem seinem seinen seine seiner ihrem ihren ihre ihrer zum. jeder jeden jedem dieser diesem".split(
      " ",
    ),
  ordinalsBefore:
    "januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts jahrhunderte".split(
      " ",
    ),
  dialogueDash: false,
  clauseWords:
    "ich wir er sie es ihr du man ist sind war waren bin bist wird werden wurde wurden hat haben habe hatte hatten kann können konnte soll sollen muss müssen darf dürfen will wollen wäre würde nicht".split(
      " ",
    ),
  clauseJoin: /,?\s{1,3}(?:und|aber)\s{1,3}(?=dass\s)/giu,
};
