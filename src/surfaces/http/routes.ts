import { createRoute, z } from "@hono/zod-openapi";
import { LinkingOn } from "../../app/case-shapes.ts";
import { ClaimLine, ClaimShown, MatrixShown, OriginsShown } from "../../app/claim-shapes.ts";
import { OutletShape, VersionsShape, WatchShape } from "../../app/intake-shapes.ts";
import {
  CaseLine,
  DocumentLine,
  ErrorShape,
  FacetLine,
  FailureLine,
  HitLine,
  JudgementLine,
  pageOf,
  StatementLine,
  VerificationLine,
} from "../../app/shapes.ts";
import { CaseActor } from "../../model/case-actor.ts";
import { Event } from "../../model/event.ts";
import { Place } from "../../model/facet/place-value.ts";
import { Judgement } from "../../model/judgement.ts";
import { OutletProfile } from "../../model/outlet-profile.ts";
import { DocumentRecord } from "../../model/record.ts";
import { Watch } from "../../model/watch.ts";
import {
  ActorParameters,
  AddressesBody,
  CaseParameters,
  ClaimParameters,
  CorrectionBody,
  EventParameters,
  FacetParameters,
  FindParameters,
  JudgementParameters,
  ListParameters,
  MatrixParameters,
  OutletBody,
  PlaceParameters,
  StatementParameters,
  UndoBody,
  WatchBody,
} from "./queries.ts";

const failure = {
  description: "A failure, with its code and what can be done",
  content: { "application/json": { schema: z.object({ error: ErrorShape }) } },
};

export function answers<T extends z.ZodType>(schema: T, description: string) {
  return {
    200: { description, content: { "application/json": { schema } } },
    400: failure,
    404: failure,
  };
}

const Status = z.object({
  name: z.string(),
  version: z.string(),
  cases: z.array(z.string()).readonly(),
  defaultCase: z.string(),
});

const FileOutcome = z.object({
  name: z.string(),
  outcome: z.enum(["recorded", "re-read", "known", "seen", "failed"]),
  documentId: z.string().optional(),
  error: ErrorShape.optional(),
});

const ById = z.object({ id: z.string().max(100) });

/** Every address of the interface: what it takes, what it answers. The OpenAPI document is made from these. */
export const routes = {
  status: createRoute({
    method: "get",
    path: "/status",
    summary: "What answers here",
    responses: answers(Status, "Name, version and cases"),
  }),
  cases: createRoute({
    method: "get",
    path: "/cases",
    summary: "The cases of the ledger",
    responses: answers(z.object({ cases: z.array(CaseLine).readonly() }), "All cases, by name"),
  }),
  documents: createRoute({
    method: "get",
    path: "/documents",
    summary: "The documents of a case",
    request: { query: ListParameters },
    responses: answers(pageOf(DocumentLine), "A page of documents"),
  }),
  document: createRoute({
    method: "get",
    path: "/documents/{id}",
    summary: "A document with all that was read in it",
    request: { params: ById },
    responses: answers(DocumentRecord, "The document"),
  }),
  statements: createRoute({
    method: "get",
    path: "/statements",
    summary: "What was said, by whom",
    request: { query: StatementParameters },
    responses: answers(pageOf(StatementLine), "A page of statements"),
  }),
  find: createRoute({
    method: "get",
    path: "/find",
    summary: "Full text over documents and statements, best first",
    request: { query: FindParameters },
    responses: answers(pageOf(HitLine), "A page of hits"),
  }),
  failures: createRoute({
    method: "get",
    path: "/failures",
    summary: "Documents that could not be read",
    request: { query: ListParameters },
    responses: answers(pageOf(FailureLine), "A page of failures"),
  }),
  facets: createRoute({
    method: "get",
    path: "/facets",
    summary: "Times, places and quantities of a case, a few documents at a time",
    request: { query: FacetParameters },
    responses: answers(
      z.object({ items: z.array(FacetLine).readonly(), next: z.string().optional() }),
      "The facets of a page of documents",
    ),
  }),
  actors: createRoute({
    method: "get",
    path: "/actors",
    summary: "Who acts in a case, across its documents",
    request: { query: ActorParameters },
    responses: answers(pageOf(CaseActor), "A page of actors, those in most documents first"),
  }),
  claims: createRoute({
    method: "get",
    path: "/claims",
    summary: "What is said in several articles of a case, those in most articles first",
    request: { query: ClaimParameters },
    responses: answers(
      pageOf(ClaimLine).unwrap().extend({ linking: LinkingOn.optional() }),
      "A page of claims; `linking` where articles are still put together",
    ),
  }),
  claim: createRoute({
    method: "get",
    path: "/claims/{id}",
    summary: "A claim whole: its origins, its statements, what they are to one another",
    request: { params: ById },
    responses: answers(ClaimShown, "The claim"),
  }),
  origins: createRoute({
    method: "get",
    path: "/claims/{id}/origins",
    summary: "Where a claim comes from",
    request: { params: ById },
    responses: answers(OriginsShown, "Its origins, and what shows them"),
  }),
  events: createRoute({
    method: "get",
    path: "/events",
    summary: "Articles on one event together, those of most articles first",
    request: { query: EventParameters },
    responses: answers(pageOf(Event), "A page of events"),
  }),
  matrix: createRoute({
    method: "get",
    path: "/events/{id}/matrix",
    summary: "Outlets by claims of an event, those that most articles carry first",
    request: { params: ById, query: MatrixParameters },
    responses: answers(MatrixShown, "The matrix, and the statements behind its cells"),
  }),
  versions: createRoute({
    method: "get",
    path: "/documents/{id}/versions",
    summary: "An article at all the times at which it was met, and what changed between them",
    request: { params: ById },
    responses: answers(VersionsShape, "Its versions, the oldest first"),
  }),
  readAddresses: createRoute({
    method: "post",
    path: "/addresses",
    summary: "Fetches addresses and reads what is there into a case",
    request: {
      query: CaseParameters,
      body: { required: true, content: { "application/json": { schema: AddressesBody } } },
    },
    responses: { ...answers(z.object({ results: z.array(FileOutcome) }), "What became of each"), 403: failure },
  }),
  outlets: createRoute({
    method: "get",
    path: "/outlets",
    summary: "Outlets as people state them, and those of the case that nobody stated",
    request: { query: CaseParameters },
    responses: answers(z.object({ items: z.array(OutletShape).readonly() }), "By name"),
  }),
  stateOutlet: createRoute({
    method: "post",
    path: "/outlets",
    summary: "Says what an outlet is; what is left out stays as it was",
    request: { body: { required: true, content: { "application/json": { schema: OutletBody } } } },
    responses: { ...answers(OutletProfile, "The outlet as it is stated now"), 403: failure },
  }),
  watches: createRoute({
    method: "get",
    path: "/watches",
    summary: "What is watched for a case",
    request: { query: CaseParameters },
    responses: answers(z.object({ items: z.array(WatchShape).readonly() }), "In the order in which they began"),
  }),
  addWatch: createRoute({
    method: "post",
    path: "/watches",
    summary: "Begins to watch a feed, a site map or a page",
    request: {
      query: CaseParameters,
      body: { required: true, content: { "application/json": { schema: WatchBody } } },
    },
    responses: { ...answers(Watch, "The watch"), 403: failure },
  }),
  endWatch: createRoute({
    method: "post",
    path: "/watches/{id}/end",
    summary: "Ends a watch; what was read stays",
    request: { params: ById },
    responses: { ...answers(Watch, "The watch that ended"), 403: failure },
  }),
  places: createRoute({
    method: "get",
    path: "/places",
    summary: "Places of a name, to choose from",
    request: { query: PlaceParameters },
    responses: answers(z.object({ places: z.array(Place).readonly() }), "The most prominent first, at most 20"),
  }),
  judgements: createRoute({
    method: "get",
    path: "/judgements",
    summary: "What people decided in a case",
    request: { query: JudgementParameters },
    responses: answers(z.object({ items: z.array(JudgementLine).readonly() }), "In the order in which it was decided"),
  }),
  correct: createRoute({
    method: "post",
    path: "/judgements",
    summary: "Says what a time, place, quantity or actor is, instead of the machine",
    request: { body: { required: true, content: { "application/json": { schema: CorrectionBody } } } },
    responses: { ...answers(Judgement, "The judgement as it was written down"), 403: failure },
  }),
  undo: createRoute({
    method: "post",
    path: "/judgements/{id}/undo",
    summary: "Takes a judgement back",
    request: {
      params: ById,
      body: { required: true, content: { "application/json": { schema: UndoBody } } },
    },
    responses: { ...answers(Judgement, "The judgement that supersedes it"), 403: failure },
  }),
  verify: createRoute({
    method: "get",
    path: "/verify",
    summary: "Whether the log and every snapshot are whole",
    responses: answers(VerificationLine, "What was checked, and each fault"),
  }),
  snapshot: createRoute({
    method: "get",
    path: "/snapshots/{sha256}",
    summary: "The frozen bytes of a snapshot, as an attachment",
    request: { params: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) },
    responses: {
      200: {
        description: "The bytes as they were captured",
        content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } },
      },
      400: failure,
      404: failure,
    },
  }),
  send: createRoute({
    method: "post",
    path: "/documents",
    summary: "Reads files into a case",
    request: {
      query: z.object({ case: z.string().max(100).optional() }),
      body: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: z.object({ files: z.array(z.string().openapi({ format: "binary" })) }),
          },
        },
      },
    },
    responses: {
      ...answers(z.object({ results: z.array(FileOutcome).readonly() }), "What became of each file"),
      403: failure,
      413: failure,
    },
  }),
} as const;
