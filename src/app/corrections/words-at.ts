import type { WordsAt } from "../../model/correction.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { findAnchor, makeAnchor } from "../../text/anchors.ts";

/** What a decision about these words of a document points at. */
export function wordsAt({ id, text }: Pick<Document, "id" | "text">, { start, end }: Span): WordsAt {
  return { documentId: id, span: { start, end }, ...makeAnchor(text, { start, end }) };
}

/**
 * Where the words of a decision stand in this reading's text: exactly where they stood, or at the one place that has
 * them with the same words around. `undefined` for an orphan: it is never moved to a lookalike.
 */
export function findWordsAt({ id, text }: Pick<Document, "id" | "text">, at: WordsAt): Span | undefined {
  if (at.documentId !== id) return undefined;
  const { start, end } = at.span;
  const standsStill =
    text.slice(start, end) === at.quote &&
    text.slice(Math.max(0, start - at.prefix.length), start) === at.prefix &&
    text.slice(end, end + at.suffix.length) === at.suffix;
  if (standsStill) return { start, end };
  const found = findAnchor(text, at);
  return found.kind === "exact" ? found.span : undefined;
}
