import type { DateMeaning, TimeRule } from "../model/language/time-language.ts";
import { groupsOf, readDate } from "./east-slavic-time-reading.ts";
import type { EastSlavicTimeWords } from "./east-slavic-time-words.ts";
import { timePattern } from "./time-patterns.ts";

/** Examples of each rule in the language, by the rule's id. */
export type Examples = Readonly<Record<string, string>>;

/** The sources that patterns are put together from. */
export function timeParts(words: EastSlavicTimeWords): Readonly<Record<string, string>> {
  const ending = `[-‑]?${words.ordinalEnding}`;
  const year = `(?<year>1\\d{3}|20\\d{2})(?:${ending})?(?:\\s?(?:${words.yearWord}|${words.yearShort}))?(?<bc>\\s${words.beforeOurEra})?`;
  const early = `(?<year>\\d{1,3})(?:\\s?(?:${words.yearWord}|${words.yearShort}))?(?<bc>\\s${words.beforeOurEra})`;
  const relative = `(?<ryear>${words.which.only(/го(?: ж| же| самого)?$/u)})\\s(?:${words.yearWord}|${words.yearShort})|(?<wyear>${words.years.source})`;
  const number = `(?:${words.numbers.source})(?:\\s(?:${words.numbers.source})){0,4}`;
  const clock = `(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?`;
  const hours = `(?<hour>\\d{1,2}(?:${ending})?|${words.hours.source})`;
  const after = `(?<hp>${words.hourParts.source})`;
  return {
    // Days in words are in the genitive: "двадцять четвертого лютого".
    day: `[0-3]?\\d(?:${ending})?|(?:${words.numbers.only(/^(?:двадцять|тридцять|двадцать|тридцать)$/u)}\\s)?${words.ordinals.only(/[оеь]го$/u)}`,
    month: words.months.source,
    year: `${year}|${early}`,
    tail: `,?\\s(?:${year}|${early}|${relative})`,
    dash: "\\s{0,2}[-–—−]\\s{0,2}",
    weekday: words.weekdays.source,
    season: words.seasons.source,
    unit: words.unit.source,
    units: words.units.source,
    number: `\\d{1,4}(?:,\\d{1,2})?(?:[-‑](?:ти|х|м|ми|ма|ьох|и|ох))?|${number}`,
    some: words.some,
    which: words.which.source,
    part: words.partAdverbs.source,
    noun: words.partNouns.source,
    at: words.atHour,
    clock,
    hours: `${hours}(?:\\s${words.hourUnit})(?:\\s(?<minute>\\d{1,2})\\s${words.minuteUnit})?(?:\\s${after})?`,
    spoken: `${hours}(?:\\s${words.hourUnit})?\\s${after}`,
    zone: `\\s(?:\\()?(?<zone>${words.zones.source})(?:\\))?`,
    yearword: words.yearWord,
    yearshort: words.yearShort,
    ending,
    and: words.and,
    to: words.to,
    from: words.from,
    on: words.on,
    night: words.night,
    era: words.beforeOurEra,
  };
}

/** Rules of the calendar: dates in full and in part, months, years and what is larger, quarters and halves. */
export function dateRules(words: EastSlavicTimeWords, examples: Examples): readonly TimeRule[] {
  const parts = timeParts(words);
  const date = "(?<day>{day}) (?<month>{month})(?:{tail})?";
  const dayed = `(?:{weekday},? )?${date}`;
  const rule = (
    id: string,
    summary: string,
    source: string,
    apply: TimeRule["apply"] = (match) => readDate(words, groupsOf(match)),
    more: Readonly<Record<string, string>> = {},
  ): TimeRule => ({
    id,
    summary,
    example: examples[id] ?? "",
    pattern: timePattern(source, { ...parts, ...more }),
    apply,
  });
  const year = (match: RegExpExecArray): DateMeaning | undefined => {
    const { year: text = "", bc } = groupsOf(match);
    const number = Number(text);
    if (bc !== undefined) return readDate(words, groupsOf(match));
    if (number < 1000 || number > 2100) return undefined;
    return readDate(words, groupsOf(match));
  };
  /** Without its word a year is only taken to be one where it could hardly be a count: "до 1400", "в 1500 бійців". */
  const bare = (match: RegExpExecArray): DateMeaning | undefined => {
    const next = match.input.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const number = Number(groupsOf(match).year);
    if (number % 10 === 0 && new RegExp(`\\d[-‑]${words.decadeEnding}$`, "iu").test(match[0])) return undefined;
    if (groupsOf(match).bc === undefined && (number < 1500 || number % 100 === 0) && number !== 2000) return undefined;
    return match[0].length === 4 && /^\s(?!цей)\p{Ll}+(?:ів|їв|ей|ов|ев)(?!\p{L})/u.test(next)
      ? undefined
      : year(match);
  };
  return [
    rule(
      "date-to-date",
      "the first day of a stretch whose second day tells the year",
      `(?<day>{day}) (?<month>{month})(?=(?:{dash}| {to} )(?:{day}) (?:{month}) (?<later>\\d{4}))`,
    ),
    rule("date", "a day of a month, with or without its year", dayed),
    rule(
      "date-with-part",
      "a day of a month with the part of the day",
      `(?<part>{part}|{noun}),? ${dayed}|${dayed},? (?<part>{part})`,
    ),
    rule(
      "date-with-clock",
      "a day of a month with the hour",
      `(?:{part} )?${dayed},? (?:(?:(?:{at}) )?{clock}|(?:{at}) (?:{hours}|{spoken}))(?:{zone})?|(?:{clock}|{hours}|{spoken})(?:{zone})?,? ${dayed}`,
    ),
    rule(
      "day-of-days",
      "a day whose month is told after the days that follow it",
      `(?<day>{day})(?=(?:, (?:{day})){0,3}(?:{dash}| (?:{and}|{to}) )(?:{day}) (?<month>{month})(?:{tail})?)`,
    ),
    rule(
      "numeric-date",
      "a date in numbers, day first or in ISO 8601",
      `(?<day>[0-3]?\\d)(?<mark>\\.\\s?|/)(?<month>0?[1-9]|1[0-2])\\k<mark>(?<year>1\\d{3}|20\\d{2}|\\d{2})(?:\\s?(?:{yearword}|{yearshort}))?(?:,? (?:(?:{at}) )?{clock})?(?:{zone})?|(?<year>\\d{4})-(?<month>0\\d|1[0-2])-(?<day>[0-3]\\d)`,
      // Part of an address: "…/novosti-2024-05-29".
      (match) => (/[-=/_]$/u.test(match.input.slice(0, match.index)) ? undefined : readDate(words, groupsOf(match))),
    ),
    rule(
      "clock-with-numeric-date",
      "an hour before a date in numbers",
      "{clock}(?:{zone})?,? (?<day>[0-3]?\\d)\\.(?<month>0?[1-9]|1[0-2])\\.(?<year>1\\d{3}|20\\d{2}|\\d{2})",
    ),
    rule(
      "numeric-to-date",
      "the first day of a stretch in numbers whose second day tells the rest",
      "(?<day>[0-3]?\\d)\\.(?<month>0?[1-9]|1[0-2])(?={dash}[0-3]?\\d\\.[01]?\\d\\.(?<later>\\d{4}))|(?<day>[0-3]?\\d)(?={dash}[0-3]?\\d\\.(?<month>0?[1-9]|1[0-2])\\.(?<later>\\d{4}))",
    ),
    rule(
      "month-of-months",
      "a month whose year is told after the month that follows it",
      "(?<month>{month})(?=(?:{dash}| (?:{and}|{to}) )(?:{month}) (?<later>\\d{4}))",
    ),
    rule("month", "a month, with or without its year", "(?<month>{month})(?:{tail})?", (match) => {
      const groups = groupsOf(match);
      const { month = "" } = groups;
      if (month !== match[0] || !words.doubtfulMonths.test(month.toLowerCase())) return readDate(words, groups);
      return stands(words, match) ? readDate(words, groups) : undefined;
    }),
    rule(
      "month-adjective",
      "an adjective made of a month",
      "(?<month>{adjective})",
      // Capitals are names: "Жовтневий палац".
      (match) => (/^\p{Lu}/u.test(match[0]) ? undefined : readDate(words, groupsOf(match))),
      { adjective: words.monthAdjectives.source },
    ),
    rule("season", "a season, with or without its year", "(?<season>{season})(?:{tail})?"),
    rule(
      "year",
      "a year with its word",
      `(?<year>\\d{4})(?:{ending})?\\s?(?:{yearword}|{yearshort})(?<bc> {era})?|{year}(?<=\\s{era})`,
      year,
    ),
    rule(
      "bare-year",
      "a year without its word: after a preposition, in brackets, at the head of a line, at the end of a stretch",
      `(?<=(?:^|\\s|\\()(?:${words.yearPrepositions}|${words.beginning}|${words.middle}|${words.end})\\s{1,2})(?<year>\\d{4})(?:{ending})?(?! (?:{counted}))|(?<=\\()(?<year>\\d{4})(?=\\)|[,;]|{dash}\\d{4})|(?<=^\\s?)(?<year>\\d{4})(?=\\s*$|\\s?[:.—–])|(?<=\\d{4}{dash})(?<year>\\d{4})(?! (?:{counted}))`,
      bare,
      { counted: words.counted },
    ),
    rule(
      "year-of-years",
      "a year whose word or era is told after the year that follows it",
      "(?<year>\\d{1,4})(?={dash}\\d{1,4}(?: (?:{yearword}|{yearshort}))?(?<bc> {era}))|(?<year>\\d{4})(?={dash}(?:1\\d{3}|20\\d{2})(?!\\d|-| (?:{counted}))|(?:, \\d{4}){0,5}(?:,| (?:{and})) \\d{4}\\s?(?:{yearword}|{yearshort}))",
      bare,
      { counted: words.counted },
    ),
    rule(
      "year-to-short-year",
      "the years of a stretch whose second year leaves out its century",
      "(?<year>1\\d{3}|20\\d{2})(?={dash}\\d{2}(?:\\)| (?:{yearword}|{yearshort})))|(?<=(?<century>1\\d|20)\\d{2}{dash})(?<short>\\d{2})(?: (?:{yearword}|{yearshort})|(?=\\)))",
      (match) => {
        const { year: whole, century = "", short = "" } = groupsOf(match);
        return { kind: "date", parts: { year: Number(whole ?? century + short) } };
      },
    ),
    rule("decade", "ten years", decadeSource(words), (match) => {
      const { decade = "", word } = groupsOf(match);
      const spoken = words.decades.read(word);
      const number = spoken ?? Number(decade);
      if (number % 10 !== 0) return undefined;
      if (number < 100) return { kind: "date", parts: { decade: number / 10, short: true } };
      return { kind: "date", parts: { decade: number / 10 } };
    }),
    rule(
      "century",
      "a hundred years",
      "(?<century>[IVXІХ]{1,5})(?:{ending})? (?:{hundred}|{hundredshort})|(?<century>\\d{1,2})(?:{ending})? {hundred}",
      (match) => {
        const { century = "" } = groupsOf(match);
        const number = /^\d/u.test(century) ? Number(century) : roman(century);
        return number < 1 || number > 21 ? undefined : { kind: "date", parts: { century: number - 1 } };
      },
      { hundred: words.century, hundredshort: words.centuryShort },
    ),
    rule("quarter", "a quarter or half of a year", quarterSource(words), (match) => {
      const groups = groupsOf(match);
      const { number = "", quarter } = groups;
      const count =
        words.ordinals.read(number) ?? (/^\d/u.test(number) ? Number(/^\d/u.exec(number)?.[0]) : roman(number));
      const meaning = readDate(words, groups);
      if (meaning === undefined || count < 1 || count > (quarter === undefined ? 2 : 4)) return undefined;
      const part = quarter === undefined ? { half: count as 1 | 2 } : { quarter: count as 1 | 2 | 3 | 4 };
      return { ...meaning, parts: { ...meaning.parts, ...part } };
    }),
  ];
}

/** Whether a doubtful month stands where a month does: after a preposition or a word that cuts it up. */
function stands(words: EastSlavicTimeWords, match: RegExpExecArray): boolean {
  const before = match.input.slice(Math.max(0, match.index - 20), match.index);
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 20);
  return (
    new RegExp(
      `(?:^|\\s)(?:${words.yearPrepositions}|${words.beginning}|${words.middle}|${words.end}|${words.half})\\s+$`,
      "iu",
    ).test(before) && !/^\s\p{L}{2,}(?:ий|ого|ому|ій|ые|ый|ой|ом|ым)(?!\p{L})/u.test(after)
  );
}

function decadeSource(words: EastSlavicTimeWords): string {
  const { decadeEnding: ending, decadeWord: word } = words;
  return `(?<decade>\\d{2}|\\d{4})[-‑]?${ending}(?: ${word})?|(?<decade>\\d{3}0) ${word}|(?<word>${words.decades.source}) ${word}`;
}

function quarterSource(words: EastSlavicTimeWords): string {
  const number = `(?<number>${words.ordinals.source}|[1-4](?:[-‑]?${words.ordinalEnding})?|I{1,3}V?|IV|І{1,3}V?|ІV)`;
  return `${number} (?:(?<quarter>${words.quarter})|${words.halfYear})(?:{tail})?`;
}

const romans: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10 };

/** Roman numbers in Latin letters or in those of Cyrillic that look like them; 0 for others. */
function roman(text: string): number {
  const digits = [...text.toUpperCase()].map((letter) => romans[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
