import type { Ledger, Page, StatementQuery, StatementSummary } from "../ledger/ledger.ts";
import type { Attribution } from "../model/attribution.ts";
import { SaysoError } from "../model/errors/error.ts";
import { ledgerErrors } from "../model/errors/ledger.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import { hull, sliceAll } from "../text/spans.ts";
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
  const retold = new Map<string, Retold>();
  for (const { documentId } of page.items) {
    if (retold.has(documentId) || !corrections.touches(documentId)) continue;
    const record = await ledger.document(documentId);
    if (record !== undefined) retold.set(documentId, retoldBy(corrections.layOver(record)));
  }
  return { ...page, items: page.items.flatMap((item) => asDecided(item, retold.get(item.documentId))) };
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

/** What is said in a document that people corrected. */
interface Retold {
  readonly actors: ReadonlyMap<string, string>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** Attributions of which a person moved a part. */
  readonly moved: ReadonlyMap<string, Attribution>;
  readonly text: string;
}

function retoldBy(record: DocumentRecord): Retold {
  return {
    actors: actorsByAttribution(record),
    statements: new Map(record.statements.map((one) => [one.id, one])),
    moved: new Map(record.attributions.filter(({ decided }) => decided !== undefined).map((one) => [one.id, one])),
    text: record.document.text,
  };
}

/** The line as people decided; none where they decided that nobody says it. */
function asDecided(line: StatementSummary, retold: Retold | undefined): readonly StatementSummary[] {
  if (retold === undefined) return [line];
  const statement = retold.statements.get(line.id);
  const place = statement && hull(statement.spans);
  if (statement === undefined || place === undefined) return [];
  const { attributionId } = statement;
  const name = attributionId === undefined ? undefined : retold.actors.get(attributionId);
  const moved = attributionId === undefined ? undefined : retold.moved.get(attributionId);
  const { source, cue, actor, ...rest } = line;
  const kept = { ...(source === undefined ? {} : { source }), ...(cue === undefined ? {} : { cue }) };
  return [
    {
      ...rest,
      ...(moved === undefined ? kept : partsOf(moved, retold.text)),
      words: statement.words,
      ...place,
      voice: statement.voice,
      ...(attributionId === undefined ? {} : { attributionId }),
      ...(name !== undefined ? { actor: name } : actor === undefined || moved !== undefined ? {} : { actor }),
    },
  ];
}

function partsOf({ source, cue, chain }: Attribution, text: string) {
  return {
    ...(source.length === 0 ? {} : { source: sliceAll(text, source) }),
    ...(cue.length === 0 ? {} : { cue: sliceAll(text, cue) }),
    chain: chain.map(({ words }) => words),
  };
}
