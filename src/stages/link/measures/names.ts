import type { Languages } from "../../../model/language/language.ts";
import { bonesOf, foldName, soundDistance, soundsOf } from "../../../text/transliterate.ts";
import { stemsOf } from "../../../text/word-stems.ts";
import { stemmerOf } from "./words.ts";

/** A word of a name, by what it sounds like: spellings in Latin and Cyrillic letters meet. */
export interface NameWord {
  /** As the text has it. */
  readonly text: string;
  /** Its sounds, whatever case it may stand in. */
  readonly sounds: readonly string[];
  /** How rare it is in news: "Trump" is common, "Etheridge" rare. */
  readonly rarity: number;
}

/** Words of names by their consonants. */
export type NameWords = ReadonlyMap<string, readonly NameWord[]>;

export interface NamesInCommon {
  /** The rarities of the words in common against those of the one that has less, from 0 to 1. */
  readonly value: number;
  /** The sum of their rarities: one rare name is worth several common ones. */
  readonly weight: number;
  /** As the first has them, the rarest first. */
  readonly names: readonly string[];
}

/** Names are not more than this apart, by `soundDistance`. */
const FARTHEST = 0.26;
const SHORTEST = 3;

/** The words of names, each once. */
export function nameWords(names: readonly string[], language: string | undefined, languages: Languages): NameWords {
  const code = language?.split("-")[0];
  const tell = stemmerOf(code, languages);
  const known = languages.get(code)?.words !== undefined;
  const byBones = new Map<string, NameWord[]>();
  const seen = new Set<string>();
  for (const name of names) {
    for (const text of name.split(/[\s,.()«»"“”„/:;!?]+/u)) {
      const folded = foldName(text.replace(/['’]s$/u, ""));
      if (folded.length < SHORTEST || seen.has(folded) || /\d/.test(folded)) continue;
      seen.add(folded);
      const rarity = known ? tell(folded).rarity : MIDDLING;
      const word = { text, sounds: soundsOfName(folded), rarity };
      for (const bones of new Set(word.sounds.map(bonesOf))) {
        const list = byBones.get(bones);
        if (list === undefined) byBones.set(bones, [word]);
        else if (!list.some((other) => other.sounds[0] === word.sounds[0])) list.push(word);
      }
    }
  }
  return byBones;
}

const MIDDLING = 5;

const sounded = new Map<string, readonly string[]>();
const MOST_SOUNDED = 30_000;

function soundsOfName(folded: string): readonly string[] {
  const before = sounded.get(folded);
  if (before !== undefined) return before;
  const sounds = [
    ...new Set(stemsOf(folded, "name").flatMap((stem) => soundsOf(stem).map((sound) => sound.replace(/i+$/, "")))),
  ];
  if (sounded.size >= MOST_SOUNDED) sounded.clear();
  sounded.set(folded, sounds);
  return sounds;
}

/** The words of names that both have. Linear in the names. */
export function namesInCommon(a: NameWords, b: NameWords): NamesInCommon {
  const shared = new Map<string, number>();
  for (const [bones, words] of a) {
    const others = b.get(bones);
    if (others === undefined) continue;
    for (const word of words) {
      const like = others.find((other) => soundsAlike(word, other));
      if (like !== undefined) shared.set(word.text, Math.min(word.rarity, like.rarity));
    }
  }
  const weight = [...shared.values()].reduce((sum, rarity) => sum + rarity, 0);
  const least = Math.min(total(a), total(b));
  return {
    value: least === 0 ? 0 : Math.min(1, weight / least),
    weight,
    names: [...shared].sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1)).map(([text]) => text),
  };
}

function soundsAlike(a: NameWord, b: NameWord): boolean {
  return a.sounds.some((one) => b.sounds.some((other) => soundDistance(one, other) <= FARTHEST));
}

const totals = new WeakMap<NameWords, number>();

function total(words: NameWords): number {
  const before = totals.get(words);
  if (before !== undefined) return before;
  const once = new Set([...words.values()].flat());
  let sum = 0;
  for (const { rarity } of once) sum += rarity;
  totals.set(words, sum);
  return sum;
}

/** Words with a capital that do not begin a sentence; the words of a title in capitals, and of one in Title Case, are left out. */
export function capitalsIn(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /(?<=[\p{Ll}\p{N},;:–—]["»”’]?\s{1,3}["«“„]?)\p{Lu}[\p{L}’'-]{2,40}(?:\s\p{Lu}[\p{L}’'-]{2,40}){0,4}/gu,
    ),
  ].map(([name]) => name);
}
