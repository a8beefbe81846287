import type { Author, EntryKind } from "../model/entry.ts";
import type { Place } from "../model/facet/place-value.ts";
import type { Page, StatementSummary } from "./summaries.ts";

/** How often a source is said to have said something in a document, told apart by how. */
export interface SourceTally {
  readonly documentId: string;
  readonly outlet?: string;
  /** The name of the actor in its document; absent where the source was not resolved. */
  readonly actor?: string;
  /** The words of the source, where there is no actor. Neither: nobody is named. */
  readonly source?: string;
  readonly stance?: string;
  readonly directness?: string;
  /** Words of the content make it less than certain. */
  readonly hedged: boolean;
  readonly statements: number;
}

/** Through whom the words of a source reached a document. */
export interface SourceRelay extends Pick<SourceTally, "documentId" | "outlet" | "actor" | "source" | "statements"> {
  /** The words of each link, nearest first: at least outlet, one between, source. */
  readonly chain: readonly string[];
}

/** Whose statements are asked for: those of these names and words in these documents, and those named one by one. */
export interface SaidByQuery {
  readonly caseName: string;
  readonly documentIds: readonly string[];
  /** Names of actors as their documents have them. */
  readonly actors: readonly string[];
  /** Words of sources without an actor. */
  readonly sources: readonly string[];
  readonly statementIds: readonly string[];
  /** At most 1,000; 100 when absent. */
  readonly limit?: number;
  readonly after?: string;
}

/** Statements of a claim, where one asks from the statements' side. */
export interface ClaimShare {
  readonly id: string;
  readonly words: string;
  /** Articles that carry the claim. */
  readonly articles: number;
  /** How many of the statements asked about make it. */
  readonly statements: number;
}

/** A place that statements of a case tell of as where it happened. */
export interface PlaceTally {
  /** Of the gazetteer; absent where the words were not put to any place. */
  readonly place?: Place;
  /** The words that name it, as they stand where it is met first by its letters. */
  readonly words: string;
  /** Those words in lower case: what tells places apart that are on no map. */
  readonly key: string;
  /** Metres within which the things meant lie: the widest that was told. */
  readonly precision?: number;
  readonly statements: number;
  readonly articles: number;
  readonly outlets: number;
}

/** Which statements tell of a place. */
export interface SaidAtQuery {
  readonly caseName: string;
  /** The gazetteer's id, or the `key` of words on no map. */
  readonly at: { readonly placeId: string } | { readonly key: string };
  /** Documents to leave out, and statements to take in besides. */
  readonly except: readonly string[];
  readonly statementIds: readonly string[];
  readonly limit?: number;
  readonly after?: string;
}

/** A document of an article that was there before in other words. */
export interface VersionPair {
  readonly documentId: string;
  /** The document of the same address that was read last before it. */
  readonly before: string;
}

/** Which entries of the log are asked for, the newest first. */
export interface LogQuery {
  /** Only entries of this case, and those of the whole ledger (outlets); all when absent. */
  readonly caseName?: string;
  readonly who?: Author["kind"];
  readonly kind?: EntryKind;
  /** At most 1,000; 100 when absent. */
  readonly limit?: number;
  /** Only entries before this one. */
  readonly before?: number;
}

/** An entry of the log without what makes it long. */
export interface LogEntry {
  readonly seq: number;
  readonly at: string;
  readonly by: Author;
  readonly kind: EntryKind;
  readonly hash: string;
  /** The body as stored; absent of readings, which are whole documents. */
  readonly body?: string;
  /** The document that it read or met again, as it is known today. */
  readonly document?: {
    readonly id: string;
    readonly locator: string;
    readonly title?: string;
    readonly outlet?: string;
  };
}

/** Views of a whole case that are put together where its tables are, so that no record need be opened. */
export interface CaseOverviews {
  /** The number of the last entry; 0 of an empty log. */
  head(): Promise<number>;
  sourceTallies(caseName: string): Promise<readonly SourceTally[]>;
  sourceRelays(caseName: string): Promise<readonly SourceRelay[]>;
  /** In the order of the documents and of their texts. */
  saidBy(query: SaidByQuery): Promise<Page<StatementSummary>>;
  /** The claims that statements of a source make, those in most articles first. */
  claimsSaidBy(query: SaidByQuery): Promise<readonly ClaimShare[]>;
  /** Places, those of most articles first; documents of `except` left out. */
  placesTold(caseName: string, except: readonly string[]): Promise<readonly PlaceTally[]>;
  /** In the order of the documents and of their texts. */
  saidAt(query: SaidAtQuery): Promise<Page<StatementSummary>>;
  /** Articles that were met again in other words, the newest capture first. */
  versionPairs(query: {
    readonly caseName: string;
    readonly limit?: number;
    readonly after?: string;
  }): Promise<Page<VersionPair>>;
  /** A page of the log; `next` is the `before` of the following one. */
  log(
    query: LogQuery,
  ): Promise<{ readonly items: readonly LogEntry[]; readonly total: number; readonly next?: number }>;
}
