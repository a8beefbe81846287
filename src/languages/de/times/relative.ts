import type { TimeRule } from "../../../model/language/time-language.ts";
import { after, before, countOf, groupsOf, readDate, rule } from "./reading.ts";
import { speaksOf } from "./tense.ts";
import * as words from "./words.ts";

/** What is counted from the day of the document or from what was told. */
export const relativeRules: readonly TimeRule[] = [
  rule(
    "night-to",
    "the night that leads to a day",
    "Nacht auf den 7. Juli",
    "Nacht (?:auf|zum|zu) (?:(?:de[nrm]) )?(?:(?:(?<weekday>{weekday}),? )?(?<day>[0-3]?\\d)\\. (?<month>{month})(?:{tail})?|(?<weekday>{weekday})|(?<days>heute))",
    (match) => {
      const meaning = readDate(groupsOf(match));
      return meaning === undefined
        ? undefined
        : { ...meaning, parts: { ...meaning.parts, part: "NI", nightBefore: true } };
    },
  ),
  rule(
    "night-of",
    "the night that begins on a day",
    "Nacht des 7. Juli",
    "Nacht (?:des|vom) (?<day>[0-3]?\\d)\\. (?<month>{month})(?:{tail})?",
    (match) => {
      const meaning = readDate(groupsOf(match));
      return meaning === undefined ? undefined : { ...meaning, parts: { ...meaning.parts, part: "NI" } };
    },
  ),
  rule(
    "day-from-now",
    "a day counted from now, with or without its part",
    "gestern Abend",
    "(?:de[rnms] )?(?<days>{days})(?: (?<part>{daypart}))?",
    (match) => {
      const { days = "", part } = groupsOf(match);
      if (/^morgen/iu.test(days) && (!days.startsWith("m") || part !== undefined)) {
        // At the head of a sentence "Morgen" is tomorrow when no article says otherwise.
        if (part !== undefined || !(match.index === 0 && /^Morgen$/u.test(days))) return undefined;
      }
      return readDate(groupsOf(match));
    },
  ),
  rule(
    "weekday",
    "a day of the week, with or without its part",
    "vergangenen Samstag",
    "(?:(?:{article}) )?(?:(?<which>{which}) )?(?<weekday>{weekday})(?:(?<part>{daypart})| (?<part>Abend|Morgen|Nachmittag|Vormittag|Mittag|früh|Nacht))?",
    (match) => {
      const groups = groupsOf(match);
      const { weekday = "" } = groups;
      if (!/^\p{Lu}/u.test(weekday)) return undefined;
      return readDate(groups);
    },
  ),
  rule(
    "weekday-of-week",
    "a day of a week counted from now",
    "Freitag vergangener Woche",
    "(?<weekday>{weekday}) (?:de[rs] )?(?<which>{which}) (?<unit>Woche)",
  ),
  rule(
    "every-weekday",
    "every week on a day",
    "montags",
    "(?<weekday>montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags)|jede[nrm] (?:(?:{ordinal}|letzten) )?(?<weekday>{weekday})(?:{daypart})?(?: im Monat)?",
    (match) => {
      const { weekday = "" } = groupsOf(match);
      if (!/^\p{Ll}/u.test(match[0]) && !match[0].startsWith("Jede")) return undefined;
      const number = words.weekdays.read(weekday);
      return number === undefined ? undefined : { kind: "set", every: { weekday: number } };
    },
  ),
  rule(
    "unit-from-now",
    "this, the last, the next week, month, year …",
    "der vergangenen Woche",
    "(?:(?:{article}|im|am|in der) )?(?<which>{which}) (?<unit>{unit})",
    (match) => {
      const groups = groupsOf(match);
      // "Jahre", "Jahren" are several but after "im" and "diesem".
      if (match[0].endsWith("Jahre") && groups.which?.endsWith("m") !== true) return undefined;
      return readDate(groups);
    },
  ),
  rule("year-from-now", "a year in one word", "heuer", "(?:(?:{article}) )?(?<wyear>{years})"),
  rule("part-of-day", "a part of the day that is told of", "am [Abend]", "(?<part>{daypart})", (match) => {
    const { part = "" } = groupsOf(match);
    const lead = before(match);
    if (/^(?:morgens|abends|nachts|vormittags|nachmittags|mittags)$/iu.test(part)) {
      if (!/^\p{Lu}/u.test(part)) return partWord(match);
      return lead.trim() === "" ? readDate(groupsOf(match)) : undefined;
    }
    if (!/^\p{Lu}/u.test(part)) return undefined;
    return /(?:^|\s)(?:am(?: \p{L}{2,10}en)?|gegen|bis zum|über|in der|zu|des|heute|gestern)\s$/iu.test(lead)
      ? readDate(groupsOf(match))
      : undefined;
  }),
  rule("weekend", "a weekend", "am [Wochenende]", "(?:(?<which>{which}) )?(?<unit>Wochenende[ns]?)", (match) => {
    const groups = groupsOf(match);
    if (groups.which !== undefined) return readDate(groups);
    return /(?:^|\s)(?:am|übers|zum|das|dem)\s$/iu.test(before(match))
      ? { kind: "date", parts: { weekend: true } }
      : undefined;
  }),
  rule(
    "ago",
    "so long before the document",
    "vor drei Tagen",
    "vor (?:(?:rund|etwa|gut|knapp|fast|genau|mehr als|über) )?(?:(?<count>{number}|{some}) )(?<units>{units})",
    (match) => {
      const { count, units } = groupsOf(match);
      const unit = words.units.read(units);
      const number = countOf(count);
      if (unit === undefined) return undefined;
      if (number === undefined) return { kind: "duration", amounts: [{ unit }] };
      if (!Number.isInteger(number)) return undefined;
      return { kind: "date", shift: { unit, count: -number, from: "publication" } };
    },
  ),
  rule(
    "in",
    "so long after the document",
    "[in zwei Wochen] wird",
    "in (?:(?:rund|etwa|gut|knapp) )?(?<count>{number}) (?<units>{units})",
    (match) => {
      const { count, units } = groupsOf(match);
      const unit = words.units.read(units);
      const number = countOf(count);
      const ahead = speaksOf(match.input, match.index, match.index + match[0].length) === "future";
      if (unit === undefined || number === undefined || !Number.isInteger(number) || !ahead) return undefined;
      return { kind: "date", shift: { unit, count: number, from: "publication" } };
    },
  ),
  rule(
    "later",
    "so long before or after what was told",
    "zwei Jahre zuvor",
    "(?<count>{number}) (?<units>{units}) (?<way>später|danach|darauf|zuvor|davor|früher)",
    (match) => {
      const { count, units, way = "" } = groupsOf(match);
      const unit = words.units.read(units);
      const number = countOf(count);
      if (unit === undefined || number === undefined || !Number.isInteger(number)) return undefined;
      return {
        kind: "date",
        shift: { unit, count: /zuvor|davor|früher/iu.test(way) ? -number : number, from: "text" },
      };
    },
  ),
  rule(
    "cut-of-unit",
    "the beginning, middle or end of the unit that is now",
    "Ende [des Jahres]",
    "(?<=(?:Anfang|Beginn|Ende|Mitte|Schluss)\\s)(?:de[rs]) (?<units>{unit})",
    (match) => {
      const unit = words.unit.read(groupsOf(match).units);
      if (unit === undefined || ["second", "minute", "hour", "day"].includes(unit)) return undefined;
      return { kind: "date", shift: { unit, count: 0, from: "publication" } };
    },
  ),
];

function partWord(match: RegExpExecArray): ReturnType<TimeRule["apply"]> {
  const part = words.dayParts.read(match[0]);
  return part === undefined || /Uhr\s$/u.test(before(match)) || after(match) === "x"
    ? undefined
    : { kind: "set", every: { part } };
}
