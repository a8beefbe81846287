import type { Entity } from "../../../model/entity.ts";
import { positions } from "./tags.ts";

/** Kinds of names in the order of the model's tags. */
export const nameKinds = [
  "person",
  "body",
  "place",
  "actor-place",
  "other",
] as const satisfies readonly Entity["kind"][];
export const nameTagCount = 1 + nameKinds.length * positions.length;

/** A name in a window: first and last word, both inclusive, counted among the window's words. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly kind: Entity["kind"];
  /** Of the tags of its words the least likely one's probability. */
  readonly weakest: number;
}

/** The number of a tag of names. */
export function nameTagOf(kind: number, position: number): number {
  return 1 + kind * positions.length + position;
}

const outside = 0;
const [alone, first, within, last] = [0, 1, 2, 3];
const positionOf = (tag: number): number => (tag - 1) % positions.length;
const kindOf = (tag: number): number => Math.floor((tag - 1) / positions.length);
const opens = (tag: number): boolean => tag === outside || positionOf(tag) === alone || positionOf(tag) === first;
const closes = (tag: number): boolean => tag === outside || positionOf(tag) === alone || positionOf(tag) === last;

const allTags = Array.from({ length: nameTagCount }, (_, tag) => tag);
const openers = allTags.filter(opens);
/** Which tags may stand before each tag, within a block. */
const before = allTags.map((tag) =>
  allTags.filter((prior) =>
    opens(tag) ? closes(prior) : !closes(prior) && kindOf(prior) === kindOf(tag) && positionOf(prior) <= within,
  ),
);
const impossible = -1e9;

/**
 * The names in a window: the likeliest row of tags in which every name has a begin and an end (Viterbi over BIOES); none reaches over
 * the border of a block. Linear in the number of words.
 * @param logits 21 for each token of the window
 * @param words the tokens (with the opening mark) at which words begin
 * @param blockStarts for each word, whether a block begins with it
 */
export function decodeNames(
  logits: Float32Array,
  words: readonly number[],
  blockStarts: readonly boolean[],
): readonly Name[] {
  const count = words.length;
  if (count === 0) return [];
  const log = logProbabilities(logits, words);
  const at = (word: number, tag: number): number => log[word * nameTagCount + tag] ?? impossible;
  const back = new Uint8Array(count * nameTagCount);
  let scores = allTags.map((tag) => (opens(tag) ? at(0, tag) : impossible));
  for (let word = 1; word < count; word++) {
    const anew = blockStarts[word] === true;
    scores = allTags.map((tag) => {
      let best = impossible;
      let from = outside;
      if (!anew || opens(tag)) {
        for (const prior of before[tag] ?? []) {
          const score = scores[prior] ?? impossible;
          if (score > best) {
            best = score;
            from = prior;
          }
        }
      }
      back[word * nameTagCount + tag] = from;
      return best + at(word, tag);
    });
  }
  let tag = outside;
  for (const end of allTags) if (closes(end) && (scores[end] ?? impossible) > (scores[tag] ?? impossible)) tag = end;
  const row = new Uint8Array(count);
  for (let word = count - 1; word >= 0; word--) {
    row[word] = tag;
    tag = back[word * nameTagCount + tag] ?? outside;
  }
  return collect(row, at);
}

function collect(row: Uint8Array, at: (word: number, tag: number) => number): readonly Name[] {
  const names: Name[] = [];
  let begun = 0;
  let weakest = 0;
  for (const [word, tag] of row.entries()) {
    if (tag === outside) continue;
    if (openers.includes(tag)) {
      begun = word;
      weakest = 0;
    }
    weakest = Math.min(weakest, at(word, tag));
    const kind = nameKinds[kindOf(tag)];
    if (closes(tag) && kind !== undefined) names.push({ first: begun, last: word, kind, weakest: Math.exp(weakest) });
  }
  return names;
}

function logProbabilities(logits: Float32Array, words: readonly number[]): Float64Array {
  const log = new Float64Array(words.length * nameTagCount);
  for (const [word, token] of words.entries()) {
    const from = token * nameTagCount;
    let most = impossible;
    for (let tag = 0; tag < nameTagCount; tag++) most = Math.max(most, logits[from + tag] ?? impossible);
    let sum = 0;
    for (let tag = 0; tag < nameTagCount; tag++) sum += Math.exp((logits[from + tag] ?? impossible) - most);
    const total = most + Math.log(sum);
    for (let tag = 0; tag < nameTagCount; tag++)
      log[word * nameTagCount + tag] = (logits[from + tag] ?? impossible) - total;
  }
  return log;
}
