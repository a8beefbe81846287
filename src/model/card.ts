import type { ActorKind } from "./actor.ts";
import type { ChainLink, Directness, Stance } from "./attribution.ts";
import type { BlockKind, Outlet } from "./document.ts";
import type { Facet, FacetUse } from "./facet/facet.ts";
import type { Span } from "./span.ts";

/** A facet as a statement has it: what it means, where its words stand, and what of the statement it tells. */
export interface CardFacet {
  readonly facet: Facet;
  readonly use: Omit<FacetUse, "statementId">;
}

/** An actor whom a chain or the words of a statement name, with what telling it from others takes. */
export interface CardActor {
  /** Within its document. */
  readonly actorId: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly named: boolean;
  /** Roles in the words of the text. */
  readonly roles: readonly string[];
  /** The name of the actor that this one speaks for. */
  readonly speaksFor?: string;
  readonly party?: string;
}

/** A link of a chain with the actor behind it, where it is known. */
export interface CardLink {
  readonly role: ChainLink["role"];
  readonly words: string;
  readonly spans: readonly Span[];
  readonly actor?: CardActor;
}

/** All of a statement that linking, comparing and tracing need, so that its document need not be opened again. */
export interface StatementCard {
  readonly statementId: string;
  readonly documentId: string;
  readonly voice: "attributed" | "outlet";
  /** Where it stands, UTF-16 code units into the document's text. */
  readonly spans: readonly Span[];
  /** The exact words, pieces joined by " … ". */
  readonly words: string;
  /** The sentences in which it stands, with what stands around it there. */
  readonly sentence: string;
  /** The kind of block in which it begins. */
  readonly block: BlockKind;
  /** Its place among the document's statements, from 0. */
  readonly position: number;
  /** BCP 47 primary subtag. */
  readonly language?: string;
  readonly attributionId?: string;
  /** The confidence of the attribution; absent for the outlet's own voice. */
  readonly confidence?: number;
  readonly stance?: Stance;
  readonly directness?: Directness;
  /** Words that make it less than certain. */
  readonly hedge?: string;
  /** The words of the cue: "denied", "according to". */
  readonly cue?: string;
  /** The attribution of which this is the continuation, or within whose content it stands. */
  readonly within?: string;
  /** Nearest link first; empty for the outlet's own voice. */
  readonly chain: readonly CardLink[];
  /** Whom its words name or mean. */
  readonly actors: readonly CardActor[];
  readonly facets: readonly CardFacet[];
  /** Of unit length, times 127, by the weights that `DocumentCard.vectors` names. */
  readonly vector?: Int8Array;
}

/** All of a document that linking, comparing and tracing need. */
export interface DocumentCard {
  readonly documentId: string;
  readonly caseId: string;
  readonly locator: string;
  readonly outlet: Outlet;
  readonly title?: string;
  readonly byline: readonly string[];
  readonly url?: string;
  /** Whose post it is, where its outlet only passes it on. */
  readonly forwardedFrom?: string;
  /** BCP 47. */
  readonly language?: string;
  /** As the document states it. */
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  /** When it was published, else captured: milliseconds since 1970, UTC. */
  readonly at: number;
  /** Title, standfirst and the first paragraphs, without residue: what it is about. At most some 1,200 characters. */
  readonly lead: string;
  /** UTF-16 code units of the article without residue. */
  readonly length: number;
  readonly statements: readonly StatementCard[];
  readonly actors: readonly CardActor[];
  /** Of title and lead, as `StatementCard.vector`. */
  readonly vector?: Int8Array;
  /** The weights that made the vectors: vectors of other weights are not compared. */
  readonly vectors?: { readonly model: string; readonly version: string };
}
