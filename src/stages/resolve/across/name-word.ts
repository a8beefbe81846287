import { bonesOf, foldName, soundDistance, soundsOf } from "../../../text/transliterate.ts";
import { stemsOf } from "../../../text/word-stems.ts";

/** A word of a name in every form in which it is compared. */
export interface NameWord {
  readonly text: string;
  readonly folded: string;
  /** What its stems sound like, the likeliest first. */
  readonly sounds: readonly string[];
  readonly bones: readonly string[];
  /** One letter, or two with a dot: "I.", "Дж.". */
  readonly initial: boolean;
}

/** The word, told apart and compared; kept, since a case names the same people again and again. */
export function createWordBook(kind: "name" | "word"): (text: string) => NameWord {
  const known = new Map<string, NameWord>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const folded = foldName(text.replace(/\.$/u, ""));
    const initial = /^\p{Lu}(?:\p{Ll}?\.|$)/u.test(text);
    const stems = initial ? [folded] : stemsOf(folded, kind);
    const sounds = [...new Set(stems.flatMap(soundsOf))];
    const word = { text, folded, sounds, bones: [...new Set(sounds.map(bonesOf))], initial };
    known.set(text, word);
    return word;
  };
}

/** How far two words are apart by the nearest of their sounds, from 0 on. */
export function wordDistance(one: NameWord, other: NameWord): number {
  if (one.folded === other.folded) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const a of one.sounds) {
    for (const b of other.sounds) least = Math.min(least, soundDistance(a, b));
  }
  return least;
}

const alike: Readonly<Record<string, string>> = { o: "a", i: "e" };

/** Whether an initial can be the first letter of the word, or of the other initial. */
export function initialFits(one: NameWord, other: NameWord): boolean {
  const first = (sound: string) => alike[sound[0] ?? ""] ?? sound[0] ?? "";
  return one.sounds.some((a) => other.sounds.some((b) => first(a) === first(b)));
}
