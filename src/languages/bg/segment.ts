import type { SegmentLanguage } from "../../model/language/segment-language.ts";

/** Abbreviations and sentence starters of Bulgarian. */
export const segmentBulgarian: SegmentLanguage = {
  code: "bg",
  beforeNames: "ул бул пл гр с общ обл св д-р проф доц акад инж г-н г-жа ген полк им т.г т.нар вкл напр чл".split(" "),
  inside: "г гг в вв хил млн млрд лв ст т.е".split(" "),
  closing: "др т.н и др и т.н".split(" "),
  beforeNumbers: "№ стр чл ал т тел".split(" "),
  starters:
    "той тя то те ние вие аз ти това този тази тези в във на с със за от до по при под но а и или ако когато къде какво как кой защо не да".split(
      " ",
    ),
  dialogueDash: true,
  clauseWords: "аз ние вие той тя те е са беше бяха ще може могат трябва има няма не".split(" "),
};
