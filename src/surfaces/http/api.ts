import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { checkCaseName } from "../../app/case-name.ts";
import { findWords } from "../../app/find-words.ts";
import { listCases } from "../../app/list-cases.ts";
import { listDocuments } from "../../app/list-documents.ts";
import { listFacets } from "../../app/list-facets.ts";
import { listFailures } from "../../app/list-failures.ts";
import { listStatements } from "../../app/list-statements.ts";
import { showRecord } from "../../app/show-record.ts";
import { verifyLedger } from "../../app/verify-ledger.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import { failureAnswer } from "./answers.ts";
import { addClaimRecord } from "./claim-record.ts";
import { addClaims } from "./claims.ts";
import { addDecisions } from "./decisions.ts";
import type { HttpDeps } from "./deps.ts";
import { addIntake } from "./intake.ts";
import { addLog } from "./log.ts";
import { addMap } from "./map.ts";
import { addOverview } from "./overview.ts";
import { listQuery } from "./queries.ts";
import { addQuestions } from "./questions.ts";
import { addRevisions } from "./revisions.ts";
import { routes } from "./routes.ts";
import { addSources } from "./sources.ts";
import { addTimeline } from "./timeline.ts";
import { REQUEST_LIMIT, readUploads } from "./uploads.ts";

/** The interface under `/api`: each handler parses, calls a use case, and answers. */
export function createApi(deps: HttpDeps): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      const words = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
      return failureAnswer(context, new SaysoError(usageErrors.badRequest, `${words}.`));
    },
  });
  const { ledger, defaultCase } = deps;
  api.onError((error, context) => failureAnswer(context, error));
  api.use(
    bodyLimit({
      maxSize: REQUEST_LIMIT,
      onError: (context) =>
        failureAnswer(context, new SaysoError(usageErrors.uploadTooLarge, "The request is larger than 210 MB.")),
    }),
  );

  api.openapi(routes.status, async (context) =>
    context.json(
      {
        name: "Sayso",
        version: deps.version,
        cases: (await listCases(ledger)).map((one) => one.name),
        defaultCase,
      },
      200,
    ),
  );
  api.openapi(routes.cases, async (context) => context.json({ cases: await listCases(ledger) }, 200));
  api.openapi(routes.documents, async (context) =>
    context.json(await listDocuments(ledger, listQuery(context.req.valid("query"), defaultCase)), 200),
  );
  api.openapi(routes.document, async (context) => {
    const { id } = context.req.valid("param");
    return context.json((await showRecord(ledger, id)).record, 200);
  });
  api.openapi(routes.statements, async (context) => {
    const { document, voice, directness, stance, source, words, place, from, to, ...rest } = context.req.valid("query");
    const query = {
      ...listQuery(rest, defaultCase),
      ...(document === undefined ? {} : { documentId: document }),
      ...(voice === undefined ? {} : { voice }),
      ...(directness === undefined ? {} : { directness }),
      ...(stance === undefined ? {} : { stance }),
      ...(source === undefined ? {} : { source }),
      ...(words === undefined ? {} : { words }),
      ...(place === undefined ? {} : { place }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
    return context.json(await listStatements(ledger, query), 200);
  });
  api.openapi(routes.find, async (context) => {
    const { words, ...rest } = context.req.valid("query");
    return context.json(await findWords(ledger, { ...listQuery(rest, defaultCase), words }), 200);
  });
  api.openapi(routes.failures, async (context) =>
    context.json(await listFailures(ledger, listQuery(context.req.valid("query"), defaultCase)), 200),
  );
  api.openapi(routes.facets, async (context) => {
    const { kind, ...rest } = context.req.valid("query");
    const query = { ...listQuery(rest, defaultCase), ...(kind === undefined ? {} : { kind }) };
    return context.json(await listFacets(ledger, query), 200);
  });
  addClaims(api, deps);
  addClaimRecord(api, deps);
  addOverview(api, deps);
  addDecisions(api, deps);
  addIntake(api, deps);
  addQuestions(api, deps);
  addSources(api, deps);
  addTimeline(api, deps);
  addLog(api, deps);
  addMap(api, deps);
  addRevisions(api, deps);
  api.openapi(routes.verify, async (context) => context.json(await verifyLedger(ledger), 200));
  api.openapi(routes.snapshot, async (context) => {
    const { sha256 } = context.req.valid("param");
    const bytes = await ledger.snapshot(sha256);
    if (bytes === undefined) {
      throw new SaysoError(usageErrors.notFound, `There is no snapshot ${sha256.slice(0, 12)}… in this ledger.`);
    }
    // The bytes are strangers' pages: they are handed over to be kept, never to be run in the desk's origin.
    return context.body(Uint8Array.from(bytes).buffer, 200, {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${sha256}.bin"`,
      "cache-control": "private, max-age=31536000, immutable",
    });
  });
  // Described like the others; the form is taken apart by hand, since it holds files and not JSON.
  api.openAPIRegistry.registerPath(routes.send);
  api.post(routes.send.path, async (context) => {
    const caseName = checkCaseName(context.req.query("case") ?? defaultCase);
    return context.json({ results: await readUploads(context, deps, caseName) }, 200);
  });
  api.get("/openapi.json", (context) => context.json(openApiDocument(api, deps.version)));
  api.all("*", (context) =>
    failureAnswer(
      context,
      new SaysoError(usageErrors.notFound, `There is nothing at ${context.req.path.slice(0, 200)}.`),
    ),
  );
  return api;
}

/** The OpenAPI 3.1 document of the interface. */
export function openApiDocument(api: OpenAPIHono, version: string) {
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Sayso",
      version,
      description:
        "Who said it, on whose say-so, and what speaks against it. Offsets are UTF-16 code units, end exclusive.",
    },
    servers: [{ url: "/api" }],
  });
}
