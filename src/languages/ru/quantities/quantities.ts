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
    "около",
    "примерно",
    "приблизительно",
    "порядка",
    "ориентировочно",
    "где-то",
    "где то",
    "~",
    "≈",
    "в районе",
    "в среднем",
  ),
  ...each<Approximation>("nearly", "почти", "без малого", "практически", "едва ли не", "чуть менее", "чуть меньше"),
  ...each<Approximation>(
    "at least",
    "не менее",
    "не меньше",
    "минимум",
    "как минимум",
    "по меньшей мере",
    "по крайней мере",
    "не менее чем",
    "≥",
  ),
  ...each<Approximation>(
    "more than",
    "более",
    "более чем",
    "больше",
    "больше чем",
    "свыше",
    "превысило",
    "превысила",
    "превысил",
    "превышает",
    "чуть более",
    "чуть больше",
    ">",
  ),
  ...each<Approximation>("at most", "до", "не более", "не больше", "максимум", "не более чем", "≤"),
  ...each<Approximation>("less than", "менее", "менее чем", "меньше", "меньше чем", "<"),
  ...each<Approximation>(
    "exact",
    "ровно",
    "всего",
    "только",
    "лишь",
    "еще",
    "ещё",
    "итого",
    "в общей сложности",
    "целых",
  ),
]);

const after: ReadonlyMap<string, Approximation> = new Map<string, Approximation>([
  ...each<Approximation>("at least", "или более", "и более", "и больше", "или больше"),
  ...each<Approximation>("at most", "и менее", "или меньше", "или менее", "и меньше"),
]);

const PAST = "- ла ло ли";
const REFLEXIVE = "лся лась лось лись";
const ups = [
  "вырос",
  ...forms("вырос", "ла ло ли"),
  "возрос",
  ...forms("возрос", "ла ло ли"),
  ...forms("увеличи", REFLEXIVE),
  ...forms("увеличи", "л ла ли"),
  ...forms("подня", REFLEXIVE),
  ...forms("повыси", REFLEXIVE),
  ...forms("подорожа", "л ла ло ли"),
  ...forms("прибави", "л ла ло ли"),
  "рост",
  "роста",
  "ростом",
  "увеличение",
  "повышение",
  "вырастет",
  "вырастут",
  "увеличится",
];
const downs = [
  ...forms("упа", "л ла ло ли"),
  ...forms("снизи", REFLEXIVE),
  ...forms("сократи", REFLEXIVE),
  ...forms("уменьши", REFLEXIVE),
  ...forms("сократи", "л ла ли"),
  ...forms("подешеве", "л ла ло ли"),
  ...forms("потеря", "л ла ло ли"),
  "падение",
  "снижение",
  "сокращение",
  "снизится",
  "сократится",
];

const STOP = new Set(
  `и а но или в во на с со к ко по за до от из у о об обо при про для над под без через между перед около среди против после
  что как где когда чтобы если то не ни же бы ли это этот эта эти этого этих тот та те тех который которая которые которых их его ее её он она они оно мы вы я
  был была было были есть будет будут стал стала стали уже еще ещё также только лишь сразу около более менее примерно почти погиб умер скончался пострадал даже сегодня вчера завтра сейчас теперь
  нет да там тут здесь так все всё всех весь вся него нее неё ним них свой свои своих своего пока лишь раз может могут можно нужно
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря назад вперед подряд включая том числе`.split(
    /\s+/u,
  ),
);

/** What Sayso knows of Russian quantities. */
export const russianQuantities: QuantityLanguage = {
  code: "ru",
  decimal: ",",
  joined: () => undefined,
  joins: false,
  smaller: smallerUnits,
  ages: new Map([
    ["в возрасте", true],
    ["возрастом", true],
  ]),
  numberWords,
  numberLinks: new Set(),
  oneWords: new Set(),
  minusWords: new Set(["минус"]),
  fractions,
  parts,
  halves,
  proportions: new Map(),
  vague,
  vagueLinks: new Set(),
  loose: new Set(["couple", "few", "several"]),
  before,
  after,
  fillers: new Set(["еще", "ещё"]),
  determiners: new Set(),
  ranges: [
    { open: "от", links: ["до"] },
    { open: "с", links: ["до", "по"] },
    { open: "со", links: ["до"] },
    { open: "между", links: ["и"] },
  ],
  rangeLinks: new Set(["или"]),
  units,
  symbols: new Map([...unitSymbols, ...symbols]),
  contexts: [],
  currencies: new Map(currencies),
  per: new Map([
    ["в", false],
    ["за", false],
    ["на", false],
  ]),
  perStops: new Set(),
  perThings: new Map([
    ["человека", "person"],
    ["душу населения", "person"],
    ["акцию", "share"],
    ["штуку", "piece"],
  ]),
  tails: new Map(),
  counted: countedBy({
    stop: STOP,
    adjective: /(?:ых|их|наиболее|наименее|ого|его|ные|ые|ие|ой|ий|ый|ая|яя|ое|ее|ую|юю|ным|ыми|ими)$/u,
    verb: /(?:ли|лись|ться|тся|ют|ут|ены|аны|ено|ано|яты|иты|ало|ила|ило|ить|ать)$/u,
    people:
      /^(?:челове|люд|жител|граждан|солдат|военн|военнослуж|бойц|боец|боевик|офицер|мирн|ребен|ребён|дет(?:ей|и|ям|ьми)|девоч|девуш|мальчик|подрост|женщин|мужчин|пострадавш|погибш|ранен(?!и)|убит|пленн|заложник|бежен|переселен|эвакуир|пассажир|сотрудник|полицейск|медик|врач|журналист|спасател|пожарн|рабоч|работник|студент|школьник|на[её]мник|доброволь|десантник|моряк|матрос|л[её]тчик|водител|задержан|протест|участник|иностран|россиян|украин(?:ец|ц)|жертв|тел(?:а|$)|оккупант|захватчик|террорист|диверсант|националист|шахт[её]р|учител|депутат|чиновник|гражданск|резервист|мобилизован|контрактник|срочник|заключ[её]н|пенсионер|турист|мигрант|активист|палестин|израильт|правоохран|морпех|новобран|призывник|штурмовик|неизвестн|подозреваем|обвиняем|сирот|пациент|учащ|член|избирател|министр|конгрессмен|сенатор|инфицирован|больных|заболевш|христиан|клиент|потребител|пользовател|абонент|акционер|игрок|болельщик|зрител|смерт)/u,
    measures: /^(?:единиц|штук|пар$|групп|случа|тысяч)/u,
  }),
  casualties,
  none,
  noneWords: new Set(["никто", "нет", "не", "без"]),
  including: new Set(["включая", "числе", "них"]),
  coordinators: new Set(["и", "или", ",", "а", "также"]),
  auxiliaries: new Set(),
  noChanges: new Set(),
  changes: new Map([
    ...each("up" as const, ...ups),
    ...each("down" as const, ...downs),
    ...each("up" as const, ...forms("подскочи", "л ла ло ли")),
    ...each("down" as const, ...forms("рухну", PAST.replace("-", "л"))),
  ]),
  reached: new Set(["до"]),
  designators: new Map([
    ...each(
      "always" as const,
      "статья",
      "статьи",
      "статье",
      "статью",
      "ст",
      "номер",
      "пункт",
      "пункта",
      "канал",
      "глава",
      "том",
      "выпуск",
      "рейс",
      "рейса",
      "параграф",
      "категории",
      "дом",
      "дома",
      "квартира",
      "школа",
      "версии",
      "часть",
      "ч",
      "п",
      "марки",
      "модели",
    ),
    ...each("alone" as const, "топ", "последние", "первые"),
  ]),
  months: new Set(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(
      " ",
    ),
  ),
  yearWords: new Set("в с до по от на за к около и после перед".split(" ")),
  clockWords: new Set(["мск", "вечера", "ночи", "утра"]),
  streets: new Set(),
  excluded: (_left, words, right) =>
    words.length === 1 &&
    /^од(?:ин|на|но|не|ного|ному|ним|ном|ной|ну|нієї|ній|нією|ною)$/u.test(words[0] ?? "") &&
    /^(?:из|з|із|зі|и|і|за|на|в|у)?$/u.test(right[0] ?? ""),
};
