/** The tables as kysely sees them; `migrations.ts` makes them. */
export interface Tables {
  readonly entry: EntryTable;
  readonly snapshot: SnapshotTable;
  readonly migration: MigrationTable;
  readonly working_case: CaseTable;
  readonly document: DocumentTable;
  readonly document_cast: DocumentCastTable;
  readonly statement: StatementTable;
  readonly place_told: PlaceToldTable;
  readonly time_told: TimeToldTable;
  readonly question: QuestionTable;
  readonly record_id: RecordIdTable;
  readonly failure: FailureTable;
  readonly judgement: JudgementTable;
  readonly capture: CaptureTable;
  readonly address: AddressTable;
  readonly outlet: OutletTable;
  readonly watch: WatchTable;
  readonly watched: WatchedTable;
  readonly link_state: LinkStateTable;
  readonly link_document: LinkDocumentTable;
  readonly link_key: LinkKeyTable;
  readonly link: LinkTable;
  readonly claim: ClaimTable;
  readonly claim_statement: ClaimStatementTable;
  readonly relation: RelationTable;
  readonly copy: CopyTable;
}

/** The log. With `snapshot` it is all that is needed: every other table is made from these two. */
export interface EntryTable {
  readonly seq: number;
  readonly at: string;
  /** Canonical JSON of an Author. */
  readonly author: string;
  readonly kind: string;
  readonly body: string;
  readonly previous: string;
  readonly hash: string;
}

/** Bytes as captured, once however many documents are read from them. */
export interface SnapshotTable {
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface MigrationTable {
  readonly version: number;
  readonly name: string;
  readonly at: string;
}

export interface CaseTable {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly opened_at: string;
  readonly seq: number;
}

/** The document's current reading; the whole of it is the body of entry `seq`. */
export interface DocumentTable {
  /** The number of the entry of its first reading: the key of its full text. */
  readonly row_number: number;
  readonly id: string;
  readonly case_id: string;
  /** The number of the entry of the current reading. */
  readonly seq: number;
  /** When it was published, else captured: milliseconds since 1970, UTC. */
  readonly chronology: number;
  readonly locator: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published_at: string | null;
  readonly language: string | null;
  readonly captured_at: string;
  readonly snapshot_id: string;
  readonly text_length: number;
  readonly attributions: number;
  readonly questions: number;
  readonly residue: number;
  readonly stages: string;
}

/** The actors of a document's current reading, so that those of a case are told without its whole records. */
export interface DocumentCastTable {
  /** `document.row_number`. */
  readonly document: number;
  /** JSON: a list of `CastActor`. */
  readonly actors: string;
}

export interface StatementTable {
  /** Entry of the reading × 2^24 + position: the key of its full text. */
  readonly row_number: number;
  readonly id: string;
  /** `document.row_number`. */
  readonly document: number;
  /** Its place in the document, from 0, by start. */
  readonly position: number;
  readonly voice: string;
  readonly words: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly attribution_id: string | null;
  readonly source: string | null;
  readonly actor: string | null;
  readonly cue: string | null;
  readonly directness: string | null;
  readonly stance: string | null;
  readonly hedge: string | null;
  /** JSON: the words of each link, nearest first. */
  readonly chain: string | null;
  readonly confidence: number | null;
  readonly read_by: string | null;
}

/** A place that a statement of a document's current reading tells of as where it happened. */
export interface PlaceToldTable {
  /** `document.row_number`. */
  readonly document: number;
  /** `statement.row_number`. */
  readonly statement: number;
  readonly facet: string;
  /** Of the gazetteer; none where it was abstained from. */
  readonly place_id: string | null;
  /** Canonical JSON of the Place. */
  readonly place: string | null;
  /** Metres within which the thing meant lies, as far as words and place tell. */
  readonly precision_metres: number | null;
  readonly words: string;
  /** In lower case: what is told of without a place is one where its words are. */
  readonly words_key: string;
}

/** When something happened that a statement of a document's current reading tells of. */
export interface TimeToldTable {
  /** `document.row_number`. */
  readonly document: number;
  /** `statement.row_number`. */
  readonly statement: number;
  readonly facet: string;
  /** Milliseconds since 1970, from one up to but not including the other; equal for an instant, and for a stretch that is open to one side. */
  readonly starts: number;
  readonly ends: number;
  readonly granularity: string;
  /** `inferred` where either the time or that it is the statement's was. */
  readonly basis: string;
  readonly words: string;
}

/** Something that a document's current reading declares unknown. */
export interface QuestionTable {
  /** `document.row_number`. */
  readonly document: number;
  readonly id: string;
  readonly kind: string;
  /** The declaring words, with what is unknown. */
  readonly words: string;
  readonly about: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly confidence: number;
  readonly read_by: string;
}

/** Every id with a document to show it in, so that a beginning of an id finds it. */
export interface RecordIdTable {
  /** The hexadecimal digits of the id, without its kind. */
  readonly digits: string;
  readonly kind: string;
  /** `document.row_number`. */
  readonly document: number;
}

export interface FailureTable {
  readonly seq: number;
  readonly case_id: string;
}

export interface JudgementTable {
  readonly seq: number;
  readonly id: string;
  readonly case_id: string;
  readonly about_kind: string;
  readonly about_id: string;
}

/** Every reading of a document, and every time it was met again: the whole of it is the body of entry `seq`. */
export interface CaptureTable {
  readonly seq: number;
  readonly case_id: string;
  readonly document_id: string;
  readonly snapshot_id: string;
  readonly text_key: string | null;
}

/** The addresses that make documents one article: where a capture was found, and what its page gives as its own. */
export interface AddressTable {
  readonly seq: number;
  /** Of `addressKey`. */
  readonly key: string;
  readonly case_id: string;
  readonly document_id: string;
}

/** Every time an outlet was stated. */
export interface OutletTable {
  readonly seq: number;
  readonly id: string;
}

/** Every time a watch was begun, changed or ended. */
export interface WatchTable {
  readonly seq: number;
  readonly id: string;
}

/** How things stand with what watches look at: not made from the log, and not lost when tables are made anew. */
export interface WatchedTable {
  readonly watch_id: string;
  readonly address: string;
  /** JSON of a WatchedAddress. */
  readonly body: string;
}

/** How far a case's links follow the log. */
export interface LinkStateTable {
  readonly case_id: string;
  /** The last entry that was followed. */
  readonly seq: number;
  /** Counts every change: whoever writes must have seen the last one. */
  readonly revision: number;
  /** The stages and weights that linked it, as one text. */
  readonly made_by: string;
}

/** A document that was linked. */
export interface LinkDocumentTable {
  /** In the order in which they were linked. */
  readonly position: number;
  readonly id: string;
  readonly case_id: string;
  /** The case's `revision` when it was written: another one, another card. */
  readonly revision: number;
  /** As on the card: milliseconds since 1970, UTC. */
  readonly chronology: number;
  readonly event_id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published_at: string | null;
  /** JSON: names of places and of actors, the most named first. */
  readonly subjects: string;
  /** Of `packCard`. */
  readonly card: Uint8Array;
  /** JSON of what tracing made of it, packed alike. */
  readonly print: Uint8Array | null;
}

export interface LinkKeyTable {
  /** Of `keyNumber`. */
  readonly key: number;
  readonly chronology: number;
  /** `link_document.position`. */
  readonly document: number;
}

/** Two documents, or two statements, and whether they are one. */
export interface LinkTable {
  readonly a: string;
  readonly b: string;
  readonly of_kind: string;
  /** `link_document.position` of each. */
  readonly a_document: number;
  readonly b_document: number;
  readonly verdict: string;
  readonly score: number;
  /** JSON of the Link. */
  readonly body: string;
}

/** A claim with what lists of claims tell of it, counted anew when it changes. */
export interface ClaimTable {
  readonly id: string;
  readonly case_id: string;
  readonly event_id: string;
  readonly words: string;
  readonly statements: number;
  readonly documents: number;
  readonly outlets: number;
  /** Relations that contradict between its statements, or between these and others. */
  readonly contradicted: number;
  readonly updated: number;
  readonly denied: number;
  readonly hedged: number;
  readonly doubted: number;
  readonly first_at: number;
  readonly last_at: number;
}

export interface ClaimStatementTable {
  readonly statement_id: string;
  readonly claim_id: string;
  /** `link_document.position`. */
  readonly document: number;
  /** `statement.row_number`. */
  readonly statement: number;
  readonly attitude: string;
}

export interface RelationTable {
  readonly id: string;
  readonly from_statement: string;
  readonly to_statement: string;
  readonly from_document: number;
  readonly to_document: number;
  readonly kind: string;
  /** JSON of the Relation. */
  readonly body: string;
}

export interface CopyTable {
  /** `link_document.position` of each. */
  readonly document: number;
  readonly of_document: number;
  readonly kind: string;
  /** JSON of the Copy. */
  readonly body: string;
}
