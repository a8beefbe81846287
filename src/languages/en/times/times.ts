import type { TimeLanguage } from "../../../model/language/time-language.ts";
import { clockRules } from "./clock.ts";
import { countedRules } from "./counted.ts";
import { dateRules } from "./dates.ts";
import { dayRules } from "./days.ts";
import { amount } from "./numbers.ts";
import { holidayRules, negativeRules, referenceRules, setRules } from "./others.ts";
import { periodRules } from "./periods.ts";
import { tenseOf } from "./tense.ts";
import { yearRules } from "./years.ts";

/** An expression that begins with an amount or a time of the clock. */
const counted = new RegExp(String.raw`^(?:${amount})[\s-]|^\d{1,2}[:\s]|^noon|^midnight`, "iu");

/** How English writes times. */
export const englishTimes: TimeLanguage = {
  code: "en",
  candidate:
    /\d|\b(?:mon|tues?|wed|thu|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|yester|to(?:day|night|morrow)|over ?night|mid|noon|morning|afternoon|evening|night|second|minute|hour|dai|day|week|month|fortnight|quarter|year|decade|centur|annual|spring|summer|autumn|fall|winter|now|current|present|recent|previous|former|late|past|future|soon|near|short|long|christmas|easter|halloween|thanks|new year|independence|veterans|labor|memorial|victory|valentine|boxing|st\.|good friday|election|armistice|eighteen|nineteen|twent|thirt|fort|fift|sixt|sevent|eight|ninet|end|beginning|start|as soon|Q[1-4])/iu,
  unfinished: /\b(?:[ap]\.?m|jan|feb|mar|apr|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)\.$/iu,
  rules: [
    ...negativeRules,
    ...holidayRules,
    ...clockRules,
    ...dateRules,
    ...yearRules,
    ...dayRules,
    ...periodRules,
    ...setRules,
    ...countedRules,
    ...referenceRules,
  ],
  modifiers: [
    {
      before: /\b(?:at\sleast|no\sless\sthan|no\sfewer\sthan|not\sless\sthan)\s$/iu,
      starts: counted,
      mod: "EQUAL_OR_MORE",
      of: ["duration"],
    },
    {
      before: /\b(?:at\smost|up\sto|no\smore\sthan|not\smore\sthan|as\slong\sas)\s$/iu,
      starts: counted,
      mod: "EQUAL_OR_LESS",
      of: ["duration"],
    },
    { before: /\b(?:more\sthan|over|longer\sthan)\s$/iu, starts: counted, mod: "MORE_THAN", of: ["duration", "date"] },
    {
      before: /\b(?:less\sthan|fewer\sthan|under|nearly|almost)\s$/iu,
      starts: counted,
      mod: "LESS_THAN",
      of: ["duration", "date"],
    },
    {
      before: /\b(?:about|around|approximately|roughly|some|an\sestimated)\s$/iu,
      starts: counted,
      mod: "APPROX",
      of: ["duration", "date"],
    },
    {
      before:
        /\b(?:the\s(?:early|first|small)\s(?:part|hours|days|weeks|months)\sof|the\sbeginning\sof|early|earlier|earlier\sin|early\sin|early\son)\s$/iu,
      mod: "START",
      of: ["date"],
    },
    {
      before:
        /\b(?:the\s(?:late|final|last|closing)\s(?:part|hours|days|weeks|months)\sof|late|later|later\sin|late\sin|late\son)\s$/iu,
      mod: "END",
      of: ["date"],
    },
    { before: /\b(?:the\smiddle\sof|mid-?)\s?$/iu, mod: "MID", of: ["date"] },
  ],
  bounds: [
    {
      before:
        /\b(?:since|(?:starting|beginning|effective)(?:\sfrom)?|(?:appl(?:y|ies|ied)|valid|closed|shut|open|opened|available|banned|curfew|sales|runs?|running|held|dating|force)\sfrom)(?:\s(?:on|in|at|the))?\s$/iu,
      bounding: "from",
    },
    {
      before:
        /(?<!\b(?:minute|hour|day|week|month|year)s?\s)\b(?:after|following|later\sthan)(?:\s(?:on|in|the))?\s$/iu,
      bounding: "after",
    },
    {
      before: /\b(?:until|till|through|by|up\sto|not\slater\sthan|no\slater\sthan)(?:\s(?:on|in|at|the))?\s$/iu,
      bounding: "until",
    },
    {
      before:
        /(?<!\b(?:minute|hour|day|week|month|year)s?\s)\b(?:before|prior\sto|ahead\sof|earlier\sthan)(?:\s(?:on|in|the))?\s$/iu,
      bounding: "before",
    },
  ],
  ranges: [
    { before: /\bbetween(?:\s(?:the|about))?\s$/iu, between: /^\s(?:and|to)\s(?:the\s)?$/iu },
    { before: /\b(?:from|during)(?:\s(?:the|about))?\s$/iu, between: /^\s(?:to|until|till|through)\s(?:the\s)?$/iu },
    { between: /^(?:\s?[-–—]\s?|\sthrough\s)$/u },
  ],
  tense: tenseOf,
};
