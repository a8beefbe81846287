import type { Span } from "../../../model/span.ts";
import type { WordSpan } from "./decode.ts";
import type { Token } from "./encode.ts";
import type { Window } from "./windows.ts";

/** The tokens of a window at which its words begin. */
export function placesOf(tokens: readonly Token[], { start, end }: Window): readonly number[] {
  const places: number[] = [];
  for (let at = start; at < end; at++) if (tokens[at]?.first === true) places.push(at);
  return places;
}

/** For each word, whether a block begins with it. */
export function blockStartsOf(tokens: readonly Token[], places: readonly number[]): readonly boolean[] {
  return places.map((at, word) => tokens[at]?.block !== tokens[places[word - 1] ?? at]?.block);
}

/** The places of a run of words: one for each block that it reaches into, so that nothing between blocks is touched. */
export function spansAt(
  tokens: readonly Token[],
  places: readonly number[],
  { first, last }: WordSpan,
): readonly Span[] {
  const found: { start: number; end: number; block: number }[] = [];
  for (let word = first; word <= last; word++) {
    const at = places[word] ?? 0;
    const token = tokens[at];
    if (token === undefined) continue;
    let end = at;
    while (tokens[end + 1]?.first === false && tokens[end + 1]?.block === token.block) end += 1;
    const part = found.at(-1);
    if (part?.block === token.block) part.end = tokens[end]?.end ?? token.end;
    else found.push({ start: token.start, end: tokens[end]?.end ?? token.end, block: token.block });
  }
  return found.map(({ start, end }) => ({ start, end }));
}
