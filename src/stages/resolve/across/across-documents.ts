import type { ActorDecision, ActorInDocument, CaseActor } from "../../../model/case-actor.ts";
import type { Directory, KnownActor } from "../../../model/directory.ts";
import type { Gazetteer } from "../../../model/gazetteer.ts";
import { foldName, soundsOf } from "../../../text/transliterate.ts";
import { stemsOf } from "../../../text/word-stems.ts";
import { partPeople } from "./affiliations.ts";
import { type Groups, makeCaseActors } from "./case-actors.ts";
import { commonNouns } from "./common-nouns.ts";
import { linkKnown } from "./known-actors.ts";
import { linkPlaces } from "./known-places.ts";
import { linkLike } from "./like-names.ts";
import { addAll, type Doubt, type Found, type Link, type Sets, Shelf } from "./links.ts";
import { merge, placeDecisions } from "./merge.ts";
import { deriveParties } from "./parties.ts";
import { linkPeople } from "./people.ts";
import { spellingsOf } from "./spellings.ts";

/** What packs know of actors; what is absent is not asked. */
export interface ActorKnowledge {
  readonly directory?: Directory;
  readonly gazetteer?: Gazetteer;
}

/**
 * The actors of a case: those of its documents, put together by name, with the reasons. Near linear: names are compared within blocks of
 * one skeleton of consonants.
 * @param actors of all documents, in the order of the case
 * @param decisions of people, oldest first: they win over every rule
 */
export function acrossDocuments(
  actors: readonly ActorInDocument[],
  decisions: readonly ActorDecision[],
  known: ActorKnowledge = {},
): readonly CaseActor[] {
  const found = linkActors(actors, known);
  const placed = placeDecisions(decisions, actors);
  const { sets, joined, apart } = merge(actors.length, found.links, placed);
  const { groups, doubts } = groupsOf(
    actors,
    sets,
    found.known,
    new Set(joined.flatMap((link) => (link.by === "person" ? [link.a, link.b] : []))),
  );
  const told = { links: joined, doubts: [...found.doubts, ...doubts], apart, known: found.known, decisions: placed };
  return deriveParties(makeCaseActors(groups, actors, told), known.directory);
}

/** What rules find among the actors, before anybody's decision. */
export function linkActors(
  actors: readonly ActorInDocument[],
  { directory, gazetteer }: ActorKnowledge,
): Found & { readonly known: ReadonlyMap<number, KnownActor> } {
  const { people, others } = sortOut(actors, directory);
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  let rest = spellingsOf(actors, others);
  const unnamed = actors.flatMap(({ named, kind, name }) => (!named && kind === "body" ? [name] : []));
  const common = commonNouns(rest, unnamed, (name) => (directory?.shortly(name).length ?? 0) > 0);
  let entries: ReadonlyMap<number, KnownActor> = new Map();
  if (directory !== undefined) {
    const found = linkKnown(rest, actors, directory);
    addAll(links, found.links);
    addAll(doubts, found.doubts);
    ({ rest, known: entries } = found);
  }
  if (gazetteer !== undefined) {
    const isPlace = ({ actors: list }: (typeof rest)[number]) => list.some((at) => actors[at]?.kind === "place");
    const found = linkPlaces(rest.filter(isPlace), gazetteer);
    addAll(links, found.links);
    rest = [...rest.filter((spelling) => !isPlace(spelling)), ...found.rest];
  }
  for (const found of [
    linkLike(rest, actors, common),
    linkPeople(actors, people, (word) => directory?.givenNames(word.text) ?? []),
  ]) {
    addAll(links, found.links);
    addAll(doubts, found.doubts);
  }
  return { links, doubts, known: entries };
}

/** People, and whom one word alone does not tell to be one: such a word that is a person's surname in the case is that person. */
function sortOut(
  actors: readonly ActorInDocument[],
  directory: Directory | undefined,
): { readonly people: number[]; readonly others: number[] } {
  const people: number[] = [];
  const others: number[] = [];
  const lastWords = new Set<string>();
  for (const { kind, named, name } of actors) {
    const last = name.slice(name.lastIndexOf(" ") + 1);
    if (named && kind === "person" && last !== name) lastWords.add(last);
  }
  const surnames = new Set([...lastWords].flatMap(soundsOfName));
  for (const [at, { kind, named, name }] of actors.entries()) {
    if (!named && (kind === "person" || !isInDirectory(name, directory))) continue;
    const isSurname =
      kind === "unknown" && !name.includes(" ") && soundsOfName(name).some((sound) => surnames.has(sound));
    if (kind === "person" || isSurname) people.push(at);
    else others.push(at);
  }
  return { people, others };
}

/** "В Белом доме": small letters hide a name that the directory knows; an office without its country is no name. */
function isInDirectory(name: string, directory: Directory | undefined): boolean {
  if (directory === undefined || !/^\p{Lu}/u.test(name)) return false;
  const [only, ...more] = directory.named(name);
  return only !== undefined && more.length === 0 && (only.office === undefined || only.country !== undefined);
}

function soundsOfName(word: string): readonly string[] {
  return stemsOf(foldName(word), "name").flatMap(soundsOf);
}

function groupsOf(
  actors: readonly ActorInDocument[],
  sets: Sets,
  known: ReadonlyMap<number, KnownActor>,
  settled: ReadonlySet<number>,
): { readonly groups: Groups; readonly doubts: readonly Doubt[] } {
  const shelf = new Shelf<number, number>();
  for (const at of actors.keys()) shelf.put(sets.of(at), at);
  const byId = new Map(actors.map((actor, at) => [actor.id, at]));
  const entryOf = new Map<number, KnownActor>();
  for (const [at, entry] of known) entryOf.set(sets.of(at), entry);
  const bodyOf = (actor: number) => {
    const at = byId.get(actors[actor]?.speaksFor ?? "");
    const body = at === undefined ? undefined : actors[at];
    if (at === undefined || body === undefined || !body.named) return undefined;
    const entry = entryOf.get(sets.of(at));
    return { set: sets.of(at), name: body.name, ...(entry === undefined ? {} : { known: entry }) };
  };
  const groups: (readonly number[])[] = [];
  const doubts: Doubt[] = [];
  for (const members of shelf.lists()) {
    // What a person put together stays together.
    const people =
      members.length > 1 && actors[members[0] ?? 0]?.kind === "person" && !members.some((at) => settled.has(at));
    const parted = people ? partPeople(members, actors, bodyOf) : { parts: [members], doubts: [] };
    addAll(groups, parted.parts);
    addAll(doubts, parted.doubts);
  }
  return { groups, doubts };
}
