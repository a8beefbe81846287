import type { DocumentCard } from "./card.ts";
import type { ClaimPlacement, EventPlacement, Neighbour } from "./case-stage.ts";
import type { Attitude } from "./claim.ts";
import type { Copy } from "./copy.ts";
import type { Relation } from "./relation.ts";

/** Keys that documents are filed under, and when to look. */
export interface Sharing {
  readonly keys: readonly string[];
  /** Milliseconds since 1970: only documents of that time. */
  readonly from?: number;
  readonly to?: number;
  /** At most so many documents, those first that share most; a key that few are filed under counts for more. */
  readonly limit: number;
}

/** A document that shares keys: how much, the rarer the key the more. */
export interface Sharer {
  readonly documentId: string;
  readonly shared: number;
  /** How many keys. */
  readonly keys: number;
}

/** Any JSON: what a stage made of a document and wants back for its neighbours. The store does not look into it. */
export type Print = unknown;

/** What linking asks of what was linked before, whether it lies in memory or in a ledger; of one case. */
export interface CaseStore {
  documentsSharing(query: Sharing): Promise<readonly Sharer[]>;
  /** In the order of the ids; those that were not linked are left out. */
  neighbours(documentIds: readonly string[]): Promise<readonly Neighbour[]>;
  /** By document, of those that have one. */
  prints(documentIds: readonly string[]): Promise<ReadonlyMap<string, Print>>;
  /** Claim by statement, of those that were linked. */
  claimsOf(statementIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** The words that say a claim best, and how each member that was looked at takes it against these. */
export interface SaidClaim {
  readonly claimId: string;
  readonly words: string;
  readonly attitudes: ReadonlyMap<string, Attitude>;
}

/** All that linking one document adds: written as one, so that nothing is ever half there. */
export interface LinkedDocument {
  readonly card: DocumentCard;
  /** Under what others find it. */
  readonly keys: readonly string[];
  readonly print?: Print;
  /** As `Neighbour.sketch`. */
  readonly sketch?: unknown;
  readonly event: EventPlacement;
  /** One for each statement of the card. */
  readonly claims: readonly ClaimPlacement[];
  /** Claims that it shares with others, as they are said now that it is among them. */
  readonly said?: readonly SaidClaim[];
  readonly relations: readonly Relation[];
  readonly copies: readonly Copy[];
}

/** What was linked, and what changes it. */
export interface LinkStore extends CaseStore {
  /** Adds a document that is not there, and merges what it shows to be one. */
  write(change: LinkedDocument): Promise<void>;
  /** Takes a document out; what only it held together falls apart. Without effect where it is not there. */
  forget(documentId: string): Promise<void>;
}
