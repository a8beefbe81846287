import { foldName } from "./transliterate.ts";
import { stemsOf } from "./word-stems.ts";

/** A word of a name of several words, with the stems that it may have. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly stems: readonly string[];
}

/** Small words that names of bodies differ by for no reason. */
const SMALL = new Set(
  "the of and for in on at to a an by und der die das des dem den für fur von vom zu zur im i й і та у в з із зі на по для про при за и во с со об о от к la le les de du des et del della".split(
    " ",
  ),
);

/** Most combinations of stems that a name is looked up by. */
const MOST_KEYS = 32;

/** What parts words; a hyphen does not ("Аль-Каида"). */
const BETWEEN = /[\s,()«»"“”„/:;!?]+/u;

/** Words that were told before: names repeat theirs, and telling one anew costs ten times as much. */
const told = new Map<string, Word | undefined>();
const MOST_TOLD = 50_000;

/** The words of a body's name that are compared: without articles, prepositions and marks. */
export function wordsToCompare(name: string): readonly Word[] {
  const words: Word[] = [];
  for (const text of name.split(BETWEEN)) {
    if (text === "") continue;
    let word = told.get(text);
    if (word === undefined && !told.has(text)) {
      word = wordToCompare(text);
      if (told.size >= MOST_TOLD) told.clear();
      told.set(text, word);
    }
    if (word !== undefined) words.push(word);
  }
  return words;
}

function wordToCompare(text: string): Word | undefined {
  const plain = text.replace(/['’]s$/u, "").replace(/[.'’‑–-]/gu, "");
  if (plain === "") return undefined;
  const folded = foldName(plain);
  const capitals = plain.length > 1 && plain === plain.toUpperCase() && folded !== plain;
  if (folded === "" || (SMALL.has(folded) && !capitals)) return undefined;
  return { text: plain, folded, stems: stemsOfWord(text, folded) };
}

/** An acronym in a case of the language: "МИДа", "МОЗу", "ЦРУ". A longer word in capitals is a word of a headline. */
const INFLECTED_ACRONYM = /^(\p{Lu}[\p{Lu}\p{N}]{1,6})['’]?(?:[аеиіоуюя]|ом|ем|ам|ах|ів|ов|ами)?$/u;

/** The stem of an acronym is the acronym. */
function stemsOfWord(text: string, folded: string): readonly string[] {
  const capitals = INFLECTED_ACRONYM.exec(text.replaceAll(".", ""))?.[1];
  return capitals === undefined ? stemsOf(folded, "word") : [foldName(capitals)];
}

/** The key that a name in its first form is filed by. */
export function nominativeKey(name: string): string {
  return wordsToCompare(name)
    .map((word) => word.stems[0] ?? word.folded)
    .join(" ");
}

/** Every key that a name may be filed by, whatever its case endings; bounded. */
export function keysOfName(words: readonly Word[]): readonly string[] {
  let keys = [""];
  for (const { stems } of words) {
    const options = keys.length * stems.length > MOST_KEYS ? stems.slice(0, 1) : stems;
    keys = options.flatMap((stem) => keys.map((key) => (key === "" ? stem : `${key} ${stem}`)));
  }
  return keys;
}
