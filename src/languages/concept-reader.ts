import type { Concept } from "../model/language/claim-language.ts";

/** Words for concepts: parted by spaces; `_` is a space within a phrase, `*` at the end of a word stands for any ending. */
export type ConceptWords = Readonly<Partial<Record<Concept, string>>>;

interface Phrase {
  readonly concept: Concept;
  /** The stems after the first. */
  readonly rest: readonly string[];
}

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
  return (words) => {
    const stems = words.map(stem);
    const found: (Concept | undefined)[] = words.map((word, at) => alone(word, stems[at] ?? word));
    for (let at = 0; at < stems.length; at++) {
      for (const { concept, rest } of phrases.get(stems[at] ?? "") ?? []) {
        if (!rest.every((next, offset) => stems[at + 1 + offset] === next)) continue;
        for (let offset = 0; offset <= rest.length; offset++) found[at + offset] = concept;
      }
    }
    return found;
  };
}
