import type { Ledger, SourceRelay, SourceTally } from "../../ledger/ledger.ts";
import type { ActorInDocument, CaseActor } from "../../model/case-actor.ts";
import { makeId } from "../../model/id.ts";
import { actorsOfCase } from "../../pipeline/case-actors.ts";
import { correctedCast } from "../corrections/corrected-cast.ts";
import { type CorrectionsOfCase, correctionsOfCase } from "../corrections/corrections-of-case.ts";
import { isOfPair, placesOf } from "../corrections/in-force.ts";
import type { ActorSources } from "../list-actors.ts";
import { actorDecisions } from "../list-judgements.ts";
import { type GatheredSource, newSource, relay, tally } from "./gathered-source.ts";
import { talliesOf } from "./record-tallies.ts";

/** Every source of a case, those with most statements first. */
export interface SourcesOfCase {
  readonly sources: readonly GatheredSource[];
  readonly byId: ReadonlyMap<string, GatheredSource>;
  /** Attributed statements of which the text does not say who said it. */
  readonly nobody: number;
}

const kept = new WeakMap<Ledger, Map<string, { readonly head: number; readonly sources: Promise<SourcesOfCase> }>>();

/**
 * The sources of a case as its tables count them, under the actors that they are across documents; with what people decided. Made once for each
 * state of the log, since telling actors across thousands of documents takes longer than a page should.
 */
export async function sourcesOfCase(from: ActorSources, caseName: string): Promise<SourcesOfCase> {
  const { ledger } = from;
  const head = await ledger.head();
  const cases = kept.get(ledger) ?? new Map();
  kept.set(ledger, cases);
  const before = cases.get(caseName);
  if (before?.head === head) return before.sources;
  const sources = gather(from, caseName);
  cases.set(caseName, { head, sources });
  // What failed is tried again by whoever asks next.
  sources.catch(() => cases.delete(caseName));
  return sources;
}

async function gather({ ledger, known }: ActorSources, caseName: string): Promise<SourcesOfCase> {
  const corrections = await correctionsOfCase(ledger, caseName);
  const cast = await correctedCast(ledger, corrections, await ledger.actors(caseName));
  const actors = actorsOfCase(cast, actorDecisions(corrections), known);
  const find = sourceFinder(actors, cast);
  const touched = documentsCorrected(corrections);
  let nobody = 0;
  for (const one of await ledger.sourceTallies(caseName)) {
    if (touched.has(one.documentId)) continue;
    const source = find(one);
    if (source === undefined) nobody += one.statements;
    else tally(source, one);
  }
  for (const one of await ledger.sourceRelays(caseName)) {
    const source = touched.has(one.documentId) ? undefined : find(one);
    if (source !== undefined) relay(source, one);
  }
  for (const id of touched) {
    const record = await ledger.document(id);
    if (record === undefined) continue;
    for (const { statementId, ...one } of talliesOf(corrections.layOver(record))) {
      const source = find(one);
      if (source === undefined) nobody += 1;
      else {
        tally(source, one, statementId);
        if (one.chain.length > 2) relay(source, one);
      }
    }
  }
  const sources = [...find.all.values()]
    .filter(({ statements }) => statements > 0)
    .toSorted((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
  return { sources, byId: new Map(sources.map((one) => [one.id, one])), nobody };
}

/** Documents in which people moved who says what: their tables tell what the machine read. */
function documentsCorrected({ holding }: CorrectionsOfCase): ReadonlySet<string> {
  const within = holding.filter(({ correction }) => !isOfPair(correction) && correction.kind !== "party");
  return new Set(within.flatMap(({ correction }) => placesOf(correction).map((at) => at.documentId)));
}

type Told = Pick<SourceTally & SourceRelay, "documentId" | "actor" | "source">;

/** Finds the source that a row tells of: the case's actor, or, where it has no name, whoever is described in the same words. */
function sourceFinder(actors: readonly CaseActor[], cast: readonly ActorInDocument[]) {
  const inDocument = new Map(cast.map((one) => [one.id, one]));
  const byName = new Map<string, CaseActor>();
  for (const actor of actors) {
    for (const { documentId, name } of actor.members) byName.set(keyOf(documentId, name), actor);
  }
  const all = new Map<string, GatheredSource>();
  const made = (id: string, make: () => GatheredSource) => {
    const source = all.get(id) ?? make();
    all.set(id, source);
    return source;
  };
  const unnamed = (words: string, kind: "unnamed" | "unresolved", actor?: CaseActor) => {
    const id = makeId("source", kind, words.toLowerCase());
    return made(id, () => newSource({ id, name: words, kind }, actor));
  };
  const find = ({ documentId, actor: name, source: words }: Told): GatheredSource | undefined => {
    if (name === undefined) return words === undefined ? undefined : unnamed(words, "unnamed");
    const actor = byName.get(keyOf(documentId, name));
    if (actor === undefined) return unnamed(name, "unnamed");
    const members = actor.members.flatMap(({ actorId }) => inDocument.get(actorId) ?? []);
    if (actor.known !== undefined || members.some((one) => one.named)) {
      return made(actor.id, () => newSource({ id: actor.id, name: actor.name, kind: "named" }, actor));
    }
    const described = members.some((one) => one.mentions.some(({ form }) => form !== "pronoun"));
    return unnamed(name, described ? "unnamed" : "unresolved", actor);
  };
  return Object.assign(find, { all });
}

function keyOf(documentId: string, name: string): string {
  return `${documentId} ${name}`;
}
