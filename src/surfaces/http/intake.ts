import type { OpenAPIHono } from "@hono/zod-openapi";
import { checkCaseName } from "../../app/case-name.ts";
import { isWebAddress, webInput } from "../../app/inputs.ts";
import { listOutlets, stateOutlet } from "../../app/outlets.ts";
import { readDocuments } from "../../app/read-documents.ts";
import { showVersions } from "../../app/show-versions.ts";
import { addWatch, endWatch, listWatches } from "../../app/watch.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import type { FileOutcome } from "./client.ts";
import type { HttpDeps } from "./deps.ts";
import { routes } from "./routes.ts";

/** How documents come in: addresses, outlets, watches, versions. */
export function addIntake(api: OpenAPIHono, deps: HttpDeps): void {
  const { ledger, defaultCase, person } = deps;
  api.openapi(routes.readAddresses, async (context) => {
    const caseName = checkCaseName(context.req.valid("query").case ?? defaultCase);
    const { addresses } = context.req.valid("json");
    const bad = addresses.find((address) => !isWebAddress(address));
    if (bad !== undefined) throw new SaysoError(usageErrors.badRequest, `"${bad.slice(0, 200)}" is no address.`);
    const { signal } = context.req.raw;
    const inputs = addresses.map((address) => webInput(address, deps.fetcher, signal));
    const results: FileOutcome[] = [];
    for await (const event of readDocuments(await deps.reader(), inputs, { caseName, signal })) {
      if (event.type === "read") {
        results.push({ name: event.locator, outcome: event.outcome, documentId: event.record.document.id });
      } else if (event.type === "failed") {
        results.push({ name: event.locator, outcome: "failed", error: event.error });
      }
    }
    return context.json({ results }, 200);
  });
  api.openapi(routes.versions, async (context) =>
    context.json(await showVersions(ledger, deps.languages, context.req.valid("param").id), 200),
  );
  api.openapi(routes.outlets, async (context) =>
    context.json({ items: await listOutlets(ledger, context.req.valid("query").case ?? defaultCase) }, 200),
  );
  api.openapi(routes.stateOutlet, async (context) =>
    context.json(await stateOutlet(ledger, given(context.req.valid("json")), person), 200),
  );
  api.openapi(routes.watches, async (context) =>
    context.json({ items: await listWatches(ledger, context.req.valid("query").case ?? defaultCase) }, 200),
  );
  api.openapi(routes.addWatch, async (context) => {
    const caseName = checkCaseName(context.req.valid("query").case ?? defaultCase);
    const { address, every } = context.req.valid("json");
    const by = { kind: "person", name: person } as const;
    return context.json((await addWatch(ledger, await deps.fetcher(), { caseName, address, every, by })).watch, 200);
  });
  api.openapi(routes.endWatch, async (context) =>
    context.json(await endWatch(ledger, context.req.valid("param").id, { kind: "person", name: person }), 200),
  );
}

/** What was given of a form, without what was left out. */
function given<T extends { readonly name: string }>(body: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(body).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}
