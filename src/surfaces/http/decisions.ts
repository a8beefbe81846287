import type { OpenAPIHono } from "@hono/zod-openapi";
import { correct, type Deciding, undo } from "../../app/corrections/correct.ts";
import { listActors } from "../../app/list-actors.ts";
import { listJudgements } from "../../app/list-judgements.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import { failureAnswer } from "./answers.ts";
import type { HttpDeps } from "./deps.ts";
import { listQuery } from "./queries.ts";
import { routes } from "./routes.ts";

/** As many places of one name as a person looks through. */
const PLACES = 20;

/** Adds the addresses at which people decide, and those that show what they need for it. */
export function addDecisions(api: OpenAPIHono, deps: HttpDeps): void {
  const { ledger, clock, person, defaultCase } = deps;
  // Anything else would not be looked at before the handler, and be taken for nothing.
  api.use("/judgements/*", async (context, next) => {
    const type = context.req.header("content-type") ?? "";
    if (context.req.method === "GET" || /^application\/json\b/i.test(type)) return next();
    return failureAnswer(context, new SaysoError(usageErrors.badRequest, "The body is not JSON."));
  });
  const deciding = async (): Promise<Deciding> => {
    const places = await deps.places();
    return { ledger, clock, person, ...(places === undefined ? {} : { places }) };
  };
  api.openapi(routes.actors, async (context) => {
    const { words, ...rest } = context.req.valid("query");
    const query = { ...listQuery(rest, defaultCase), ...(words === undefined ? {} : { words }) };
    return context.json(await listActors({ ledger, known: await deps.known() }, query), 200);
  });
  api.openapi(routes.places, async (context) => {
    const { name } = context.req.valid("query");
    const places = await deps.places();
    return context.json({ places: (places?.named(name) ?? []).slice(0, PLACES) }, 200);
  });
  api.openapi(routes.judgements, async (context) => {
    const { case: caseName = defaultCase, document, holding } = context.req.valid("query");
    const query = {
      caseName,
      holding: holding === "true",
      ...(document === undefined ? {} : { documentId: document }),
    };
    return context.json({ items: await listJudgements(ledger, query) }, 200);
  });
  api.openapi(routes.correct, async (context) => {
    const { correction, reason } = context.req.valid("json");
    return context.json(await correct(await deciding(), correction, reason), 200);
  });
  api.openapi(routes.undo, async (context) => {
    const { id } = context.req.valid("param");
    return context.json(await undo(await deciding(), id, context.req.valid("json").reason), 200);
  });
}
