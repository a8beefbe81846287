import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { citeClaim } from "../../app/cite-claim.ts";
import { ClaimRecord } from "../../app/claim-record-shapes.ts";
import type { HttpDeps } from "./deps.ts";
import { answers } from "./routes.ts";

const record = createRoute({
  method: "get",
  path: "/claims/{id}/record",
  summary:
    "What a claim is cited with: its documents with the hash of each, judgements about it, and the head of the log",
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: answers(ClaimRecord, "Its citations"),
});

/** Adds the address at which a claim's citations are. */
export function addClaimRecord(api: OpenAPIHono, { ledger, linking }: HttpDeps): void {
  api.openapi(record, async (context) =>
    context.json(await citeClaim({ ledger, context: linking }, context.req.valid("param").id), 200),
  );
}
