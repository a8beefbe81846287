import type { DateMeaning, TimeRule } from "../../../model/language/time-language.ts";
import { timePattern } from "../../time-patterns.ts";
import { needs } from "./needs.ts";
import { readSpokenYear, spokenYear } from "./numbers.ts";
import { date, ordinals, parts, plain, tens } from "./words.ts";

export const yearRules: readonly TimeRule[] = [
  {
    id: "en-years",
    summary: "Years from one to another",
    example: "2023-24",
    needs: needs.digit,
    pattern: timePattern(String.raw`(?<year>(?:1[5-9]|20)\d\d)\s?[-–—/]\s?(?<to>(?:1[5-9]|20)\d\d|\d\d)`, parts),
    apply({ groups }) {
      const [year, to] = [Number(groups?.year), Number(groups?.to)];
      const last = to < 100 ? year - (year % 100) + to : to;
      if (last <= year || last - year > 200 || (to < 100 && to <= 12 && last - year > 1)) return undefined;
      return date({ year }, { to: { year: last } });
    },
  },
  {
    id: "en-decade",
    summary: "Ten years by their first, or by their tens",
    example: "the 1990s",
    confidence: 0.95,
    needs: needs.decade,
    pattern: timePattern(
      String.raw`(?:the )?(?:(?<mod>early|mid|late)(?:[ \-]| to late ))?(?:(?<year>(?:1[5-9]|20)\d0)['’]?s|['’]?(?<two>[2-9]0)['’]?s|(?<tens>{tens}))`,
      parts,
    ),
    apply({ 0: whole, groups, input, index }) {
      const { year, two, tens: name } = groups ?? {};
      const mod = { early: "START", mid: "MID", late: "END" }[plain(groups?.mod ?? "")] as DateMeaning["mod"];
      const more = mod === undefined ? {} : { mod };
      // "1990's first hit" is of that year.
      if (year !== undefined && /^\d+['’]/u.test(whole)) return undefined;
      // "The 1800s" are a hundred years, "the 2000s" mostly ten.
      if (year !== undefined && /^1\d00$/u.test(year)) return date({ century: Number(year) / 100 }, more);
      if (year !== undefined) return date({ decade: Math.floor(Number(year) / 10) }, more);
      // "in her 80s", "in the low 70s" are ages and temperatures.
      if (
        /\b(?:his|her|their|my|your|our|its|low|high|upper|mid)[\s-]+(?:(?:early|mid|late)[\s-])?$/iu.test(
          input.slice(0, index),
        ) ||
        (!/^the/iu.test(whole) && !/['’]/u.test(whole))
      )
        return undefined;
      return date({ decade: two === undefined ? (tens[plain(name ?? "")] ?? 9) : Number(two) / 10, short: true }, more);
    },
  },
  {
    id: "en-century",
    summary: "A hundred years by number",
    example: "the 19th century",
    needs: needs.century,
    pattern: timePattern(
      String.raw`(?:the )?(?:(?<mod>early|mid|late)[ \-])?(?:(?<number>\d{1,2})(?:st|nd|rd|th)|(?<word>{ordinal}))[ \-]century`,
      parts,
    ),
    apply({ groups }) {
      const number = groups?.number === undefined ? ordinals[plain(groups?.word ?? "")] : Number(groups.number);
      if (number === undefined || number > 22) return undefined;
      const mod = { early: "START", mid: "MID", late: "END" }[plain(groups?.mod ?? "")] as DateMeaning["mod"];
      return date({ century: number - 1 }, mod === undefined ? {} : { mod });
    },
  },
  {
    id: "en-spoken-year",
    summary: "A year in words",
    example: "nineteen ninety-six",
    confidence: 0.94,
    needs: needs.spoken,
    pattern: timePattern(
      String.raw`(?:the year )?(?:(?<year>${spokenYear})|(?<thousand>(?<=the year )two thousand(?: and)?(?: (?:one|two|three|four|five|six|seven|eight|nine))?))`,
      parts,
    ),
    apply({ groups }) {
      if (groups?.thousand !== undefined) return date({ year: 2000 });
      const year = readSpokenYear(groups?.year ?? "");
      return year === undefined ? undefined : date({ year });
    },
  },
  {
    id: "en-year",
    summary: "A year alone",
    example: "1989",
    confidence: 0.94,
    needs: needs.digit,
    pattern: timePattern(String.raw`(?:the year )?(?<year>{year})`, parts),
    apply({ 0: whole, groups, input, index }) {
      const year = Number(groups?.year);
      const before = input.slice(Math.max(0, index - 30), index);
      const after = input.slice(index + whole.length, index + whole.length + 30);
      if (/[$£€#%+*=_]\s?$|\bno\.?\s$|\d[\s,.]$|[-–:/.@]$/iu.test(before) && !/\p{L}[-–]$/u.test(before))
        return undefined;
      if (
        /^(?:\s?%|\s(?:percent|per cent|people|persons|men|women|children|troops|soldiers|miles|kilometers|kilometres|km|points|shares|units|jobs|workers|employees|votes|homes|meters|metres|feet|tons|tonnes|pounds|dollars|rubles|hours|gmt|utc|cc|seats|cases|deaths|square|block|avenue|street|main)\b|[-/:;@]\d)/iu.test(
          after,
        )
      )
        return undefined;
      if (
        /\b(?:flight|highway|route|room|page|boeing|model|version|level|about|nearly|some|than|over|least|most)\s$/iu.test(
          before,
        ) &&
        !/\b(?:since|in|of) (?:about)\s$/iu.test(before)
      )
        return undefined;
      const sure = year >= 1900 && year <= 2050;
      if (
        !sure &&
        !/\b(?:in|of|since|by|until|from|during|before|after|to|year|around|circa|early|late|and|the|in about)[\s(]+$/iu.test(
          before,
        )
      )
        return undefined;
      return date({ year });
    },
  },
];
