import type { Author } from "../model/entry.ts";
import type { OutletProfile } from "../model/outlet-profile.ts";
import type { Sighting } from "../model/sighting.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Watch, WatchedAddress } from "../model/watch.ts";

/** A capture of a document: the one that it was read from, or a later one of the same bytes or the same text. */
export interface CaptureSeen {
  readonly seq: number;
  readonly same: "read" | Sighting["same"];
  readonly snapshot: Snapshot;
}

/** A document of a case that may be the article that was captured, and why. */
export interface ArticleKnown {
  readonly documentId: string;
  readonly sameAddress: boolean;
  readonly sameText: boolean;
}

/** What a ledger keeps of how documents came in. */
export interface IntakeRecords {
  /** Writes down that a document was met again, with the bytes it was met in. A capture that is known already is not written twice. */
  see(sighting: Sighting, bytes: Uint8Array, by: Author): Promise<number>;
  /** Every capture of a document, the first first. */
  captures(documentId: string): Promise<readonly CaptureSeen[]>;
  /** Documents of the case with one of these addresses, or this text. */
  articlesLike(
    caseId: string,
    like: { readonly addresses: readonly string[]; readonly textKey?: string },
  ): Promise<readonly ArticleKnown[]>;
  /** The ids of all documents that are one article at different times, in the order in which they were read: at least its own. */
  versions(documentId: string): Promise<readonly string[]>;
  /** States an outlet, in place of what was stated of it before. */
  stateOutlet(profile: OutletProfile, by: Author): Promise<number>;
  /** The outlets as stated last, by name; those taken back left out. */
  outlets(): Promise<readonly OutletProfile[]>;
  /** Begins a watch, changes or ends it. */
  setWatch(watch: Watch, by: Author): Promise<number>;
  /** The watches that go on, of all cases, in the order in which they began. */
  watches(): Promise<readonly Watch[]>;
  /** Each address that a watch looks at. */
  watched(watchId: string): Promise<readonly WatchedAddress[]>;
  putWatched(watched: readonly WatchedAddress[]): Promise<void>;
}
