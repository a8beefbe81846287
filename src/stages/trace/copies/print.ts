import type { Span } from "../../../model/span.ts";
import { shingleOf } from "./words.ts";

/** A credit or dateline: whom a text names as where it is from. */
export interface Credit {
  /** One name for an agency, however it is written; else the name in small letters. */
  readonly name: string;
  /** As it stands. */
  readonly words: string;
  readonly span: Span;
  readonly how: string;
}

/**
 * The print of a document: what finding copies needs of it, as JSON, under half the text's length. Numbers stand packed
 * (base64, little endian), for a ledger holds many.
 */
export interface CopyPrint {
  /** A change of how prints are made is a new number; prints of different ones are not compared. */
  readonly print: 1;
  readonly documentId: string;
  /** The outlet's name in small letters, and its domain. */
  readonly outlet?: string;
  readonly domain?: string;
  readonly url?: string;
  /** When it was published: milliseconds since 1970; `day` where only the day is stated. */
  readonly at?: number;
  readonly day?: true;
  readonly language?: string;
  /** Hashes of the telling words, 16 bits each. */
  readonly words: string;
  /** How rare each word is in news, 4 bits each. */
  readonly rarity: string;
  /** A bit for each word: whether it stands in quotation marks. */
  readonly quoted: string;
  /** Index of each sentence's first word. */
  readonly first: readonly number[];
  /** Start and length of each sentence in turn, start told from the end of the one before. */
  readonly places: readonly number[];
  /** Direct quotations of five words and more: hash of the words, start, end. */
  readonly quotations: readonly (readonly [hash: number, start: number, end: number])[];
  readonly credits: readonly Credit[];
  /** Addresses that the main text links to. */
  readonly links: readonly (readonly [url: string, start: number, end: number])[];
}

/** A print with its numbers laid out. */
export interface OpenPrint {
  readonly print: CopyPrint;
  readonly words: Uint16Array;
  /** How rare each word is, 0 to 15. */
  readonly rarity: Uint8Array;
  /** 1 where the word stands in quotation marks. */
  readonly quoted: Uint16Array;
  /** Which sentence each word is of. */
  readonly sentenceOf: Uint16Array;
  readonly sentences: readonly Span[];
  /** First word of each sentence, and one past the last. */
  readonly first: readonly number[];
  /** Where each shingle of three words stands. */
  readonly shingles: ReadonlyMap<number, readonly number[]>;
  /** How often each word stands in it. */
  readonly counts: ReadonlyMap<number, number>;
  /** Sentences that hold a word. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
}

/** Bytes as text, and back. */
export function packBytes(values: Uint16Array | Uint8Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return btoa(text);
}

function unpackBytes(packed: string): Uint8Array {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Prints that were laid out before, for one document is weighed against many. */
const opened = new WeakMap<CopyPrint, OpenPrint>();

/** Lays a print out; once for each print that is at hand. */
export function openPrint(print: CopyPrint): OpenPrint {
  const known = opened.get(print);
  if (known !== undefined) return known;
  const made = layOut(print);
  opened.set(print, made);
  return made;
}

function layOut(print: CopyPrint): OpenPrint {
  const words = new Uint16Array(unpackBytes(print.words).buffer);
  const halves = unpackBytes(print.rarity);
  const rarity = Uint8Array.from(words, (_, at) => ((halves[at >> 1] ?? 0) >> (4 * (at & 1))) & 15);
  const bits = unpackBytes(print.quoted);
  const quoted = words.map((_, at) => ((bits[at >> 3] ?? 0) >> (at & 7)) & 1);
  const sentences: Span[] = [];
  for (let at = 0, place = 0; at + 1 < print.places.length; at += 2) {
    const start = place + (print.places[at] ?? 0);
    place = start + (print.places[at + 1] ?? 0);
    sentences.push({ start, end: place });
  }
  const first = [...print.first, words.length];
  const sentenceOf = new Uint16Array(words.length);
  const shingles = new Map<number, number[]>();
  const counts = new Map<number, number>();
  const holders = new Map<number, number[]>();
  for (let sentence = 0; sentence + 1 < first.length; sentence++) {
    for (let at = first[sentence] ?? 0; at < (first[sentence + 1] ?? 0); at++) {
      sentenceOf[at] = sentence;
      const hash = words[at] ?? 0;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      const held = holders.get(hash);
      if (held === undefined) holders.set(hash, [sentence]);
      else if (held.at(-1) !== sentence) held.push(sentence);
    }
  }
  for (let at = 0; at + 2 < words.length; at++) {
    const shingle = shingleOf(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
    const places = shingles.get(shingle);
    if (places === undefined) shingles.set(shingle, [at]);
    else places.push(at);
  }
  return { print, words, rarity, quoted, sentenceOf, sentences, first, shingles, counts, holders };
}
