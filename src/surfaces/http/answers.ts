import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { reportOf } from "../../app/failure.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { intakeErrors } from "../../model/errors/intake.ts";
import { usageErrors } from "../../model/errors/usage.ts";

const statuses: ReadonlyMap<string, ContentfulStatusCode> = new Map([
  [usageErrors.unknownCase.code, 404],
  [usageErrors.unknownId.code, 404],
  [usageErrors.notFound.code, 404],
  [usageErrors.badCaseName.code, 400],
  [usageErrors.badRequest.code, 400],
  [usageErrors.badCorrection.code, 400],
  [usageErrors.notUndone.code, 404],
  [usageErrors.foreignHost.code, 421],
  [usageErrors.foreignOrigin.code, 403],
  [usageErrors.noSession.code, 401],
  [usageErrors.uploadTooLarge.code, 413],
  [intakeErrors.tooLarge.code, 413],
  ["SAYSO-LEDGER-011", 400],
  ["SAYSO-LEDGER-012", 400],
]);

/** The body of an answer that is not a success, with the status that fits its code. */
export function failureAnswer(context: Context, error: unknown): Response {
  const report = reportOf(isBadBody(error) ? new SaysoError(usageErrors.badRequest, "The body is not JSON.") : error);
  return context.json({ error: report }, statuses.get(report.code) ?? 500);
}

/** hono's own refusal of a body that cannot be parsed, or is of another type. */
function isBadBody(error: unknown): boolean {
  return error instanceof HTTPException && error.status === 400;
}
