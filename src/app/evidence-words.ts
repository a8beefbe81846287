import type { Ledger } from "../ledger/ledger.ts";
import type { DocumentCard } from "../model/card.ts";
import type { Span } from "../model/span.ts";

/** The words at spans of a document's text. */
export type EvidenceReader = (documentId: string, spans: readonly Span[]) => Promise<readonly string[]>;

/** Between the pieces of a statement's words. */
const PIECES = " … ";

/**
 * Reads what stands at spans, from the words of statements where these cover them: only what lies elsewhere has its document opened.
 * @param cards those at hand
 */
export function createEvidenceReader(ledger: Ledger, cards: readonly DocumentCard[]): EvidenceReader {
  const pieces = new Map(cards.map((card) => [card.documentId, piecesOf(card)]));
  const texts = new Map<string, string>();
  return async (documentId, spans) => {
    const words: string[] = [];
    for (const { start, end } of spans) {
      const piece = pieces.get(documentId)?.find((one) => one.start <= start && end <= one.start + one.words.length);
      if (piece !== undefined) {
        words.push(piece.words.slice(start - piece.start, end - piece.start));
        continue;
      }
      const text = texts.get(documentId) ?? (await ledger.document(documentId))?.document.text ?? "";
      texts.set(documentId, text);
      words.push(text.slice(start, end));
    }
    return words;
  };
}

function piecesOf({ statements }: DocumentCard): readonly { readonly start: number; readonly words: string }[] {
  return statements.flatMap(({ spans, words }) => {
    const parts = spans.length === 1 ? [words] : words.split(PIECES);
    // Words that hold the mark themselves cannot be told apart again.
    if (parts.length !== spans.length) return [];
    return spans.flatMap((span, at) => {
      const part = parts[at];
      return part !== undefined && part.length === span.end - span.start ? [{ start: span.start, words: part }] : [];
    });
  });
}
