import type { DocumentCard, StatementCard } from "../model/card.ts";
import type { CaseContext } from "../model/case-stage.ts";

/** Statements of a document that get a vector, at most: what stands first in an article is what others say too. */
const MOST_STATEMENTS = 40;

/** A longer text says no more of what it is about than its beginning, and costs more. */
const MOST_CHARACTERS = 400;

/** The card with vectors, where there are weights that make them. */
export async function withVectors(card: DocumentCard, { sentences }: CaseContext): Promise<DocumentCard> {
  if (sentences === undefined) return card;
  const chosen = card.statements.slice(0, MOST_STATEMENTS);
  const texts = [card.lead, ...chosen.map(({ words }) => words)].map((text) => text.slice(0, MOST_CHARACTERS));
  const [vector, ...others] = await sentences.embed(texts);
  const statements = card.statements.map((statement, index): StatementCard => {
    const own = others[index];
    return own === undefined ? statement : { ...statement, vector: own };
  });
  return {
    ...card,
    statements,
    ...(vector === undefined ? {} : { vector }),
    vectors: { model: sentences.id, version: sentences.version },
  };
}
