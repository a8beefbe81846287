import type { TimeRule } from "../../../model/language/time-language.ts";
import { after, before, countOf, groupsOf, rule } from "./reading.ts";
import * as words from "./words.ts";

const age =
  /(?:Alter|Alter von|im Alter zwischen \p{L}{3,12} und|alt|\p{L}*(?:[kK]inder|Babys|Jugendliche)n?r? (?:bis|von|mit|unter|ab)|(?<!\p{L})(?:unter|ab|zwischen \p{L}{3,12} und|Kinder(?:n)? (?:bis|von|mit)|Jugendliche(?:n|r)? (?:bis|von|unter|mit)|Jungbürger(?:n)? ab)|Altersgrenze von|Mit|von \d{1,2} auf)\s$/u;

/** "mit 17 Jahren", "62 Jahre alt": how old somebody is. */
function isAge(match: RegExpExecArray, unit: string): boolean {
  if (/^ (?:alt|jünger|älter)/u.test(after(match))) return true;
  return unit === "year" && (age.test(before(match)) || /^ (?:noch nicht )?(?:vollendet|erreicht)/u.test(after(match)));
}

const directed =
  "(?:de[rnms] |die |das )?(?:(?<past>letzten|vergangenen|vorigen|zurückliegenden)|(?<next>nächsten|kommenden|folgenden)|(?:ersten|ganzen|all diese|diese|diesen)) ";

/** Lengths of time, what comes again, and what has no place in the calendar. */
export const amountRules: readonly TimeRule[] = [
  rule(
    "length",
    "a number of units of time",
    "zwei Jahre und neun Monate",
    `(?:${directed})?(?<count>{number}|{some})(?: (?:lange|ganze|aufeinanderfolgenden?|volle))? (?<units>{units})(?: und (?<more>{number}) (?<moreunits>{units}))?(?: lang)?`,
    (match) => {
      const { count, units, more, moreunits, past, next } = groupsOf(match);
      const unit = words.units.read(units);
      if (unit === undefined) return undefined;
      if (isAge(match, unit)) return { kind: "none" };
      const second = words.units.read(moreunits);
      const amount = (one: typeof unit, text: string | undefined) => {
        const number = countOf(text);
        return number === undefined ? { unit: one } : { unit: one, count: number };
      };
      return {
        kind: "duration",
        amounts: [amount(unit, count), ...(second === undefined ? [] : [amount(second, more)])],
        ...(past !== undefined ? { toward: "past" } : next !== undefined ? { toward: "future" } : {}),
      };
    },
  ),
  rule(
    "vague-length",
    "units without a number, lately or soon",
    "den vergangenen Jahren",
    `(?:de[rnms] |die )?(?:(?<past>letzten|vergangenen|vorigen|zurückliegenden)|(?<next>nächsten|kommenden|folgenden)) (?<units>Sekunden|Minuten|Stunden|Tagen?|Wochen|Monaten?|Jahren?|Jahrzehnten?|Jahrhunderten?)`,
    (match) => {
      const { past, units } = groupsOf(match);
      const unit = words.units.read(units);
      if (unit === undefined || /^(?:im|am|dem)/iu.test(match[0]) || /(?:im|am)\s$/u.test(before(match)))
        return undefined;
      return { kind: "duration", amounts: [{ unit }], toward: past === undefined ? "future" : "past" };
    },
  ),
  rule("these-days", "the days of now", "diesen Tagen", "diese[nr] (?<units>Tagen?|Wochen|Monaten)", (match) => {
    const unit = words.units.read(groupsOf(match).units);
    return unit === undefined ? undefined : { kind: "duration", amounts: [{ unit }] };
  }),
  rule(
    "many",
    "units without a number, long or since",
    "seit [Jahren]",
    "(?<=(?:^|\\s)(?:seit|nach|für|über|vor)\\s)(?:die )?(?<units>Sekunden|Minuten|Stunden|Tagen|Wochen|Monaten|Jahren?|Jahrzehnten|Jahrhunderten|Jahrtausenden)",
    (match) => {
      const unit = words.units.read(groupsOf(match).units);
      return unit === undefined ? undefined : { kind: "duration", amounts: [{ unit }] };
    },
  ),
  rule(
    "compound",
    "an adjective or adverb made of a number and a unit",
    "einwöchigen",
    `(?:(?<digits>\\d{1,4})-?|(?<word>${words.numbers.source}|mehr|viel|lang))?(?<stem>sekündig|minütig|stündig|tägig|wöchig|monatig|jährig|monatelang|tagelang|wochenlang|jahrelang|stundenlang|minutenlang|jahrzehntelang)(?:e|en|er|es|em)?`,
    (match) => {
      const { digits, word, stem = "" } = groupsOf(match);
      const long = stem.endsWith("lang");
      const unit = words.adjectiveUnits.read(long ? stem.slice(0, -4) : stem);
      if (unit === undefined || (!long && digits === undefined && word === undefined)) return undefined;
      // Of years it is an age, but for what lasts.
      if (
        /jährig/iu.test(stem) &&
        word !== "lang" &&
        !/^ (?:\p{Ll}+ )?\p{L}*(?:haft|arbeit|bestehen|vertrag|jubiläum|zeit|amt|frist|dienst|krieg|geschichte|tätigkeit|erfahrung|pause|problem|ausbildung|strafe|mitglied|zusammen)/iu.test(
          after(match),
        )
      )
        return { kind: "none" };
      const number = digits === undefined ? words.numbers.read(word) : Number(digits);
      return { kind: "duration", amounts: [number === undefined ? { unit } : { unit, count: number }] };
    },
  ),
  rule("hour-week", "hours of a week of work", "35-Stunden-Woche", "(?<count>\\d{1,3})-Stunden-Woche", (match) => ({
    kind: "duration",
    amounts: [{ unit: "hour", count: Number(groupsOf(match).count) }],
  })),
  rule("set", "again and again in one word", "täglich", `(?<set>${words.sets.source})`, (match) => {
    const unit = words.sets.read(groupsOf(match).set);
    return unit === undefined ? undefined : { kind: "set", every: { unit, count: 1 } };
  }),
  rule(
    "every",
    "every so many units",
    "alle vier Jahre",
    "jede[nrsm]? (?<units>{unit})|alle (?<count>{number}|paar) (?<units>{units})|(?:pro|(?:einmal|zweimal|dreimal|mal) (?:im|am|pro|in der)) (?<units>{unit})",
    (match) => {
      const { count, units } = groupsOf(match);
      const unit = words.units.read(units) ?? words.unit.read(units);
      const number = count === "paar" ? undefined : countOf(count);
      if (unit === undefined) return undefined;
      return { kind: "set", every: number === undefined ? { unit } : { unit, count: number } };
    },
  ),
  rule(
    "past",
    "some time past",
    "damals",
    "damals|früher(?=[\\s,.;!?]|$)|kürzlich|vor kurzem|unlängst|einst|neulich|jüngst|(?:in )?letzter Zeit|früheren Zeiten|(?<=in\\s)(?:der )?Vergangenheit",
    (match) => {
      if (
        /^früher$/u.test(match[0]) &&
        /(?:Jahre?|Tage?|Wochen?|Monate?|Stunden?|etwas|viel|noch|so)\s$/u.test(before(match))
      )
        return undefined;
      return { kind: "reference", to: "past" };
    },
  ),
  rule(
    "present",
    "now",
    "derzeit",
    "jetzt|derzeit|zurzeit|zur Zeit(?! de)|heutzutage|bis heute|heute noch|noch heute|auch heute|gegenwärtig|momentan|im Moment|im Augenblick|augenblicklich|zur Stunde",
    () => ({ kind: "reference", to: "present" }),
  ),
  rule(
    "future",
    "some time to come",
    "demnächst",
    "demnächst|(?<!so\\s)bald|künftig|zukünftig|(?<=in\\s)(?:der )?(?:nahen )?Zukunft|in Kürze",
    () => ({ kind: "reference", to: "future" }),
  ),
];
