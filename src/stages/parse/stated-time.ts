import { casual, de, es, fr, it, nl, pt, ru, uk } from "chrono-node";

/** A time found in words, and where in them. */
export interface FoundTime {
  /** ISO 8601, as `StatedTime`. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const two = (value: string | number): string => String(value).padStart(2, "0");

function validDay(year: number, month: number, day: number): boolean {
  if (year < 1600 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

/** Offset "+0200", "+02", "+02:00" or "Z" in the one form that `StatedTime` knows. */
function zone(offset: string | undefined): string {
  if (offset === undefined || offset === "") return "";
  if (/^(?:z|gmt|utc)$/i.test(offset)) return "Z";
  const parts = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
  return parts === null ? "" : `${parts[1]}${parts[2]}:${parts[3] ?? "00"}`;
}

function iso(words: string): FoundTime | undefined {
  const match =
    /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s{1,2})(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|GMT|UTC|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?(?![\d-])/i.exec(
      words,
    );
  if (match === null) return undefined;
  const [whole, year = "", month = "", day = "", hour, minute, second, offset] = match;
  if (!validDay(Number(year), Number(month), Number(day)) || Number(hour ?? 0) > 23) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  const time =
    hour === undefined ? "" : `T${two(hour)}:${minute}${second === undefined ? "" : `:${second}`}${zone(offset)}`;
  return { value: date + time, start: match.index, end: match.index + whole.length };
}

/** Day, month, year in figures. With a point the day comes first everywhere; with a slash only when no month fits. */
function figures(words: string): FoundTime | undefined {
  return yearFirst(words) ?? dayFirst(words);
}

/** 2026年10月13日16:45, 2026.10.13, 2026/10/13: nobody writes the day before the month after a year. */
function yearFirst(words: string): FoundTime | undefined {
  const match =
    /(?<![\d./-])(\d{4})(?:\s?[年년]\s?|\.\s?|\/)(\d{1,2})(?:\s?[月월]\s?|\.\s?|\/)(\d{1,2})(?![\d/])(?:\s?[日일])?(?:\.?\s{0,2}(\d{1,2}):(\d{2}))?/.exec(
      words,
    );
  if (match === null) return undefined;
  const [whole, year = "", month = "", day = "", hour, minute] = match;
  if (!validDay(Number(year), Number(month), Number(day))) return undefined;
  const time = hour === undefined || Number(hour) > 23 ? "" : `T${two(hour)}:${minute}`;
  return { value: `${year}-${two(month)}-${two(day)}${time}`, start: match.index, end: match.index + whole.length };
}

function dayFirst(words: string): FoundTime | undefined {
  const match = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?:,?\s(?:-\s|um\s|o\s)?(\d{1,2})[:.](\d{2})(?!\d))?/.exec(
    words,
  );
  if (match === null) return undefined;
  const [whole, first = "", mark, second = "", year = "", hour, minute] = match;
  const [one, other] = [Number(first), Number(second)];
  const german = mark === "." || one > 12;
  if (!german && other <= 12 && one !== other) return undefined;
  const [day, month] = german ? [one, other] : [other, one];
  if (!validDay(Number(year), month, day)) return undefined;
  const time = hour === undefined || Number(hour) > 23 ? "" : `T${two(hour)}:${minute}`;
  return { value: `${year}-${two(month)}-${two(day)}${time}`, start: match.index, end: match.index + whole.length };
}

const readers = [casual, de, uk, ru, fr, es, it, pt, nl];

/** A fixed day to read relative words against; what depends on it is thrown away. */
const reference = new Date(0);

function inWords(words: string): FoundTime | undefined {
  // The library would take a side on 07/08/2026.
  if (!/\p{L}{3}/u.test(words) || /\d\/\d{1,2}\/\d/.test(words)) return undefined;
  for (const reader of readers) {
    for (const result of reader.parse(words, reference)) {
      const { start } = result;
      if (!start.isCertain("year") || !start.isCertain("month") || !start.isCertain("day")) continue;
      const [year, month, day] = [start.get("year") ?? 0, start.get("month") ?? 0, start.get("day") ?? 0];
      if (!validDay(year, month, day)) continue;
      const minutes = start.isCertain("timezoneOffset") ? start.get("timezoneOffset") : null;
      const offset =
        minutes === null
          ? ""
          : minutes === 0
            ? "Z"
            : `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
      const time = start.isCertain("hour")
        ? `T${two(start.get("hour") ?? 0)}:${two(start.get("minute") ?? 0)}${offset}`
        : "";
      return {
        value: `${year}-${two(month)}-${two(day)}${time}`,
        start: result.index,
        end: result.index + result.text.length,
      };
    }
  }
  return undefined;
}

/**
 * The first full date in a short line of words, with its time and zone when they stand there; `undefined` when
 * year, month or day would have to be guessed (`07/08/2026` is two dates). ISO 8601, figures, and dates in words
 * of nine languages by chrono-node.
 */
export function findTime(words: string): FoundTime | undefined {
  const short = words.slice(0, 200);
  if (!/\d{4}/.test(short)) return undefined;
  return iso(short) ?? figures(short) ?? inWords(short);
}
