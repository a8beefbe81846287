import type { ReferenceLanguage } from "../../model/language/reference-language.ts";
import { tagEnglish } from "./attribution/tagger.ts";
import { clauseStarters, reportingForms } from "./attribution/words.ts";
import learned from "./reference.json" with { type: "json" };

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Whom an English pronoun takes up: closed classes, own lists; and weights that training/resolve/train.ts learns. No text of any corpus is in them. */
export const englishReference: ReferenceLanguage = {
  tag: tagEnglish,
  subjects: set("he she"),
  objects: set("him her"),
  owners: set("his her"),
  possessors: set("his her its their my our your"),
  prepositions: set(
    "of by with for to from in on at about against after before during without between among than like including as into over under near beside besides except through since until toward towards upon via alongside within despite",
  ),
  conjunctions: set("after before since until as than like for"),
  of: "of",
  agent: "by",
  relatives: set("who whom whose which that"),
  speechForms: reportingForms,
  thatVerbs: set(
    "said says say thought thinks knew knows believed believes claimed claims insisted insists hoped hopes suggested admitted argued feared wished felt realized realised told assumed guessed",
  ),
  continuous: "ing",
  participles: ["ing", "ed", "en"],
  clauseStarters,
  weights: learned.weights,
  calibration: learned.calibration,
  readerWeight: 0.5,
  threshold: learned.threshold,
};
