import type { DocumentCard, StatementCard } from "../../../model/card.ts";
import type { Casualty } from "../../../model/facet/quantity-value.ts";
import { makeId } from "../../../model/id.ts";

/** What a statement written for a test has beside its words. */
export interface Example extends Partial<StatementCard> {
  /** A figure of people, with what became of them. */
  readonly toll?: readonly [words: string, number: number, casualty: Casualty];
}

/** A statement written for a test, attributed to nobody by name. */
export function exampleStatement(words: string, { toll, ...rest }: Example = {}): StatementCard {
  const documentId = rest.documentId ?? makeId("document", words);
  const statementId = rest.statementId ?? makeId("statement", documentId, words);
  return {
    statementId,
    documentId,
    voice: "attributed",
    spans: [{ start: 0, end: words.length }],
    words,
    sentence: words,
    block: "paragraph",
    position: 0,
    language: "en",
    stance: "asserts",
    directness: "indirect",
    chain: [],
    actors: [],
    facets:
      toll === undefined
        ? []
        : [
            {
              facet: {
                id: makeId("facet", statementId),
                kind: "quantity",
                spans: [{ start: 0, end: 1 }],
                words: toll[0],
                of: [],
                reading: { kind: "rule", id: "example", version: "1.0.0", confidence: 1 },
                value: {
                  number: toll[1],
                  approximation: "exact",
                  range: { low: toll[1], high: toll[1], rule: "exact@1" },
                  unit: { kind: "people", code: "people" },
                  casualty: toll[2],
                  basis: "stated",
                },
              },
              use: { aspect: "event", basis: "stated", rule: "within" },
            },
          ],
    ...rest,
  };
}

/** A document of such statements, by a name that its ids are made from. */
export function exampleDocument(
  name: string,
  statements: readonly (readonly [words: string, more?: Example])[],
): DocumentCard {
  const documentId = makeId("document", name);
  return {
    documentId,
    caseId: makeId("case", "example"),
    locator: name,
    outlet: { name },
    byline: [],
    language: "en",
    at: 0,
    lead: "",
    length: 1_000,
    statements: statements.map(([words, more], position) => exampleStatement(words, { ...more, documentId, position })),
    actors: [],
  };
}
