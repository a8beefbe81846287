import type { ContrastLanguage } from "../../../model/language/contrast-language.ts";
import { groupsOf, words } from "../../word-groups.ts";
import { opposites } from "./opposites.ts";
import { synonyms } from "./synonyms.ts";

/** What telling a contradiction needs to know of English. */
export const englishContrast: ContrastLanguage = {
  code: "en",
  negations: new Map([
    ...words("not n't never hardly cannot nowhere barely").map((word) => [word, "not"] as const),
    ...words("no neither nor none zero").map((word) => [word, "no"] as const),
    ["no one", "nobody"],
    // As some collections have it, cut up: "don ’ t".
    ...words("don doesn didn isn aren wasn weren won wouldn can couldn shouldn hasn haven hadn").map(
      (word) => [`${word} t`, "not"] as const,
    ),
    ...words("nobody nothing").map((word) => [word, "nobody"] as const),
    ...words("fail refuse decline unable").map((word) => [word, "failing"] as const),
    ...words("without lack").map((word) => [word, "without"] as const),
  ]),
  noNegations: [
    /(?:(?<![\p{L}])not|n't) (?:only|just|merely|simply|least|to mention|necessarily|until|before|all|every|everyone|always|so much|surprisingly|more than|less than|fewer than|too|very|as|that|because)(?!\p{L})/giu,
    /(?<![\p{L}])no (?:doubt|matter|wonder|(?:fewer|less|more|later|sooner|earlier|other) than|question that|longer|stranger)(?!\p{L})/giu,
    /(?<![\p{L}])(?:(?:if|or|whether or|why) not|nothing (?:but|less than|more than)|none other|can(?:not|['’]t) (?:wait|help)|never ?(?:mind|theless))(?!\p{L})/giu,
    /(?<![\p{L}])no\.? \d/giu,
    /(?<=(?:despite|by|for|while|of|with|,) )not \p{L}{2,20}ing(?!\p{L})/giu,
  ],
  small: new Set(
    words(
      "a an the this that these those some any every all both be am is are was were been being have has had do does did done will would shall should can of in on at to from by with for about into onto over under up down out off as than then so too also very and or but yet while when where who whom whose which what it its he she they them him his her their we us our you your i me my there here just even still already again such same own other 's ' n't not",
    ),
  ),
  same: groupsOf(synonyms),
  opposites,
  open: new Set(
    words(
      "may might could plan intend expect hope want seek aim consider propose threaten likely possible possibly perhaps maybe probably due set should would will shall ask call urge demand offer agree pledge promise vow try attempt prepare ready",
    ),
  ),
  conditions: new Set(words("if unless whether provided would-be")),
  withdrawing: new Set(
    words(
      "alleged allegedly former fake attempted so-called suspected supposed would-be reportedly apparent possible potential likely false unconfirmed rumoured rumored almost nearly",
    ),
  ),
  ordinals: new Map([
    ...words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth").map(
      (word, at) => [word, at + 1] as const,
    ),
    ["last", -1] as const,
    ["latest", -1] as const,
    ["final", -1] as const,
  ]),
  notNames: new Set(
    words(
      "mr mr. mrs mrs. ms ms. dr dr. sir lord president minister prime chancellor premier sen sen. rep rep. gov gov. gen gen. col col. lt lt. sgt sgt. prof prof. rev rev. senator governor general judge justice king queen prince princess pope secretary chairman spokesman spokeswoman monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. i the a an mon tue wed thu fri sat sun",
    ),
  ),
  partWithin: /(?<!\p{L})(?:of|among) (?:them|whom|these|those)(?!\p{L})|(?<!\p{L})(?:more|others?)(?!\p{L})/iu,
  partBefore:
    /(?<![\p{L}])(?:including|among them|of (?:them|whom|these|those),?|a further|another|some of)\s+(?:at least |about |some )?$/iu,
  partAfter:
    /^,?\s+(?:\p{L}+\s+){0,1}(?:of|among) (?:them|whom|these|those)(?!\p{L})|^\s+(?:more|other|others|further)(?!\p{L})/iu,
  spreads: new Set(words("each combined total altogether overall average apiece per daily weekly monthly annually")),
  denials:
    /(?<![\p{L}])(?:den(?:y|ies|ied|ying)|disputed|rejected|rebutted|refuted|dismiss(?:es|ed)? (?:as (?:false|untrue|nonsense|rumours?|rumors?)|the (?:claim|report|allegation|accusation)s?))(?!\p{L})/iu,
};
