import type { Languages } from "../../../model/language/language.ts";
import { foldName } from "../../../text/transliterate.ts";
import { stemmerOf } from "../measures/words.ts";

/** A word as it is looked up. */
export interface Term {
  /** As the text has it. */
  readonly form: string;
  readonly stem: string;
  /** How rare its language has it. */
  readonly rarity: number;
}

/** Hyphens and dots part words here: "pro-choice" is asked for as "pro choice" too. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}+)*/gu;
/** Words of one text that are looked at: a claim or a post has fewer. */
const MOST = 400;

/** Words that every other text has, by the rarity of their stems: they are no reason for anything. */
const COMMON = 1;

/** The words of a text by their stems, in order. */
export function termsOf(text: string, language: string | undefined, languages: Languages): readonly Term[] {
  const tell = stemmerOf(language?.split("-")[0], languages);
  const terms: Term[] = [];
  for (const [form] of text.matchAll(WORD)) {
    if (terms.length >= MOST) break;
    terms.push({ form, ...tell(form.toLowerCase().replace(/['’ʼ]s$/u, "")) });
  }
  return terms;
}

/** The stems of those that say something. */
export function tellingStems(terms: readonly Term[]): readonly string[] {
  return terms.filter(({ rarity }) => rarity > COMMON).map(({ stem }) => stem);
}

/** Those that say something, the first of each stem. */
export function tellingTerms(terms: readonly Term[]): ReadonlyMap<string, Term> {
  return new Map(
    terms
      .filter(({ rarity }) => rarity > COMMON)
      .map((term) => [term.stem, term] as const)
      .reverse(),
  );
}

const PART = 5;

/** Letters of words in windows of five, whole where they are shorter: forms and compounds of one word share most of them. */
export function partsOf(terms: readonly Term[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { form } of terms) {
    const word = foldName(form);
    if (word.length <= PART) parts.add(word);
    else for (let at = 0; at + PART <= word.length; at++) parts.add(word.slice(at, at + PART));
  }
  return parts;
}

/** Two words that stand side by side, by their stems. */
export function pairsOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.slice(1).map(({ stem }, at) => `${terms[at]?.stem ?? ""} ${stem}`));
}
