import type { SaidByQuery, SourceRelay, SourceTally } from "../../ledger/ledger.ts";
import type { CaseActor } from "../../model/case-actor.ts";
import type { SourceShown } from "./source-shapes.ts";

/** A source while its counts are put together. */
export interface GatheredSource extends Pick<SourceShown, "id" | "name" | "kind"> {
  readonly actor?: CaseActor;
  statements: number;
  hedged: number;
  direct: number;
  indirect: number;
  mixed: number;
  readonly documents: Set<string>;
  readonly outlets: Map<string, { statements: number; readonly documents: Set<string> }>;
  readonly stances: Map<string, number>;
  readonly through: Map<string, { statements: number; readonly outlets: Set<string> }>;
  /** Where its statements are found in the tables: names and words in documents … */
  readonly names: Set<string>;
  readonly words: Set<string>;
  readonly where: Set<string>;
  /** … and those of corrected documents one by one. */
  readonly statementIds: string[];
}

const UNNAMED_OUTLET = "outlet not named";

export function newSource(
  what: Pick<GatheredSource, "id" | "name" | "kind">,
  actor: CaseActor | undefined,
): GatheredSource {
  return {
    ...what,
    ...(actor === undefined ? {} : { actor }),
    statements: 0,
    hedged: 0,
    direct: 0,
    indirect: 0,
    mixed: 0,
    documents: new Set(),
    outlets: new Map(),
    stances: new Map(),
    through: new Map(),
    names: new Set(),
    words: new Set(),
    where: new Set(),
    statementIds: [],
  };
}

/** Adds what a source is counted to have said in a document. */
export function tally(source: GatheredSource, one: SourceTally, statementId?: string): void {
  const { documentId, outlet = UNNAMED_OUTLET, actor, source: words, stance, directness, hedged, statements } = one;
  source.statements += statements;
  if (hedged) source.hedged += statements;
  if (directness === "direct" || directness === "indirect" || directness === "mixed") source[directness] += statements;
  if (stance !== undefined) source.stances.set(stance, (source.stances.get(stance) ?? 0) + statements);
  source.documents.add(documentId);
  const carrier = source.outlets.get(outlet) ?? { statements: 0, documents: new Set() };
  carrier.statements += statements;
  carrier.documents.add(documentId);
  source.outlets.set(outlet, carrier);
  if (statementId !== undefined) {
    source.statementIds.push(statementId);
    return;
  }
  source.where.add(documentId);
  if (actor !== undefined) source.names.add(actor);
  else if (words !== undefined) source.words.add(words);
}

/** Adds through whom it reached a document: every link between outlet and source. */
export function relay(source: GatheredSource, { chain, statements, outlet = UNNAMED_OUTLET }: SourceRelay): void {
  for (const words of new Set(chain.slice(1, -1))) {
    const through = source.through.get(words) ?? { statements: 0, outlets: new Set() };
    through.statements += statements;
    through.outlets.add(outlet);
    source.through.set(words, through);
  }
}

export function shown(source: GatheredSource): SourceShown {
  const { id, name, kind, actor, statements, hedged, direct, indirect, mixed } = source;
  return {
    id,
    name,
    kind,
    ...(actor === undefined ? {} : { actorKind: actor.kind }),
    roles: actor?.roles ?? [],
    ...(actor?.speaksFor === undefined ? {} : { speaksFor: actor.speaksFor }),
    ...(actor?.party === undefined ? {} : { party: actor.party }),
    statements,
    articles: source.documents.size,
    outlets: [...source.outlets].map(([outlet, one]) => ({
      outlet,
      statements: one.statements,
      articles: one.documents.size,
    })),
    stances: [...source.stances]
      .map(([stance, times]) => ({ stance, statements: times }))
      .toSorted((a, b) => b.statements - a.statements || (a.stance < b.stance ? -1 : 1)),
    hedged,
    direct,
    indirect,
    mixed,
    through: [...source.through]
      .map(([words, one]) => ({ words, statements: one.statements, outlets: [...one.outlets] }))
      .toSorted((a, b) => b.statements - a.statements || (a.words < b.words ? -1 : 1)),
  };
}

/** Where the statements of a source are found. */
export function whereSaid(source: GatheredSource, caseName: string): SaidByQuery {
  return {
    caseName,
    documentIds: [...source.where],
    actors: [...source.names],
    sources: [...source.words],
    statementIds: source.statementIds,
  };
}
