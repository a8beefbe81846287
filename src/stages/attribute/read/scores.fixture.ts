import type { TokenScores } from "../../../model/attribution-model.ts";
import { roles, tagCount, tagOf } from "./tags.ts";

/** What a window's words are to each other, as a reader would have to say it; words counted from 0. */
export interface Reading {
  readonly anchor: number;
  readonly spans: readonly { readonly role: number; readonly first: number; readonly last: number }[];
}

/** Scores of one who is sure of `readings`; `words` are the tokens at which words begin. */
export function scoresOf(
  length: number,
  words: readonly number[],
  readings: readonly Reading[],
  sharing: readonly (readonly [word: number, anchor: number])[] = [],
  sure = 9,
): TokenScores {
  const tags = new Float32Array(length * tagCount);
  const anchors = new Float32Array(length).fill(-sure);
  const pairs = new Float32Array((roles.length + 1) * length * length).fill(-sure);
  const told = new Set<number>();
  const token = (word: number): number => words[word] ?? 0;
  for (const { anchor, spans } of readings) {
    anchors[token(anchor)] = sure;
    for (const { role, first, last } of spans) {
      for (let word = first; word <= last; word++) {
        const position = first === last ? 0 : word === first ? 1 : word === last ? 3 : 2;
        tags[token(word) * tagCount + tagOf(role, position)] = sure;
        pairs[(role * length + token(word)) * length + token(anchor)] = sure;
        told.add(token(word));
      }
    }
  }
  for (let at = 0; at < length; at++) if (!told.has(at)) tags[at * tagCount] = sure;
  for (const [word, anchor] of sharing) {
    pairs[(roles.length * length + token(word)) * length + token(anchor)] = sure;
  }
  return { length, tags, anchors, pairs };
}
