import type { OpenPrint } from "./print.ts";
import { shingleOf } from "./words.ts";

/** How one text stands in another; shares are from 0 to 1. Its own words: what neither text has in quotation marks. */
export interface OneWay {
  /** Of all words, how many stand in runs of three telling words and more that the other has too. */
  readonly share: number;
  /** The same of its own words alone. */
  readonly own: number;
  /** How many own words it has. */
  readonly ownWords: number;
  /**
   * Of its sentences, how many have a sentence in the other that holds most of their rare words, and stand in the other's order; two are added
   * to their number, for a text of few sentences proves little.
   */
  readonly ordered: number;
  /** Of its words' weight, how much its sentences share with the sentence of the other that is most like each. */
  readonly likeness: number;
  /** Of the longest run of own words, its length. */
  readonly longest: number;
  /** The longest run in quotation marks. */
  readonly quotation: number;
  /** By word: 1 where it stands in a run that the other has. */
  readonly covered: Uint8Array;
  /** For each sentence, the other's sentence that it is told in; -1 for none. */
  readonly partners: Int32Array;
}

/** A sentence needs so many own words to be looked for. */
const SENTENCE = 4;

/** How `a` stands in `b`. Words in `standing` shingles are passed over: the outlet puts them under everything. Linear in the words and their places. */
export function weighOneWay(a: OpenPrint, b: OpenPrint, standing: ReadonlySet<number>): OneWay {
  const covered = new Uint8Array(a.words.length);
  const quoted = new Uint8Array(a.words.length);
  const left = new Uint8Array(a.words.length);
  for (let at = 0; at + 2 < a.words.length; at++) {
    const shingle = shingleAt(a, at);
    if (standing.has(shingle)) left.fill(1, at, at + 3);
    const places = b.shingles.get(shingle);
    if (places === undefined) continue;
    for (let k = at; k < at + 3; k++) {
      const free = places.some((place) => b.quoted[place + k - at] === 0);
      if (free) {
        covered[k] = 1;
        quoted[k] = 0;
      } else if (covered[k] === 0) {
        covered[k] = 1;
        quoted[k] = 1;
      }
    }
  }
  for (let at = 0; at < a.words.length; at++) {
    if (a.quoted[at] === 1) quoted[at] = 1;
  }
  passOverLists(a, left);
  for (let at = 0; at < a.words.length; at++) if (left[at] === 1) covered[at] = 0;
  const runs = longestRuns(covered, quoted);
  const told = tellSentences(a, b, quoted, left);
  const sums = sumUp(covered, quoted, left);
  return { ...sums, ...runs, ...told, covered };
}

/** No sentence of an article has so many telling words: it is a list of names, countries, members. */
const LIST = 80;

function passOverLists(a: OpenPrint, left: Uint8Array): void {
  for (let sentence = 0; sentence < a.sentences.length; sentence++) {
    const [from, to] = [a.first[sentence] ?? 0, a.first[sentence + 1] ?? 0];
    if (to - from > LIST) left.fill(1, from, to);
  }
}

function shingleAt(a: OpenPrint, at: number): number {
  return shingleOf(a.words[at] ?? 0, a.words[at + 1] ?? 0, a.words[at + 2] ?? 0);
}

function sumUp(covered: Uint8Array, quoted: Uint8Array, left: Uint8Array): Pick<OneWay, "share" | "own" | "ownWords"> {
  let [all, shared, own, ownShared] = [0, 0, 0, 0];
  for (let at = 0; at < covered.length; at++) {
    if (left[at] === 1) continue;
    const hit = covered[at] ?? 0;
    all++;
    shared += hit;
    if (quoted[at] === 1) continue;
    own++;
    ownShared += hit;
  }
  return { share: shared / Math.max(1, all), own: ownShared / Math.max(12, own), ownWords: own };
}

function longestRuns(covered: Uint8Array, quoted: Uint8Array): Pick<OneWay, "longest" | "quotation"> {
  let [longest, quotation, own, said] = [0, 0, 0, 0];
  for (let at = 0; at < covered.length; at++) {
    const hit = covered[at] === 1;
    own = hit && quoted[at] === 0 ? own + 1 : 0;
    said = hit && quoted[at] === 1 ? said + 1 : 0;
    longest = Math.max(longest, own);
    quotation = Math.max(quotation, said);
  }
  return { longest, quotation };
}

type Told = Pick<OneWay, "ordered" | "likeness" | "partners">;

/**
 * Each sentence is put beside the other text's sentence that shares most with it. A word weighs less the more often the two texts have it (the square root of
 * the product): what the story is about tells nothing of who wrote it, a word that each has once does (Clough et al., METER, 2002).
 */
function tellSentences(a: OpenPrint, b: OpenPrint, quoted: Uint8Array, left: Uint8Array): Told {
  const partners = new Int32Array(a.sentences.length).fill(-1);
  let [looked, weight, best] = [0, 0, 0];
  for (let sentence = 0; sentence < a.sentences.length; sentence++) {
    const [from, to] = [a.first[sentence] ?? 0, a.first[sentence + 1] ?? 0];
    const shares = new Map<number, number>();
    const seen = new Set<number>();
    let [own, total] = [0, 0];
    for (let at = from; at < to; at++) {
      if (quoted[at] === 1 || left[at] === 1) continue;
      own++;
      const word = a.words[at] ?? 0;
      if (seen.has(word)) continue;
      seen.add(word);
      const rarity = (a.rarity[at] ?? 0) / 8 / Math.sqrt((a.counts.get(word) ?? 1) * (b.counts.get(word) ?? 1));
      total += rarity;
      for (const holder of b.holders.get(word) ?? []) shares.set(holder, (shares.get(holder) ?? 0) + rarity);
    }
    if (own < SENTENCE) continue;
    looked++;
    let [most, partner] = [0, -1];
    for (const [holder, share] of shares) if (share > most) [most, partner] = [share, holder];
    weight += total;
    best += most;
    if (most >= 0.5 * total && most >= 2) partners[sentence] = partner;
  }
  return {
    partners,
    ordered: longestRise([...partners].filter((partner) => partner >= 0)) / (looked + 2),
    likeness: best / Math.max(1, weight),
  };
}

/** The length of the longest part of a list, gaps allowed, that never falls (Schensted, 1961). */
function longestRise(values: readonly number[]): number {
  const ends: number[] = [];
  for (const value of values) {
    let at = ends.length;
    while (at > 0 && (ends[at - 1] ?? 0) > value) at--;
    ends[at] = value;
  }
  return ends.length;
}
