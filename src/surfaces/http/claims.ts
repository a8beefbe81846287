import type { OpenAPIHono } from "@hono/zod-openapi";
import { type Linker, linkingOn } from "../../app/link-case.ts";
import { listClaims } from "../../app/list-claims.ts";
import { listEvents } from "../../app/list-events.ts";
import { showClaim } from "../../app/show-claim.ts";
import { showMatrix } from "../../app/show-matrix.ts";
import { traceClaim } from "../../app/trace-claim.ts";
import type { HttpDeps } from "./deps.ts";
import { listQuery } from "./queries.ts";
import { routes } from "./routes.ts";

/** Claims, events, origins and matrices: each answer follows the log first, so that what was just read is in it. */
export function addClaims(api: OpenAPIHono, deps: HttpDeps): void {
  const { ledger, defaultCase } = deps;
  const linker = linkerOf(deps);
  api.openapi(routes.claims, async (context) => {
    const { event, words, outlet, contested, all, like, order, ...rest } = context.req.valid("query");
    const query = {
      ...listQuery(rest, defaultCase),
      ...several(all || like !== undefined),
      ...(like === undefined ? {} : { like }),
      ...(event === undefined ? {} : { event }),
      ...(words === undefined ? {} : { words }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(contested ? { contested } : {}),
      ...(order === undefined ? {} : { order }),
    };
    const page = await listClaims(linker, query);
    const on = await linkingOn(ledger, query.caseName);
    return context.json({ ...page, ...(on === undefined ? {} : { linking: on }) }, 200);
  });
  api.openapi(routes.events, async (context) => {
    const { all, ...rest } = context.req.valid("query");
    return context.json(await listEvents(linker, { ...listQuery(rest, defaultCase), ...several(all) }), 200);
  });
  api.openapi(routes.claim, async (context) =>
    context.json(await showClaim(linker, context.req.valid("param").id), 200),
  );
  api.openapi(routes.origins, async (context) =>
    context.json(await traceClaim(linker, context.req.valid("param").id), 200),
  );
  api.openapi(routes.matrix, async (context) => {
    const { all, order, limit, after } = context.req.valid("query");
    const query = {
      all,
      ...(order === undefined ? {} : { order }),
      ...(limit === undefined ? {} : { limit }),
      ...(after === undefined ? {} : { after }),
    };
    return context.json(await showMatrix(linker, context.req.valid("param").id, query), 200);
  });
}

/** What linking needs, and how long answers wait for it. */
export function linkerOf({ ledger, linking, patience }: HttpDeps): Linker {
  return { ledger, context: linking, ...(patience === undefined ? {} : { patience }) };
}

function several(all: boolean): { readonly articles?: number } {
  return all ? {} : { articles: 2 };
}
