import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { listLog } from "../../app/log/list-log.ts";
import { LogShown } from "../../app/log/log-shapes.ts";
import { EntryKind } from "../../model/entry.ts";
import type { HttpDeps } from "./deps.ts";
import { ListParameters } from "./queries.ts";
import { answers } from "./routes.ts";

const log = createRoute({
  method: "get",
  path: "/log",
  summary: "Who wrote what down, machine or person, the newest first",
  request: {
    query: ListParameters.omit({ after: true }).extend({
      who: z.enum(["person", "machine"]).optional(),
      kind: EntryKind.optional(),
      before: z.coerce.number().int().min(1).optional().openapi({ description: "`next` of the page before" }),
    }),
  },
  responses: answers(LogShown, "A page of the log"),
});

/** The log, read from its end. */
export function addLog(api: OpenAPIHono, { ledger, defaultCase }: HttpDeps): void {
  api.openapi(log, async (context) => {
    const { case: named, who, kind, limit, before } = context.req.valid("query");
    const query = {
      caseName: named ?? defaultCase,
      ...(who === undefined ? {} : { who }),
      ...(kind === undefined ? {} : { kind }),
      ...(limit === undefined ? {} : { limit }),
      ...(before === undefined ? {} : { before }),
    };
    return context.json(await listLog(ledger, query), 200);
  });
}
