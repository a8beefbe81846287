import type { TimeLanguage } from "../../../model/language/time-language.ts";
import { clockRules } from "./clock.ts";
import { countedRules } from "./counted.ts";
import { dateRules } from "./dates.ts";
import { dayRules } from "./days.ts";
import { amount } from "./numbers.ts";
import { holidayRules, negativeRules, referenceRules, setRules } from "./others.ts";
import { periodRules } from "./periods.ts";
import { tenseOf } from "./tense.ts";

/** An expression that begins with an amount or a time of the clock. */
const counted = new RegExp(String.raw`^(?:${amount})[\s-]|^\d{1,2}[:\s]|^noon|^midnight`, "iu");

/** How English writes times. */
export const englishTimes: TimeLanguage = {
  code: "en",
  candidate:
    /\d|\b(?:mon|tues?|wed|thu|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|yester|to(?:day|night|morrow)|over ?night|mid|noon|morning|afternoon|evening|night|second|minute|hour|dai|day|week|month|quarter|year|decade|centur|annual|spring|summer|autumn|fall|winter|now|current|present|recent|previous|former|late|past|future|soon|near|short|long|christmas|easter|halloween|thanks|new year|independence|veterans|labor|memorial|victory|valentine|boxing|st\.|good friday|election|armistice|eighteen|nineteen|twent|thirt|fort|fift|sixt|sevent|eight|ninet|end|beginning|start|as soon|Q[1-4])/iu,
  unfinished: /\b(?:[ap]\.?m|jan|feb|mar|apr|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)\.$/iu,
  rules: [
    ...negativeRules,
    ...clockRules,
    ...dateRules,
    ...dayRules,
    ...periodRules,
    ...holidayRules,
    ...setRules,
    ...countedRules,
    ...referenceRules,
  ],
  modifiers: [
    {
      before: /\b(?:at least|no less than|no fewer than|not less than) $/iu,
      starts: counted,
      mod: "EQUAL_OR_MORE",
      of: ["duration"],
    },
    {
      before: /\b(?:at most|up to|no more than|not more than|as long as) $/iu,
      starts: counted,
      mod: "EQUAL_OR_LESS",
      of: ["duration"],
    },
    { before: /\b(?:more than|over|longer than) $/iu, starts: counted, mod: "MORE_THAN", of: ["duration", "date"] },
    {
      before: /\b(?:less than|fewer than|under|nearly|almost) $/iu,
      starts: counted,
      mod: "LESS_THAN",
      of: ["duration", "date"],
    },
    {
      before: /\b(?:about|around|approximately|roughly|some|an estimated) $/iu,
      starts: counted,
      mod: "APPROX",
      of: ["duration", "date"],
    },
    {
      before:
        /\b(?:the (?:early|first|small) (?:part|hours|days|weeks|months) of|the beginning of|early|earlier|earlier in|early in|early on) $/iu,
      mod: "START",
      of: ["date"],
    },
    {
      before:
        /\b(?:the (?:late|final|last|closing) (?:part|hours|days|weeks|months) of|late|later|later in|late in|late on) $/iu,
      mod: "END",
      of: ["date"],
    },
    { before: /\b(?:the middle of|mid-?) ?$/iu, mod: "MID", of: ["date"] },
  ],
  bounds: [
    {
      before:
        /\b(?:since|from|starting|beginning|as of|ever since|effective)(?: (?:on|in|at|the))? (?:(?:early|late|mid) )?$/iu,
      bounding: "from",
    },
    { before: /\b(?:after|following|later than)(?: (?:on|in|the))? $/iu, bounding: "after" },
    {
      before: /\b(?:until|till|through|by|up to|not later than|no later than)(?: (?:on|in|at|the))? $/iu,
      bounding: "until",
    },
    { before: /\b(?:before|prior to|ahead of|earlier than)(?: (?:on|in|the))? $/iu, bounding: "before" },
  ],
  ranges: [
    { before: /\bbetween(?: (?:the|about))? $/iu, between: /^ and (?:the )?$/iu },
    { before: /\bfrom(?: (?:the|about))? $/iu, between: /^ (?:to|until|till|through) (?:the )?$/iu },
    { between: /^(?: ?[-–—] ?| through )$/u },
  ],
  tense: tenseOf,
};
