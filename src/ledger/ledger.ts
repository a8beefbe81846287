import type { Case } from "../model/case.ts";
import type { ActorInDocument } from "../model/case-actor.ts";
import type { Author, Entry } from "../model/entry.ts";
import type { Fault } from "../model/fault.ts";
import type { Judgement } from "../model/judgement.ts";
import type { DocumentRecord, Failure } from "../model/record.ts";
import type { CaseCounts } from "./case-facts.ts";
import type { CaseLinking } from "./case-linking.ts";
import type { CaseOverviews } from "./case-overviews.ts";
import type { CaseTimes } from "./case-times.ts";
import type { IntakeRecords } from "./intake-records.ts";
import type { Page, StatementSummary } from "./summaries.ts";

export type { Fault } from "../model/fault.ts";
export type { CaseChanges, CaseFacts } from "./case-facts.ts";
export type {
  CaseLinking,
  ClaimSummary,
  EventDocument,
  EventSummary,
  LinkedClaimsQuery,
  LinkedEventsQuery,
  LinkedMember,
  LinkState,
  PendingEntry,
} from "./case-linking.ts";
export type {
  ClaimShare,
  LogEntry,
  LogQuery,
  PlaceTally,
  SaidAtQuery,
  SaidByQuery,
  SourceRelay,
  SourceTally,
  VersionPair,
} from "./case-overviews.ts";
export type { QuestionsQuery, QuestionTold, TimeExtent, TimesQuery, TimeTally, TimeTold } from "./case-times.ts";
export type { ArticleKnown, CaptureSeen, IntakeRecords } from "./intake-records.ts";
export type { Page, StatementSummary } from "./summaries.ts";

/** What became of a document handed to the ledger. */
export interface Recorded {
  readonly documentId: string;
  /** `recorded` anew; `re-read` by other stage versions than last time; `known` already, nothing written. */
  readonly outcome: "recorded" | "re-read" | "known";
  readonly seq: number;
}

/** A line of a list of documents. */
export interface DocumentSummary {
  readonly id: string;
  readonly caseName: string;
  readonly locator: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  readonly capturedAt: string;
  readonly snapshotId: string;
  /** UTF-16 code units of the reading copy. */
  readonly length: number;
  readonly attributions: number;
  readonly questions: number;
  readonly residue: number;
  /** How many readings at different times there are of this article, this one with them; absent where it is the only one. */
  readonly versions?: number;
}

export interface Hit {
  readonly kind: "document" | "statement";
  readonly id: string;
  readonly documentId: string;
  readonly title?: string;
  readonly outlet?: string;
  /** A stretch of text around the hit, and where in it the words found stand (UTF-16 code units into `excerpt`). */
  readonly excerpt: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** BM25, higher is better; comparable within one answer only. */
  readonly score: number;
}

export interface ListQuery {
  readonly caseName: string;
  /** At most 1,000; 100 when absent. */
  readonly limit?: number;
  readonly after?: string;
}

export interface StatementQuery extends ListQuery {
  readonly documentId?: string;
  readonly voice?: "attributed" | "outlet";
  readonly directness?: string;
  readonly stance?: string;
  /** Full text over words and source, as in `find`. */
  readonly words?: string;
  /** Full text over the words of the source, the name of its actor and the links of its chain. */
  readonly source?: string;
}

export interface FindQuery extends ListQuery {
  /** Words are and-ed; "a phrase" in quotation marks; a prefix ends in *. Letters with and without marks are one. */
  readonly words: string;
}

export interface Verification {
  readonly entries: number;
  readonly snapshots: number;
  /** The hash of the last entry: write it down elsewhere, and nothing before it can be changed unseen. */
  readonly head: string;
  readonly faults: readonly Fault[];
}

/**
 * All of what Sayso knows: an append-only, hash-chained log, the snapshots' bytes, and tables that can be
 * rebuilt from them. Each method that writes returns only after what it wrote is on disk.
 * `contract.ts` is the suite that each implementation passes.
 */
export interface Ledger extends IntakeRecords, CaseOverviews, CaseCounts, CaseTimes {
  /** Opens the case of that name, and makes it when there is none. */
  openCase(name: string, title: string, by: Author): Promise<Case>;
  cases(): Promise<readonly (Case & { readonly documents: number; readonly failures: number })[]>;
  /** Writes snapshot, entry and tables in one transaction. Idempotent: see `Recorded.outcome`. */
  record(record: DocumentRecord, bytes: Uint8Array, by: Author): Promise<Recorded>;
  recordFailure(failure: Failure, by: Author, bytes?: Uint8Array): Promise<number>;
  judge(judgement: Judgement, by: Author): Promise<number>;

  documents(query: ListQuery): Promise<Page<DocumentSummary>>;
  /** By full id, or a unique beginning of one (8 digits or more). */
  document(id: string): Promise<DocumentRecord | undefined>;
  statements(query: StatementQuery): Promise<Page<StatementSummary>>;
  failures(query: ListQuery): Promise<Page<Failure & { readonly seq: number; readonly at: string }>>;
  judgements(query: ListQuery): Promise<Page<Judgement>>;
  /** Every actor of every document of the case, or of some of them, documents in the order of their time: what is told across documents is told from these. */
  actors(caseName: string, documentIds?: readonly string[]): Promise<readonly ActorInDocument[]>;
  /** What is linked in the case. */
  linking(caseName: string): Promise<CaseLinking>;
  /** The claim or event of that id, or of a unique beginning of one (8 digits or more), and the case that it is in. */
  locateLinked(
    id: string,
  ): Promise<{ readonly kind: "claim" | "event"; readonly id: string; readonly caseName: string } | undefined>;
  find(query: FindQuery): Promise<Page<Hit>>;
  /** Which document holds a record of any kind, by full id or unique beginning: for `show ID`. */
  locate(id: string): Promise<{ readonly kind: string; readonly id: string; readonly documentId: string } | undefined>;

  entries(from?: number): AsyncIterable<Entry>;
  snapshot(id: string): Promise<Uint8Array | undefined>;
  verify(progress?: (done: number, total: number) => void): Promise<Verification>;
  /** Drops the tables and makes them again from the log; gives a hash over all rows before and after. */
  rebuild(): Promise<{ readonly entries: number; readonly before: string; readonly after: string }>;
  close(): Promise<void>;
}
