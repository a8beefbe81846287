import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { showTimeline } from "../../app/timeline/show-timeline.ts";
import { TimelineBin, TimelineShown } from "../../app/timeline/timeline-shapes.ts";
import type { HttpDeps } from "./deps.ts";
import { CaseParameters } from "./queries.ts";
import { answers } from "./routes.ts";

const Day = z.iso.date();

const timeline = createRoute({
  method: "get",
  path: "/timeline",
  summary: "When what a case tells of happened, against when it was said: counted, and one by one where there are few",
  request: {
    query: CaseParameters.extend({
      from: Day.optional().openapi({ description: "what happened from this day on; around the articles when absent" }),
      to: Day.optional().openapi({ description: "what happened up to this day, with it" }),
      bin: TimelineBin.optional().openapi({ description: "how fine to count; as fine as fits when absent" }),
    }),
  },
  responses: answers(TimelineShown, "Tallies, and the statements where there are few"),
});

/** Adds the address at which a case's times are. */
export function addTimeline(api: OpenAPIHono, { ledger, defaultCase }: HttpDeps): void {
  api.openapi(timeline, async (context) => {
    const { case: caseName = defaultCase, from, to, bin } = context.req.valid("query");
    const query = {
      caseName,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(bin === undefined ? {} : { bin }),
    };
    return context.json(await showTimeline(ledger, query), 200);
  });
}
