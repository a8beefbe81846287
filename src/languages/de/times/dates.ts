import type { TimeRule } from "../../../model/language/time-language.ts";
import { after, before, groupsOf, readDate, rule } from "./reading.ts";
import * as words from "./words.ts";

const date = "(?<day>[0-3]?\\d)\\.\\s?(?<month>{month})(?:{tail})?";
const weekday = "(?:(?:{weekday})(?:{daypart})?,?(?: (?:dem|den|der))? )?";

/** Dates of the calendar, years and what is larger, hours. */
export const dateRules: readonly TimeRule[] = [
  rule(
    "date-to-date",
    "the first day of a stretch whose second day tells the year",
    "[30. Juni] bis 2. Juli 2022",
    "(?<day>[0-3]?\\d)\\. (?<month>{month})(?=(?:{dash}| bis (?:zum )?| und )[0-3]?\\d\\. (?:{month}) (?<later>\\d{4}))",
  ),
  rule(
    "date",
    "a day of a month, with or without its year",
    "Donnerstag, 7. Juli 2022",
    `${weekday}(?:(?:{article}) )?${date}`,
  ),
  rule(
    "date-with-clock",
    "a day of a month with the hour",
    "7. Juli 2022 um 14.30 Uhr",
    `${weekday}${date},? (?:um |gegen |ab )?{clock}`,
  ),
  rule(
    "day-of-days",
    "a day whose month is told after the days that follow it",
    "[6.] bis 7. Juli",
    "(?<day>[0-3]?\\d)\\.?(?=(?:, [0-3]?\\d\\.?){0,3}(?:{dash}|/| bis (?:zum |einschließlich )?|,? und (?:am )?| oder )[0-3]?\\d\\.\\s?(?<month>{month})(?:{tail})?)",
  ),
  rule(
    "numeric-date",
    "a date in numbers, day first or in ISO 8601",
    "07.07.2022",
    "(?<day>[0-3]?\\d)\\.\\s?(?<month>0?[1-9]|1[0-2])\\.\\s?(?<year>1\\d{3}|20\\d{2}|\\d{2})|(?<year>\\d{4})-(?<month>0\\d|1[0-2])-(?<day>[0-3]\\d)",
  ),
  rule(
    "month-of-months",
    "a month whose year is told after the month that follows it",
    "[Juni] bis Juli 2022",
    "(?<month>{month})(?=(?:{dash}| bis | und |/)(?:{month}) (?<later>\\d{4}))",
  ),
  rule("month", "a month, with or without its year", "Juli 2022", "(?<month>{month})(?:{tail})?", (match) => {
    // "mais", "august" in small letters are no months; "Mai" after a first name is a name.
    if (!/^\p{Lu}/u.test(match[0])) return undefined;
    if (match[0].endsWith(".")) return undefined;
    return readDate(groupsOf(match));
  }),
  rule(
    "month-from-now",
    "a month or season, this, last or next",
    "diesem Sommer",
    "(?:(?:{article}) )?(?<which>{which}) (?:(?<month>{month})|(?<season>{season}))",
  ),
  rule(
    "season",
    "a season, with or without its year",
    "Herbst 2014",
    "(?:(?:{article}) )?(?<season>{season})(?:{tail})?",
    (match) => (/^(?:de[rnms] |das |die )?\p{Lu}/u.test(match[0]) ? readDate(groupsOf(match)) : undefined),
  ),
  rule("year", "a year with its word", "Jahr 2014", "(?:(?:{article}) )?Jahre?s? (?<year>{year})"),
  rule("bare-year", "a year without its word", "2014", "(?<year>{year})(?![.,]\\d)", (match) => {
    const next = after(match);
    if (
      /^\s(?:Euro|Mark|Lire|Franken|Dollar|Menschen|Meter|Kilometer|Kilogramm|Stück|Besucher|Personen|Einwohner|Quadratmeter|Tonnen|Liter|Mitglieder|Teilnehmer|Prozent|Zuschauer|Stunden|Kubikmeter|km|m)(?!\p{L})|^\s?(?:%|€|°)/u.test(
        next,
      )
    )
      return undefined;
    if (
      /(?:^|\s)(?:rund|etwa|fast|über|unter|knapp|mehr als|ca\.|bis zu|insgesamt|sind es|von den)\s$/iu.test(
        before(match),
      )
    )
      return undefined;
    // "1450 bis 1850 Mark": what the second number counts, the first one counts too.
    if (
      /^(?: bis |\s?[-–]\s?)\d{3,5} \p{Lu}/u.test(next) ||
      (/\d bis $/u.test(before(match)) && /^ \p{Lu}/u.test(next))
    )
      return undefined;
    if (
      Number(match[0]) % 50 === 0 &&
      /^ \p{Lu}/u.test(next) &&
      !/(?:^|\s)(?:in|im|seit|ab|Jahr|Jahre)\s$/u.test(before(match))
    )
      return undefined;
    if (/(?:\d[./]|Nr\.\s|Tel\.?\s?|[€$]\s?|\+)$/u.test(before(match))) return undefined;
    const number = Number(match[0]);
    if (number < 1200 || number > 2100) return undefined;
    return readDate(groupsOf(match));
  }),
  rule(
    "decade",
    "ten years",
    "den 90er Jahren",
    `(?:(?:{article}) )?(?:(?<decade>(?:1[5-9]|20)?\\d0)er|(?<word>${words.decades.source}))[\\s-]Jahren?`,
    (match) => {
      const { decade, word } = groupsOf(match);
      const number = words.decades.read(word) ?? Number(decade);
      return number < 100
        ? { kind: "date", parts: { decade: number / 10, short: true } }
        : { kind: "date", parts: { decade: number / 10 } };
    },
  ),
  rule(
    "century",
    "a hundred years",
    "dem 20. Jahrhundert",
    "(?:(?:{article}) )?(?<century>\\d{1,2})\\. Jahrhunderts?",
    (match) => {
      const century = Number(groupsOf(match).century);
      return century < 1 || century > 21 ? undefined : { kind: "date", parts: { century: century - 1 } };
    },
  ),
  rule(
    "quarter",
    "a quarter or half of a year",
    "dritten Quartal 2014",
    "(?:(?:{article}) )?(?:(?<ordinal>{ordinal})|(?<digit>[1-4])\\.) (?:(?<quarter>Quartals?|Trimesters?)|Halbjahre?s?|Jahreshälfte)(?:{tail})?",
    (match) => {
      const groups = groupsOf(match);
      const count = words.ordinals.read(groups.ordinal) ?? Number(groups.digit);
      const meaning = readDate(groups);
      if (meaning === undefined || count > (groups.quarter === undefined ? 2 : 4)) return undefined;
      const part = groups.quarter === undefined ? { half: count as 1 | 2 } : { quarter: count as 1 | 2 | 3 | 4 };
      return { ...meaning, parts: { ...meaning.parts, ...part } };
    },
  ),
  rule(
    "clock",
    "an hour of the day",
    "20.30 Uhr",
    "{clock}(?: (?<part>morgens|vormittags|mittags|nachmittags|abends|nachts|früh))?",
  ),
  rule(
    "spoken-clock",
    "an hour of the day in words",
    "neun Uhr",
    "{spoken}(?: (?<part>morgens|abends|nachmittags|nachts))?",
  ),
  rule(
    "clock-without-word",
    "an hour and minute after its preposition",
    "um [12.15]",
    "(?<=(?:^|\\s)(?:um|ab|gegen|bis)\\s)(?<hour>[01]?\\d|2[0-4])[.:](?<minute>[0-5]\\d)(?! (?:Euro|Prozent|Millionen|Meter|Kilometer|\\p{Ll}*grad))",
  ),
  rule(
    "half-past",
    "half of the hour that is told",
    "halb neun",
    "(?<halfto>halb) (?<hour>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?! (?:Millionen|Jahre))",
  ),
  rule(
    "clock-to-clock",
    "an hour whose word stands after the hour that follows it",
    "[14.30]-16 Uhr",
    "(?<hour>[01]?\\d|2[0-4])(?:[.:](?<minute>[0-5]\\d))?(?=(?:{dash}| bis | und | sowie |/)(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)? Uhr)",
  ),
];
