import type { Ledger } from "../../ledger/ledger.ts";
import type { WordsAt } from "../../model/correction.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { LinkDecisions, PlacedConstraint, RelationDecision } from "../../pipeline/linking.ts";
import { layOver } from "./apply-corrections.ts";
import { decidedBy, type InForce, inForce, isOfPair, placesOf } from "./in-force.ts";
import { statementAt } from "./statement-at.ts";
import { findWordsAt } from "./words-at.ts";

/** Two statements of which a person said that they go back to one origin, or are independent. */
export interface OriginDecision {
  readonly kind: "one origin" | "independent";
  readonly a: string;
  readonly b: string;
  readonly judgementId: string;
}

/** What people decided in a case, as linking keeps to it. */
export interface Decided {
  /** In order, those that no longer hold too. */
  readonly judgements: readonly Judgement[];
  layOver(record: DocumentRecord): DocumentRecord;
  /**
   * Pairs by the ids that the current readings give their statements; a pair of which one is read no more is left out.
   * @param documentId the document that is linked
   */
  forLinking(documentId: string): Promise<LinkDecisions>;
  origins(): Promise<readonly OriginDecision[]>;
}

/** A pair of statements or documents with what was said of it. */
export interface DecidedPair {
  readonly of: InForce;
  readonly a: PlacedStatement;
  readonly b: PlacedStatement;
}

interface PlacedStatement {
  readonly documentId: string;
  /** Absent where documents are meant, or nothing said is read at the words. */
  readonly statementId?: string;
}

/** @param judgements of a case, in the order in which they were made */
export async function decidedOfCase(ledger: Ledger, judgements: readonly Judgement[]): Promise<Decided> {
  const holding = inForce(judgements);
  const judged = new Set(
    holding.flatMap(({ correction }) =>
      isOfPair(correction) ? [correction.at.documentId, correction.other.documentId] : [],
    ),
  );
  let known: Promise<LinkDecisions> | undefined;
  return {
    judgements,
    layOver: (record) => layOver(record, holding),
    forLinking(documentId) {
      // Another reading of a document that was judged gives its statements other ids.
      if (known === undefined || judged.has(documentId)) known = decisionsOf(ledger, holding);
      return known;
    },
    async origins() {
      const pairs = await decidedPairs(
        ledger,
        holding.filter(({ correction }) => correction.kind === "one origin"),
      );
      const decisions = new Map<string, OriginDecision>();
      for (const { of, a, b } of pairs) {
        if (a.statementId === undefined || b.statementId === undefined) continue;
        const pair = { a: a.statementId, b: b.statementId };
        const kind = of.positive ? "one origin" : "independent";
        decisions.set(pairOf(pair), { kind, ...pair, judgementId: of.judgement.id });
      }
      return [...decisions.values()];
    },
  };
}

async function decisionsOf(ledger: Ledger, holding: readonly InForce[]): Promise<LinkDecisions> {
  // Of two that speak of one pair, the later holds.
  const constraints = new Map<string, PlacedConstraint>();
  const relations: RelationDecision[] = [];
  for (const { of, a, b } of await decidedPairs(ledger, holding)) {
    const { correction, positive, judgement } = of;
    const documents = { a: a.documentId, b: b.documentId };
    const kind = positive ? "same" : "not same";
    if (correction.kind === "same event") {
      const constraint = { of: "document", kind, ...documents, documents, judgementId: judgement.id } as const;
      constraints.set(pairOf(documents), constraint);
    }
    if (a.statementId === undefined || b.statementId === undefined) continue;
    const pair = { a: a.statementId, b: b.statementId };
    if (correction.kind === "same claim") {
      const constraint = { of: "statement", kind, ...pair, documents, judgementId: judgement.id } as const;
      constraints.set(pairOf(pair), constraint);
    }
    if (correction.kind === "relation") {
      relations.push({
        from: pair.a,
        to: pair.b,
        documents: { from: documents.a, to: documents.b },
        kind: correction.relation,
        decided: decidedBy(of),
      });
    }
  }
  return { constraints: [...constraints.values()], relations };
}

function pairOf({ a, b }: { readonly a: string; readonly b: string }): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Every pair of statements or documents that a decision in force is about, where the current readings have them. */
export async function decidedPairs(ledger: Ledger, holding: readonly InForce[]): Promise<readonly DecidedPair[]> {
  const records = new Map<string, DocumentRecord | undefined>();
  const placed = async (at: WordsAt): Promise<PlacedStatement> => {
    const { documentId } = at;
    if (!records.has(documentId)) {
      const read = await ledger.document(documentId);
      // Where a person moved what is said, the pair is of what they moved it to.
      records.set(documentId, read && layOver(read, holding));
    }
    const record = records.get(documentId);
    const span = record && findWordsAt(record.document, at);
    const statement = record && span && statementAt(record, span);
    return statement === undefined ? { documentId } : { documentId, statementId: statement.id };
  };
  const pairs: DecidedPair[] = [];
  for (const of of holding) {
    if (!isOfPair(of.correction)) continue;
    pairs.push({ of, a: await placed(of.correction.at), b: await placed(of.correction.other) });
  }
  return pairs;
}

/**
 * The documents that are linked again after a judgement: those at whose words it, or the one that it takes the place of, changes the
 * reading or the pairs. Parties and origins are told when they are asked for, so they change nothing here.
 * @param before the judgements that were made before it
 */
export function toLinkAgain(judgement: Judgement, before: readonly Judgement[]): readonly string[] {
  const changed = [judgement, ...before.filter(({ id }) => id === judgement.supersedes)];
  const documents = changed.flatMap(({ correction }): readonly string[] => {
    if (correction === undefined || correction.kind === "party" || correction.kind === "one origin") return [];
    if (isOfPair(correction)) return [correction.at.documentId];
    return placesOf(correction).map((at) => at.documentId);
  });
  return [...new Set(documents)];
}
