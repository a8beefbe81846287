import type { CaseContext } from "../../../model/case-stage.ts";
import { createCast } from "./cast.ts";
import { type EndSources, endOf } from "./ends.ts";
import { inOrder, isHeading, type Member } from "./member.ts";
import { createPublishers, publisherOf } from "./outlets.ts";
import { longQuotationsIn, TEXT_COPIES } from "./rules/copied.ts";
import type { Scene } from "./rules/rule.ts";
import { holdsStatement } from "./rules/within-document.ts";
import type { TraceInput } from "./trace-input.ts";
import { overlapOf } from "./wording.ts";

/** So much of the claim's words a statement inside another must hold to be what is claimed. */
const CLAIMED = 0.5;

/** The statements that affirm or deny the claim, in order, each with the end of its own chain. */
export function gather(input: TraceInput, { languages }: CaseContext): Scene {
  const { claim, cards, copies, actors, families } = input;
  const sources: EndSources = {
    cast: createCast(cards, actors, languages, new Set(claim.members.map(({ statementId }) => statementId))),
    publishers: createPublishers(cards, families),
    languages,
  };
  const documents = new Map(cards.map((card) => [card.documentId, card]));
  const attitudes = new Map(claim.members.map(({ statementId, attitude }) => [statementId, attitude]));
  const found = [...documents.values()].flatMap((document) =>
    document.statements.flatMap((card) => {
      const attitude = attitudes.get(card.statementId);
      return attitude === undefined || attitude === "doubts" ? [] : [{ card, document, attitude }];
    }),
  );
  found.sort(inOrder);
  const inText = new Set(
    found
      .filter(({ card }) => card.voice === "attributed" && !isHeading(card))
      .map(({ document, attitude }) => `${document.documentId} ${attitude === "denies"}`),
  );
  const members = found.map((one): Member => {
    const { card, document, attitude } = one;
    // A headline shortens what the text below it attributes.
    if (isHeading(card) && inText.has(`${document.documentId} ${attitude === "denies"}`))
      return { ...one, end: { kind: "nobody" } };
    const inner = document.statements.filter((other) => other.voice === "attributed" && holdsStatement(card, other));
    if (inner.some(({ statementId }) => attitudes.has(statementId))) return { ...one, end: { kind: "nobody" } };
    const claimed =
      card.voice === "attributed" ? inner.find(({ words }) => overlapOf(words, claim.words) >= CLAIMED) : undefined;
    return { ...one, end: endOf(claimed ?? card, document, sources) };
  });
  const inDocument = new Map<string, number[]>();
  const ofPublisher = new Map<string, number[]>();
  const longQuotations = new Map<string, number>();
  for (const [at, member] of members.entries()) {
    const { document } = member;
    for (const words of longQuotationsIn(member)) if (!longQuotations.has(words)) longQuotations.set(words, at);
    put(inDocument, document.documentId, at);
    const publisher = publisherOf(document);
    if (publisher !== undefined) put(ofPublisher, publisher, at);
  }
  const copied = new Set(
    copies.filter(({ kind, of }) => TEXT_COPIES.has(kind) && inDocument.has(of)).map(({ documentId }) => documentId),
  );
  const behind = [...new Set(members.flatMap(({ end }) => (end.kind === "actor" ? [end.who] : [])))]
    .sort()
    .flatMap((key) => sources.cast.get(key) ?? []);
  return { members, copies, copied, behind, sources, inDocument, ofPublisher, longQuotations };
}

function put(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [at]);
  else list.push(at);
}
