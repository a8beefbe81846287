import type { TimeLanguage, TimeMeaning } from "../../../model/language/time-language.ts";
import { amountRules } from "./amounts.ts";
import { germanTimeConfidence } from "./confidence.ts";
import { dateRules } from "./dates.ts";
import { relativeRules } from "./relative.ts";
import { speaksOf } from "./tense.ts";

const ending = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})\\s{1,3}$`, "iu");
const dates: readonly TimeMeaning["kind"][] = ["date"];
const lengths: readonly TimeMeaning["kind"][] = ["duration"];

/** How German tells times. */
export const germanTimes: TimeLanguage = {
  code: "de",
  candidate:
    /\d|jan|jän|feb|märz|apr|mai|juni|juli|aug|sept|okt|nov|dez|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|uhr|sekund|minut|stund|tag|täg|woche|wöch|monat|quartal|jahr|jähr|jahrzehnt|früh|sommer|herbst|winter|heute|heutig|heuer|gestern|gestrig|morg|abend|nacht|mittag|damals|kürzlich|unlängst|einst|neulich|jüngst|zuletzt|zeit|jetzt|nun|moment|augenblick|gegenw|demnächst|bald|künftig|zukunft|vergangen|vor kurzem|halb /iu,
  rules: [...dateRules, ...relativeRules, ...amountRules].map((rule) => {
    const confidence = germanTimeConfidence[rule.id];
    return confidence === undefined ? rule : { ...rule, confidence };
  }),
  modifiers: [
    { before: ending("Anfang|Beginn"), mod: "START", of: dates },
    { before: ending("Mitte|Mitte der"), mod: "MID", of: dates },
    { before: ending("Ende|Schluss"), mod: "END", of: dates },
    { before: ending("(?:de[rs] )?ersten Hälfte(?: de[rs])?"), mod: "START", of: dates },
    { before: ending("(?:de[rs] )?zweiten Hälfte(?: de[rs])?"), mod: "END", of: dates },
    { before: ending("mehr als|über|gut"), mod: "MORE_THAN", of: lengths },
    { before: ending("weniger als|knapp|fast|beinahe|nicht einmal"), mod: "LESS_THAN", of: lengths },
    { before: ending("mindestens|wenigstens"), mod: "EQUAL_OR_MORE", of: lengths },
    { before: ending("höchstens|maximal|bis zu"), mod: "EQUAL_OR_LESS", of: lengths },
    { before: ending("rund|etwa|ungefähr|circa|ca\\."), mod: "APPROX", of: ["date", "duration"] },
    { before: ending("genau|nur"), of: lengths },
  ],
  bounds: [
    { before: ending("seit|seit dem|ab|ab dem|von"), bounding: "from" },
    { before: ending("nach|nach dem"), bounding: "after" },
    { before: ending("bis|bis zum|bis zur"), bounding: "until" },
    { before: ending("vor dem|vor"), bounding: "before" },
  ],
  ranges: [
    { between: /^\s{0,2}[-–—]\s{0,2}$/u },
    {
      before: ending("von|vom|zwischen|zwischen dem|zwischen der|von der|von dem"),
      between: /^\s(?:bis(?: zum)?|und)\s$/iu,
    },
  ],
  tense: speaksOf,
};
