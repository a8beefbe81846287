import type { Approximation } from "../../../model/facet/quantity-value.ts";
import type { Counted, QuantityLanguage } from "../../../model/language/quantity-language.ts";
import { each } from "../../quantity-words.ts";
import { currencies, smallerUnits, unitSymbols } from "../../unit-symbols.ts";
import { casualties, none } from "./casualties.ts";
import { fractions, numberWords, parts, vague } from "./number-words.ts";
import { units } from "./units.ts";

const before: ReadonlyMap<string, Approximation> = new Map<string, Approximation>([
  ...each<Approximation>(
    "about",
    "rund",
    "etwa",
    "ungefähr",
    "circa",
    "ca",
    "ca.",
    "zirka",
    "gegen",
    "schätzungsweise",
    "um die",
    "~",
  ),
  ...each<Approximation>("nearly", "knapp", "fast", "beinahe", "nahezu"),
  ...each<Approximation>("at least", "mindestens", "wenigstens", "zumindest", "nicht weniger als", "ab"),
  ...each<Approximation>("more than", "mehr als", "über", "gut", "weit über", ">"),
  ...each<Approximation>("at most", "bis zu", "höchstens", "maximal", "nicht mehr als"),
  ...each<Approximation>("less than", "weniger als", "unter", "<"),
  ...each<Approximation>("exact", "genau", "nur", "insgesamt", "weitere", "weiteren", "lediglich"),
]);

const after: ReadonlyMap<string, Approximation> = new Map<string, Approximation>([
  ...each<Approximation>("at least", "oder mehr", "und mehr"),
  ...each<Approximation>("at most", "oder weniger", "und weniger"),
]);

const people =
  /(?:mensch|person|leute|zivilist|soldat|polizist|offizier|beamt|kind(?:er|ern)?$|frau|männer|mann$|jugendlich|einwohner|bewohner|bürger|tote|verletzt|verwundet|opfer|passagier|insass|mitarbeiter|beschäftigt|arbeiter|schüler|student|lehrer|ärzt|patient|demonstrant|teilnehmer|flüchtling|geflüchtet|vertrieben|geisel|gefangen|häftling|kämpfer|rebell|terrorist|extremist|angreifer|attentäter|täter|verdächtig|helfer|feuerwehr|sanitäter|journalist|reporter|tourist|gäst|besucher|zuschauer|spieler|fahrer|pilot|kunde|nutzer|wähler|abgeordnet|mitglied|minister|ukrainer|russen|deutsch|syrer|israeli|palästinenser|amerikaner|infizierte|vermisst|arbeitslos|rentner|migrant|reisend|anhänger|zeuge|experten?$|jährige)/u;

/** What is counted: adjectives in small letters, then the first noun, which German writes with a capital. */
function counted(words: readonly string[]): Counted | undefined {
  for (let index = 0; index < Math.min(words.length, 4); index++) {
    const word = words[index] ?? "";
    if (/^\p{Lu}\p{Ll}/u.test(word)) return { length: index + 1, people: people.test(word.toLowerCase()) };
    // "zwölf weitere tote Soldaten": what stands before the noun ends as adjectives do.
    if (!/^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(word) || STOP.has(word)) return undefined;
  }
  return undefined;
}

const STOP = new Set(
  "eine einen einer eines einem der die das den dem des seine seinen ihre ihren wurden waren worden werden haben hatten sollen können müssen kamen starben unter über aber oder wegen gegen neben zwischen später weniger".split(
    " ",
  ),
);

/** "12 Uhr", "der 3. Oktober", "im 21. Jahrhundert": numbers that name a place in an order or an hour. */
function excluded(_left: readonly string[], words: readonly string[], right: readonly string[]): boolean {
  return words.length === 1 && /^\d{1,3}$/u.test(words[0] ?? "") && right[0] === "." && right[1] !== undefined;
}

/** What Sayso knows of German quantities. */
export const germanQuantities: QuantityLanguage = {
  code: "de",
  decimal: ",",
  dots: true,
  joined: () => undefined,
  joins: false,
  smaller: smallerUnits,
  ages: new Map([["im alter von", true]]),
  numberWords,
  numberLinks: new Set(),
  oneWords: new Set(["ein", "eine", "einer", "einem", "einen"]),
  minusWords: new Set(["minus"]),
  fractions,
  parts,
  halves: new Map(),
  proportions: new Map(),
  vague,
  vagueLinks: new Set(["der", "von"]),
  loose: new Set(["couple", "few", "several"]),
  before,
  after,
  fillers: new Set(["die", "den", "der"]),
  determiners: new Set(),
  ranges: [
    { open: "zwischen", links: ["und"] },
    { open: "von", links: ["bis", "auf"] },
  ],
  rangeLinks: new Set(["bis", "oder"]),
  units,
  symbols: new Map(unitSymbols),
  contexts: [],
  currencies: new Map(currencies),
  per: new Map([
    ["pro", true],
    ["je", false],
  ]),
  perStops: new Set(),
  perThings: new Map([
    ["kopf", "person"],
    ["person", "person"],
    ["aktie", "share"],
    ["stück", "piece"],
  ]),
  tails: new Map([
    ["alt", "age"],
    ["lang", "extent"],
    ["hoch", "extent"],
    ["breit", "extent"],
    ["tief", "extent"],
  ]),
  counted,
  casualties,
  none,
  noneWords: new Set(["niemand", "keine", "ohne"]),
  including: new Set(["darunter", "davon", "unter"]),
  coordinators: new Set(["und", "oder", ",", "sowie"]),
  auxiliaries: new Set(),
  noChanges: new Set(),
  changes: new Map([
    ...each(
      "up" as const,
      ..."stieg stiegen gestiegen steigt steigen wuchs gewachsen kletterte erhöhte erhöht zugelegt anstieg plus".split(
        " ",
      ),
    ),
    ...each(
      "down" as const,
      ..."fiel fielen gefallen sank sanken gesunken sinkt verlor verloren schrumpfte rückgang reduziert gesenkt".split(
        " ",
      ),
    ),
  ]),
  reached: new Set(["auf"]),
  designators: new Map([
    ...each(
      "always" as const,
      ..."artikel paragraf paragraph seite kapitel nummer nr nr. kanal gruppe klasse kategorie stufe phase version bundesstraße autobahn zimmer gleis platz liga".split(
        " ",
      ),
    ),
    ...each("alone" as const, ..."top letzten ersten nächsten".split(" ")),
  ]),
  months: new Set(
    "januar jänner februar märz april mai juni juli august september oktober november dezember jan. feb. aug. sept. okt. nov. dez.".split(
      " ",
    ),
  ),
  yearWords: new Set("in im seit bis ab von vor nach um jahr jahre jahres anfang ende mitte und".split(" ")),
  clockWords: new Set(["uhr"]),
  streets: new Set(),
  excluded,
};
