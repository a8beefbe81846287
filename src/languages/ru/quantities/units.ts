import type { QuantityUnit } from "../../../model/language/quantity-language.ts";
import { each, forms, unitForms } from "../../quantity-words.ts";

/** Endings of a masculine noun with a hard stem, of a feminine one in -а, of one in -ь. */
const M = "- а у ом е ы ов ам ами ах";
const F = "а ы е у ой - ам ами ах";
const SOFT = "ь я ю ем е и ей ям ями ях";

const adjectives = (stem: string) => forms(stem, "ый ого ому ым ом ые ых ыми ая ой ую");
const withNoun = (first: readonly string[], second: readonly string[]) =>
  first.flatMap((a) => second.map((b) => `${a} ${b}`));
const square = [...adjectives("квадратн"), "кв", "кв."];
const cubic = [...forms("кубическ", "ий ого ому им ом ие их ими"), "куб", "куб."];
const metres = [...forms("метр", M), "м"];
const kilometres = [...forms("километр", M), "км"];

/** Russian words of units, in all cases, and their abbreviations. */
export const units: ReadonlyMap<string, QuantityUnit> = new Map([
  ...unitForms("percent", "%", [...forms("процент", M), "проц", "проц."]),
  ...unitForms("other", "pp", [
    ...withNoun(forms("процентн", "ый ого ых ым ые"), forms("пункт", M)),
    "п.п",
    "п. п",
    "п. п.",
  ]),
  ...unitForms("length", "km", kilometres),
  ...unitForms("length", "m", metres),
  ...unitForms("length", "cm", [...forms("сантиметр", M), "см"]),
  ...unitForms("length", "mm", [...forms("миллиметр", M), "мм"]),
  ...unitForms("length", "mi", forms("мил", "я и ю ей ь ям ями ях")),
  ...unitForms("area", "km2", withNoun(square, kilometres)),
  ...unitForms("area", "m2", withNoun(square, metres)),
  ...unitForms("area", "ha", [...forms("гектар", M), "га"]),
  ...unitForms("volume", "m3", [...withNoun(cubic, metres), ...forms("кубометр", M)]),
  ...unitForms("volume", "l", [...forms("литр", M), "л"]),
  ...unitForms("volume", "bbl", [...forms("баррел", SOFT), "барр", "барр."]),
  ...unitForms("mass", "kg", [...forms("килограмм", M), "кг"]),
  ...unitForms("mass", "g", [...forms("грамм", M)]),
  ...unitForms("mass", "t", [...forms("тонн", F), "т"]),
  ...unitForms("mass", "q", [...forms("центнер", M)]),
  ...unitForms("speed", "km/h", withNoun(kilometres, ["в час"])),
  ...unitForms("temperature", "°", forms("градус", M), true),
  ...unitForms("temperature", "°C", [...withNoun(forms("градус", M), ["цельсия"])]),
  ...unitForms("time", "s", [...forms("секунд", F), "сек", "сек."]),
  ...unitForms("time", "min", [...forms("минут", F), "мин", "мин."]),
  ...unitForms("time", "h", [...forms("час", M)]),
  ...unitForms("time", "day", [
    "день",
    "дня",
    "дней",
    "дню",
    "днем",
    "днём",
    "дни",
    "дням",
    "днями",
    "днях",
    "сутки",
    "суток",
    "суткам",
    "сутками",
    "сут.",
  ]),
  ...unitForms("time", "week", forms("недел", "я и ю е ей ь ям ями ях")),
  ...unitForms("time", "month", [
    "месяц",
    "месяца",
    "месяцев",
    "месяцу",
    "месяцем",
    "месяцы",
    "месяцам",
    "месяцами",
    "мес",
    "мес.",
  ]),
  ...unitForms("time", "year", ["год", "года", "году", "годом", "годы", "годам", "годами", "лет", "летам"]),
  ...unitForms("power", "kW", ["квт", ...forms("киловатт", M)]),
  ...unitForms("power", "MW", ["мвт", ...forms("мегаватт", M)]),
  ...unitForms("power", "GW", ["гвт", ...forms("гигаватт", M)]),
  ...unitForms("money", "RUB", [...forms("рубл", SOFT), "руб", "руб.", "р."], true),
  ...unitForms("money", "RUB", withNoun(forms("российск", "их ий ого"), forms("рубл", SOFT))),
  ...unitForms("money", "BYN", withNoun(forms("белорусск", "их ий ого"), forms("рубл", SOFT))),
  ...unitForms("money", "kopeck", forms("копе", "йка йки йку ек йкам")),
  ...unitForms("money", "UAH", [...forms("гривн", "а ы е у ой ам ами ах"), "гривен", "гривень", "грн", "грн."]),
  ...unitForms("money", "USD", [...forms("доллар", M), "долл", "долл.", "баксов"], true),
  ...unitForms("money", "USD", [...withNoun(forms("доллар", M), ["сша"]), "долл. сша"]),
  ...unitForms("money", "EUR", ["евро"]),
  ...unitForms("money", "GBP", withNoun(forms("фунт", M), ["стерлингов"])),
  ...unitForms("money", "CNY", forms("юан", SOFT)),
  ...unitForms("money", "JPY", ["иен", "иены", "йен", "йены"]),
  ...unitForms("money", "PLN", ["злотых", "злотый", "злотого"]),
  ...unitForms("money", "TRY", ["лир", "лиры", "турецких лир"], true),
  ...unitForms("money", "KZT", ["тенге"]),
  ...unitForms("money", "CHF", ["франков", "франка", "швейцарских франков"], true),
  ...unitForms("money", "BTC", [...forms("биткоин", M), ...forms("биткойн", M)]),
  ...unitForms("other", "times", ["раз", "раза"], true),
  ...unitForms("other", "point", [...forms("пункт", M), ...forms("балл", M)]),
]);

/** Abbreviations in Cyrillic whose case matters, or with marks. */
export const symbols: readonly (readonly [string, QuantityUnit])[] = [
  ...each<QuantityUnit>({ kind: "speed", code: "km/h" }, "км/ч", "км/час"),
  ...each<QuantityUnit>({ kind: "speed", code: "m/s" }, "м/с"),
  ...each<QuantityUnit>({ kind: "area", code: "km2" }, "км²", "км2"),
  ...each<QuantityUnit>({ kind: "area", code: "m2" }, "м²", "м2"),
  ...each<QuantityUnit>({ kind: "volume", code: "m3" }, "м³", "м3"),
  ...each<QuantityUnit>({ kind: "temperature", code: "°C" }, "°С", "ºС"),
  ...each<QuantityUnit>({ kind: "data", code: "GB" }, "ГБ", "Гб"),
  ...each<QuantityUnit>({ kind: "energy", code: "kWh" }, "кВт·ч", "кВт*ч"),
];
