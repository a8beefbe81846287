import type { DocumentCard, StatementCard } from "../../../model/card.ts";
import type { Facet } from "../../../model/facet/facet.ts";
import type { Place } from "../../../model/facet/place-value.ts";
import { makeId } from "../../../model/id.ts";

/** A facet of an event, for tests. */
export function facetOf(value: Pick<Facet, "kind" | "value">, words: string): StatementCard["facets"][number] {
  const facet = {
    ...value,
    id: makeId("facet", words),
    spans: [{ start: 0, end: words.length }],
    words,
    of: [],
    reading: { kind: "rule", id: "example", version: "1.0.0", confidence: 0.9 },
  } as Facet;
  return { facet, use: { aspect: "event", basis: "stated", rule: "within" } };
}

/** A settlement, for tests. */
export function settlement(name: string, latitude: number, longitude: number): Place {
  return { id: `geonames:${name}`, name, kind: "settlement", latitude, longitude, countries: ["UA"], admin: [] };
}

/** A card of a text, for tests: its lines are the paragraphs, each a statement, the first one the title. */
export function exampleCard(
  key: string,
  text: string,
  given: Partial<DocumentCard> & { readonly facets?: StatementCard["facets"] } = {},
): DocumentCard {
  const { facets = [], ...over } = given;
  const documentId = makeId("document", key);
  const lines = text.split("\n");
  return {
    documentId,
    caseId: makeId("case", "example"),
    locator: `${key}.txt`,
    outlet: {},
    ...(lines[0] === undefined ? {} : { title: lines[0] }),
    byline: [],
    language: "en",
    at: over.publishedAt === undefined ? 0 : Date.parse(over.publishedAt),
    lead: text.slice(0, 1_200),
    length: text.length,
    statements: lines.map((words, position) => ({
      statementId: makeId("statement", key, position),
      documentId,
      voice: "outlet",
      spans: [],
      words,
      sentence: words,
      block: position === 0 ? "title" : "paragraph",
      position,
      chain: [],
      actors: [],
      facets: position === 1 ? facets : [],
    })),
    actors: [],
    ...over,
  };
}
