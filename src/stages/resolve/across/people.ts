import type { ActorInDocument } from "../../../model/case-actor.ts";
import { type Bearer, bearerOf, findBearers } from "./bearers.ts";
import { compareFull, type Fit, fitsSurname, type GivenNames } from "./compare-people.ts";
import { addAll, type Doubt, type Found, type Link, Sets, Shelf, scoreOf } from "./links.ts";
import { createWordBook, type NameWord, wordDistance } from "./name-word.ts";
import { type PersonName, parsePerson } from "./person-name.ts";

/** One spelling of a name, with everybody who goes by it. */
interface Spelling {
  readonly name: PersonName;
  readonly actors: number[];
}

/** Past so many spellings with one skeleton, only equal ones are compared: no case has them, hostile input may. */
const LARGEST_BLOCK = 300;

/**
 * People of a case: full names are compared within blocks of one surname skeleton; then initials, bare surnames and bare given
 * names find their bearer: in their own document, else the only one of the case, else the one who is by far the most named.
 */
export function linkPeople(
  actors: readonly ActorInDocument[],
  people: readonly number[],
  givenNames: GivenNames,
): Found {
  const wordOf = createWordBook("name");
  const spellings = new Map<string, Spelling>();
  const isGiven = (word: NameWord) => givenNames(word).length > 0;
  for (const index of people) {
    const words = actors[index]?.name ?? "";
    const known = spellings.get(words);
    if (known !== undefined) {
      known.actors.push(index);
      continue;
    }
    const name = parsePerson(words, wordOf, isGiven);
    if (name !== undefined) spellings.set(words, { name, actors: [index] });
  }
  const all = [...spellings.values()];
  const links: Link[] = [];
  for (const { name, actors: bearers } of all) {
    if (name.given === undefined) continue;
    const [first = 0, ...others] = bearers;
    for (const b of others) links.push({ a: first, b, by: "rule", score: scoreOf(0.97, ["same name", name.words]) });
  }
  const sets = new Sets(all.length);
  const full = all.flatMap((spelling, at) => (isFull(spelling.name) ? [at] : []));
  const blocks = new Shelf<string, number>();
  for (const at of full) {
    const { surname, given, unordered } = all[at]?.name ?? {};
    // A name whose order nothing tells is looked for by either word.
    for (const word of unordered ? [surname, given] : [surname])
      for (const bones of word?.bones ?? []) blocks.put(bones, at);
  }
  joinFull(all, blocks, givenNames, sets, links);
  const bearers = new FullNames(all, full, sets, actors);
  const doubts: Doubt[] = [];
  attachInitials(all, blocks, givenNames, bearers, links, doubts);
  attachBare(all, blocks, bearers, actors, links, doubts);
  return { links, doubts };
}

function isFull(name: PersonName): boolean {
  return name.given !== undefined && !name.given.initial;
}

function joinFull(
  all: readonly Spelling[],
  blocks: Shelf<string, number>,
  givenNames: GivenNames,
  sets: Sets,
  links: Link[],
): void {
  const fits: (Fit & { readonly a: number; readonly b: number })[] = [];
  for (const block of blocks.lists()) {
    const close = block.length <= LARGEST_BLOCK;
    for (const [place, a] of block.entries()) {
      for (const b of close ? block.slice(place + 1) : block.slice(place + 1, place + 2)) {
        const [one, other] = [all[a]?.name, all[b]?.name];
        if (one === undefined || other === undefined) continue;
        const fit = compareFull(one, other, givenNames);
        if (fit !== undefined) fits.push({ ...fit, a, b });
      }
    }
  }
  // The surest first: a name that may be a man's or a woman's goes with whom it fits best.
  fits.sort((one, other) => other.score.value - one.score.value || one.a - other.a || one.b - other.b);
  const genders = new Map<number, string>();
  for (const [at, { name }] of all.entries()) if (name.gender !== undefined) genders.set(at, name.gender);
  for (const { a, b, score } of fits) {
    const [one, other] = [sets.of(a), sets.of(b)];
    const [mine, theirs] = [genders.get(one), genders.get(other)];
    if (one !== other && mine !== undefined && theirs !== undefined && mine !== theirs) continue;
    if (one === other) continue;
    const joined = sets.join(a, b);
    const gender = mine ?? theirs;
    if (gender !== undefined) genders.set(joined, gender);
    links.push({ a: all[a]?.actors[0] ?? 0, b: all[b]?.actors[0] ?? 0, by: "rule", score });
  }
}

/** People who are named in full, by the set of their spellings. */
class FullNames {
  readonly #sets: Sets;
  readonly #bearers = new Map<number, Bearer>();

  constructor(all: readonly Spelling[], full: readonly number[], sets: Sets, actors: readonly ActorInDocument[]) {
    this.#sets = sets;
    const groups = new Shelf<number, Bearer>();
    for (const at of full) {
      const places = new Map<string, number>();
      for (const actor of all[at]?.actors ?? []) {
        const document = actors[actor]?.documentId ?? "";
        if (!places.has(document)) places.set(document, actor);
      }
      groups.put(sets.of(at), { words: all[at]?.name.words ?? "", places });
    }
    for (const [set, parts] of groups.entries()) this.#bearers.set(set, bearerOf(parts));
  }

  setOf(spelling: number): number {
    return this.#sets.of(spelling);
  }

  of(set: number): Bearer {
    return this.#bearers.get(set) ?? { words: "", places: new Map() };
  }

  anyActor(set: number): number {
    return this.of(set).places.values().next().value ?? 0;
  }
}

function attachInitials(
  all: readonly Spelling[],
  blocks: Shelf<string, number>,
  givenNames: GivenNames,
  bearers: FullNames,
  links: Link[],
  doubts: Doubt[],
): void {
  const waiting: number[] = [];
  for (const [at, { name, actors }] of all.entries()) {
    if (name.given === undefined || !name.given.initial) continue;
    const fits = new Map<number, Fit>();
    for (const other of inBlocks(blocks, name)) {
      const bearer = all[other]?.name;
      const fit = bearer && compareFull(name, bearer, givenNames);
      if (fit === undefined) continue;
      const set = bearers.setOf(other);
      if ((fits.get(set)?.score.value ?? 0) < fit.score.value) fits.set(set, fit);
    }
    const [only] = fits;
    if (only === undefined) waiting.push(at);
    else if (fits.size === 1)
      links.push({ a: bearers.anyActor(only[0]), b: actors[0] ?? 0, by: "rule", score: only[1].score });
    else
      for (const [set, { score }] of fits)
        doubts.push({
          a: bearers.anyActor(set),
          b: actors[0] ?? 0,
          score: { ...score, value: score.value / fits.size },
        });
  }
  const among = new Shelf<string, number>();
  for (const at of waiting) for (const bones of all[at]?.name.surname.bones ?? []) among.put(bones, at);
  for (const block of among.lists()) {
    for (const [place, a] of block.slice(0, LARGEST_BLOCK).entries()) {
      for (const b of block.slice(place + 1, LARGEST_BLOCK)) {
        const [one, other] = [all[a], all[b]];
        const fit = one && other && compareFull(one.name, other.name, givenNames);
        if (fit) links.push({ a: one.actors[0] ?? 0, b: other.actors[0] ?? 0, by: "rule", score: fit.score });
      }
    }
  }
}

function inBlocks(blocks: Shelf<string, number>, name: PersonName): readonly number[] {
  const found = new Set(name.surname.bones.flatMap((bones) => blocks.get(bones)));
  return [...found].slice(0, LARGEST_BLOCK);
}

function attachBare(
  all: readonly Spelling[],
  blocks: Shelf<string, number>,
  bearers: FullNames,
  actors: readonly ActorInDocument[],
  links: Link[],
  doubts: Doubt[],
): void {
  const alone: number[] = [];
  const given = new Shelf<string, number>();
  for (const [at, { name }] of all.entries())
    if (isFull(name)) for (const bones of name.given?.bones ?? []) given.put(bones, at);
  for (const [at, { name, actors: mentions }] of all.entries()) {
    if (name.given !== undefined) continue;
    const sets = new Set<number>();
    for (const other of inBlocks(blocks, name)) {
      const bearer = all[other]?.name;
      if (bearer && fitsSurname(name, bearer)) sets.add(bearers.setOf(other));
    }
    const surname = sets.size > 0;
    if (!surname) {
      for (const other of name.surname.bones.flatMap((bones) => given.get(bones)).slice(0, LARGEST_BLOCK)) {
        const bearer = all[other]?.name.given;
        if (bearer && wordDistance(name.surname, bearer) <= 0.08) sets.add(bearers.setOf(other));
      }
    }
    const short = {
      words: name.words,
      feature: surname ? "surname" : "given name",
      mentions,
      beyond: surname ? "dominant" : "only",
    } as const;
    const placed = findBearers(
      short,
      [...sets].map((set) => bearers.of(set)),
      (one) => actors[one]?.documentId ?? "",
    );
    addAll(links, placed.links);
    addAll(doubts, placed.doubts);
    if (placed.left.length > 0) alone.push(at);
    const [first, ...others] = placed.left;
    if (first !== undefined)
      for (const b of others) links.push({ a: first, b, by: "rule", score: scoreOf(0.9, ["same name", name.words]) });
  }
  joinAlone(all, alone, links);
}

/** Bare names that no bearer took: equal ones in other spellings are one. */
function joinAlone(all: readonly Spelling[], alone: readonly number[], links: Link[]): void {
  const blocks = new Shelf<string, number>();
  for (const at of alone) for (const bones of all[at]?.name.surname.bones ?? []) blocks.put(bones, at);
  for (const block of blocks.lists()) {
    const some = block.slice(0, LARGEST_BLOCK);
    for (const [at, a] of some.entries()) {
      for (const b of some.slice(at + 1)) {
        const [one, other] = [all[a], all[b]];
        if (!one || !other || !fitsSurname(one.name, other.name)) continue;
        const score = scoreOf(0.9, ["same name", `${one.name.words} · ${other.name.words}`]);
        links.push({ a: one.actors[0] ?? 0, b: other.actors[0] ?? 0, by: "rule", score });
      }
    }
  }
}
