import type { Counted } from "../../../model/language/quantity-language.ts";
import { isPeople, isPerson } from "./people.ts";

/** Words that end a noun phrase: what follows is no part of what is counted. */
const STOP = new Set(
  `a an the this that these those it its he she they we you i him her them us me his their our your my who whom whose which what when where why how
  and or but nor so yet if than then as of in on at by to from for with without within into onto over under above below between among
  across through during before after since until till about around against along behind beside near off out up down upon per via amid despite
  toward towards inside outside beyond except like unlike while because although though whether is are was were be been being am do does did
  has have had having will would can could may might must shall should not no never also only just even still already again now here there
  today yesterday tomorrow tonight later earlier ago away apart back soon once twice ever perhaps maybe too very much
  said says say told made make makes got get gets took take takes went go goes came come comes gave give saw see left came
  died killed wounded injured hurt dead missing captured displaced evacuated arrested detained rescued hospitalised hospitalized
  each every both all any some worth available including according due such respectively rather instead however combined total overall alone
  higher lower less fewer away long wide old tall deep high`.split(/\s+/u),
);

/** Words in -s that are no plurals, and plurals that are not in -s. */
const NOT_PLURAL = new Set(
  "across always perhaps besides afterwards towards sometimes thus plus versus various previous serious religious dangerous famous news series gas bus virus campus bonus crisis basis analysis process access success business class press mass loss congress witness cross boss pass glass grass address illness fitness express religious texas mars as us yes his its this was has is does goes says makes takes gets jones james charles paris".split(
    " ",
  ),
);
const PLURAL = new Set(
  "people men women children police feet teeth mice geese cattle aircraft spacecraft troops personnel staff crew media data fish sheep servicemen servicewomen policemen firemen fishermen gunmen militiamen airmen guardsmen crewmen lawmakers businessmen congressmen cameramen offspring criteria phenomena elderly series species rohingya".split(
    " ",
  ),
);
/** Participles that stand for the people themselves: "12 dead". */
const FATE = new Set(["dead", "wounded", "injured", "missing", "hurt", "killed"]);
const DETERMINERS = new Set([
  "the",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "your",
  "all",
  "these",
  "those",
  "this",
  "that",
  "such",
  "some",
  "a",
  "an",
]);

/** Whether a word ends a noun phrase; "US" is no "us". */
function stops(word: string): boolean {
  return STOP.has(word.toLowerCase()) && word !== "US" && word !== "IT";
}

function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (PLURAL.has(lower) || PLURAL.has(lower.slice(lower.lastIndexOf("-") + 1))) return true;
  return /[a-z]s$/u.test(lower) && !/(?:ss|us|ics|['’]s)$/u.test(lower) && !NOT_PLURAL.has(lower) && lower.length > 2;
}

/**
 * What is counted, by the words after a number: up to the first noun in the plural ("different bosses"), with those that follow it
 * at once ("sports teams"); after one, up to the first word that is no noun or adjective. Without a tagger, a noun without a plural
 * after a number above one is not seen.
 */
export function counted(words: readonly string[], number: number | undefined): Counted | undefined {
  const start = number === undefined ? words.findIndex((word) => !DETERMINERS.has(word.toLowerCase())) : 0;
  if (start < 0) return undefined;
  const first = words[start];
  if (first === undefined) return undefined;
  if (number === 1) return singular(words);
  if (FATE.has(first.toLowerCase())) {
    const next = words[start + 1];
    if (next === undefined || stops(next) || !isPlural(next))
      return first.toLowerCase() === "hurt" || first.toLowerCase() === "killed"
        ? undefined
        : { length: start + 1, code: first.toLowerCase(), people: true };
  }
  for (let index = start; index < Math.min(words.length, start + 5); index++) {
    const word = words[index];
    if (word === undefined) break;
    // "Kia and Hyundai cars": two adjectives of one noun.
    if (index > start && (word === "and" || word === "or") && !stops(words[index + 1] ?? "the")) continue;
    if (stops(word) && !(FATE.has(word.toLowerCase()) && index === start)) break;
    // "two new 737 Max jets": a number inside is part of a name.
    if (/^\d/u.test(word) && (index === start || stops(words[index + 1] ?? "the"))) break;
    if (/^\d/u.test(word)) continue;
    if (!isPlural(word)) continue;
    const head = isNextNoun(word, words[index + 1]) ? index + 1 : index;
    const noun = words[head] ?? word;
    return { length: head + 1, code: singularOf(noun), people: isPeople(noun) };
  }
  if (number !== undefined) return undefined;
  const whole = singular(words.slice(start));
  return whole === undefined ? undefined : { ...whole, length: whole.length + start };
}

/** "sports teams", "arms dealers": a plural that stands before a noun; after any other, a word in -s may be a verb. */
function isNextNoun(word: string, next: string | undefined): boolean {
  if (next === undefined || stops(next) || !isPlural(next)) return false;
  return (
    isPeople(next) ||
    /^(?:sports|arms|sales|goods|news|women|drugs|parts|systems|services|operations|rights|people|police|media|data|weapons)$/iu.test(
      word,
    )
  );
}

function singular(words: readonly string[]): Counted | undefined {
  let length = 0;
  for (const word of words.slice(0, 4)) {
    if (stops(word) || /^\d/u.test(word)) break;
    if (length > 0 && (/(?:ed|ing|ly)$/u.test(word) || isPlural(word))) break;
    length++;
  }
  const noun = words[length - 1];
  return noun === undefined || length === 0 ? undefined : { length, code: noun.toLowerCase(), people: isPerson(noun) };
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["people", "people"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["geese", "goose"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
  ["wolves", "wolf"],
  ["halves", "half"],
  ["shelves", "shelf"],
  ["leaves", "leaf"],
  ["thieves", "thief"],
  ["crises", "crisis"],
  ["analyses", "analysis"],
  ["movies", "movie"],
  ["selfies", "selfie"],
  ["cookies", "cookie"],
  ["rookies", "rookie"],
  ["aches", "ache"],
  ["axes", "axe"],
  ["quizzes", "quiz"],
  ["buses", "bus"],
]);

/** A noun's singular in small letters, by its ending; one that is no plural is left as it is. */
export function singularOf(noun: string): string {
  const lower = noun.toLowerCase();
  const hyphen = lower.lastIndexOf("-") + 1;
  if (hyphen > 0) return lower.slice(0, hyphen) + singularOf(lower.slice(hyphen));
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.endsWith("men")) return `${lower.slice(0, -2)}an`;
  if (PLURAL.has(lower) && !/[^s]s$/u.test(lower)) return lower;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x)es$/u.test(lower) || /[^oa]uses$/u.test(lower) || /[^aeiou]oes$/u.test(lower))
    return lower.slice(0, -2);
  return /[^s]s$/u.test(lower) ? lower.slice(0, -1) : lower;
}

const NO_NOUN = new Set(
  "way time times fold off on up down star tier party handed pronged something plus odd half and day year month week hour minute point".split(
    " ",
  ),
);

/** "100-member", "four-cylinder": a noun that is joined to its number; "two-way" and "two-headed" tell of what kind a thing is. */
export function joined(word: string): Counted | undefined {
  if (!/^[a-z]{3,}$/u.test(word) || NO_NOUN.has(word) || STOP.has(word) || word.endsWith("ed")) return undefined;
  return { length: 1, code: singularOf(word), people: isPerson(word) || isPeople(word) };
}
