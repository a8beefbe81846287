import type { Score } from "../../../model/score.ts";
import { initialFits, type NameWord, wordDistance } from "./name-word.ts";
import type { PersonName } from "./person-name.ts";

/** Given names that are one in several languages or in short: those that a word is one of. */
export type GivenNames = (word: NameWord) => readonly string[];

/** Two names that can be one person's, with what speaks for it. */
export interface Fit {
  readonly score: Score;
}

/** How far surnames may be apart beside an equal given name, beside an initial, and alone. */
const LIMITS = { full: 0.2, initial: 0.12, bare: 0.1, bareInOneScript: 0.03 } as const;
const CYRILLIC = /[\u0400-\u04ff]/u;
const GIVEN = 0.16;

/** Compares names of which each has a given name or an initial; `undefined` when something speaks against their being one person's. */
export function compareFull(one: PersonName, other: PersonName, givenNames: GivenNames): Fit | undefined {
  if (one.given === undefined || other.given === undefined || tellsApart(one, other)) return undefined;
  const turned = one.unordered || other.unordered ? compareTurned(one, other) : undefined;
  const apart = wordDistance(one.surname, other.surname);
  if (apart > LIMITS.full) return turned;
  const given = compareGiven(one.given, other.given, givenNames) ?? acrossMiddle(one, other, givenNames);
  if (given === undefined) return turned;
  if (given.initial && apart > LIMITS.initial) return turned;
  if (one.patronymic && other.patronymic && !patronymicsFit(one.patronymic, other.patronymic)) return undefined;
  const surname = reason("surname", one.surname, other.surname, 0.6 - apart);
  const value = (given.initial ? 0.9 : 0.96) - apart / 2 - given.apart / 4;
  return { score: { value, reasons: [surname, reason(given.feature, one.given, other.given, 0.4 - given.apart)] } };
}

/** Whether a bare surname can be this one's: the same surname, and no other gender. */
export function fitsSurname(bare: PersonName, full: PersonName): boolean {
  if (tellsApart(bare, full)) return false;
  const oneScript = CYRILLIC.test(bare.surname.folded) === CYRILLIC.test(full.surname.folded);
  return wordDistance(bare.surname, full.surname) <= (oneScript ? LIMITS.bareInOneScript : LIMITS.bare);
}

function reason(feature: string, one: NameWord, other: NameWord, weight: number) {
  const words = one.text === other.text ? one.text : `${one.text} · ${other.text}`;
  return { feature, words, weight: Math.round(weight * 100) / 100 };
}

/** A man and a woman are two; so are father and son, where one of the names says so. */
function tellsApart(one: PersonName, other: PersonName): boolean {
  if (one.generation !== other.generation) return true;
  return one.gender !== undefined && other.gender !== undefined && one.gender !== other.gender;
}

/** The same two words in the other order: "Zelenskyy Volodymyr". */
function compareTurned(one: PersonName, other: PersonName): Fit | undefined {
  if (one.given === undefined || other.given === undefined || one.given.initial || other.given.initial)
    return undefined;
  const apart = wordDistance(one.surname, other.given) + wordDistance(one.given, other.surname);
  if (apart > 0.1) return undefined;
  const words = `${one.words} · ${other.words}`;
  return { score: { value: 0.9 - apart, reasons: [{ feature: "names in the other order", words, weight: 0.9 }] } };
}

interface Given {
  readonly feature: string;
  readonly apart: number;
  readonly initial: boolean;
}

function compareGiven(one: NameWord, other: NameWord, givenNames: GivenNames): Given | undefined {
  if (one.initial || other.initial)
    return initialFits(one, other) ? { feature: "initial", apart: 0, initial: true } : undefined;
  const apart = wordDistance(one, other);
  if (apart <= GIVEN) return { feature: "given name", apart, initial: false };
  const theirs = givenNames(other);
  return givenNames(one).some((name) => theirs.includes(name))
    ? { feature: "given name in another language or short", apart: 0.05, initial: false }
    : undefined;
}

/** "Robert Fico · J. Robert Fico": the given name of one is a middle name of the other. */
function acrossMiddle(one: PersonName, other: PersonName, givenNames: GivenNames): Given | undefined {
  for (const [name, full] of [
    [one.given, other.middle],
    [other.given, one.middle],
  ] as const) {
    for (const word of full) {
      if (name === undefined || name.initial || word.initial) continue;
      const given = compareGiven(name, word, givenNames);
      if (given !== undefined) return { ...given, feature: "middle name", apart: given.apart + 0.1 };
    }
  }
  return undefined;
}

function patronymicsFit(one: NameWord, other: NameWord): boolean {
  return initialFits(one, other) && wordDistance(one, other) <= 0.35;
}
