import type { Span } from "../../../model/span.ts";

/** A word as it is compared: a hash of its letters, small and without marks of case, and where it stands. */
export interface HashedWord extends Span {
  readonly hash: number;
}

const word = /[\p{L}\p{N}]+/gu;

/**
 * The words of a stretch that tell texts apart: letters or digits, at least two characters or one digit, without small words.
 * Hashes have 16 bits: two words share one by chance in 65,536, which a sentence of words does not. Linear.
 */
export function tellingWords(text: string, span: Span, small: ReadonlySet<string>): readonly HashedWord[] {
  const words: HashedWord[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(word)) {
    const lower = match[0].toLowerCase();
    if ((lower.length < 2 && !/\d/.test(lower)) || small.has(lower)) continue;
    const start = span.start + match.index;
    words.push({ hash: hashOf(lower) & 0xffff, start, end: start + match[0].length });
  }
  return words;
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
