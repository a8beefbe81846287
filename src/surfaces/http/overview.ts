import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { CaseOverview, ChangesShown, ClaimStanding } from "../../app/case-shapes.ts";
import { listChanges } from "../../app/list-changes.ts";
import { showCase } from "../../app/show-case.ts";
import { findSingleOrigins, weighClaims } from "../../app/weigh-claims.ts";
import { linkerOf } from "./claims.ts";
import type { HttpDeps } from "./deps.ts";
import { CaseParameters, ListParameters } from "./queries.ts";
import { answers } from "./routes.ts";

/** Claims weighed at once: as many as stand on a screen. */
const MOST_AT_ONCE = 32;

const overview = createRoute({
  method: "get",
  path: "/overview",
  summary: "A case at a glance: its main claim summed up, claims by contention, what it holds",
  request: { query: CaseParameters },
  responses: answers(CaseOverview, "The case, as far as it is linked"),
});

const changes = createRoute({
  method: "get",
  path: "/changes",
  summary: "What came into a case after an entry of the log",
  request: {
    query: CaseParameters.extend({
      after: z.coerce.number().int().min(0).openapi({ description: "the number of the entry" }),
      brief: z
        .enum(["true", "false"])
        .optional()
        .openapi({ description: "true: without what changed in an article, for whoever asks often" }),
    }),
  },
  responses: answers(ChangesShown, "Counts, and the first few of each"),
});

const standings = createRoute({
  method: "get",
  path: "/standings",
  summary: "How claims stand: origins, outlets, figures, when they were carried",
  request: {
    query: CaseParameters.extend({
      claims: z
        .string()
        .max(MOST_AT_ONCE * 40)
        .openapi({ description: `ids of claims with commas between, ${MOST_AT_ONCE} at most` }),
    }),
  },
  responses: answers(z.object({ items: z.array(ClaimStanding).readonly() }), "In the order of the ids"),
});

const singleOrigins = createRoute({
  method: "get",
  path: "/single-origins",
  summary: "Claims of several articles behind which no two independent origins stand, by contention",
  request: {
    query: ListParameters.omit({ limit: true }).extend({
      words: z
        .string()
        .max(500)
        .optional()
        .openapi({ description: "full text over the statements' words, as in find" }),
      outlet: z.string().max(500).optional().openapi({ description: "only claims that this outlet carries" }),
    }),
  },
  responses: answers(
    z.object({
      items: z.array(ClaimStanding).readonly(),
      weighed: z.int().openapi({ description: "claims opened for this page" }),
      total: z.int().openapi({ description: "claims to be opened in all" }),
      next: z.string().optional(),
    }),
    "A page; an empty one may have one after it",
  ),
});

/** What tells a case at a glance, how claims stand, and what changed. */
export function addOverview(api: OpenAPIHono, deps: HttpDeps): void {
  const { ledger, defaultCase, languages } = deps;
  const linker = linkerOf(deps);
  api.openapi(overview, async (context) =>
    context.json(await showCase(linker, context.req.valid("query").case ?? defaultCase), 200),
  );
  api.openapi(changes, async (context) => {
    const { case: caseName = defaultCase, after, brief } = context.req.valid("query");
    return context.json(await listChanges(ledger, languages, { caseName, after, brief: brief === "true" }), 200);
  });
  api.openapi(standings, async (context) => {
    const { case: caseName = defaultCase, claims } = context.req.valid("query");
    const ids = claims.split(",").slice(0, MOST_AT_ONCE);
    return context.json({ items: await weighClaims(linker, { caseName, claims: ids }) }, 200);
  });
  api.openapi(singleOrigins, async (context) => {
    const { case: caseName = defaultCase, words, outlet, after } = context.req.valid("query");
    const query = {
      caseName,
      ...(words === undefined ? {} : { words }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(after === undefined ? {} : { after }),
    };
    return context.json(await findSingleOrigins(linker, query), 200);
  });
}
