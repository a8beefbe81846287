import type { TokenScores } from "../../../model/attribution-model.ts";
import { positions, roles, tagCount, tagOf } from "./tags.ts";

/** What the model says of the words of one window, as log-probabilities. Words are counted from 0. */
export interface Evidence {
  /** The window's token of each word: its first piece, counted with the opening mark. */
  readonly words: readonly number[];
  /** Words that may be anchors, in order, with the log-odds that they are. */
  readonly anchors: readonly { readonly word: number; readonly odds: number }[];
  /** Log-probability of a word's tag. */
  tag(word: number, tag: number): number;
  /** Log-probability that a word with this role points to the candidate anchor of this index. */
  points(word: number, role: number, anchor: number): number;
  /** Probability that a source word is shared with the candidate anchor of this index. */
  shares(word: number, anchor: number): number;
}

/** Anchors below this probability are not tried: low, since decoding weighs them again. */
const leastAnchor = 0.05;
/** More than any window of news holds; a text made to mislead must not make the search long. */
const mostAnchors = 48;
/** Log-probability of what is as good as impossible. */
export const never = -30;
/** A word whose role is less likely than this points nowhere in it: no path of any worth goes there, and most words are spared the sum. */
const leastRole = Math.log(1e-4);

const allTags = Array.from({ length: tagCount }, (_, tag) => tag);

/** Reads the model's scores of a window; `words` are the tokens (with the opening mark) at which words begin. */
export function evidenceOf(scores: TokenScores, words: readonly number[]): Evidence {
  const { length } = scores;
  const tags = new Float64Array(words.length * tagCount);
  for (const [word, token] of words.entries()) {
    const from = token * tagCount;
    const total = logSum(scores.tags, from, allTags);
    for (let tag = 0; tag < tagCount; tag++)
      tags[word * tagCount + tag] = Math.max(never, (scores.tags[from + tag] ?? never) - total);
  }
  const leastOdds = Math.log(leastAnchor / (1 - leastAnchor));
  const anchors = words
    .flatMap((token, word) => {
      const odds = scores.anchors[token] ?? never;
      return odds >= leastOdds ? [{ word, odds }] : [];
    })
    .sort((a, b) => b.odds - a.odds)
    .slice(0, mostAnchors)
    .sort((a, b) => a.word - b.word);
  const points = new Float64Array(words.length * roles.length * anchors.length).fill(never);
  for (const [word, token] of words.entries()) {
    for (let role = 0; role < roles.length; role++) {
      if (mostOf(tags, word * tagCount + tagOf(role, 0), positions.length) < leastRole) continue;
      const row = (role * length + token) * length;
      const total = logSum(scores.pairs, row, words);
      for (const [index, anchor] of anchors.entries()) {
        const score = scores.pairs[row + (words[anchor.word] ?? 0)] ?? never;
        points[(word * roles.length + role) * anchors.length + index] = Math.max(never, score - total);
      }
    }
  }
  return {
    words,
    anchors,
    tag: (word, tag) => tags[word * tagCount + tag] ?? never,
    points: (word, role, anchor) => points[(word * roles.length + role) * anchors.length + anchor] ?? never,
    shares(word, anchor) {
      const row = (3 * length + (words[word] ?? 0)) * length;
      return 1 / (1 + Math.exp(-(scores.pairs[row + (words[anchors[anchor]?.word ?? 0] ?? 0)] ?? never)));
    },
  };
}

function mostOf(values: Float64Array, from: number, count: number): number {
  let most = never;
  for (let at = from; at < from + count; at++) most = Math.max(most, values[at] ?? never);
  return most;
}

/** The logarithm of the sum of what stands at some places of a row, raised to e. */
function logSum(values: Float32Array, row: number, places: readonly number[]): number {
  let most = never;
  for (let i = 0; i < places.length; i++) {
    const value = values[row + (places[i] ?? 0)] ?? never;
    if (value > most) most = value;
  }
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += Math.exp((values[row + (places[i] ?? 0)] ?? never) - most);
  return most + Math.log(sum);
}
