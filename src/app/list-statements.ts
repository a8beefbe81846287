import type { Ledger, Page, StatementQuery, StatementSummary } from "../ledger/ledger.ts";
import type { DocumentRecord } from "../model/record.ts";
import { requireCase } from "./case-name.ts";
import { correctionsOfCase } from "./corrections/corrections-of-case.ts";

/**
 * A page of the case's statements that fit the query, in the order of the documents and of their texts; whom a source
 * was taken for is told as people decided it. What the query is compared with is what the machine read.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listStatements(ledger: Ledger, query: StatementQuery): Promise<Page<StatementSummary>> {
  await requireCase(ledger, query.caseName);
  const page = await ledger.statements(query);
  if (page.items.length === 0) return page;
  const corrections = await correctionsOfCase(ledger, query.caseName);
  if (corrections.holding.length === 0) return page;
  const actors = new Map<string, ReadonlyMap<string, string>>();
  for (const { documentId } of page.items) {
    if (actors.has(documentId) || !corrections.touches(documentId)) continue;
    const record = await ledger.document(documentId);
    if (record !== undefined) actors.set(documentId, actorsByAttribution(corrections.layOver(record)));
  }
  return { ...page, items: page.items.map((item) => withActor(item, actors.get(item.documentId))) };
}

function actorsByAttribution({ attributions, actors }: DocumentRecord): ReadonlyMap<string, string> {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return new Map(
    attributions.flatMap(({ id, chain }): readonly [string, string][] => {
      const actorId = chain.findLast((link) => link.role === "source")?.actorId;
      const name = actorId === undefined ? undefined : names.get(actorId);
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

function withActor(statement: StatementSummary, actors: ReadonlyMap<string, string> | undefined): StatementSummary {
  const name = statement.attributionId === undefined ? undefined : actors?.get(statement.attributionId);
  return name === undefined ? statement : { ...statement, actor: name };
}
