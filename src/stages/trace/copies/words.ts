import type { WordLanguage } from "../../../model/language/word-language.ts";
import type { Span } from "../../../model/span.ts";
import { foldName } from "../../../text/transliterate.ts";

/** A word as it is compared: a hash of its stem, how rare it is in news, and where it stands. */
export interface HashedWord extends Span {
  readonly hash: number;
  /** In half units of the natural logarithm, 0 to 15. */
  readonly rarity: number;
}

/** How the words of a language are compared. */
export interface WordReader {
  readonly small: ReadonlySet<string>;
  /** What forms of a word share, and how rare it is; without it a word is its letters, and all are as rare. */
  readonly words: WordLanguage | undefined;
}

const word = /[\p{L}\p{N}]+/gu;
/** Rarity where the language has no counts. */
const UNKNOWN = 8;

/** Words that were read before, by reader: texts repeat theirs, and stemming costs more than looking up. */
const known = new WeakMap<WordReader, Map<string, Pick<HashedWord, "hash" | "rarity"> | undefined>>();
const MOST_KNOWN = 50_000;

/**
 * The words of a stretch that tell texts apart: letters or digits, at least two characters or one digit, without small words.
 * Hashes have 16 bits: two words share one by chance in 65,536, which a sentence of words does not. Linear.
 */
export function tellingWords(text: string, span: Span, reader: WordReader): readonly HashedWord[] {
  const cache = known.get(reader) ?? new Map<string, Pick<HashedWord, "hash" | "rarity"> | undefined>();
  if (cache.size > MOST_KNOWN) cache.clear();
  known.set(reader, cache);
  const words: HashedWord[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(word)) {
    const [letters] = match;
    let read = cache.get(letters);
    if (read === undefined && !cache.has(letters)) {
      read = readWord(letters.toLowerCase(), reader);
      cache.set(letters, read);
    }
    if (read === undefined) continue;
    const start = span.start + match.index;
    words.push({ ...read, start, end: start + letters.length });
  }
  return words;
}

function readWord(lower: string, { small, words }: WordReader): Pick<HashedWord, "hash" | "rarity"> | undefined {
  const digits = /^\d/.test(lower);
  if ((lower.length < 2 && !digits) || small.has(lower)) return undefined;
  if (words === undefined || digits) return { hash: hashOf(lower) & 0xffff, rarity: UNKNOWN };
  const stem = words.stem(foldName(lower));
  const rarity = words.rarity.get(stem) ?? words.rarest;
  return { hash: hashOf(stem) & 0xffff, rarity: Math.max(0, Math.min(15, Math.round(2 * rarity))) };
}

/** 32 bits of a text: FNV-1a over UTF-16 code units, then the finaliser of MurmurHash3, so that any of its bits are good. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** 32 bits of three words in a row. */
export function shingleOf(first: number, second: number, third: number): number {
  return mix(Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 7, 0x85ebca77) ^ Math.imul(third + 13, 0xc2b2ae3d));
}

function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
