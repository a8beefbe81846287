import type { DocumentCard, StatementCard } from "../../src/model/card.ts";
import { makeId } from "../../src/model/id.ts";

/** A text as it comes out of a collection. */
export interface QuickText {
  readonly key: string;
  readonly title?: string;
  readonly text: string;
  readonly outlet?: string;
  readonly language: string;
  readonly publishedAt?: string;
}

/** What of the beginning is kept, as `pipeline/card.ts` does. */
const LEAD = 1_200;
const COLLECTED = Date.UTC(2026, 0, 1);

/** A card without reading: each line is a statement, and nobody and nothing in it is known. To measure linking on more documents than can be read in a minute. */
export function quickCard({ key, title, text, outlet, language, publishedAt }: QuickText): DocumentCard {
  const documentId = makeId("document", key);
  const stated = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  let lead = title ?? "";
  for (const line of lines) {
    if (lead.length >= LEAD) break;
    lead += `\n${line.slice(0, LEAD - lead.length)}`;
  }
  return {
    documentId,
    caseId: makeId("case", "quick"),
    locator: key,
    outlet: outlet === undefined ? {} : { name: outlet },
    ...(title === undefined ? {} : { title }),
    byline: [],
    language,
    ...(publishedAt === undefined || Number.isNaN(stated) ? {} : { publishedAt }),
    at: Number.isNaN(stated) ? COLLECTED : stated,
    lead,
    length: text.length,
    statements: lines.map(
      (words, position): StatementCard => ({
        statementId: makeId("statement", key, position),
        documentId,
        voice: "outlet",
        spans: [],
        words,
        sentence: words,
        block: "paragraph",
        position,
        language,
        chain: [],
        actors: [],
        facets: [],
      }),
    ),
    actors: [],
  };
}
