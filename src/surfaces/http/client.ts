import createFetchClient from "openapi-fetch";
import type { Asked } from "../../app/corrections/asked.ts";
import type { FindQuery, ListQuery, StatementQuery } from "../../ledger/ledger.ts";
import type { components, paths } from "./client/schema.d.ts";

export type { Asked, Pointer } from "../../app/corrections/asked.ts";
export { coordinateWords, placeName, timeWords, valueWords } from "../../app/facet-words.ts";

// Everything that the answers are made of, by the description of the interface: the desk knows this file and no other of the house.
type Schemas = components["schemas"];
export type Actor = Schemas["Actor"];
export type Attribution = Schemas["Attribution"];
export type Block = Schemas["Block"];
export type CaseActor = Schemas["CaseActor"];
export type CaseOverview = Schemas["CaseOverview"];
export type CaseSummary = Schemas["CaseSummary"];
export type ChainLink = Schemas["ChainLink"];
export type ChangesShown = Schemas["ChangesShown"];
export type ClaimCitation = Schemas["ClaimCitation"];
export type ClaimFigure = Schemas["ClaimFigure"];
export type ClaimFigures = Schemas["ClaimFigures"];
export type ClaimLine = Schemas["ClaimLine"];
export type ClaimRecord = Schemas["ClaimRecord"];
export type ClaimStanding = Schemas["ClaimStanding"];
export type ClaimShown = Schemas["ClaimShown"];
export type Decided = Schemas["Decided"];
export type DocumentRecord = Schemas["DocumentRecord"];
export type DocumentSummary = Schemas["DocumentSummary"];
export type ErrorBody = Schemas["Error"];
export type Event = Schemas["Event"];
export type Facet = Schemas["Facet"];
export type FacetLine = Schemas["FacetSummary"];
export type FacetUse = Schemas["FacetUse"];
export type FailureSummary = Schemas["FailureSummary"];
export type Hit = Schemas["Hit"];
export type Hunk = Schemas["Hunk"];
export type Judgement = Schemas["Judgement"];
export type JudgementSummary = Schemas["JudgementSummary"];
export type LogLine = Schemas["LogLine"];
export type MapShown = Schemas["MapShown"];
export type MatrixCell = Schemas["MatrixCell"];
export type MatrixShown = Schemas["MatrixShown"];
export type MemberShown = Schemas["MemberShown"];
export type OpenQuestion = Schemas["OpenQuestion"];
export type OriginGraph = Schemas["OriginGraph"];
export type OriginGroup = Schemas["OriginGroup"];
export type OriginsShown = Schemas["OriginsShown"];
export type OutletLine = Schemas["OutletLine"];
export type Place = Schemas["Place"];
export type PlaceTold = Schemas["PlaceTold"];
export type PossibleActor = Schemas["PossibleActor"];
export type Question = Schemas["Question"];
export type QuestionShown = Schemas["QuestionShown"];
export type Reading = Schemas["Reading"];
export type RelationShown = Schemas["RelationShown"];
export type Residue = Schemas["Residue"];
export type RevisionLine = Schemas["RevisionLine"];
export type Score = Schemas["Score"];
export type SourceShown = Schemas["SourceShown"];
export type SourceWhole = Schemas["SourceWhole"];
export type Span = Schemas["Span"];
export type SentencePart = Schemas["SentencePart"];
export type StatementShown = Schemas["StatementShown"];
export type StatementSummary = Schemas["StatementSummary"];
export type SummedClaim = Schemas["SummedClaim"];
export type Verification = Schemas["Verification"];
export type TimelineItem = Schemas["TimelineItem"];
export type TimelineShown = Schemas["TimelineShown"];
export type VersionsShown = Schemas["VersionsShown"];
export type WatchLine = Schemas["WatchLine"];
export type FacetKind = Facet["kind"];
export type SaidPart = Extract<Asked, { kind: "said" }>["part"];
export type Stance = NonNullable<Attribution["stance"]>;
export type Version = VersionsShown["versions"][number];
export type Page<T> = { readonly items: readonly T[]; readonly total: number; readonly next?: string };
export type Status = paths["/status"]["get"]["responses"][200]["content"]["application/json"];
/** What became of one file or address sent to be read. */
export type FileOutcome =
  paths["/addresses"]["post"]["responses"][200]["content"]["application/json"]["results"][number];

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

/** Which judgements of a case are asked for. */
export interface JudgementQuery {
  readonly caseName: string;
  readonly documentId?: string;
  /** Only what holds today. */
  readonly holding?: boolean;
}

export type Client = ReturnType<typeof createClient>;

/**
 * A client of the HTTP interface at `base` ("" for the page's own origin), made from its description: `api` takes and gives what each address
 * takes and gives. `token`: the secret of the server's session, which a page has in its cookie. Works in browsers and in Node: it uses `fetch` and nothing else. Every call throws `CallError` when it does not succeed.
 */
export function createClient(base = "", send: typeof fetch = (input, init) => fetch(input, init), token?: string) {
  const api = createFetchClient<paths>({
    baseUrl: `${base}/api`,
    fetch: (request) => send(request),
    headers: { accept: "application/json", ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
  });
  api.use({ onResponse: ({ response }) => throwFailure(response), onError: ({ error }) => failureOf(error) });
  return {
    api,
    status: (options?: CallOptions) => told(api.GET("/status", of(options))),
    cases: async (options?: CallOptions) => (await told(api.GET("/cases", of(options)))).cases,
    documents: (query: ListQuery, options?: CallOptions) =>
      told(api.GET("/documents", { params: { query: list(query) }, ...of(options) })),
    document: (id: string, options?: CallOptions) =>
      told(api.GET("/documents/{id}", { params: { path: { id } }, ...of(options) })),
    versions: (id: string, options?: CallOptions) =>
      told(api.GET("/documents/{id}/versions", { params: { path: { id } }, ...of(options) })),
    statements: ({ documentId, caseName, ...rest }: StatementQuery, options?: CallOptions) => {
      const query = { ...rest, case: caseName, ...(documentId === undefined ? {} : { document: documentId }) };
      return told(api.GET("/statements", { params: { query: query as StatementParameters }, ...of(options) }));
    },
    find: (query: FindQuery, options?: CallOptions) =>
      told(api.GET("/find", { params: { query: { ...list(query), words: query.words } }, ...of(options) })),
    failures: (query: ListQuery, options?: CallOptions) =>
      told(api.GET("/failures", { params: { query: list(query) }, ...of(options) })),
    actors: ({ words, ...query }: ListQuery & { readonly words?: string }, options?: CallOptions) => {
      const asked = { ...list(query), ...(words === undefined ? {} : { words }) };
      return told(api.GET("/actors", { params: { query: asked }, ...of(options) }));
    },
    places: async (name: string, options?: CallOptions) =>
      (await told(api.GET("/places", { params: { query: { name } }, ...of(options) }))).places,
    judgements: async ({ caseName, documentId, holding }: JudgementQuery, options?: CallOptions) => {
      const query = {
        case: caseName,
        ...(documentId === undefined ? {} : { document: documentId }),
        ...(holding === undefined ? {} : { holding: String(holding) as "true" | "false" }),
      };
      return (await told(api.GET("/judgements", { params: { query }, ...of(options) }))).items;
    },
    /** Says what something is, instead of the machine; it is on disk when this resolves. */
    correct: (correction: Asked, reason?: string) =>
      told(api.POST("/judgements", { body: { correction, ...because(reason) } as CorrectionBody })),
    /** Takes a judgement back. */
    undo: (id: string, reason?: string) =>
      told(api.POST("/judgements/{id}/undo", { params: { path: { id } }, body: because(reason) })),
    verify: (options?: CallOptions) => told(api.GET("/verify", of(options))),
    /** Sends one file to be read into a case; gives back what became of it. */
    send: async (caseName: string, file: File, options?: CallOptions) => {
      const form = new FormData();
      form.append("files", file, file.name);
      const sent = { params: { query: { case: caseName } }, body: form as never, bodySerializer: () => form };
      return only(await told(api.POST("/documents", { ...sent, ...of(options) })));
    },
    /** Fetches one address and reads what is there into a case; gives back what became of it. */
    readAddress: async (caseName: string, address: string, options?: CallOptions) => {
      const asked = { params: { query: { case: caseName } }, body: { addresses: [address] } };
      return only(await told(api.POST("/addresses", { ...asked, ...of(options) })));
    },
    /** The address of the frozen bytes of a snapshot. */
    snapshotAddress: (sha256: string) => `${base}/api/snapshots/${encodeURIComponent(sha256)}`,
  };
}

type StatementParameters = NonNullable<paths["/statements"]["get"]["parameters"]["query"]>;
type CorrectionBody = paths["/judgements"]["post"]["requestBody"]["content"]["application/json"];

/** What a call gave, since one that failed has thrown. */
export async function told<T>(answer: Promise<{ readonly data?: T }>): Promise<T> {
  const { data } = await answer;
  if (data === undefined) throw unreadable(200);
  return data;
}

function of(options: CallOptions | undefined): { readonly signal?: AbortSignal } {
  return options?.signal === undefined ? {} : { signal: options.signal };
}

function because(reason: string | undefined): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}

function list(query: ListQuery) {
  return {
    case: query.caseName,
    ...(query.limit === undefined ? {} : { limit: query.limit }),
    ...(query.after === undefined ? {} : { after: query.after }),
  };
}

function only(answer: { readonly results: readonly FileOutcome[] }): FileOutcome {
  const [outcome] = answer.results;
  if (outcome === undefined) throw unreadable(200);
  return outcome;
}

async function throwFailure(response: Response): Promise<undefined> {
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  if (response.ok && isJson) return undefined;
  const body: unknown = isJson ? await response.json().catch(() => undefined) : undefined;
  const error = (body as { error?: Partial<ErrorBody> } | undefined)?.error;
  if (typeof error?.message !== "string") throw unreadable(response.status);
  throw new CallError(error.message, {
    status: response.status,
    code: error.code,
    remedy: error.remedy ?? "Try again; if it happens again, look at what `sayso serve` printed.",
  });
}

function failureOf(cause: unknown): Error {
  if (cause instanceof Error && (cause.name === "AbortError" || cause instanceof CallError)) return cause;
  return new CallError("Sayso does not answer at this address.", {
    status: 0,
    remedy: "Start it again with `sayso serve`, then try again.",
    cause,
  });
}

function unreadable(status: number): CallError {
  return new CallError("Something answered at this address, but not in Sayso's words.", {
    status,
    remedy: "See that the address is the one `sayso serve` printed.",
  });
}
