import type { DocumentCard } from "../model/card.ts";
import type { ClaimPlacement } from "../model/case-stage.ts";
import type { LinkedDocument } from "../model/case-store.ts";
import { makeId } from "../model/id.ts";
import type { Link, LinkVerdict } from "../model/link.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Relation, RelationKind } from "../model/relation.ts";

const reading = { kind: "rule", id: "example", version: "1.0.0", confidence: 0.75 } as const;

/** A link for tests of ledgers. */
export function exampleLink(of: Link["of"], a: string, b: string, verdict: LinkVerdict = "same", value = 0.5): Link {
  return {
    of,
    a,
    b,
    verdict,
    score: { value, reasons: [{ feature: "words", words: "post", weight: value }] },
    reading,
  };
}

export function exampleRelation(from: string, to: string, kind: RelationKind): Relation {
  return {
    id: makeId("relation", from, to),
    from,
    to,
    kind,
    ground: "quantity",
    evidence: { from: [{ start: 0, end: 1 }], to: [{ start: 2, end: 3 }] },
    sentence: "One says this, the other that.",
    score: { value: 1, reasons: [] },
    reading,
  };
}

/** What linking a record of `exampleRecord` could give, made by hand: by itself where nothing else is asked for. */
export function exampleLinked(
  { document, statements, snapshot }: DocumentRecord,
  choices: Partial<Omit<LinkedDocument, "card">> = {},
): LinkedDocument {
  const at = Date.parse(document.publishedAt ?? snapshot.capturedAt);
  const card: DocumentCard = {
    documentId: document.id,
    caseId: document.caseId,
    locator: snapshot.locator,
    outlet: document.outlet ?? {},
    ...(document.title === undefined ? {} : { title: document.title }),
    byline: document.byline,
    ...(document.publishedAt === undefined ? {} : { publishedAt: document.publishedAt }),
    at,
    lead: document.title ?? "",
    length: document.text.length,
    statements: statements.map(({ id, voice, spans, words }, position) => ({
      statementId: id,
      documentId: document.id,
      voice,
      spans,
      words,
      sentence: words,
      block: "paragraph",
      position,
      chain: [],
      actors: [],
      facets: [],
    })),
    actors: [],
  };
  return {
    card,
    keys: [],
    event: { eventId: makeId("event", document.id), merged: [], links: [] },
    claims: statements.map(({ id }) => alone(id)),
    relations: [],
    copies: [],
    ...choices,
  };
}

/** A statement that is a claim of one. */
export function alone(statementId: string): ClaimPlacement {
  return { statementId, claimId: makeId("claim", statementId), merged: [], attitude: "says", links: [] };
}
