import type { Approximation } from "../../../model/facet/quantity-value.ts";
import type { QuantityLanguage } from "../../../model/language/quantity-language.ts";
import { countedBy } from "../../east-slavic-quantities.ts";
import { each, forms } from "../../quantity-words.ts";
import { currencies, smallerUnits, unitSymbols } from "../../unit-symbols.ts";
import { casualties, none } from "./casualties.ts";
import { fractions, halves, numberWords, parts, vague } from "./number-words.ts";
import { symbols, units } from "./units.ts";

const before: ReadonlyMap<string, Approximation> = new Map<string, Approximation>([
  ...each<Approximation>(
    "about",
    "близько",
    "приблизно",
    "орієнтовно",
    "біля",
    "десь",
    "у середньому",
    "в середньому",
    "~",
    "≈",
  ),
  ...each<Approximation>("nearly", "майже", "без малого", "практично", "ледь не", "трохи менше"),
  ...each<Approximation>(
    "at least",
    "щонайменше",
    "принаймні",
    "не менше",
    "не менше ніж",
    "не менше як",
    "не менш як",
    "мінімум",
    "як мінімум",
    "≥",
  ),
  ...each<Approximation>(
    "more than",
    "понад",
    "більше",
    "більше ніж",
    "більш ніж",
    "більш як",
    "більше як",
    "перевищило",
    "перевищила",
    "перевищує",
    "трохи більше",
    ">",
  ),
  ...each<Approximation>("at most", "до", "щонайбільше", "не більше", "не більше ніж", "не більш як", "максимум", "≤"),
  ...each<Approximation>("less than", "менше", "менше ніж", "менш ніж", "менш як", "<"),
  ...each<Approximation>("exact", "рівно", "усього", "всього", "лише", "тільки", "ще", "загалом", "аж"),
]);

const after: ReadonlyMap<string, Approximation> = new Map<string, Approximation>([
  ...each<Approximation>("at least", "або більше", "і більше", "чи більше", "та більше"),
  ...each<Approximation>("at most", "і менше", "або менше", "чи менше"),
]);

const REFLEXIVE = "вся лася лось лося лися лись";
const ups = [
  "зріс",
  ...forms("зрос", "ла ло ли"),
  "виріс",
  ...forms("вирос", "ла ло ли"),
  ...forms("збільши", REFLEXIVE),
  ...forms("збільши", "в ла ло ли"),
  ...forms("підвищи", REFLEXIVE),
  ...forms("підня", REFLEXIVE),
  ...forms("подорожча", "в ла ло ли"),
  "зростання",
  "збільшення",
  "зросте",
  "збільшиться",
];
const downs = [
  ...forms("впа", "в ла ло ли"),
  ...forms("знизи", REFLEXIVE),
  ...forms("скороти", REFLEXIVE),
  ...forms("зменши", REFLEXIVE),
  ...forms("скороти", "в ла ло ли"),
  ...forms("подешевша", "в ла ло ли"),
  ...forms("втрати", "в ла ло ли"),
  "падіння",
  "зниження",
  "скорочення",
  "знизиться",
  "скоротиться",
];

const STOP = new Set(
  `і й та а але або чи у в на з із зі до від по за для про при над під без через між перед біля серед проти після о об
  що як де куди коли щоб якщо то не ні ж же б би це цей ця ці цього цих той ті тих який яка яке які яких його її їх він вона вони воно ми ви я
  був була було були є буде будуть став стала стали вже ще також лише тільки відразу близько більше менше майже помер загинув постраждав зник навіть сьогодні вчора завтра зараз тепер
  так немає там тут усі всі усе все всіх вся нього неї них свої свого своїх поки може можуть можна треба
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня тому назад поспіль включно включаючи зокрема числі`.split(
    /\s+/u,
  ),
);

/** What Sayso knows of Ukrainian quantities. */
export const ukrainianQuantities: QuantityLanguage = {
  code: "uk",
  decimal: ",",
  joined: () => undefined,
  joins: false,
  smaller: smallerUnits,
  ages: new Map([
    ["віком", true],
    ["у віці", true],
    ["в віці", true],
  ]),
  numberWords,
  numberLinks: new Set(),
  oneWords: new Set(),
  minusWords: new Set(["мінус"]),
  fractions,
  parts,
  halves,
  proportions: new Map(),
  vague,
  vagueLinks: new Set(),
  loose: new Set(["couple", "few", "several"]),
  before,
  after,
  fillers: new Set(["ще"]),
  determiners: new Set(),
  ranges: [
    { open: "від", links: ["до"] },
    { open: "з", links: ["до", "по"] },
    { open: "між", links: ["та", "і", "й"] },
  ],
  rangeLinks: new Set(["або", "чи"]),
  units,
  symbols: new Map([...unitSymbols, ...symbols]),
  contexts: [],
  currencies: new Map(currencies),
  per: new Map([
    ["на", false],
    ["за", false],
    ["в", false],
    ["у", false],
  ]),
  perStops: new Set(),
  perThings: new Map([
    ["людину", "person"],
    ["особу", "person"],
    ["душу населення", "person"],
    ["акцію", "share"],
    ["штуку", "piece"],
  ]),
  tails: new Map(),
  counted: countedBy({
    stop: STOP,
    adjective: /(?:их|іх|ого|ої|ні|ві|ькі|ими|им|найбільш|найменш|ий|ій|ньої)$/u,
    verb: /(?:ли|лися|лись|ться|ють|уть|ять|ено|ано|ито|ото|ала|ило|ити|ати|увало|увала)$/u,
    people:
      /^(?:ос(?:іб|оби|оба|обам|обами)|люд|чолові|жін|діт|дит|цивільн|військов|солдат|бійц|боєць|бойовик|офіцер|мирн|окупант|загарбник|мешкан|жител|громадян|поранен(?!н)|загибл|вбит|полонен|заручник|біжен|переселен|рятувальник|поліцейськ|поліціянт|медик|лікар|журналіст|воді|пасажир|працівник|співробітник|добровол|найман|постраждал|зникл|правоохорон|студент|учн|учен|пенсіонер|підліт|хлоп|дівч|захисник|мобілізован|матрос|моряк|льотчик|десантник|терорист|диверсант|шахтар|вчител|депутат|чиновник|резервіст|контрактник|росіян|українц|іноземц|туристі?в?$|активіст|пожежник|гірник|прикордонник|нацгвардійц|морпіх|ветеран|пацієнт|підозрюван|затриман|сиріт|сирот|жертв|тіл$|робітник|член|вибор(?:ц|ець)|міністр|конгресмен|сенатор|інфікован|хворих|християн|учасник|клієнт|споживач|користувач|абонент|акціонер|гравц|вболівальник|глядач|смерт)/u,
    measures: /^(?:одиниц|штук|пар$|груп|випадк|тисяч)/u,
  }),
  casualties,
  none,
  noneWords: new Set(["ніхто", "немає", "нема", "не", "без"]),
  including: new Set(["включно", "включаючи", "числі", "зокрема", "них"]),
  coordinators: new Set(["і", "й", "та", "або", "чи", ",", "а", "також"]),
  auxiliaries: new Set(),
  noChanges: new Set(),
  changes: new Map([...each("up" as const, ...ups), ...each("down" as const, ...downs)]),
  reached: new Set(["до"]),
  designators: new Map([
    ...each(
      "always" as const,
      "стаття",
      "статті",
      "статтю",
      "ст",
      "номер",
      "пункт",
      "пункту",
      "канал",
      "розділ",
      "том",
      "випуск",
      "рейс",
      "частина",
      "ч",
      "п",
      "категорії",
      "будинок",
      "будинку",
      "квартира",
      "школа",
      "версії",
      "моделі",
    ),
    ...each("alone" as const, "топ", "останні", "перші"),
  ]),
  months: new Set(
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень".split(
      " ",
    ),
  ),
  yearWords: new Set("в у з із до по від на за біля близько і та після перед".split(" ")),
  clockWords: new Set(["вечора", "ночі", "ранку"]),
  streets: new Set(),
  excluded: (_left, words, right) =>
    words.length === 1 &&
    /^од(?:ин|на|но|не|ного|ному|ним|ном|ной|ну|нієї|ній|нією|ною)$/u.test(words[0] ?? "") &&
    /^(?:из|з|із|зі|и|і|за|на|в|у)?$/u.test(right[0] ?? ""),
};
