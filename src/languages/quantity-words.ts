import type { VagueWord } from "../model/facet/quantity-value.ts";
import type { CasualtyCue, NumberWord, QuantityUnit } from "../model/language/quantity-language.ts";

/** Every form of a word: the stem with each ending; "-" is no ending. */
export function forms(stem: string, endings: string): readonly string[] {
  return endings.split(" ").map((ending) => (ending === "-" ? stem : stem + ending));
}

/** Pairs of a map, for words or phrases that share a value. */
export function each<V>(value: V, ...words: readonly string[]): readonly (readonly [string, V])[] {
  return words.map((word) => [word, value] as const);
}

/** Number words from lines such as "5 пять пяти пятью"; tens and hundreds by their size. */
export function numberWordsOf(lines: string): readonly (readonly [string, NumberWord])[] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [value = "0", ...words] = line.trim().split(/\s+/u);
      const number = Number(value);
      const role = number < 20 ? "ones" : number < 100 ? "tens" : "hundreds";
      return each<NumberWord>({ role, value: number }, ...words);
    });
}

/** A scale: forms that alone are one of it ("тысяча"), forms that alone are a vague plural ("тысячи", "тысяч"). */
export function scaleWords(
  value: number,
  one: string,
  many: string,
  plural: VagueWord | undefined,
): readonly (readonly [string, NumberWord])[] {
  const words = (text: string) => text.split(" ").filter((word) => word !== "");
  return [
    ...each<NumberWord>({ role: "scale", value, alone: true }, ...words(one)),
    ...each<NumberWord>({ role: "scale", value, ...(plural === undefined ? {} : { plural }) }, ...words(many)),
  ];
}

/** A unit in all forms of its words. */
export function unitForms(
  kind: QuantityUnit["kind"],
  code: string,
  words: readonly string[],
  usual = false,
): readonly (readonly [string, QuantityUnit])[] {
  return each<QuantityUnit>(usual ? { kind, code, usual } : { kind, code }, ...words);
}

/** Words of fate, whose figure may stand before or after: the order of words is free. */
export function cueForms(
  casualty: CasualtyCue["casualty"],
  words: readonly string[],
): readonly (readonly [string, CasualtyCue])[] {
  return each<CasualtyCue>({ casualty, before: true, after: true }, ...words);
}

/** Words of fate that things may suffer too. */
export function thingForms(
  casualty: CasualtyCue["casualty"],
  words: readonly string[],
): readonly (readonly [string, CasualtyCue])[] {
  return each<CasualtyCue>({ casualty, before: true, after: true, things: true }, ...words);
}

/** Words that name people by their fate, of whom another word may tell another: "пленных". */
export function weakForms(
  casualty: CasualtyCue["casualty"],
  words: readonly string[],
): readonly (readonly [string, CasualtyCue])[] {
  return each<CasualtyCue>({ casualty, before: false, after: false, weak: true }, ...words);
}
