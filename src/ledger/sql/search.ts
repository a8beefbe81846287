import type { Kysely, RawBuilder, Transaction } from "kysely";
import type { Term } from "./query-words.ts";
import type { Tables } from "./tables.ts";

/** What full text holds of a document: its words without residue. */
export interface DocumentText {
  /** `document.row_number`. */
  readonly row: number;
  readonly title: string;
  readonly text: string;
}

/** What full text holds of a statement. */
export interface StatementText {
  /** `statement.row_number`. */
  readonly row: number;
  readonly words: string;
  readonly source: string;
}

/** A row found, with its rank. */
export interface Found {
  readonly kind: "document" | "statement";
  readonly row: number;
  /** BM25, higher is better. */
  readonly score: number;
}

/** Where to go on after: the last row of the page before. */
export type FoundAfter = Found;

/** The part of a ledger that each database does in its own way. */
export interface SearchIndex {
  put(db: Kysely<Tables>, documents: readonly DocumentText[], statements: readonly StatementText[]): Promise<void>;
  drop(db: Kysely<Tables>, documents: readonly number[], statements: readonly number[]): Promise<void>;
  /** Best first, then by kind and row; only of the case. */
  find(
    db: Kysely<Tables>,
    terms: readonly Term[],
    caseId: string,
    limit: number,
    after: FoundAfter | undefined,
  ): Promise<{ readonly found: readonly Found[]; readonly total: number }>;
  /** A condition on `statement.row_number` for lists of statements. */
  statementsWith(terms: readonly Term[], sourceTerms: readonly Term[]): RawBuilder<boolean>;
  /** Drops what it holds and makes its tables anew. */
  remake(db: Kysely<Tables>): Promise<void>;
  /** Everything it holds as lines in an order that depends on nothing but the contents. */
  lines(db: Transaction<Tables>): AsyncIterable<string>;
  /** Begins a comparison of what it holds with what it should hold. */
  compare(db: Transaction<Tables>): Promise<TextComparison>;
}

/** What full text should hold, gathered bit by bit, beside what it does hold. */
export interface TextComparison {
  /** A document and its statements are in it again, as they were when they were recorded. */
  expect(documents: readonly DocumentText[], statements: readonly StatementText[]): Promise<void>;
  /** They were replaced by a later reading. */
  forget(documents: readonly number[], statements: readonly number[]): Promise<void>;
  /** Whether every word stands in the index where it should, and none beside. */
  same(): Promise<boolean>;
  close(): Promise<void>;
}
