import type { Span } from "../model/span.ts";

/** A place in a text by its words and what stands around them, as annotations are kept (W3C TextQuoteSelector, 2017). */
export interface Anchor {
  readonly quote: string;
  /** Up to 32 UTF-16 code units before the quote. */
  readonly prefix: string;
  /** Up to 32 UTF-16 code units after it. */
  readonly suffix: string;
}

const around = 32;

/** The anchor of a span, to be stored beside its offsets. */
export function makeAnchor(text: string, span: Span): Anchor {
  return {
    quote: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - around), span.start),
    suffix: text.slice(span.end, span.end + around),
  };
}

/**
 * Where an anchor's words stand in a text, with exactly the same words around them. An orphan when they stand nowhere,
 * or in several places: it is never moved to a lookalike without a person. Linear in the text's length
 * for words that do not repeat; stops at the second match.
 */
export function findAnchor(
  text: string,
  anchor: Anchor,
): { readonly kind: "exact"; readonly span: Span } | { readonly kind: "orphan" } {
  if (anchor.quote === "") return { kind: "orphan" };
  const whole = anchor.prefix + anchor.quote + anchor.suffix;
  const first = matchFrom(text, anchor, whole, 0);
  if (first < 0 || matchFrom(text, anchor, whole, first + 1) >= 0) return { kind: "orphan" };
  const start = first + anchor.prefix.length;
  return { kind: "exact", span: { start, end: start + anchor.quote.length } };
}

/** A short prefix or suffix means that the text began or ended there, so it must again. */
function matchFrom(text: string, anchor: Anchor, whole: string, from: number): number {
  for (let at = text.indexOf(whole, from); at >= 0; at = text.indexOf(whole, at + 1)) {
    const begins = anchor.prefix.length === around || at === 0;
    const ends = anchor.suffix.length === around || at + whole.length === text.length;
    if (begins && ends) return at;
    if (anchor.prefix.length < around) return -1;
  }
  return -1;
}
