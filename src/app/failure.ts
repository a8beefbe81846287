import { SaysoError } from "../model/errors/error.ts";
import { pipelineErrors } from "../model/errors/pipeline.ts";

/** What is told about a failure, on every surface. */
export interface ErrorReport {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** Any failure in the catalogue's words; one that nobody foresaw is told as SAYSO-PIPELINE-001. */
export function reportOf(error: unknown): ErrorReport {
  const known =
    error instanceof SaysoError
      ? error
      : new SaysoError(pipelineErrors.stageFailed, error instanceof Error ? error.message : String(error));
  return { code: known.code, message: known.message, remedy: known.remedy };
}

/** True when the ledger itself failed: going on with the next document would fail in the same way. */
export function isLedgerFailure(error: unknown): boolean {
  return error instanceof SaysoError && error.code.startsWith("SAYSO-LEDGER-");
}
