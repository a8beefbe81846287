import type { Layers } from "../../../model/stage.ts";
import type { WordPiece, WordPieces } from "../../../text/word-pieces.ts";

/** A word piece with what the lower-cased vocabulary forgets; see `TokenWindow` for the numbers. */
export interface Token extends WordPiece {
  readonly shape: number;
  readonly quote: number;
  /** As `quote`, by the quotation marks within quotation marks alone. */
  readonly innerQuote: number;
  readonly bound: number;
  /** Index of the block it stands in. */
  readonly block: number;
}

/** Numbers of `shape`. */
export const shapes = { mark: 0, small: 1, capital: 2, capitals: 3, mixed: 4, figures: 5 } as const;
/** Numbers of `quote`: what stands at a quotation's marks, and within speech or scare quotes. */
export const quotes = { outside: 0, opening: 1, speech: 2, closing: 3, scare: 4 } as const;
/** Numbers of `bound`: what begins with the token. */
export const bounds = { none: 0, sentence: 1, block: 2, heading: 3 } as const;

/** The document's words as the trained reader sees them, in order; linear in the text's length. */
export function encode(
  { parsed, sentences, quotations }: Pick<Layers, "parsed" | "sentences" | "quotations">,
  pieces: WordPieces,
  isRead: (block: number) => boolean,
): readonly Token[] {
  const quoteAt = readQuotes(quotations, parsed.text.length, 0);
  const innerAt = readQuotes(quotations, parsed.text.length, 1);
  const sentenceStarts = new Set(sentences.map((sentence) => sentence.span.start));
  return parsed.blocks.flatMap((block, index) => {
    if (!isRead(index)) return [];
    const { start, end } = block.span;
    const text = parsed.text.slice(start, end);
    let shape: number = shapes.mark;
    const opening = block.kind === "title" || block.kind === "heading" ? bounds.heading : bounds.block;
    return pieces(text).map((piece, at): Token => {
      const from = start + piece.start;
      if (piece.first) shape = shapeAt(text, piece.start);
      const bound = at === 0 ? opening : piece.first && sentenceStarts.has(from) ? bounds.sentence : bounds.none;
      return {
        ...piece,
        start: from,
        end: start + piece.end,
        shape,
        quote: quoteAt[from] ?? quotes.outside,
        innerQuote: innerAt[from] ?? quotes.outside,
        bound,
        block: index,
      };
    });
  });
}

const wordStart = /[\p{L}\p{M}\p{N}]+/uy;

function shapeAt(text: string, at: number): number {
  wordStart.lastIndex = at;
  const word = wordStart.exec(text)?.[0];
  if (word === undefined) return shapes.mark;
  if (/\p{N}/u.test(word)) return shapes.figures;
  if (!/\p{Lu}/u.test(word)) return shapes.small;
  if (/^\p{Lu}\P{Lu}*$/u.test(word)) return shapes.capital;
  return /\p{Ll}/u.test(word) ? shapes.mixed : shapes.capitals;
}

/** For every code unit of the text, what quotation marks that stand in so many others say of it. */
function readQuotes(quotations: Layers["quotations"], length: number, level: number): Uint8Array {
  const at = new Uint8Array(length);
  for (const { span, inner, kind, depth } of quotations) {
    if (depth !== level) continue;
    at.fill(quotes.opening, span.start, inner.start);
    at.fill(kind === "speech" ? quotes.speech : quotes.scare, inner.start, inner.end);
    at.fill(quotes.closing, inner.end, span.end);
  }
  return at;
}
