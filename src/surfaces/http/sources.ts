import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { listSources } from "../../app/sources/list-sources.ts";
import { showSource } from "../../app/sources/show-source.ts";
import { SourceShown, SourcesShown, SourceWhole } from "../../app/sources/source-shapes.ts";
import type { HttpDeps } from "./deps.ts";
import { ListParameters, listQuery } from "./queries.ts";
import { answers } from "./routes.ts";

const list = createRoute({
  method: "get",
  path: "/sources",
  summary: "Who speaks in a case, how often and how, those with most statements first",
  request: {
    query: ListParameters.extend({
      words: z
        .string()
        .max(200)
        .optional()
        .openapi({ description: "only those whose name, role, body or party holds these" }),
      kind: SourceShown.unwrap().shape.kind.optional().openapi({ description: "`named` when absent" }),
    }),
  },
  responses: answers(SourcesShown, "A page of sources"),
});

const whole = createRoute({
  method: "get",
  path: "/sources/{id}",
  summary: "A source with its statements in the order of time, and the claims that they make",
  request: { params: z.object({ id: z.string().max(100) }), query: ListParameters },
  responses: answers(SourceWhole, "The source"),
});

/** Who speaks: counted from the tables, under the actors of the case. */
export function addSources(api: OpenAPIHono, { ledger, known, linking, defaultCase }: HttpDeps): void {
  api.openapi(list, async (context) => {
    const { words, kind, ...rest } = context.req.valid("query");
    const query = {
      ...listQuery(rest, defaultCase),
      ...(words === undefined ? {} : { words }),
      ...(kind === undefined ? {} : { kind }),
    };
    return context.json(await listSources({ ledger, known: await known() }, query), 200);
  });
  api.openapi(whole, async (context) => {
    const { id } = context.req.valid("param");
    const from = { ledger, known: await known(), linker: { ledger, context: linking } };
    return context.json(await showSource(from, { ...listQuery(context.req.valid("query"), defaultCase), id }), 200);
  });
}
