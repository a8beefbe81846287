import type { TokenScores, TokenWindow } from "../../../model/attribution-model.ts";
import { bounds, type Token } from "./encode.ts";

/** A stretch of tokens that the model sees at once, and the part of it whose anchors it decides; ends exclusive. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly ownedFrom: number;
  readonly ownedTo: number;
}

/** A window and what the model says of it. */
export interface Scored {
  readonly window: Window;
  readonly scores: TokenScores;
}

/** Tokens of a window without its opening and closing mark: what the model was trained on. */
const longest = 318;
/** Neighbouring windows share about this many: 19 in 20 attributions lie within 60 tokens of their cue (PolNeAR train). */
const shared = 64;
/** How far a border may be moved to fall between sentences. */
const slack = 40;

/** Windows over all tokens, in order; each token is owned by exactly one. */
export function windowsOf(tokens: readonly Token[]): readonly Window[] {
  const found: Window[] = [];
  let start = 0;
  let ownedFrom = 0;
  while (start < tokens.length) {
    const end = start + longest >= tokens.length ? tokens.length : borderBefore(tokens, start + longest);
    if (end >= tokens.length) {
      found.push({ start, end, ownedFrom, ownedTo: end });
      break;
    }
    const next = borderBefore(tokens, end - shared);
    const ownedTo = borderBefore(tokens, Math.floor((next + end) / 2), next);
    found.push({ start, end, ownedFrom, ownedTo });
    start = next;
    ownedFrom = ownedTo;
  }
  return found;
}

/** The nearest place at or before `at` where a sentence begins, or else a word. */
function borderBefore(tokens: readonly Token[], at: number, least = 0): number {
  for (let to = at; to > Math.max(least, at - slack); to--) {
    if ((tokens[to]?.bound ?? bounds.none) !== bounds.none) return to;
  }
  let to = at;
  while (to > at - slack && tokens[to]?.first === false) to -= 1;
  return to;
}

const opening = "[CLS]";
const closing = "[SEP]";

/** The ids of the marks around a window in a vocabulary. */
export function marksOf(vocabulary: readonly string[]): { readonly opening: number; readonly closing: number } {
  const marks = { opening: vocabulary.indexOf(opening), closing: vocabulary.indexOf(closing) };
  if (marks.opening < 0 || marks.closing < 0) throw new Error(`the vocabulary has no ${opening} or no ${closing}`);
  return marks;
}

/** A window as the model takes it. */
export function inputOf(
  tokens: readonly Token[],
  { start, end }: Window,
  marks: { readonly opening: number; readonly closing: number },
): TokenWindow {
  const length = end - start + 2;
  const ids = new Int32Array(length);
  const shapes = new Int32Array(length);
  const quotes = new Int32Array(length);
  const boundaries = new Int32Array(length);
  ids[0] = marks.opening;
  ids[length - 1] = marks.closing;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    ids[at - start + 1] = token.id;
    shapes[at - start + 1] = token.shape;
    quotes[at - start + 1] = token.quote;
    boundaries[at - start + 1] = token.bound;
  }
  return { ids, shapes, quotes, bounds: boundaries };
}
