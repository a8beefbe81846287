import type { CopyLanguage } from "../../model/language/copy-language.ts";
import { agencies } from "../news-agencies.ts";

const small =
  "der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf aus bei mit nach von vom zu zum zur für über unter vor hinter durch gegen ohne um als wie ist sind war waren wird werden wurde wurden sein hat haben hatte hatten kann können soll sollen will muss nicht kein keine auch noch nur schon sehr mehr so dass daß wenn weil da dann er sie es ihr ihm ihn wir uns ich sich dieser diese dieses diesen diesem man sagte sagt teilte mit laut".split(
    " ",
  );

export const copiesGerman: CopyLanguage = {
  code: "de",
  small: new Set(small),
  agencies,
  credits: [
    {
      id: "quelle",
      pattern: /^(?:quelle|mit material von)\s?:?\s?(?<who>\p{L}[\p{L}\p{N}\s.'’&-]{1,40}?)\.?$/iu,
      example: "Quelle: dpa",
    },
  ],
};
