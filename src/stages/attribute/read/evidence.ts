import type { TokenScores } from "../../../model/attribution-model.ts";
import { roles, tagCount } from "./tags.ts";

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

/** Reads the model's scores of a window; `words` are the tokens (with the opening mark) at which words begin. */
export function evidenceOf(scores: TokenScores, words: readonly number[]): Evidence {
  const { length } = scores;
  const tags = new Float64Array(words.length * tagCount);
  for (const [word, token] of words.entries()) {
    const from = token * tagCount;
    const total = logSum(tagCount, (tag) => scores.tags[from + tag] ?? never);
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
  const points = new Float64Array(words.length * roles.length * anchors.length);
  for (const [word, token] of words.entries()) {
    for (let role = 0; role < roles.length; role++) {
      const row = (role * length + token) * length;
      const total = logSum(words.length, (other) => scores.pairs[row + (words[other] ?? 0)] ?? never);
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

function logSum(size: number, at: (index: number) => number): number {
  let most = never;
  for (let index = 0; index < size; index++) most = Math.max(most, at(index));
  let sum = 0;
  for (let index = 0; index < size; index++) sum += Math.exp(at(index) - most);
  return most + Math.log(sum);
}
