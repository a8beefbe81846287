import type { QuantityUnit } from "../../../model/language/quantity-language.ts";
import { each, forms, unitForms } from "../../quantity-words.ts";

/** Endings of a masculine noun with a hard stem, of a feminine one in -а, of one in -ь. */
const M = "- а у ом і и ів ам ами ах";
const F = "а и у ою і - ам ами ах";
const SOFT = "ь я ю ем і ів ям ями ях";

const withNoun = (first: readonly string[], second: readonly string[]) =>
  first.flatMap((a) => second.map((b) => `${a} ${b}`));
const square = [...forms("квадратн", "ий ого их і ими"), "кв", "кв."];
const cubic = [...forms("кубічн", "ий ого их і ими"), "куб", "куб."];
const metres = [...forms("метр", M), "м"];
const kilometres = [...forms("кілометр", M), "км"];
const roubles = [...forms("рубл", "ь я ів і ям ями")];

/** Ukrainian words of units, in all cases, and their abbreviations. */
export const units: ReadonlyMap<string, QuantityUnit> = new Map([
  ...unitForms("percent", "%", ["відсоток", ...forms("відсотк", "а у ом и ів ам ами ах"), ...forms("процент", M)]),
  ...unitForms("other", "pp", [...withNoun(forms("відсотков", "ий ого их і"), forms("пункт", M)), "в.п", "в. п."]),
  ...unitForms("length", "km", kilometres),
  ...unitForms("length", "m", metres),
  ...unitForms("length", "cm", [...forms("сантиметр", M), "см"]),
  ...unitForms("length", "mm", [...forms("міліметр", M), "мм"]),
  ...unitForms("length", "mi", ["миля", "милі", "миль", "милю"]),
  ...unitForms("area", "km2", withNoun(square, kilometres)),
  ...unitForms("area", "m2", withNoun(square, metres)),
  ...unitForms("area", "ha", [...forms("гектар", M), "га"]),
  ...unitForms("volume", "m3", [...withNoun(cubic, metres), ...forms("кубометр", M)]),
  ...unitForms("volume", "l", [...forms("літр", M), "л"]),
  ...unitForms("volume", "bbl", ["барель", "бареля", "барелів", "барелі"]),
  ...unitForms("mass", "kg", [...forms("кілограм", M), "кг"]),
  ...unitForms("mass", "g", [...forms("грам", M)]),
  ...unitForms("mass", "t", [...forms("тонн", F), "т"]),
  ...unitForms("mass", "q", [...forms("центнер", M)]),
  ...unitForms("speed", "km/h", withNoun(kilometres, ["на годину", "за годину"])),
  ...unitForms("temperature", "°", forms("градус", M), true),
  ...unitForms("temperature", "°C", withNoun(forms("градус", M), ["цельсія"])),
  ...unitForms("time", "s", [...forms("секунд", F), "сек", "сек."]),
  ...unitForms("time", "min", [...forms("хвилин", F), "хв", "хв."]),
  ...unitForms("time", "h", [...forms("годин", F), "год."]),
  ...unitForms("time", "day", [
    "день",
    "дня",
    "днів",
    "дню",
    "днем",
    "дні",
    "дням",
    "днями",
    "днях",
    "доба",
    "доби",
    "добу",
    "діб",
    "добі",
  ]),
  ...unitForms("time", "week", ["тиждень", "тижня", "тижнів", "тижні", "тижням", "тижнями"]),
  ...unitForms("time", "month", [...forms("місяц", "ь я ів і ям ями ях")]),
  ...unitForms("time", "year", ["рік", "року", "років", "роки", "рокам", "роками", "році", "літ"]),
  ...unitForms("power", "kW", ["квт", ...forms("кіловат", M)]),
  ...unitForms("power", "MW", ["мвт", ...forms("мегават", M)]),
  ...unitForms("power", "GW", ["гвт", ...forms("гігават", M)]),
  ...unitForms("money", "UAH", [...forms("гривн", "я і ю ею ям ями ях"), "гривень", "грн", "грн."]),
  ...unitForms("money", "kopiyka", ["копійка", "копійки", "копійок"]),
  ...unitForms("money", "RUB", [...roubles, "руб", "руб."], true),
  ...unitForms("money", "RUB", withNoun(forms("російськ", "их ий ого"), roubles)),
  ...unitForms("money", "USD", [...forms("долар", M), "дол", "дол."], true),
  ...unitForms("money", "USD", [...withNoun(forms("долар", M), ["сша"]), "дол. сша"]),
  ...unitForms("money", "EUR", ["євро"]),
  ...unitForms("money", "GBP", withNoun(forms("фунт", M), ["стерлінгів"])),
  ...unitForms("money", "CNY", forms("юан", SOFT)),
  ...unitForms("money", "JPY", ["єн", "єни"]),
  ...unitForms("money", "PLN", ["злотих", "злотий", "злоті"]),
  ...unitForms("money", "TRY", ["лір", "ліри", "турецьких лір"], true),
  ...unitForms("money", "CHF", ["франків", "франки", "швейцарських франків"], true),
  ...unitForms("money", "BTC", [...forms("біткоїн", M), ...forms("біткойн", M)]),
  ...unitForms("other", "times", ["разів", "рази", "раз", "разу"], true),
  ...unitForms("other", "point", [...forms("пункт", M), ...forms("бал", M)]),
]);

/** Abbreviations in Cyrillic whose case matters, or with marks. */
export const symbols: readonly (readonly [string, QuantityUnit])[] = [
  ...each<QuantityUnit>({ kind: "speed", code: "km/h" }, "км/год"),
  ...each<QuantityUnit>({ kind: "speed", code: "m/s" }, "м/с"),
  ...each<QuantityUnit>({ kind: "area", code: "km2" }, "км²", "км2"),
  ...each<QuantityUnit>({ kind: "area", code: "m2" }, "м²", "м2"),
  ...each<QuantityUnit>({ kind: "volume", code: "m3" }, "м³", "м3"),
  ...each<QuantityUnit>({ kind: "temperature", code: "°C" }, "°С", "ºС"),
  ...each<QuantityUnit>({ kind: "data", code: "GB" }, "ГБ", "Гб"),
  ...each<QuantityUnit>({ kind: "energy", code: "kWh" }, "кВт·год", "кВт*год"),
];
