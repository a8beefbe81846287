import { createRoute, z } from "@hono/zod-openapi";
import {
  CaseLine,
  DocumentLine,
  ErrorShape,
  FailureLine,
  HitLine,
  pageOf,
  StatementLine,
  VerificationLine,
} from "../../app/shapes.ts";
import { DocumentRecord } from "../../model/record.ts";
import { FindParameters, ListParameters, StatementParameters } from "./queries.ts";

const failure = {
  description: "A failure, with its code and what can be done",
  content: { "application/json": { schema: z.object({ error: ErrorShape }) } },
};

function answers<T extends z.ZodType>(schema: T, description: string) {
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
  outcome: z.enum(["recorded", "re-read", "known", "failed"]),
  documentId: z.string().optional(),
  error: ErrorShape.optional(),
});

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
    request: { params: z.object({ id: z.string().max(100) }) },
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
