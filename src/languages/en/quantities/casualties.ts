import type { Casualty } from "../../../model/facet/quantity-value.ts";
import type { CasualtyCue } from "../../../model/language/quantity-language.ts";

const cues = (
  casualty: Casualty,
  before: boolean,
  after: boolean,
  ...words: readonly string[]
): readonly (readonly [string, CasualtyCue])[] => words.map((word) => [word, { casualty, before, after }] as const);

const weak = (casualty: Casualty, ...words: readonly string[]): readonly (readonly [string, CasualtyCue])[] =>
  words.map((word) => [word, { casualty, before: false, after: false, weak: true }] as const);

/** English words that tell what became of people. Participles ("killed") may stand before or after the figure. */
export const casualties: ReadonlyMap<string, CasualtyCue> = new Map([
  ...weak("captured", "hostages", "prisoners", "prisoners of war", "detainees"),
  ...weak("displaced", "refugees", "evacuees"),
  ...weak("affected", "victims"),
  ...cues(
    "killed",
    true,
    true,
    "killed",
    "dead",
    "slain",
    "murdered",
    "slaughtered",
    "executed",
    "massacred",
    "massacre",
    "shot dead",
    "shot and killed",
    "perished",
  ),
  ...cues(
    "killed",
    true,
    false,
    "kill",
    "kills",
    "killing",
    "claimed",
    "claiming",
    "death toll",
    "claimed the lives of",
    "lives of",
    "murdering",
    "murder of",
    "bodies of",
    "deaths of",
    "death of",
    "killing of",
  ),
  ...cues(
    "killed",
    false,
    true,
    "died",
    "die",
    "dying",
    "deaths",
    "fatalities",
    "lost their lives",
    "were found dead",
    "bodies",
    "drowned",
  ),
  ...cues(
    "wounded",
    true,
    true,
    "wounded",
    "injured",
    "hurt",
    "hospitalised",
    "hospitalized",
    "taken to hospital",
    "taken to the hospital",
    "taken to hospitals",
    "rushed to hospital",
    "maimed",
  ),
  ...cues("wounded", true, false, "wounding", "injuring", "injures", "injure", "hurting"),
  ...cues("wounded", false, true, "injuries", "sustained injuries", "suffered injuries", "received injuries"),
  ...cues("missing", true, true, "missing", "unaccounted for", "disappeared"),
  ...cues(
    "captured",
    true,
    true,
    "captured",
    "taken prisoner",
    "taken captive",
    "taken hostage",
    "detained",
    "arrested",
    "abducted",
    "kidnapped",
    "surrendered",
  ),
  ...cues("captured", true, false, "capturing", "detaining", "arresting", "arrested", "abducting", "kidnapping"),
  ...cues("displaced", true, true, "displaced", "evacuated", "homeless", "uprooted"),
  ...cues("displaced", true, false, "displacing", "evacuating"),
  ...cues(
    "displaced",
    false,
    true,
    "fled",
    "forced to flee",
    "forced from their homes",
    "left their homes",
    "have fled",
    "fleeing",
  ),
  ...cues("affected", true, true, "affected", "casualties", "stranded", "trapped", "infected", "without power"),
  ...cues("affected", true, false, "affecting", "trapping", "infecting"),
]);

const NOBODY = "(?:no one|nobody|none of (?:the|them|those)(?: \\p{L}+){0,2})";

/**
 * "No one was hurt", "no casualties", "without casualties". "No reports of casualties" says that nobody told of any, which is another thing;
 * what is denied, asked or set under a condition says nothing either.
 */
export const none: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}-])${NOBODY} (?:was|were|has been|had been|is|got)(?: (?:reported|believed to have been|reported to be|seriously|\\p{L}+ly)){0,2} (?<cue>killed|hurt|injured|wounded|harmed|missing|displaced|dead)(?!\\p{L})`,
    "giu",
  ),
  /(?<![\p{L}-])(?:nobody|no one) (?:has |had )?(?<cue>died)(?!\p{L})/giu,
  /(?<![\p{L}-])(?:there (?:were|was|have been|are) no|(?:with|suffered|caused|causing|resulted in|had|and|but|,) no)(?: (?:immediate|other|civilian|further|human|serious|military)){0,2} (?<cue>casualties|injuries|fatalities|deaths|victims|dead)(?!\p{L})(?! (?:reported|figures?|toll|reports?|estimates?|count)\b(?!\.))/giu,
  /(?<![\p{L}-])without (?:any )?(?<cue>casualties|injuries|fatalities)(?!\p{L})/giu,
  /(?<![\p{L}-])no(?: (?:civilian|further|human|military|other|serious)){0,2} (?<cue>casualties|injuries|fatalities|deaths) (?:were|was|have been)(?! immediately| yet)(?: (?:caused|recorded|suffered))(?!\p{L})/giu,
];
