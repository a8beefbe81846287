import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { listQuestions } from "../../app/questions/list-questions.ts";
import { QuestionsShown } from "../../app/questions/question-shapes.ts";
import { QuestionKind } from "../../model/question.ts";
import { linkerOf } from "./claims.ts";
import type { HttpDeps } from "./deps.ts";
import { ListParameters, listQuery } from "./queries.ts";
import { answers } from "./routes.ts";

const list = createRoute({
  method: "get",
  path: "/questions",
  summary: "What articles declare unknown, what asks the same together, with statements that may answer it",
  request: {
    query: ListParameters.extend({
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(100)
        .optional()
        .openapi({ description: "at most so many; 20 when absent" }),
      event: z.string().max(100).optional().openapi({ description: "only those of this event, by its whole id" }),
      kind: QuestionKind.optional(),
    }),
  },
  responses: answers(QuestionsShown, "A page of questions, those that most outlets ask first"),
});

/** Adds the address at which open questions are. */
export function addQuestions(api: OpenAPIHono, deps: HttpDeps): void {
  const { defaultCase } = deps;
  api.openapi(list, async (context) => {
    const { event, kind, ...rest } = context.req.valid("query");
    const query = {
      ...listQuery(rest, defaultCase),
      ...(event === undefined ? {} : { event }),
      ...(kind === undefined ? {} : { kind }),
    };
    return context.json(await listQuestions(linkerOf(deps), query), 200);
  });
}
