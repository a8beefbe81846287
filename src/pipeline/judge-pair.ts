import type { CaseContext } from "../model/case-stage.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { RelationKind } from "../model/relation.ts";
import { compare } from "../stages/compare/compare.ts";
import { traceOrigins } from "../stages/trace/origins/trace-origins.ts";
import { linkDocument } from "./linking.ts";
import { createMemoryCaseStore } from "./memory-case-store.ts";
import { pairOfTwo } from "./pairs.ts";

/** A statement in its reading; or the document alone, where no statement is meant. */
export interface JudgedSide {
  readonly record: DocumentRecord;
  readonly statementId?: string;
}

/** What the machine says of two statements when it knows their two articles and nothing else. */
export interface PairJudged {
  readonly sameClaim: boolean;
  readonly sameEvent: boolean;
  readonly relation: RelationKind;
  /** Both go back to one origin. */
  readonly oneOrigin: boolean;
}

/** Links two articles by themselves, without what people decided: so that the machine can be measured by the pairs that they judged. */
export async function judgePair(a: JudgedSide, b: JudgedSide, context: CaseContext): Promise<PairJudged> {
  const store = createMemoryCaseStore();
  const records = new Map([b, a].map(({ record }) => [record.document.id, record]));
  for (const record of records.values()) await store.write(await linkDocument(record, store, context));
  const ids = [a.statementId, b.statementId].filter((id) => id !== undefined);
  const claims = await store.claimsOf(ids);
  const neighbours = await store.neighbours([...records.keys()]);
  const cards = store.cards();
  const sameClaim = ids.length === 2 && new Set(ids.map((id) => claims.get(id))).size === 1;
  const relations = store.relations().filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  const [first, second] = ids;
  if (first === undefined || second === undefined) {
    const sameEvent = new Set(neighbours.map(({ eventId }) => eventId)).size === 1;
    return { sameClaim, sameEvent, relation: "abstains", oneOrigin: false };
  }
  const pair = relations.length > 0 ? undefined : pairOfTwo(cards, first, second, sameClaim ? "same" : "related");
  const compared = pair === undefined ? relations : await compare([pair], context);
  const members = store
    .claims()
    .flatMap((claim) => claim.members)
    .filter(({ statementId }) => ids.includes(statementId));
  const [member] = members;
  const { groups } = traceOrigins(
    {
      claim: { id: claims.get(first) ?? first, words: member?.statementId ?? first, members },
      cards,
      copies: store.copies(),
      relations: compared,
      actors: [],
      families: new Map(),
      decisions: [],
    },
    context,
  );
  return {
    sameClaim,
    sameEvent: new Set(neighbours.map(({ eventId }) => eventId)).size === 1,
    relation: compared[0]?.kind ?? "abstains",
    oneOrigin: groups.some(({ statements }) => statements.includes(first) && statements.includes(second)),
  };
}
