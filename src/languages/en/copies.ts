import type { CopyLanguage } from "../../model/language/copy-language.ts";
import { agencies } from "../news-agencies.ts";

const small =
  "the of and to in for on at by with from as an is are was were be been being am do does did has have had having will would can could may might shall should must not no nor or but if so than then that this these those it its he his him she her hers they their them we our us you your who whom whose which what when where why how there here also just only very more most much many any some all each both other such own same too up down out off over under into onto about after before during between against through while because until since again once even still yet said says say told saying according added one don didn doesn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn ll ve re mr mrs ms".split(
    " ",
  );

/** "AP" is an agency where it stands as a credit; the patterns see to that. */
export const copiesEnglish: CopyLanguage = {
  code: "en",
  small: new Set(small),
  agencies,
  credits: [
    {
      id: "reporting-by",
      pattern:
        /^\(?(?:Additional )?(?:reporting|writing) by [^()]{2,120}; ?(?:additional )?(?:editing|writing|reporting) by [^()]{2,160}\)?$/iu,
      is: "reuters",
      example: "(Reporting by Ansel Rook in Averna; editing by Mira Dole)",
    },
    {
      id: "source",
      pattern: /^(?:source|via)\s?[:\-–—]\s?(?<who>\p{Lu}[\p{L}\p{N}\s.'’&-]{1,40})\.?$/iu,
      example: "Source: TASS",
    },
    {
      id: "signed",
      pattern: /[.!?"”]\s?[-–—]+\s?(?<who>AP|AFP|Reuters|UPI|TASS|PA|DPA|AAP|PTI|IANS|Bloomberg|Xinhua)\.?$/u,
      example: "The road is closed. — AP",
    },
    {
      id: "rights",
      pattern:
        /(?:copyright|©)\s?(?:\d{4} )?(?:by )?(?:the )?(?<who>associated press|reuters|thomson reuters|agence france-presse|afp|ap|press association|northern wire)\b/iu,
      example: "Copyright 2014 The Associated Press. All rights reserved.",
    },
    {
      id: "contributed",
      pattern:
        /(?<who>(?:the )?associated press|AP|reuters|AFP|agence france-presse)(?: and \p{L}[\p{L} ]{1,40})? contributed to this (?:report|article|story)/iu,
      example: "The Associated Press contributed to this report.",
    },
    {
      id: "first-published",
      pattern:
        /(?:this (?:article|story|report) )(?:was )?(?:first|originally) (?:published|appeared) (?:in|on|by) (?<who>\p{L}[\p{L}\p{N} .'’-]{1,40}?)\.?$/iu,
      example: "This article was first published in the Arle Courier",
    },
    {
      id: "with-wire",
      pattern:
        /^(?:with|from) (?:reports? (?:by|from) )?(?<who>(?:the )?associated press|AP|reuters|AFP|agencies)\.?$/iu,
      example: "With reports from Reuters",
    },
  ],
};
