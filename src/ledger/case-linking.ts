import type { DocumentCard } from "../model/card.ts";
import type { CaseStore, LinkedDocument } from "../model/case-store.ts";
import type { Attitude } from "../model/claim.ts";
import type { Copy } from "../model/copy.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Link } from "../model/link.ts";
import type { Relation } from "../model/relation.ts";
import type { Page, StatementSummary } from "./summaries.ts";

/** How far the links of a case follow the log. */
export interface LinkState {
  /** The last entry that was followed; 0 before the first. */
  readonly seq: number;
  /** Whoever writes hands back the revision that the work was begun at: when another wrote since, nothing is written. */
  readonly revision: number;
  /** By what it was linked; empty before the first. */
  readonly madeBy: string;
}

/** An entry of the log that linking has not followed yet. Readings that a later one replaced are left out. */
export type PendingEntry =
  | { readonly kind: "document"; readonly seq: number; readonly documentId: string }
  | { readonly kind: "judgement"; readonly seq: number; readonly judgement: Judgement };

/** A claim as a list tells it. */
export interface ClaimSummary {
  readonly id: string;
  readonly words: string;
  readonly eventId: string;
  readonly statements: number;
  readonly documents: number;
  /** Names, the first published first. */
  readonly outlets: readonly string[];
  readonly attitudes: Readonly<Record<Attitude, number>>;
  /** Relations that contradict, between its statements or between these and others. */
  readonly contradicted: number;
  readonly updated: number;
  readonly from?: string;
  readonly to?: string;
}

export interface LinkedClaimsQuery {
  readonly limit?: number;
  readonly after?: string;
  readonly eventId?: string;
  /** Full text over the words of its statements, as in `find`. */
  readonly words?: string;
  readonly outlet?: string;
  readonly contradicted?: boolean;
  /** Only claims that something speaks against: a contradiction, or a denial among those who say it. */
  readonly contested?: boolean;
  /** `contention`: the contested ones first; each part as ever, those in most articles first. */
  readonly order?: "contention";
  /** Only claims that so many articles make, or more. */
  readonly documents?: number;
}

/** A statement as a member of a claim. */
export interface LinkedMember {
  readonly statement: StatementSummary;
  readonly attitude: Attitude;
  /** The strongest of the links that put it here; absent for the first. */
  readonly link?: Link;
}

/** An event as a list tells it. */
export interface EventSummary {
  readonly id: string;
  readonly words: string;
  readonly claims: number;
  readonly documents: readonly EventDocument[];
  /** Names that most of its documents name. */
  readonly places: readonly string[];
  readonly actors: readonly string[];
}

export interface EventDocument {
  readonly documentId: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly link?: Link;
}

export interface LinkedEventsQuery {
  readonly limit?: number;
  readonly after?: string;
  /** Only events that so many articles report, or more. */
  readonly documents?: number;
}

/**
 * What was linked in a case: tables that follow the log and can be dropped and made again. Each writing method is one transaction, and writes
 * nothing (and gives `undefined`) when another has written since `revision`; else it gives the new revision.
 */
export interface CaseLinking extends CaseStore {
  readonly caseId: string;
  state(): Promise<LinkState>;
  /** Entries that were not followed yet, in their order, at most so many. */
  pending(most: number): Promise<readonly PendingEntry[]>;
  /** How many documents and judgements were not followed yet. */
  countPending(): Promise<number>;
  /** What people decided up to that entry, in order. */
  judgements(seq: number): Promise<readonly Judgement[]>;
  /** Empties the case's tables: whoever links by other stages begins anew. */
  restart(madeBy: string, revision: number): Promise<number | undefined>;
  /** Puts a document in the place of what was linked of it, and the cursor at `seq` where one is given. */
  write(change: LinkedDocument, revision: number, seq?: number): Promise<number | undefined>;
  /** Takes a document out; what only it held together falls apart. One that is not there changes nothing, not even the revision. */
  forget(documentId: string, revision: number): Promise<number | undefined>;
  /** Moves the cursor past an entry that changes nothing more. */
  pass(seq: number, revision: number): Promise<number | undefined>;

  claims(query: LinkedClaimsQuery): Promise<Page<ClaimSummary>>;
  claim(id: string): Promise<ClaimSummary | undefined>;
  /** In the order in which they were published. */
  members(claimId: string): Promise<readonly LinkedMember[]>;
  events(query: LinkedEventsQuery): Promise<Page<EventSummary>>;
  event(id: string): Promise<EventSummary | undefined>;
  /** In the order of the ids. */
  cards(documentIds: readonly string[]): Promise<readonly DocumentCard[]>;
  /** Statements of documents with what shows who said them. */
  statements(statementIds: readonly string[]): Promise<readonly StatementSummary[]>;
  /** Every relation that one of these statements is part of. */
  relationsOf(statementIds: readonly string[]): Promise<readonly Relation[]>;
  /** Between these documents, or of them and others. */
  copiesOf(documentIds: readonly string[]): Promise<readonly Copy[]>;
  /** Every outlet of the case with the times at which its articles were published, milliseconds since 1970. */
  outlets(): Promise<readonly { readonly outlet: string; readonly at: readonly number[] }[]>;
}
