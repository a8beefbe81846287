import type { DateMeaning, TimeMeaning, TimeRule } from "../model/language/time-language.ts";
import { type Examples, timeParts } from "./east-slavic-date-rules.ts";
import { speaksOf } from "./east-slavic-tense.ts";
import { countOf, groupsOf, readDate, times, wholeShift } from "./east-slavic-time-reading.ts";
import type { EastSlavicTimeWords } from "./east-slavic-time-words.ts";
import { timePattern } from "./time-patterns.ts";

/** Rules of what is counted from the day of the document or from what was told: days, weekdays, parts of the day, hours, "ago" and "in". */
export function relativeRules(words: EastSlavicTimeWords, examples: Examples): readonly TimeRule[] {
  const parts = {
    ...timeParts(words),
    days: words.days.source,
    years: words.years.source,
    ago: words.ago,
    after: words.after,
    earlier: words.earlier,
    later: words.later,
    prep: words.weekdayPrepositions,
    ordinals: words.ordinals.source,
    half: words.half,
    dayword: "дня",
    many: words.whichMany.source,
    daysoff: words.daysOff,
  };
  const rule = (
    id: string,
    summary: string,
    source: string,
    apply: TimeRule["apply"] = (match) => readDate(words, groupsOf(match)),
  ): TimeRule => ({ id, summary, example: examples[id] ?? "", pattern: timePattern(source, parts), apply });

  /** So many units before or after: from the day of the document, or from what was told. */
  const moved =
    (sign: 1 | -1, from: "publication" | "text" | "tense"): TimeRule["apply"] =>
    (match): TimeMeaning | undefined => {
      const { count, units, length } = groupsOf(match);
      const amount = words.units.read(units) ?? words.lengths.read(length);
      if (amount === undefined) return undefined;
      const counted = times(amount, countOf(words, count));
      // "2010 году, после того": a year by its number.
      if (amount.unit === "year" && (counted.count ?? 0) >= 1000) return undefined;
      const past =
        from === "tense" && speaksOf(words.code, match.input, match.index, match.index + match[0].length) === "past";
      const anchor = from === "tense" ? (past ? "text" : "publication") : from;
      // "Через вісім років після анексії" is counted from neither.
      if (sign > 0 && from === "tense" && /^\s(?:після|после|від|от|з|с)\s/iu.test(after(match))) {
        return { kind: "duration", amounts: [counted] };
      }
      const shift = wholeShift(counted, sign, anchor);
      if (shift !== undefined) return { kind: "date", shift };
      if (from === "publication") return { kind: "reference", to: sign < 0 ? "past" : "future" };
      return { kind: "duration", amounts: [counted] };
    };
  const counted = "(?:(?<count>{number}|{some}) (?<units>{units})|(?<units>{unit})|(?<length>{lengths}))".replace(
    "{lengths}",
    words.lengths.source,
  );
  /** A night, told by the day it leads to, or by the day it begins in (`from`). An hour within it tells the day. */
  const night =
    (from: boolean): TimeRule["apply"] =>
    (match) => {
      const groups = groupsOf(match);
      const meaning = readDate(words, groups);
      if (meaning?.parts === undefined) return undefined;
      const { hour } = meaning.parts;
      if (hour !== undefined) {
        const first = from && hour >= 18;
        return first || !from
          ? meaning
          : readDate(words, { ...groups, day: groups.next ?? groups.day, weekday: groups.nextday });
      }
      return { ...meaning, parts: { ...meaning.parts, part: "NI", nightBefore: !from } };
    };
  const date = "(?<day>{day}) (?<month>{month})(?:{tail})?";
  const inNight = "(?:,? (?:(?:(?:{at}) )?{clock}|(?:{at}) (?:{hours}|{spoken}))(?:{zone})?)?";
  return [
    rule(
      "night-to-date",
      "the night that leads to a day",
      `{night} {on} (?:(?<days>{days})|(?<weekday>{weekday})(?:,? ${date})?|${date})${inNight}`,
      night(false),
    ),
    rule(
      "night-from-date",
      "the night between two days, told by the first",
      `{night} {from} (?<day>{day})(?: {month})? {on} (?<next>{day}) (?<month>{month})(?:{tail})?${inNight}|{night} {from} (?<weekday>{weekday}) {on} (?<nextday>{weekday})`,
      night(true),
    ),
    rule("half-of-day", "the first or second half of the day", "(?<ordinal>{ordinals}) {half} {dayword}", (match) => {
      const number = words.ordinals.read(groupsOf(match).ordinal);
      if (number !== 1 && number !== 2) return undefined;
      return { kind: "date", parts: { part: number === 1 ? "MO" : "AF" } };
    }),
    rule(
      "day-from-now",
      "a day counted from now or from then",
      "(?<days>{days})(?:,? (?<part>{part}|{noun}))?",
      (match) => {
        // "накануне выборов" is the eve of something.
        const eve = /^(?:накануне|напередодні|на \p{L}+ день)$/iu.test(match[0]) && eveOf.test(after(match));
        return eve ? undefined : readDate(words, groupsOf(match));
      },
    ),
    rule(
      "day-from-now-with-clock",
      "a day counted from now with the hour",
      "(?<days>{days}),? (?:(?:(?:{at}) )?{clock}|(?:{at}) (?:{hours}|{spoken}))(?:{zone})?",
    ),
    rule("part-of-day-from-now", "the part of a day counted from now", "(?<part>{part}|{noun}) (?<days>{days})"),
    rule(
      "weekday",
      "a day of the week",
      "(?:(?<which>{which}) )?(?<weekday>{weekday})(?:,? (?<part>{part}|{noun}))?",
      (match) => {
        const groups = groupsOf(match);
        // "Чорна п'ятниця" is a day of sales.
        if (/(?<!\p{L})ч[ёео]рн\p{L}{1,3}\s$/iu.test(before(match))) return { kind: "none" };
        return named(words, match, groups.which) ? ahead(match, readDate(words, groups)) : undefined;
      },
    ),
    rule(
      "weekday-with-part",
      "a day of the week after the part of the day",
      "(?<part>{part}|{noun}) (?:(?:{prep}) )?(?:(?<which>{which}) )?(?<weekday>{weekday})",
      (match) => ahead(match, readDate(words, groupsOf(match))),
    ),
    rule(
      "weekday-with-clock",
      "a day of the week with the hour",
      "(?<weekday>{weekday}),? (?:{at}) (?:{clock}|{hours}|{spoken})(?:{zone})?",
    ),
    rule(
      "weekday-of-week",
      "a day of a week that is counted from now",
      "(?<weekday>{weekday}) (?<which>{which}) (?<unit>{unit})",
      (match) => {
        const groups = groupsOf(match);
        return words.unit.read(groups.unit)?.unit === "week" ? readDate(words, groups) : undefined;
      },
    ),
    rule(
      "weekend",
      "days off at the end of a week",
      "(?:(?<many>{many}) )?(?:{daysoff})(?! (?:дн|позиц|рубеж|рубіж|дан|код|точ|пункт|район|становищ|положен))",
      (match) => {
        const { many } = groupsOf(match);
        const count = words.whichMany.read(many);
        if (count !== undefined) return { kind: "date", shift: { unit: "weekend", count, from: "publication" } };
        return /(?:^|\s)(?:на|в|у|за)\s$/iu.test(before(match))
          ? { kind: "date", parts: { weekend: true } }
          : undefined;
      },
    ),
    rule("day-of-month", "a day by its number", "(?<day>{day}) числа(?: (?<which>{which}) (?<unit>{unit}))?"),
    rule(
      "unit-from-now",
      "this, the last, the next week, month, year …",
      "(?<which>{which}) (?<unit>{unit})",
      (match) => {
        const groups = groupsOf(match);
        // "ближайшие недели" are several.
        return /(?:і|их|ими|іх|іми|ие|ые|ых|ыми)$/iu.test(groups.which ?? "") ? undefined : readDate(words, groups);
      },
    ),
    rule(
      "month-or-season-from-now",
      "a month or season, this, last or next, or of a year that is counted from now",
      "(?<which>{which}) (?:(?<month>{month})|(?<season>{season}))|(?<wyear>{years}) (?:[ув] )?(?:(?<month>{month})|(?<season>{season}))",
    ),
    rule("part-of-day", "the part of a day, when the words say which", "(?<which>{which}) (?<part>{noun})"),
    rule("part-adverb", "the part of the day, of the day that is told of", "(?<part>{part})"),
    rule(
      "clock",
      "hour and minute",
      "{clock}(?: {hourunit})?(?: (?<hp>{hourparts}))?(?:{zone})?"
        .replace("{hourunit}", words.hourUnit)
        .replace("{hourparts}", words.hourParts.source),
      (match) => {
        // "1.22" is a number or a version, "14.30" an hour.
        if (/^\d\.\d\d$/u.test(match[0]) && !/(?:^|\s)(?:в|о|об)\s$/iu.test(before(match))) return undefined;
        // Scores and places in a recording are written so too: a preposition, a zone or a stretch tells.
        if (groupsOf(match).zone === undefined && !at(words, match) && !/\d:\d\d\s?[-–—]\s?$/u.test(before(match))) {
          return /^\s?[-–—]\s?\d{1,2}:\d\d/u.test(after(match)) && !/^\d:/u.test(match[0])
            ? readDate(words, groupsOf(match))
            : undefined;
        }
        if (/^\s?(?:%|млн|млрд|тис|тыс)/u.test(after(match))) return undefined;
        return readDate(words, groupsOf(match));
      },
    ),
    rule("hour-with-part", "an hour with the part of the day", "{spoken}(?:{zone})?", (match) => {
      // "три дня" are days, "в три дня" is an hour.
      const days = /^(?:\d{1,2}|\p{L}+)\sдня$/iu.test(match[0]);
      return days && !/(?:^|\s)(?:в|около|к|о|об|близько)\s$/iu.test(before(match))
        ? undefined
        : readDate(words, groupsOf(match));
    }),
    rule(
      "hour-of-hours",
      "an hour whose word stands after the hour that follows it",
      `(?<=(?:^|\\s)(?:{from})\\s)(?<hour>\\d{1,2})(?= {to} \\d{1,2} ${words.hourUnit})`,
    ),
    rule("hour", "an hour after its preposition", "{hours}(?:{zone})?", (match) => {
      const groups = groupsOf(match);
      if (/(?:^|\s)(?:со?|із|з|від|от)\s\d{1,2}\s(?:до|по)\s$/iu.test(before(match))) return readDate(words, groups);
      if (groups.hp === undefined && !at(words, match)) return undefined;
      return clockLike(words, match) ? readDate(words, groups) : undefined;
    }),
    ...(words.years.size === 0
      ? []
      : [rule("year-from-now", "a year counted from now in one word", "(?<wyear>{years})")]),
    ...(words.atOrdinal === undefined
      ? []
      : [
          rule(
            "ordinal-hour",
            "an hour told by its ordinal alone",
            `(?<=(?:^|\\s)(?:${words.atOrdinal})\\s{1,2})(?<hour>${words.hours.source})`,
          ),
        ]),
    rule(
      "half-past",
      "half of the hour that is told",
      `(?<half>${words.halfTo}) (?<hour>{hourwords})(?: (?<hp>{parts}))?`
        .replace("{hourwords}", words.hours.source)
        .replace("{parts}", words.hourParts.source),
    ),
    rule(
      "ago",
      "so long before the document",
      `${counted} {ago}|(?<units>{units}) (?<count>{number}|{some}) {ago}`,
      moved(-1, "publication"),
    ),
    rule("in", "so long after, from now where the clause looks ahead", `{after} ${counted}`, moved(1, "tense")),
    rule("earlier", "so long before what was told", `${counted} {earlier}`, moved(-1, "text")),
    rule("later", "so long after what was told", `${counted} {later}`, moved(1, "text")),
  ];
}

const eveOf =
  /^\s(?:\p{Ll}{3,}(?:ого|их|ых|ої|ой)\s)?(?:матч|визит|візит|саммит|саміт|выбор|вибор|голосован|голосуван|встреч|зустріч|переговор|заседан|засідан|праздник|свят|вторжен|вторгнен|войн|війн|референдум|нов|рождест|різдв|наступлен|наступ|парад|старт|открыт|відкритт)\p{Ll}*/iu;

/** "до п'ятниці", "к пятнице" look ahead whatever the verb. */
function ahead(match: RegExpExecArray, meaning: DateMeaning | undefined): DateMeaning | undefined {
  if (meaning === undefined || meaning.pick !== undefined) return meaning;
  return /(?:^|\s)(?:до|к|ко|на)\s$/iu.test(before(match)) ? { ...meaning, pick: "from" } : meaning;
}

const before = (match: RegExpExecArray): string => match.input.slice(Math.max(0, match.index - 30), match.index);
const after = (match: RegExpExecArray): string =>
  match.input.slice(match.index + match[0].length, match.index + match[0].length + 30);

function at(words: EastSlavicTimeWords, match: RegExpExecArray): boolean {
  return new RegExp(`(?:^|[\\s(])(?:${words.atHour})\\s+$`, "iu").test(before(match));
}

/** Hours that are told without the part of day are a length too ("до 3 години"): only the case tells. */
function clockLike(words: EastSlavicTimeWords, match: RegExpExecArray): boolean {
  const { hp, hour = "" } = groupsOf(match);
  if (hp !== undefined) return true;
  if (/(?:^|\s)(?:за|на)\s$/iu.test(before(match)) && /годин[иа]/iu.test(match[0])) return false;
  if (words.code === "uk")
    return !/годин(?!і|у|а)/u.test(match[0]) || Number.parseInt(hour, 10) > 4 || !/^\d/u.test(hour);
  // "в 24 часа" is within them.
  return /(?:^|\s)(?:в|к)\s{1,2}$/iu.test(before(match)) && /^\d/u.test(hour) && hour !== "24";
}

/** Names of weekdays that are other words too ("окружающей среды") need a preposition. */
function named(words: EastSlavicTimeWords, match: RegExpExecArray, which: string | undefined): boolean {
  if (words.code !== "ru" || !/сред/iu.test(match[0])) return true;
  if (which !== undefined) return /сред[уы]/iu.test(match[0]);
  return new RegExp(`(?:^|\\s)(?:${words.weekdayPrepositions})\\s+$`, "iu").test(before(match)) &&
    !/среде/iu.test(match[0])
    ? true
    : /^сред[уаы](?:\s|,)/iu.test(match[0]) && /^,? /u.test(after(match)) && before(match) === "";
}
