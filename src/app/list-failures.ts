import type { Ledger, ListQuery, Page } from "../ledger/ledger.ts";
import { catalogue } from "../model/errors/catalogue.ts";
import type { Failure } from "../model/record.ts";
import { requireCase } from "./case-name.ts";

/** A document that could not be read, with what can be done about it today. */
export type FailureSummary = Failure & { readonly seq: number; readonly at: string; readonly remedy?: string };

const remedies = new Map<string, string>(catalogue.map((kind) => [kind.code, kind.remedy]));

/**
 * A page of the documents of the case that could not be read.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listFailures(ledger: Ledger, query: ListQuery): Promise<Page<FailureSummary>> {
  await requireCase(ledger, query.caseName);
  const page = await ledger.failures(query);
  return { ...page, items: page.items.map((failure) => withRemedy(failure)) };
}

function withRemedy(failure: Failure & { readonly seq: number; readonly at: string }): FailureSummary {
  const remedy = remedies.get(failure.code);
  return remedy === undefined ? failure : { ...failure, remedy };
}
