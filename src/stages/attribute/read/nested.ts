import type { Span } from "../../../model/span.ts";
import type { Extracted } from "../extracted.ts";
import { bounds, quotes, type Token } from "./encode.ts";

/** How often what is found is read once more: "he said one of them said that his wife had told him". */
export const deepest = 3;
/** Said within what was said: PolNeAR marks none of it, so that nothing was learned or calibrated; only what is surer is told. */
export const leastNested = 0.7;
/** A content of fewer tokens holds nobody, no verb and nothing said. */
const shortest = 5;

/**
 * The contents of attributions as texts of their own: without the marks around them, so that who is quoted in a quotation
 * is read as if nobody else had said it. Each piece of a content stands alone.
 */
export function contentsOf(
  tokens: readonly Token[],
  found: readonly Extracted[],
  mentions: (content: Span) => boolean,
): readonly (readonly Token[])[] {
  return found
    .flatMap(({ content }) => content.filter(mentions).map((span) => within(tokens, span)))
    .filter((piece) => piece.length >= shortest);
}

function within(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  let from = firstAt(tokens, start);
  let to = firstAt(tokens, end);
  while (from < to && tokens[from]?.quote === quotes.opening) from += 1;
  // A closing mark whose opening one is among the words stays with them.
  const closing = (at: number): boolean => tokens[at]?.quote === quotes.closing;
  const isOpened = tokens.slice(from, to).some(({ quote }) => quote === quotes.opening);
  while (!isOpened && to > from && closing(to - 1)) to -= 1;
  return tokens.slice(from, to).map((token, index): Token => {
    const isQuoted = token.quote === quotes.speech;
    return {
      ...token,
      quote: isQuoted ? token.innerQuote : token.quote,
      bound: index === 0 ? bounds.block : token.bound,
    };
  });
}

/** Index of the first token that begins at or after a place. */
function firstAt(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
