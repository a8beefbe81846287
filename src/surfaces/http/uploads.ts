import type { Context } from "hono";
import { openUploads } from "../../app/inputs.ts";
import { readDocuments } from "../../app/read-documents.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import type { FileOutcome } from "./client.ts";
import type { HttpDeps } from "./deps.ts";

/** Four files of the largest size, and room for what multipart adds. */
export const REQUEST_LIMIT = 210_000_000;

/**
 * Reads the files of a multipart request into a case, one after another.
 * @throws SaysoError SAYSO-USAGE-007 when the body holds no `files`; SAYSO-LEDGER-…
 */
export async function readUploads(context: Context, deps: HttpDeps, caseName: string): Promise<readonly FileOutcome[]> {
  const files = await filesOf(context);
  const inputs = openUploads(
    files.map((file) => ({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) })),
    { clock: deps.clock },
  );
  const results: FileOutcome[] = [];
  for await (const event of readDocuments(await deps.reader(), inputs, { caseName })) {
    if (event.type === "interrupted") break;
    const name = event.locator;
    if (event.type === "read") {
      results.push({ name, outcome: event.outcome, documentId: event.record.document.id });
    } else if (event.type === "failed") results.push({ name, outcome: "failed", error: event.error });
  }
  return results;
}

async function filesOf(context: Context): Promise<readonly File[]> {
  const form = await context.req.formData().catch((cause: unknown) => {
    throw new SaysoError(usageErrors.badRequest, "The body is not multipart/form-data.", { cause });
  });
  const files = form.getAll("files").filter((value): value is File => typeof value !== "string");
  if (files.length > 0) return files;
  throw new SaysoError(usageErrors.badRequest, 'The body holds no file under the name "files".');
}
