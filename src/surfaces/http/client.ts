import type { Asked } from "../../app/corrections/asked.ts";
import type { JudgementSummary } from "../../app/list-judgements.ts";
import type { FacetLine } from "../../app/shapes.ts";
import type { VersionsShown } from "../../app/show-versions.ts";
import type {
  DocumentSummary,
  FindQuery,
  Hit,
  ListQuery,
  Page,
  StatementQuery,
  StatementSummary,
  Verification,
} from "../../ledger/ledger.ts";
import type { Case } from "../../model/case.ts";
import type { CaseActor } from "../../model/case-actor.ts";
import type { FacetKind } from "../../model/facet/facet.ts";
import type { Place } from "../../model/facet/place-value.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { DocumentRecord, Failure } from "../../model/record.ts";

export type { Asked, Pointer } from "../../app/corrections/asked.ts";
export {
  coordinateWords,
  placeName,
  timeWords,
  valueWords,
} from "../../app/facet-words.ts";
export type { JudgementSummary } from "../../app/list-judgements.ts";
export type { FacetLine } from "../../app/shapes.ts";
export type { Version, VersionsShown } from "../../app/show-versions.ts";
// Everything that the answers are made of, so that the desk knows this file and no other of the house.
export type { DocumentSummary, Hit, StatementSummary } from "../../ledger/ledger.ts";
export type { Actor } from "../../model/actor.ts";
export type { Attribution, ChainLink, Stance } from "../../model/attribution.ts";
export type { CaseActor, PossibleActor } from "../../model/case-actor.ts";
export type { Decided } from "../../model/decided.ts";
export type { Block, Residue } from "../../model/document.ts";
export type { Facet, FacetKind, FacetUse } from "../../model/facet/facet.ts";
export type { Place } from "../../model/facet/place-value.ts";
export type { Judgement } from "../../model/judgement.ts";
export type { Question } from "../../model/question.ts";
export type { Reading } from "../../model/reading.ts";
export type { DocumentRecord } from "../../model/record.ts";
export type { Hunk } from "../../model/revision.ts";
export type { Span } from "../../model/span.ts";

/** A case with how much is in it. */
export type CaseSummary = Case & { readonly documents: number; readonly failures: number };

/** A document that could not be read, with what the user can do about it when the server knows. */
export type FailureSummary = Failure & { readonly seq: number; readonly at: string; readonly remedy?: string };

/** What answers at this address, and which case it shows when none is asked for. */
export interface Status {
  readonly name: string;
  readonly version: string;
  /** The names of all cases. */
  readonly cases: readonly string[];
  readonly defaultCase: string;
}

/** The `error` of an answer that is not a success. */
export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What became of one file sent to be read. */
export interface FileOutcome {
  readonly name: string;
  readonly outcome: "recorded" | "re-read" | "known" | "seen" | "failed";
  readonly documentId?: string;
  readonly error?: ErrorBody;
}

/**
 * A call that did not succeed. `code` is one of the catalogue when the server answered with one, and
 * absent when nothing (or nothing of ours) answered. `status` is HTTP's, 0 when nothing answered.
 */
export class CallError extends Error {
  override readonly name = "CallError";
  readonly status: number;
  readonly code: string | undefined;
  readonly remedy: string;

  constructor(
    message: string,
    details: { status: number; code?: string | undefined; remedy: string; cause?: unknown },
  ) {
    super(message, { cause: details.cause });
    this.status = details.status;
    this.code = details.code;
    this.remedy = details.remedy;
  }
}

/** Options of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Facets of a page of documents. */
export interface FacetPage {
  readonly items: readonly FacetLine[];
  readonly next?: string;
}

/** Which judgements of a case are asked for. */
export interface JudgementQuery {
  readonly caseName: string;
  readonly documentId?: string;
  /** Only what holds today. */
  readonly holding?: boolean;
}

/** Every call of the HTTP interface, typed. Each throws `CallError` when it does not succeed. */
export interface Client {
  status(options?: CallOptions): Promise<Status>;
  cases(options?: CallOptions): Promise<readonly CaseSummary[]>;
  documents(query: ListQuery, options?: CallOptions): Promise<Page<DocumentSummary>>;
  document(id: string, options?: CallOptions): Promise<DocumentRecord>;
  /** An article at all the times at which it was met, and what changed between them. */
  versions(id: string, options?: CallOptions): Promise<VersionsShown>;
  statements(query: StatementQuery, options?: CallOptions): Promise<Page<StatementSummary>>;
  find(query: FindQuery, options?: CallOptions): Promise<Page<Hit>>;
  failures(query: ListQuery, options?: CallOptions): Promise<Page<FailureSummary>>;
  /** Who acts in a case, across its documents. */
  actors(query: ListQuery & { readonly words?: string }, options?: CallOptions): Promise<Page<CaseActor>>;
  /** Facets of a few documents at a time. */
  facets(query: ListQuery & { readonly kind?: FacetKind }, options?: CallOptions): Promise<FacetPage>;
  /** Places of a name, the most prominent first. */
  places(name: string, options?: CallOptions): Promise<readonly Place[]>;
  judgements(query: JudgementQuery, options?: CallOptions): Promise<readonly JudgementSummary[]>;
  /** Says what something is, instead of the machine; it is on disk when this resolves. */
  correct(correction: Asked, reason?: string): Promise<Judgement>;
  /** Takes a judgement back. */
  undo(judgementId: string, reason?: string): Promise<Judgement>;
  verify(options?: CallOptions): Promise<Verification>;
  /** Sends one file to be read into a case; gives back what became of it. */
  send(caseName: string, file: File, options?: CallOptions): Promise<FileOutcome>;
  /** Fetches one address and reads what is there into a case; gives back what became of it. */
  readAddress(caseName: string, address: string, options?: CallOptions): Promise<FileOutcome>;
  /** The address of the frozen bytes of a snapshot. */
  snapshotAddress(sha256: string): string;
}

/**
 * A client of the HTTP interface at `base` ("" for the page's own origin). Works in browsers and in Node:
 * it uses `fetch` and nothing else.
 */
export function createClient(base = "", send: typeof fetch = (input, init) => fetch(input, init)): Client {
  const get = <T>(path: string, query: Query, options: CallOptions | undefined) =>
    call<T>(send, `${base}/api/${path}${search(query)}`, { signal: options?.signal ?? null });
  const post = (path: string, body: object) =>
    call<Judgement>(send, `${base}/api/${path}`, { method: "POST", body: JSON.stringify(body) }, "application/json");
  return {
    status: (options) => get<Status>("status", {}, options),
    cases: async (options) => (await get<{ cases: readonly CaseSummary[] }>("cases", {}, options)).cases,
    documents: (query, options) => get("documents", list(query), options),
    document: (id, options) => get(`documents/${encodeURIComponent(id)}`, {}, options),
    versions: (id, options) => get(`documents/${encodeURIComponent(id)}/versions`, {}, options),
    statements: ({ documentId, voice, directness, stance, words, source, ...rest }, options) =>
      get("statements", { ...list(rest), document: documentId, voice, directness, stance, words, source }, options),
    find: (query, options) => get("find", { ...list(query), words: query.words }, options),
    failures: (query, options) => get("failures", list(query), options),
    actors: ({ words, ...query }, options) => get("actors", { ...list(query), words }, options),
    facets: ({ kind, ...query }, options) => get("facets", { ...list(query), kind }, options),
    places: async (name, options) => (await get<{ places: readonly Place[] }>("places", { name }, options)).places,
    judgements: async ({ caseName, documentId, holding }, options) => {
      const query = {
        case: caseName,
        document: documentId,
        holding: holding === undefined ? undefined : String(holding),
      };
      return (await get<{ items: readonly JudgementSummary[] }>("judgements", query, options)).items;
    },
    correct: (correction, reason) => post("judgements", { correction, reason }),
    undo: (id, reason) => post(`judgements/${encodeURIComponent(id)}/undo`, { reason }),
    verify: (options) => get("verify", {}, options),
    send: async (caseName, file, options) => {
      const body = new FormData();
      body.append("files", file, file.name);
      const address = `${base}/api/documents${search({ case: caseName })}`;
      const init = { method: "POST", body, signal: options?.signal ?? null };
      const answer = await call<{ results: readonly FileOutcome[] }>(send, address, init);
      const [outcome] = answer.results;
      if (outcome === undefined) throw unreadable(200);
      return outcome;
    },
    readAddress: async (caseName, address, options) => {
      const to = `${base}/api/addresses${search({ case: caseName })}`;
      const body = JSON.stringify({ addresses: [address] });
      const init = { method: "POST", body, signal: options?.signal ?? null };
      const answer = await call<{ results: readonly FileOutcome[] }>(send, to, init, "application/json");
      const [outcome] = answer.results;
      if (outcome === undefined) throw unreadable(200);
      return outcome;
    },
    snapshotAddress: (sha256) => `${base}/api/snapshots/${encodeURIComponent(sha256)}`,
  };
}

type Query = Readonly<Record<string, string | number | undefined>>;

function list(query: ListQuery): Query {
  return { case: query.caseName, limit: query.limit, after: query.after };
}

function search(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

async function call<T>(send: typeof fetch, address: string, init: RequestInit, type?: string): Promise<T> {
  const headers = { accept: "application/json", ...(type === undefined ? {} : { "content-type": type }) };
  let response: Response;
  try {
    response = await send(address, { ...init, headers });
  } catch (cause) {
    if (cause instanceof Error && cause.name === "AbortError") throw cause;
    throw new CallError("Sayso does not answer at this address.", {
      status: 0,
      remedy: "Start it again with `sayso serve`, then try again.",
      cause,
    });
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body as T;
  const error = (body as { error?: Partial<ErrorBody> } | undefined)?.error;
  if (typeof error?.message !== "string") throw unreadable(response.status);
  throw new CallError(error.message, {
    status: response.status,
    code: error.code,
    remedy: error.remedy ?? "Try again; if it happens again, look at what `sayso serve` printed.",
  });
}

function unreadable(status: number): CallError {
  return new CallError("Something answered at this address, but not in Sayso's words.", {
    status,
    remedy: "See that the address is the one `sayso serve` printed.",
  });
}
