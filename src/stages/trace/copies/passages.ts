import type { Span } from "../../../model/span.ts";
import type { OpenPrint } from "./print.ts";
import type { OneWay } from "./weigh.ts";
import { shingleOf } from "./words.ts";

export interface Passage {
  readonly in: Span;
  readonly of: Span;
}

/** At most so many passages are told of one pair. */
const MOST = 40;

/**
 * Which sentences of `a` stand where in `b`: those of which at least half the words are in runs that the other has, and those that have one like them.
 * Sentences in a row that stand in a row there are one passage. Linear in the words.
 * @param which `words`: only what stands there word for word
 */
export function passagesOf(a: OpenPrint, b: OpenPrint, way: OneWay, which: "words" | "all"): readonly Passage[] {
  const passages: { in: { start: number; end: number }; of: { start: number; end: number }; last: number }[] = [];
  for (let sentence = 0; sentence < a.sentences.length; sentence++) {
    const partner = partnerOf(a, b, way, sentence, which);
    const [here, there] = [a.sentences[sentence], b.sentences[partner]];
    if (here === undefined || there === undefined) continue;
    const open = passages.at(-1);
    const previous = a.sentences[sentence - 1];
    if (
      open !== undefined &&
      previous !== undefined &&
      open.in.end === previous.end &&
      (partner === open.last || partner === open.last + 1)
    ) {
      open.in.end = here.end;
      open.of.end = there.end;
      open.last = partner;
    } else passages.push({ in: { ...here }, of: { ...there }, last: partner });
  }
  return passages.slice(0, MOST).map((passage) => ({ in: passage.in, of: passage.of }));
}

/** The sentence of `b` that holds most of a sentence's shingles; else the one that is most like it; -1 for none. */
function partnerOf(a: OpenPrint, b: OpenPrint, way: OneWay, sentence: number, which: "words" | "all"): number {
  const [from, to] = [a.first[sentence] ?? 0, a.first[sentence + 1] ?? 0];
  let shared = 0;
  for (let at = from; at < to; at++) shared += way.covered[at] ?? 0;
  if (to - from < 3 || shared < 0.5 * (to - from)) return which === "all" ? (way.partners[sentence] ?? -1) : -1;
  const hits = new Map<number, number>();
  for (let at = from; at + 2 < to; at++) {
    const places = b.shingles.get(shingleOf(a.words[at] ?? 0, a.words[at + 1] ?? 0, a.words[at + 2] ?? 0)) ?? [];
    for (const place of places) {
      const of = b.sentenceOf[place] ?? 0;
      hits.set(of, (hits.get(of) ?? 0) + 1);
    }
  }
  let [most, partner] = [0, -1];
  for (const [of, count] of hits) if (count > most) [most, partner] = [count, of];
  return partner;
}
