import { addressKey, isFirstPage } from "../../model/address.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Document } from "../../model/document.ts";
import type { EntryBody } from "../../model/entry-body.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { castOf } from "./cast.ts";
import { placeRows } from "./place-rows.ts";
import type { DocumentText, StatementText } from "./search.ts";
import type {
  AddressTable,
  CaptureTable,
  CaseTable,
  DocumentCastTable,
  DocumentTable,
  FailureTable,
  JudgementTable,
  OutletTable,
  PlaceToldTable,
  QuestionTable,
  RecordIdTable,
  StatementTable,
  TimeToldTable,
  WatchTable,
} from "./tables.ts";
import { questionRows, timeRows } from "./time-rows.ts";
import { wordsOf } from "./words.ts";

/** The rows that one entry puts into the tables. Pure: from the same entry always the same rows. */
export interface Projection {
  readonly workingCase?: CaseTable;
  readonly document?: DocumentTable;
  readonly cast?: DocumentCastTable;
  readonly statements: readonly StatementTable[];
  readonly placesTold: readonly PlaceToldTable[];
  readonly timesTold: readonly TimeToldTable[];
  readonly questions: readonly QuestionTable[];
  readonly recordIds: readonly RecordIdTable[];
  readonly failure?: FailureTable;
  readonly judgement?: JudgementTable;
  readonly capture?: CaptureTable;
  readonly addresses: readonly AddressTable[];
  readonly outlet?: OutletTable;
  readonly watch?: WatchTable;
  readonly documentText?: DocumentText;
  readonly statementTexts: readonly StatementText[];
}

const STATEMENTS_PER_ENTRY = 2 ** 24;

/** `statement.row_number` of the statement at a position of the reading in that entry. */
export function statementRow(seq: number, position: number): number {
  return seq * STATEMENTS_PER_ENTRY + position;
}

const PIECES = " … ";

/**
 * @param firstReading the number of the entry in which this document was read first: its own when it is new
 */
export function project(seq: number, body: EntryBody, firstReading: number = seq): Projection {
  const nothing = {
    statements: [],
    placesTold: [],
    timesTold: [],
    questions: [],
    recordIds: [],
    statementTexts: [],
    addresses: [],
  };
  switch (body.kind) {
    case "case.opened": {
      const { id, name, title, openedAt } = body.value;
      return { ...nothing, workingCase: { id, name, title: title.toWellFormed(), opened_at: openedAt, seq } };
    }
    case "document.read":
      return projectReading(seq, body.value, firstReading);
    case "document.seen": {
      const { caseId, documentId, snapshot, url } = body.value;
      return { ...nothing, ...captureRows(seq, { caseId, documentId, snapshot, url }) };
    }
    case "outlet.stated":
      return { ...nothing, outlet: { seq, id: body.value.id } };
    case "watch.set":
      return { ...nothing, watch: { seq, id: body.value.id } };
    case "document.failed":
      return { ...nothing, failure: { seq, case_id: body.value.caseId } };
    case "judgement.made": {
      const { id, caseId, about } = body.value;
      const of = { about_kind: about.kind.toWellFormed(), about_id: about.id.toWellFormed() };
      return { ...nothing, judgement: { seq, id, case_id: caseId, ...of } };
    }
  }
}

function projectReading(seq: number, record: DocumentRecord, row: number): Projection {
  const { document } = record;
  const attributions = new Map(record.attributions.map((attribution) => [attribution.id, attribution]));
  const actors = new Map(record.actors.map((actor) => [actor.id, actor.name.toWellFormed()]));
  const placed = record.statements
    .map((statement) => ({ statement, start: startOf(statement.spans), end: endOf(statement.spans) }))
    .sort(
      (one, other) => one.start - other.start || one.end - other.end || compare(one.statement.id, other.statement.id),
    );
  const statements = placed.map(({ statement, start, end }, position): StatementTable => {
    const place = { row_number: statementRow(seq, position), document: row, position };
    const attribution = statement.attributionId ? attributions.get(statement.attributionId) : undefined;
    return {
      ...place,
      ...statementColumns(statement, start, end),
      ...attributionColumns(document, attribution, actors),
    };
  });
  return {
    document: documentRow(seq, record, row),
    cast: { document: row, actors: castOf(record) },
    statements,
    placesTold: placeRows(record, row, new Map(statements.map((one) => [one.id, one.row_number]))),
    timesTold: timeRows(record, row, new Map(statements.map((one) => [one.id, one.row_number]))),
    questions: questionRows(record, row),
    recordIds: recordIds(record, row),
    ...captureRows(seq, {
      caseId: document.caseId,
      documentId: document.id,
      snapshot: record.snapshot,
      url: document.url,
      textKey: record.textKey,
    }),
    documentText: { row, title: document.title ?? "", text: articleWords(document) },
    statementTexts: statements.map((statement) => ({
      row: statement.row_number,
      words: statement.words,
      source: sourceWords(statement),
    })),
  };
}

function captureRows(
  seq: number,
  of: {
    readonly caseId: string;
    readonly documentId: string;
    readonly snapshot: Snapshot;
    readonly url: string | undefined;
    readonly textKey?: string | undefined;
  },
): Pick<Projection, "capture" | "addresses"> {
  const { caseId: case_id, documentId: document_id, snapshot } = of;
  return {
    capture: { seq, case_id, document_id, snapshot_id: snapshot.id, text_key: of.textKey ?? null },
    addresses: addressesOf(snapshot.address, of.url).map((key) => ({ seq, key, case_id, document_id })),
  };
}

/**
 * Keys of the addresses that a document is known by: where it was found, and what its page gives as its own. Addresses that only sent on to
 * it are none: what stands behind them may be another article tomorrow.
 */
export function addressesOf(found: string | undefined, stated: string | undefined): readonly string[] {
  const [foundKey, statedKey] = [found, stated].map((one) => (one === undefined ? undefined : addressKey(one)));
  const own = statedKey !== undefined && (foundKey === undefined || !isFirstPage(statedKey)) ? statedKey : undefined;
  return [...new Set([foundKey, own].filter((key) => key !== undefined))].map((key) => key.toWellFormed());
}

function documentRow(seq: number, record: DocumentRecord, row: number): DocumentTable {
  const { document, snapshot } = record;
  return {
    row_number: row,
    id: document.id,
    case_id: document.caseId,
    seq,
    chronology: milliseconds(document.publishedAt) ?? milliseconds(snapshot.capturedAt) ?? 0,
    locator: snapshot.locator.toWellFormed(),
    title: document.title?.toWellFormed() ?? null,
    outlet: (document.outlet?.name ?? document.outlet?.domain)?.toWellFormed() ?? null,
    published_at: document.publishedAt ?? null,
    language: document.language?.toWellFormed() ?? null,
    captured_at: snapshot.capturedAt,
    snapshot_id: document.snapshotId,
    text_length: document.text.length,
    attributions: record.attributions.length,
    questions: record.questions.length,
    residue: document.residue.length,
    stages: stagesKey(record.stages),
  };
}

/** The stages of a reading as one text, to tell a reading by the same stages from another. */
export function stagesKey(stages: readonly string[]): string {
  return JSON.stringify(stages);
}

function statementColumns(statement: Statement, start: number, end: number) {
  return {
    id: statement.id,
    voice: statement.voice,
    words: statement.words.toWellFormed(),
    start_offset: start,
    end_offset: end,
    attribution_id: statement.attributionId ?? null,
  };
}

function attributionColumns(
  document: Document,
  attribution: Attribution | undefined,
  actors: ReadonlyMap<string, string>,
) {
  const { directness = null, stance = null } = attribution ?? {};
  const origin = attribution?.chain.findLast((link) => link.role === "source");
  const source = attribution && (wordsAt(document.text, attribution.source) ?? origin?.words.toWellFormed());
  const reading = attribution?.reading;
  return {
    source: source ?? null,
    actor: (origin?.actorId && actors.get(origin.actorId)) || null,
    cue: (attribution && wordsAt(document.text, attribution.cue)) ?? null,
    directness,
    stance,
    hedge: attribution?.hedge?.words.toWellFormed() ?? null,
    chain: attribution ? JSON.stringify(attribution.chain.map((link) => link.words.toWellFormed())) : null,
    confidence: reading?.confidence ?? null,
    read_by: reading ? `${reading.id}@${reading.version}`.toWellFormed() : null,
  };
}

function recordIds(record: DocumentRecord, row: number): readonly RecordIdTable[] {
  const ids = [
    record.document.id,
    ...record.attributions.map((attribution) => attribution.id),
    ...record.actors.map((actor) => actor.id),
    ...record.statements.map((statement) => statement.id),
    ...record.questions.map((question) => question.id),
    ...(record.facets ?? []).map((facet) => facet.id),
  ];
  const rows = [...new Set(ids)].map((id) => {
    const border = id.indexOf("_");
    return { digits: id.slice(border + 1), kind: id.slice(0, border), document: row };
  });
  return [...rows, { digits: record.snapshot.id, kind: "snapshot", document: row }];
}

/** The article without its residue, its words folded: what full text holds of it. */
function articleWords(document: Document): string {
  const words: string[] = [];
  for (const stretch of articleStretches(document)) {
    for (const word of wordsOf(document.text, stretch.start, stretch.end)) words.push(word.folded);
  }
  return words.join(" ");
}

/** The stretches of the text between its residue, in order; empty ones left out. */
export function articleStretches(document: Pick<Document, "text" | "residue">): readonly Span[] {
  const stretches: Span[] = [];
  let start = 0;
  for (const { span } of [...document.residue].sort((one, other) => one.span.start - other.span.start)) {
    if (span.start > start) stretches.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < document.text.length) stretches.push({ start, end: document.text.length });
  return stretches;
}

function sourceWords(statement: StatementTable): string {
  const links: readonly string[] = statement.chain === null ? [] : JSON.parse(statement.chain);
  const words = [statement.source, statement.actor, ...links.slice(1)].filter((part) => part !== null);
  return [...new Set(words)].join(" \n ");
}

function wordsAt(text: string, spans: readonly Span[]): string | undefined {
  if (spans.length === 0) return undefined;
  return spans
    .map((span) => text.slice(span.start, span.end))
    .join(PIECES)
    .toWellFormed();
}

function startOf(spans: readonly Span[]): number {
  return spans.reduce((least, span) => Math.min(least, span.start), spans[0]?.start ?? 0);
}

function endOf(spans: readonly Span[]): number {
  return spans.reduce((most, span) => Math.max(most, span.end), 0);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A stated time as milliseconds since 1970; one without a zone is taken as UTC. */
function milliseconds(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const zoned = !time.includes("T") || /(Z|[+-]\d{2}:\d{2})$/.test(time) ? time : `${time}Z`;
  const parsed = Date.parse(zoned);
  return Number.isNaN(parsed) ? undefined : parsed;
}
