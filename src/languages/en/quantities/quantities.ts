import type { Approximation } from "../../../model/facet/quantity-value.ts";
import type { QuantityLanguage } from "../../../model/language/quantity-language.ts";
import { currencies, smallerUnits, unitSymbols, usual } from "../../unit-symbols.ts";
import { casualties, none } from "./casualties.ts";
import { contexts } from "./contexts.ts";
import { counted, joined } from "./counted.ts";
import { excluded } from "./excluded.ts";
import { fractions, halves, numberWords, parts, vague } from "./number-words.ts";
import { perThings, tails, units } from "./units.ts";

const each = <V>(value: V, ...phrases: readonly string[]): readonly (readonly [string, V])[] =>
  phrases.map((phrase) => [phrase, value] as const);

const before: ReadonlyMap<string, Approximation> = new Map<string, Approximation>([
  ...each<Approximation>(
    "about",
    "about",
    "around",
    "approximately",
    "roughly",
    "some",
    "circa",
    "an estimated",
    "estimated",
    "approx",
    "approx.",
    "~",
    "≈",
    "something like",
    "in the region of",
    "close to",
    "or so",
    "averaged",
    "average of",
    "an average of",
    "averaging",
    "averages",
  ),
  ...each<Approximation>(
    "nearly",
    "nearly",
    "almost",
    "just under",
    "a little under",
    "barely",
    "not quite",
    "just shy of",
  ),
  ...each<Approximation>(
    "at least",
    "at least",
    "no fewer than",
    "no less than",
    "not less than",
    "not fewer than",
    "a minimum of",
    "minimum of",
    "≥",
  ),
  ...each<Approximation>(
    "more than",
    "more than",
    "over",
    "above",
    "upwards of",
    "upward of",
    "greater than",
    "higher than",
    "older than",
    "in excess of",
    "exceeding",
    "exceeded",
    "exceeds",
    "exceed",
    "surpass",
    "surpassed",
    "surpassing",
    "well over",
    "just over",
    "larger than",
    "over than",
    ">",
    "topped",
    "topping",
    "beyond",
  ),
  ...each<Approximation>(
    "at most",
    "up to",
    "at most",
    "no more than",
    "not more than",
    "as many as",
    "as much as",
    "a maximum of",
    "maximum of",
    "≤",
    "as high as",
  ),
  ...each<Approximation>(
    "less than",
    "less than",
    "fewer than",
    "under",
    "below",
    "smaller than",
    "younger than",
    "lower than",
    "short of",
    "<",
  ),
  ...each<Approximation>(
    "exact",
    "exactly",
    "precisely",
    "only",
    "just",
    "a total of",
    "total of",
    "a record",
    "a further",
    "another",
    "an additional",
    "additional",
  ),
]);

const after: ReadonlyMap<string, Approximation> = new Map<string, Approximation>([
  ...each<Approximation>(
    "at least",
    "or more",
    "or greater",
    "or higher",
    "and more",
    "and up",
    "plus",
    "+",
    "at least",
  ),
  ...each<Approximation>("at most", "or less", "or fewer", "or lower", "or below", "at most"),
  ...each<Approximation>("about", "or so", "or thereabouts"),
]);

const ups =
  "up rose rise rises rising risen increased increase increases increasing gained gain gains grew grow grows growing grown climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soaring advanced advance advances added adds higher rallied boosted boost expanded doubled up spiked hike hiked";
const downs =
  "down fell fall falls falling fallen dropped drop drops dropping decreased decrease decreases decreasing declined decline declines declining lost lose loses losing shed slid slide slides sliding slipped slip plunged plunge plunges plunging tumbled tumble plummeted plummeting sank sink shrank shrink lower cut cuts reduced reduce eased dip dipped slumped slump skidded";

const MONTHS =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec.";

/** What Sayso knows of English quantities. */
export const englishQuantities: QuantityLanguage = {
  code: "en",
  decimal: ".",
  joined,
  joins: true,
  smaller: smallerUnits,
  ages: new Map([
    ["aged", true],
    ["age", true],
    ["age of", true],
    ["ages", true],
    ["older than", true],
    ["younger than", true],
  ]),
  numberWords,
  numberLinks: new Set(["and"]),
  oneWords: new Set(["a", "an"]),
  minusWords: new Set(["minus", "negative"]),
  fractions,
  parts,
  halves,
  proportions: new Map([
    ["in", true],
    ["out of", true],
    ["in every", true],
    ["out of every", true],
  ]),
  vague,
  vagueLinks: new Set(["of"]),
  loose: new Set(["couple", "few", "several"]),
  before,
  after,
  fillers: new Set(["the", "a", "an", "other", "another", "more", "additional", "most", "very"]),
  determiners: new Set(["these", "those", "its", "their", "his", "her", "our", "my"]),
  ranges: [
    { open: "between", links: ["and", "to"] },
    { open: "from", links: ["to", "until", "through"] },
  ],
  rangeLinks: new Set(["to", "or", "through"]),
  units,
  symbols: new Map([...unitSymbols, ...usual("temperature", "°C", "C"), ...usual("money", "cent", "c")]),
  contexts,
  currencies: new Map(currencies),
  per: new Map([
    ["per", true],
    ["a", false],
    ["an", false],
  ]),
  perThings,
  perStops: new Set(["ago", "earlier", "later", "before", "old", "after", "away", "apart"]),
  tails,
  counted,
  casualties,
  none,
  noneWords: new Set(["no", "nobody", "none", "without"]),
  including: new Set(["including", "among", "them"]),
  coordinators: new Set(["and", "or", ",", "as", "well", "plus"]),
  auxiliaries: new Set(
    "was were been be being is are got get left reported feared believed confirmed found presumed listed".split(" "),
  ),
  noChanges: new Set(
    "make makes made making give gave set sets pick picked take took taking bring sign signed open opened wake built show showed grow grew come came put turned turn hold held break broke start started shut".split(
      " ",
    ),
  ),
  changes: new Map([
    ...ups.split(" ").map((word) => [word, "up"] as const),
    ...downs.split(" ").map((word) => [word, "down"] as const),
  ]),
  reached: new Set(["to", "at"]),
  designators: new Map([
    ...each(
      "always" as const,
      ..."article articles section sections chapter chapters page pages paragraph clause channel category level phase stage version flight route episode season grade gate model type class step volume group part title act appendix figure table chart interstate tier building block rank number no. nos no no".split(
        " ",
      ),
    ),
    ...each(
      "alone" as const,
      ..."round week day year top bottom last first next final size room highway road line floor unit point ranked league item".split(
        " ",
      ),
    ),
  ]),
  months: new Set(MONTHS.split(" ")),
  yearWords: new Set(
    "in since until till by from of during before after early late mid through and year circa ending for to the at between around".split(
      " ",
    ),
  ),
  clockWords: new Set([
    "pm",
    "am",
    "a.m",
    "p.m",
    "o'clock",
    "oclock",
    "gmt",
    "et",
    "edt",
    "est",
    "pdt",
    "pst",
    "cet",
    "utc",
  ]),
  streets: new Set(
    "street st road rd avenue ave lane ln drive dr way boulevard blvd square place court highway terrace crescent parkway".split(
      " ",
    ),
  ),
  excluded,
};
