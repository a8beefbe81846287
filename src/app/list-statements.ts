import type { Ledger, Page, StatementQuery, StatementSummary } from "../ledger/ledger.ts";
import { SaysoError } from "../model/errors/error.ts";
import { ledgerErrors } from "../model/errors/ledger.ts";
import type { DocumentRecord } from "../model/record.ts";
import { requireCase } from "./case-name.ts";
import { type CorrectionsOfCase, correctionsOfCase } from "./corrections/corrections-of-case.ts";
import { type FacetFilter, filtersFacets, statementsThatFit } from "./facet-filter.ts";

/**
 * A page of the case's statements that fit the query, in the order of the documents and of their texts; whom a source
 * was taken for is told as people decided it. Places and times are compared as people decided them too, words and
 * sources as the machine read them.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listStatements(
  ledger: Ledger,
  { place, from, to, ...query }: StatementQuery & FacetFilter,
): Promise<Page<StatementSummary>> {
  await requireCase(ledger, query.caseName);
  const filter: FacetFilter = {
    ...(place === undefined ? {} : { place }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  const corrections = await correctionsOfCase(ledger, query.caseName);
  const page = filtersFacets(filter)
    ? await filteredPage(ledger, corrections, query, filter)
    : await ledger.statements(query);
  if (page.items.length === 0) return page;
  if (corrections.holding.length === 0) return page;
  const actors = new Map<string, ReadonlyMap<string, string>>();
  for (const { documentId } of page.items) {
    if (actors.has(documentId) || !corrections.touches(documentId)) continue;
    const record = await ledger.document(documentId);
    if (record !== undefined) actors.set(documentId, actorsByAttribution(corrections.layOver(record)));
  }
  return { ...page, items: page.items.map((item) => withActor(item, actors.get(item.documentId))) };
}

const PAGE = 1000;
const USUAL = 100;

/**
 * Facets are compared as people decided them, so in the documents and not in a table: every document with a statement
 * that fits the rest of the query is opened, some milliseconds each.
 */
async function filteredPage(
  ledger: Ledger,
  corrections: CorrectionsOfCase,
  { limit = USUAL, after, ...query }: StatementQuery,
  filter: FacetFilter,
): Promise<Page<StatementSummary>> {
  const first = placeInList(after);
  const fitting = new Map<string, ReadonlySet<string>>();
  const items: StatementSummary[] = [];
  let total = 0;
  let next: string | undefined;
  do {
    const page = await ledger.statements({ ...query, limit: PAGE, ...(next === undefined ? {} : { after: next }) });
    for (const item of page.items) {
      let ids = fitting.get(item.documentId);
      if (ids === undefined) {
        const record = await ledger.document(item.documentId);
        ids = record === undefined ? new Set() : statementsThatFit(corrections.layOver(record), filter);
        fitting.set(item.documentId, ids);
      }
      if (!ids.has(item.id)) continue;
      if (total >= first && items.length < limit) items.push(item);
      total++;
    }
    next = page.next;
  } while (next !== undefined);
  const end = first + items.length;
  return { items, total, ...(end < total && items.length > 0 ? { next: `f${end}` } : {}) };
}

/** @throws SaysoError SAYSO-LEDGER-012 when no list of this kind gave it */
function placeInList(after: string | undefined): number {
  if (after === undefined) return 0;
  if (/^f\d{1,9}$/.test(after)) return Number(after.slice(1));
  throw new SaysoError(ledgerErrors.badCursor, `"${after.slice(0, 60)}" is no place in this list.`);
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
