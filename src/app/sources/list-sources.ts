import { SaysoError } from "../../model/errors/error.ts";
import { ledgerErrors } from "../../model/errors/ledger.ts";
import { requireCase } from "../case-name.ts";
import type { ActorSources } from "../list-actors.ts";
import { sourcesOfCase } from "./gather-sources.ts";
import { type GatheredSource, shown } from "./gathered-source.ts";
import type { SourcesShown } from "./source-shapes.ts";

/** Which sources are asked for. */
export interface SourcesQuery {
  readonly caseName: string;
  /** Only those whose name, role, body or party holds these words, whatever the case of letters. */
  readonly words?: string;
  /** Those with a name when absent. */
  readonly kind?: GatheredSource["kind"];
  /** At most so many; 100 when absent. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

/**
 * A page of who is said to have said something in a case, those with most statements first.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case, SAYSO-LEDGER-012 when `after` is no place in this list
 */
export async function listSources(from: ActorSources, query: SourcesQuery): Promise<SourcesShown> {
  const { caseName, kind = "named", limit = 100, after = "0" } = query;
  await requireCase(from.ledger, caseName);
  if (!/^\d{1,9}$/.test(after)) {
    throw new SaysoError(ledgerErrors.badCursor, `"${after.slice(0, 60)}" is no place in this list.`);
  }
  const { sources, nobody } = await sourcesOfCase(from, caseName);
  const words = query.words?.trim().toLowerCase() ?? "";
  const wanted = sources.filter((one) => one.kind === kind && (words === "" || holds(one, words)));
  const start = Number(after);
  const items = wanted.slice(start, start + limit).map(shown);
  const end = start + items.length;
  const sum = (of: GatheredSource["kind"]) => sumOf(sources.filter((one) => one.kind === of));
  return {
    items,
    total: wanted.length,
    ...(end < wanted.length ? { next: String(end) } : {}),
    sums: { named: sum("named"), unnamed: sum("unnamed"), unresolved: sum("unresolved"), nobody },
    most: wanted[0]?.statements ?? 0,
  };
}

function holds({ name, actor }: GatheredSource, words: string): boolean {
  const { names = [], roles = [], speaksFor, party } = actor ?? {};
  const said = [name, ...names.map((one) => one.words), ...roles, speaksFor?.name ?? "", party?.words ?? ""];
  return said.some((one) => one.toLowerCase().includes(words));
}

function sumOf(sources: readonly GatheredSource[]) {
  return {
    sources: sources.length,
    statements: sources.reduce((sum, one) => sum + one.statements, 0),
    articles: new Set(sources.flatMap(({ documents }) => [...documents])).size,
    outlets: new Set(sources.flatMap(({ outlets }) => [...outlets.keys()])).size,
  };
}
