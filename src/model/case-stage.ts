import type { DocumentCard } from "./card.ts";
import type { Attitude } from "./claim.ts";
import type { Directory } from "./directory.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { InferenceModel } from "./inference-model.ts";
import type { Languages } from "./language/language.ts";
import type { Link } from "./link.ts";
import type { SentenceModel } from "./sentence-model.ts";

/** What comes from outside to the stages that look at a whole case; a pack that is absent was not found. */
export interface CaseContext {
  readonly languages: Languages;
  readonly sentences?: SentenceModel;
  readonly inference?: InferenceModel;
  readonly directory?: Directory;
  readonly gazetteer?: Gazetteer;
}

/** A document that was linked before and may have to do with a new one, with where it and its statements were put. */
export interface Neighbour {
  /** Opened when more is asked of it than its id and its time, as far as the store can: most neighbours prove to be of other events. */
  readonly card: DocumentCard;
  readonly eventId: string;
  /** Claim by statement. */
  readonly claims: ReadonlyMap<string, string>;
  /** What linking made of it then and had kept, as JSON; without it, it is made again from the card. */
  readonly sketch?: unknown;
}

/** What people decided that linking must keep to: pairs of statements or documents that are one, or are not. */
export interface Constraint {
  readonly of: "document" | "statement";
  readonly kind: "same" | "not same";
  readonly a: string;
  readonly b: string;
  readonly judgementId: string;
}

/** Where a new document belongs. */
export interface EventPlacement {
  /** That of a neighbour, or a new one made from this document. */
  readonly eventId: string;
  /** Events that this document shows to be one with it: they are merged into `eventId`. */
  readonly merged: readonly string[];
  /** One for each neighbour that was weighed. */
  readonly links: readonly Link[];
}

/** Where a statement of a new document belongs. */
export interface ClaimPlacement {
  readonly statementId: string;
  readonly claimId: string;
  readonly merged: readonly string[];
  readonly attitude: Attitude;
  /** The links worth keeping: same, related, and near misses, the strongest first; bounded. */
  readonly links: readonly Link[];
}
