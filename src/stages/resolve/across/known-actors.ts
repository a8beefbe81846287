import type { ActorInDocument } from "../../../model/case-actor.ts";
import type { Directory, KnownActor } from "../../../model/directory.ts";
import { type Bearer, bearerOf, findBearers } from "./bearers.ts";
import { addAll, type Doubt, type Found, type Link, Shelf, scoreOf } from "./links.ts";
import type { Spelling } from "./spellings.ts";

/** What the directory tells of a case's names. */
export interface KnownFound extends Found {
  /** Known actors by the actor of the case that stands for them. */
  readonly known: ReadonlyMap<number, KnownActor>;
  /** Spellings that nobody was found for. */
  readonly rest: readonly Spelling[];
}

/**
 * Actors whose name the directory has: all its names in every language are one actor. An office without its country ("МИД"), a
 * name that several have ("RSF") and one that is only short for somebody ("Senate") mean whom the document or the case names in full.
 */
export function linkKnown(
  spellings: readonly Spelling[],
  actors: readonly ActorInDocument[],
  directory: Directory,
): KnownFound {
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  const known = new Map<number, KnownActor>();
  const groups = new Shelf<string, Spelling>();
  const entries = new Map<string, KnownActor>();
  const unclear: { readonly spelling: Spelling; readonly meant: readonly KnownActor[] }[] = [];
  const rest: Spelling[] = [];
  for (const spelling of spellings) {
    const meant = directory.named(spelling.name);
    const [only] = meant;
    if (only !== undefined && meant.length === 1 && !isOfficeOfNone(only)) {
      groups.put(only.id, spelling);
      entries.set(only.id, only);
    } else if (only !== undefined) unclear.push({ spelling, meant });
    else {
      const short = directory.shortly(spelling.name);
      if (short.length > 0) unclear.push({ spelling, meant: short });
      else rest.push(spelling);
    }
  }
  const bearers = new Map<string, Bearer>();
  for (const [id, group] of groups.entries()) {
    const entry = entries.get(id);
    const [first, ...others] = group.flatMap((spelling) => spelling.actors);
    if (entry === undefined || first === undefined) continue;
    known.set(first, entry);
    bearers.set(id, bearerOf(group.map(({ name, places }) => ({ words: name, places }))));
    const score = scoreOf(0.96, ["names of one in the directory", entry.names[0]?.words ?? entry.id]);
    for (const b of others) links.push({ a: first, b, by: "rule", score });
  }
  for (const { spelling, meant } of unclear) {
    const may = [...bearers].filter(([id]) => meant.some((one) => one.id === id || isOfficeOf(one, entries.get(id))));
    const found = findBearers(
      { words: spelling.name, feature: "short name", mentions: spelling.actors, beyond: "dominant" },
      may.map(([, bearer]) => bearer),
      (actor) => actors[actor]?.documentId ?? "",
    );
    addAll(links, found.links);
    addAll(doubts, found.doubts);
    if (found.left.length > 0) rest.push({ ...spelling, actors: found.left });
  }
  return { links, doubts, known, rest };
}

function isOfficeOfNone(one: KnownActor): boolean {
  return one.office !== undefined && one.country === undefined;
}

function isOfficeOf(office: KnownActor, one: KnownActor | undefined): boolean {
  return isOfficeOfNone(office) && one?.office === office.id;
}
