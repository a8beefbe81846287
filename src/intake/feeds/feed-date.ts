import { monthNamed } from "./month-names.ts";

/** The parts of a date, as far as they are told. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time?: string | undefined;
  /** `am`, `pm` in any of the languages that put it before the time. */
  readonly half?: "am" | "pm" | undefined;
  readonly zone?: string | undefined;
}

/** Hours from UTC of zones by name: RFC 822, and those that feeds use besides and that mean one thing. */
const zoneHours: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, cest: 2, met: 1, mest: 2, mez: 1, mesz: 2, eet: 2, eest: 3, msk: 3, msd: 4,
  ast: -4, adt: -3, est: -5, edt: -4, et: -5, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, akdt: -8, hst: -10,
  hkt: 8, sgt: 8, jst: 9, kst: 9, aest: 10, aedt: 11, nzst: 12, nzdt: 13, a: 1, n: -1, m: 12, y: -12,
}; // biome-ignore format: a table

/**
 * A date as feeds write them (RFC 822 and 2822 in any order and with odd zones, ISO 8601 and W3C, asctime, SQL, numbers with
 * points, Chinese and Korean, names of months of forty languages, seconds of Unix), as ISO 8601: a date where no time is told,
 * without zone where none is or where it means several. `undefined` for what is no date, and for those that tell no day ("2004",
 * "2004-07") or could be two ("3/4/2004").
 */
export function readFeedDate(words: string): string | undefined {
  const text = words.replaceAll(/[\s\u00a0]+/gu, " ").trim();
  if (text.length < 6 || text.length > 100) return undefined;
  const unix = /^(\d{10})(\d{3})?(?:\.0{1,6})?$/u.exec(text);
  if (unix !== null) return new Date(Number(unix[1]) * 1000).toISOString().replace(".000Z", "Z");
  const parts = fromIso(text) ?? fromOrdinal(text) ?? fromNumbers(text) ?? fromWords(text);
  return parts === undefined ? undefined : written(parts);
}

const zone = "(?:Z|[+-]\\d{1,2}:?\\d{2}|[+-]\\d{2}|(?:GMT|UTC)[+-]\\d{1,2}:?(?:\\d{2})?|[A-Za-z]{1,5}|Etc/(?:GMT|UTC))";
const clock = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?";
const ending = `(?:(?:[Tt]| ?,? ?(?:at )?)(?<time>${clock}|\\d{4}(?:\\d{2})?(?:[.,]\\d{1,9})?) ?(?<half>[AaPp]\\.?[Mm]\\.?)? ?(?<zone>${zone})?)?`;

const isoDate = new RegExp(`^(?<year>\\d{4})(?<mark>[-/.]?)(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${ending}$`, "u");
const ordinalDate = new RegExp(`^(?<year>\\d{4})-?(?<count>\\d{3})${ending}$`, "u");
const numberDate = new RegExp(
  `^(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${ending}$`,
  "u",
);

type Groups = Readonly<Record<string, string | undefined>>;

function fromIso(text: string): Parts | undefined {
  const plain = text
    .replace(/^(\d{4}) ?[년年] ?(\d{1,2}) ?[월月] ?(\d{1,2}) ?[일日]/u, "$1-$2-$3")
    .replace(/^(\d{4})-(\p{L}[\p{L}\p{M}.]{2,14})-(\d{1,2})/u, (all, year: string, name: string, day: string) => {
      const month = monthNamed(name);
      return month === undefined ? all : `${year}-${month}-${day}`;
    })
    .replace(/ (오전|오후|上午|下午|午前|午後) ?([\d:]{4,8})/u, (_all, half: string, time: string) => {
      return ` ${time} ${/오전|前|上/u.test(half) ? "AM" : "PM"}`;
    });
  const groups: Groups | undefined = isoDate.exec(plain)?.groups;
  if (groups === undefined) return undefined;
  if (groups.mark === "" && groups.month?.length !== groups.day?.length) return undefined;
  return { year: Number(groups.year), month: Number(groups.month), day: Number(groups.day), ...rest(groups) };
}

function fromOrdinal(text: string): Parts | undefined {
  const groups: Groups | undefined = ordinalDate.exec(text)?.groups;
  const count = Number(groups?.count);
  if (groups === undefined || count < 1 || count > 366) return undefined;
  const date = new Date(Date.UTC(Number(groups.year), 0, count));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...rest(groups) };
}

/** "31.12.2003": with points the day is first; otherwise only where one of both can be no month. */
function fromNumbers(text: string): Parts | undefined {
  const groups: Groups | undefined = numberDate.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const isDayFirst = groups.mark === "." || first > 12 || first === second;
  if (!isDayFirst && second <= 12) return undefined;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return { year: Number(groups.year), month, day, ...rest(groups) };
}

function rest(groups: Groups): Pick<Parts, "time" | "half" | "zone"> {
  const half = groups.half?.charAt(0).toLowerCase();
  return { time: groups.time, half: half === "a" ? "am" : half === "p" ? "pm" : undefined, zone: groups.zone };
}

/** A month by name among numbers: "Thu, 01 Jan 2004 19:48:21 GMT", "Sun Jan  4 16:29:06 PDT 2004", "January 4, 2004 4:29 pm". */
function fromWords(text: string): Parts | undefined {
  const found: { year?: number; month?: number; day?: number; time?: string; half?: "am" | "pm"; zone?: string } = {};
  // "12-Jan-2004" is three words; the sign of a zone stays with its digits, and a name before them ("GMT+3") is no zone of its own.
  const spaced = text
    .replaceAll(/(?<=\d{1,2})-(?=\p{L})|(?<=\p{L})-(?=\d{2,4}(?:$|[ T]))/gu, " ")
    .replaceAll(/\b(?:GMT|UTC)(?=[+-]\d)/giu, " ")
    .replaceAll(/(?<=\d{4})T(?=\d{1,2}:)/gu, " ");
  for (const token of spaced.split(/[\s,()]+/u)) {
    const time = /^(\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d{1,9})?)?)([ap]m|Z|[+-]\d{2}:?\d{2})?$/iu.exec(token);
    if (time !== null) {
      found.time ??= time[1] ?? "";
      if (/^[ap]m$/iu.test(time[2] ?? "")) found.half = time[2]?.toLowerCase() === "am" ? "am" : "pm";
      else if (time[2] !== undefined) found.zone ??= time[2];
    } else if (/^[ap]\.?m\.?$/iu.test(token)) found.half = /^a/iu.test(token) ? "am" : "pm";
    else if (/^[+-]\d{1,2}:?(\d{2})?$/u.test(token)) found.zone = token;
    else if (/^\d{4}$/u.test(token)) found.year ??= Number(token);
    else if (/^\d{1,2}(?:st|nd|rd|th|\.|º)?$/u.test(token)) {
      if (found.day === undefined) found.day = Number.parseInt(token, 10);
      else found.year ??= century(Number.parseInt(token, 10));
    } else if (/^\p{L}/u.test(token)) {
      const month = found.month === undefined ? monthNamed(token) : undefined;
      if (month !== undefined) found.month = month;
      else if (zoneHours[zoneName(token)] !== undefined && found.day !== undefined) found.zone ??= token;
    }
  }
  const { year, month, day } = found;
  return year === undefined || month === undefined || day === undefined ? undefined : { ...found, year, month, day };
}

/** Years of two digits, as RFC 2822 reads them. */
function century(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}

function written({ year, month, day, time, half, zone: stated }: Parts): string | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (time === undefined) return date;
  const digits =
    time
      .replace(/[.,]\d{3,9}$/u, "")
      .replace(/(?<=\d{2}[:.]\d{2}[:.]\d{2})[.,]\d{1,2}$/u, "")
      .match(/\d{2}(?=\d{2}|$)|\d{1,2}/gu) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = digits.map(Number);
  const hour = half === undefined || hours > 12 ? hours : (hours % 12) + (half === "pm" ? 12 : 0);
  if (hour > 23 || minutes > 59 || seconds > 60) return undefined;
  return `${date}T${two(hour)}:${two(minutes)}:${two(Math.min(seconds, 59))}${offset(stated)}`;
}

/** A zone as ISO 8601 has it; nothing for a name that means several or none. */
function offset(stated: string | undefined): string {
  if (stated === undefined) return "";
  const digits = /([+-])(\d{1,2}):?(\d{2})?$/u.exec(stated);
  if (digits !== null) {
    const [, sign, hours = "0", minutes = "00"] = digits;
    if (Number(hours) > 14 || Number(minutes) > 59) return "";
    return Number(hours) === 0 && Number(minutes) === 0 ? "Z" : `${sign}${hours.padStart(2, "0")}:${minutes}`;
  }
  const hours = zoneHours[zoneName(stated)];
  if (hours === undefined) return "";
  return hours === 0 ? "Z" : `${hours < 0 ? "-" : "+"}${two(Math.abs(hours))}:00`;
}

function zoneName(words: string): string {
  return words
    .toLowerCase()
    .replace(/^etc\//u, "")
    .replaceAll(".", "");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
