import type { PartOfDay, TimeShift, TimeUnit } from "../../../model/language/time-language.ts";
import { inflect, lexicon } from "../../lexicon.ts";

/** 1 to 12, with the names of Austria and South Tyrol. */
export const months = lexicon([
  [1, "januar januars jänner jänners jan."],
  [2, "februar februars feber feb. febr."],
  [3, "märz märzes mär. mrz."],
  [4, "april aprils apr."],
  [5, "mai mais"],
  [6, "juni junis jun."],
  [7, "juli julis jul."],
  [8, "august augusts aug."],
  [9, "september septembers sep. sept."],
  [10, "oktober oktobers okt."],
  [11, "november novembers nov."],
  [12, "dezember dezembers dez."],
]);

/** 1 is Monday. */
export const weekdays = lexicon([
  [1, "montag montags"],
  [2, "dienstag dienstags"],
  [3, "mittwoch mittwochs"],
  [4, "donnerstag donnerstags"],
  [5, "freitag freitags"],
  [6, "samstag samstags sonnabend sonnabends"],
  [7, "sonntag sonntags"],
]);

/** As the end of "Montagabend" and the like, and by itself. */
export const dayParts = lexicon<PartOfDay>([
  ["MO", "morgen morgens vormittag vormittags früh frühmorgens"],
  ["MI", "mittag mittags"],
  ["AF", "nachmittag nachmittags"],
  ["EV", "abend abends"],
  ["NI", "nacht nachts mitternacht"],
]);

export const seasons = lexicon<"SP" | "SU" | "FA" | "WI">([
  ["SP", "frühling frühlings frühjahr frühjahrs"],
  ["SU", "sommer sommers sommermonate sommermonaten"],
  ["FA", "herbst herbsts herbstes"],
  ["WI", "winter winters wintermonate wintermonaten"],
]);

export const units = lexicon<TimeUnit>([
  ["second", "sekunde sekunden sek."],
  ["minute", "minute minuten min."],
  ["hour", "stunde stunden std."],
  ["day", "tag tage tagen tages tags werktage werktagen arbeitstage arbeitstagen"],
  ["week", "woche wochen"],
  ["weekend", "wochenende wochenenden"],
  ["month", "monat monate monaten monats"],
  ["quarter", "quartal quartale quartalen quartals"],
  ["half-year", "halbjahr halbjahres"],
  ["year", "jahr jahre jahren jahres jahrs"],
  ["decade", "jahrzehnt jahrzehnte jahrzehnten jahrzehnts"],
  ["century", "jahrhundert jahrhunderte jahrhunderten jahrhunderts"],
  ["millennium", "jahrtausend jahrtausende jahrtausenden jahrtausends"],
]);

/** One of the unit: what "last" or "this" goes with. */
export const unit = lexicon<TimeUnit>([
  ["second", "sekunde"],
  ["minute", "minute"],
  ["hour", "stunde"],
  ["day", "tag tages tags"],
  ["week", "woche"],
  ["weekend", "wochenende wochenendes wochenend"],
  ["month", "monat monats monates"],
  ["quarter", "quartal quartals"],
  ["half-year", "halbjahr halbjahres"],
  ["year", "jahr jahre jahres jahrs"],
  ["decade", "jahrzehnt jahrzehnts"],
  ["century", "jahrhundert jahrhunderts"],
  ["millennium", "jahrtausend jahrtausends"],
]);

const ones = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

/** Cardinals to 99, and what is beyond in round numbers. */
export const numbers = lexicon<number>([
  [0.5, inflect("halb", "e en er es")],
  [0.5, inflect("ein_halb eine_halb einen_halb einem_halb einer_halb eines_halb", "e en er es")],
  [1, "ein eine einen einem einer eines"],
  ...ones.slice(2).map((word, index) => [index + 2, word] as const),
  ...["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"].map(
    (word, index) => [index + 10, word] as const,
  ),
  ...tens.flatMap((ten, t) => ones.map((one, o) => [(t + 2) * 10 + o, o === 0 ? ten : `${one}und${ten}`] as const)),
  [2, "beiden beide"],
  [100, "hundert einhundert"],
  [200, "zweihundert"],
  [500, "fünfhundert"],
  [1000, "tausend eintausend"],
  [1.5, "eineinhalb anderthalb"],
  [2.5, "zweieinhalb"],
  [3.5, "dreieinhalb"],
  [4.5, "viereinhalb"],
]);

export const ordinals = lexicon([
  [1, inflect("erst", "e en er es em")],
  [2, inflect("zweit", "e en er es em")],
  [3, inflect("dritt", "e en er es em")],
  [4, inflect("viert", "e en er es em")],
  [5, inflect("fünft", "e en er es em")],
  [6, inflect("sechst", "e en er es em")],
]);

const ending = "e en er es em";
const now = (count: number): Omit<TimeShift, "unit"> => ({ count, from: "publication" });
const then = (count: number): Omit<TimeShift, "unit"> => ({ count, from: "text" });

/** What tells which one: "dieser", "vergangenen". */
export const which = lexicon<Omit<TimeShift, "unit">>([
  [now(0), inflect("dies laufend heurig aktuell", ending)],
  [now(-1), inflect("letzt vergangen vorig abgelaufen", ending)],
  [now(-2), inflect("vorletzt", ending)],
  [now(1), inflect("nächst kommend", ending)],
  [now(2), inflect("übernächst", ending)],
  [then(1), inflect("folgend darauffolgend", ending)],
  [then(-1), inflect("vorhergehend vorangegangen", ending)],
  [then(0), inflect("jen selb gleich", ending)],
]);

/** Days by one word. "morgen" is one in small letters only. */
export const days = lexicon<Omit<TimeShift, "unit">>([
  [now(0), "heute heutigen heutige heutiger heutiges heutigem"],
  [now(-1), "gestern gestrigen gestrige gestriger"],
  [now(-2), "vorgestern"],
  [now(1), "morgen morgigen morgige morgiger"],
  [now(2), "übermorgen"],
  [then(1), "tags_darauf am_tag_darauf am_nächsten_tag am_folgenden_tag nächsten_tag folgetag"],
  [then(-1), "tag_zuvor tags_zuvor vortag"],
]);

/** Years by one word. */
export const years = lexicon<Omit<TimeShift, "unit">>([
  [now(0), "heuer"],
  [now(-1), "vorjahr vorjahres vorjahrs"],
]);

export const decades = lexicon([
  [20, "zwanziger"],
  [30, "dreißiger"],
  [40, "vierziger"],
  [50, "fünfziger"],
  [60, "sechziger"],
  [70, "siebziger"],
  [80, "achtziger"],
  [90, "neunziger"],
]);

/** Again and again, in one word. */
export const sets = lexicon<TimeUnit>([
  ["day", inflect("täglich alltäglich", "- e en er es em")],
  ["week", inflect("wöchentlich", "- e en er es em")],
  ["month", inflect("monatlich", "- e en er es em")],
  ["year", `${inflect("jährlich alljährlich", "- e en er es em")} jahr_um_jahr jahr_für_jahr`],
  ["hour", inflect("stündlich", "- e en er es em")],
]);

/** Stems of adjectives and adverbs made of a unit: "einwöchig", "jahrelang". */
export const adjectiveUnits = lexicon<TimeUnit>([
  ["second", "sekündig sekunden"],
  ["minute", "minütig minuten"],
  ["hour", "stündig stunden"],
  ["day", "tägig tage"],
  ["week", "wöchig wochen"],
  ["month", "monatig monate"],
  ["year", "jährig jahre"],
  ["decade", "jahrzehnte"],
  ["century", "jahrhunderte"],
]);

export const some =
  "einige(?:n|r)?|mehrere(?:n|r)?|wenige(?:n|r)?|viele(?:n|r)?|ein paar|etliche(?:n|r)?|lange(?:n)?|zahlreiche(?:n|r)?";
