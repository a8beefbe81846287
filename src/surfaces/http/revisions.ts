import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { listRevisions, RevisionsShown } from "../../app/list-revisions.ts";
import { exportOutlets, importOutlets } from "../../app/outlets-csv.ts";
import { OutletProfile } from "../../model/outlet-profile.ts";
import type { HttpDeps } from "./deps.ts";
import { ListParameters, listQuery } from "./queries.ts";
import { answers } from "./routes.ts";

const revisions = createRoute({
  method: "get",
  path: "/revisions",
  summary: "Articles that changed since they were first met, the newest change first",
  request: { query: ListParameters },
  responses: answers(RevisionsShown, "A page of changed articles, 10 when no limit is given"),
});

const Csv = z.object({ csv: z.string().max(2_000_000) });

const outletsCsv = createRoute({
  method: "get",
  path: "/outlets/csv",
  summary: "What was stated of outlets as CSV",
  responses: answers(Csv, "The text of a file"),
});

const readOutletsCsv = createRoute({
  method: "post",
  path: "/outlets/csv",
  summary: "States every outlet of a CSV, or none where a line cannot be stated",
  request: { body: { required: true, content: { "application/json": { schema: Csv } } } },
  responses: answers(z.object({ items: z.array(OutletProfile).readonly() }), "The outlets as they are stated now"),
});

/** What changed, and outlets by the table. */
export function addRevisions(api: OpenAPIHono, { ledger, languages, person, defaultCase }: HttpDeps): void {
  api.openapi(revisions, async (context) =>
    context.json(await listRevisions(ledger, languages, listQuery(context.req.valid("query"), defaultCase)), 200),
  );
  api.openapi(outletsCsv, async (context) => context.json({ csv: exportOutlets(await ledger.outlets()) }, 200));
  api.openapi(readOutletsCsv, async (context) =>
    context.json({ items: await importOutlets(ledger, context.req.valid("json").csv, person) }, 200),
  );
}
