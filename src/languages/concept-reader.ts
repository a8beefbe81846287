import type { Concept } from "../model/language/claim-language.ts";

/** Words for concepts: parted by spaces; `_` is a space within a phrase, `*` at the end of a word stands for any ending. */
export type ConceptWords = Readonly<Partial<Record<Concept, string>>>;

interface Phrase {
  readonly concept: Concept;
  /** The stems after the first. */
  readonly rest: readonly string[];
}

/** What a word is by itself; told before, since telling one anew costs ten times as much. */
interface Told {
  readonly key: string;
  readonly concept: Concept | undefined;
  /** Phrases that it may begin. */
  readonly phrases: readonly Phrase[] | undefined;
}
const MOST_TOLD = 50_000;

/**
 * Reads concepts off words in a row. A phrase counts before a single word, and all its words get its concept. Linear in the number of words.
 * @param stem what makes one key of the forms of a word: words of the table are told in any of their forms
 */
export function conceptReader(
  table: ConceptWords,
  stem: (word: string) => string,
): (words: readonly string[]) => readonly (Concept | undefined)[] {
  const single = new Map<string, Concept>();
  const beginnings = new Map<string, Concept>();
  const phrases = new Map<string, Phrase[]>();
  for (const [concept, words] of Object.entries(table) as [Concept, string][]) {
    for (const entry of words.split(/\s+/u).filter((word) => word !== "")) {
      if (entry.endsWith("*")) beginnings.set(entry.slice(0, -1), concept);
      else if (entry.includes("_")) {
        const [first = "", ...rest] = entry.split("_").map(stem);
        phrases.set(first, [...(phrases.get(first) ?? []), { concept, rest }]);
      } else single.set(stem(entry), concept);
    }
  }
  const shortest = Math.min(...[...beginnings.keys()].map(({ length }) => length));
  const longest = Math.max(...[...beginnings.keys()].map(({ length }) => length));
  const alone = (word: string, key: string): Concept | undefined => {
    const whole = single.get(key);
    if (whole !== undefined) return whole;
    for (let length = Math.min(longest, word.length); length >= shortest; length--) {
      const found = beginnings.get(word.slice(0, length));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const told = new Map<string, Told>();
  const tell = (word: string): Told => {
    const before = told.get(word);
    if (before !== undefined) return before;
    const key = stem(word);
    const one = { key, concept: alone(word, key), phrases: phrases.get(key) };
    if (told.size >= MOST_TOLD) told.clear();
    told.set(word, one);
    return one;
  };
  return (words) => {
    const each = words.map(tell);
    const found = each.map(({ concept }) => concept);
    for (let at = 0; at < each.length; at++) {
      for (const { concept, rest } of each[at]?.phrases ?? []) {
        if (!rest.every((next, offset) => each[at + 1 + offset]?.key === next)) continue;
        for (let offset = 0; offset <= rest.length; offset++) found[at + offset] = concept;
      }
    }
    return found;
  };
}
