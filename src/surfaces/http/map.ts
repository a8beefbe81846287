import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { MapShown, PlaceStatements } from "../../app/map/map-shapes.ts";
import { listPlaceStatements, showMap } from "../../app/map/show-map.ts";
import type { HttpDeps } from "./deps.ts";
import { CaseParameters, ListParameters, listQuery } from "./queries.ts";
import { answers } from "./routes.ts";

const map = createRoute({
  method: "get",
  path: "/map",
  summary: "Where what a case tells of happened, and how precisely that is told",
  request: { query: CaseParameters },
  responses: answers(MapShown, "Places, those of most articles first"),
});

const statements = createRoute({
  method: "get",
  path: "/map/statements",
  summary: "What is told of one place of a case, in the order of time",
  request: {
    query: ListParameters.extend({ place: z.string().min(1).max(500).openapi({ description: "its id on the map" }) }),
  },
  responses: answers(PlaceStatements, "A page of statements"),
});

/** Where it happened. */
export function addMap(api: OpenAPIHono, { ledger, defaultCase }: HttpDeps): void {
  api.openapi(map, async (context) =>
    context.json(await showMap(ledger, context.req.valid("query").case ?? defaultCase), 200),
  );
  api.openapi(statements, async (context) => {
    const { place, ...rest } = context.req.valid("query");
    return context.json(await listPlaceStatements(ledger, { ...listQuery(rest, defaultCase), id: place }), 200);
  });
}
