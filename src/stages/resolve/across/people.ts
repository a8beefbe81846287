import type { ActorInDocument } from "../../../model/case-actor.ts";
import { compareFull, type Fit, fitsSurname, type GivenNames } from "./compare-people.ts";
import { type Doubt, type Found, type Link, Sets, Shelf, scoreOf } from "./links.ts";
import { createWordBook, type NameWord, wordDistance } from "./name-word.ts";
import { type PersonName, parsePerson } from "./person-name.ts";

/** One spelling of a name, with everybody who goes by it. */
interface Spelling {
  readonly name: PersonName;
  readonly actors: number[];
}

/** Past so many spellings with one skeleton, only equal ones are compared: no case has them, hostile input may. */
const LARGEST_BLOCK = 300;
/** A bare surname is the bearer who is named in full in this share of the documents that name one of that surname in full. */
const DOMINANT = 0.8;

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
  for (const at of full) for (const bones of all[at]?.name.surname.bones ?? []) blocks.put(bones, at);
  joinFull(all, blocks, givenNames, sets, links);
  const bearers = new Bearers(all, full, sets, actors);
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

/** People who are named in full: in which documents, and as which actor there. */
class Bearers {
  readonly #all: readonly Spelling[];
  readonly #sets: Sets;
  /** By set: the first actor of each document. */
  readonly #places = new Map<number, Map<string, number>>();

  constructor(all: readonly Spelling[], full: readonly number[], sets: Sets, actors: readonly ActorInDocument[]) {
    this.#all = all;
    this.#sets = sets;
    for (const at of full) {
      const set = sets.of(at);
      const places = this.#places.get(set) ?? new Map<string, number>();
      this.#places.set(set, places);
      for (const actor of all[at]?.actors ?? []) {
        const document = actors[actor]?.documentId ?? "";
        if (!places.has(document)) places.set(document, actor);
      }
    }
  }

  setOf(spelling: number): number {
    return this.#sets.of(spelling);
  }

  nameOf(set: number): string {
    return this.#all[set]?.name.words ?? "";
  }

  actorIn(set: number, document: string): number | undefined {
    return this.#places.get(set)?.get(document);
  }

  anyActor(set: number): number {
    return this.#places.get(set)?.values().next().value ?? 0;
  }

  /** Documents that name this one in full. */
  documents(set: number): number {
    return this.#places.get(set)?.size ?? 0;
  }
}

function attachInitials(
  all: readonly Spelling[],
  blocks: Shelf<string, number>,
  givenNames: GivenNames,
  bearers: Bearers,
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
  bearers: Bearers,
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
    const placed = place(name, mentions, [...sets], surname, bearers, actors);
    links.push(...placed.links);
    doubts.push(...placed.doubts);
    if (placed.left.length > 0) alone.push(at);
    const [first, ...others] = placed.left;
    if (first !== undefined)
      for (const b of others) links.push({ a: first, b, by: "rule", score: scoreOf(0.9, ["same name", name.words]) });
  }
  joinAlone(all, alone, links);
}

/** Puts each mention of a bare name to its bearer, document by document. */
function place(
  name: PersonName,
  mentions: readonly number[],
  sets: readonly number[],
  surname: boolean,
  bearers: Bearers,
  actors: readonly ActorInDocument[],
): Found & { readonly left: readonly number[] } {
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  const left: number[] = [];
  const what = surname ? "surname" : "given name";
  const total = sets.reduce((sum, set) => sum + bearers.documents(set), 0);
  const most = sets.reduce<number | undefined>(
    (best, set) => (best === undefined || bearers.documents(set) > bearers.documents(best) ? set : best),
    undefined,
  );
  const share = most === undefined ? 0 : bearers.documents(most) / total;
  for (const mention of mentions) {
    const document = actors[mention]?.documentId ?? "";
    const here = sets.filter((set) => bearers.actorIn(set, document) !== undefined);
    const [near] = here;
    if (near !== undefined && here.length === 1) {
      const a = bearers.actorIn(near, document) ?? 0;
      const score = scoreOf(0.95, [`${what} of one here`, `${name.words} · ${bearers.nameOf(near)}`]);
      links.push({ a, b: mention, by: "rule", score });
      continue;
    }
    const may = here.length === 0 || (most !== undefined && here.includes(most));
    const sure = may && most !== undefined && (surname ? share >= DOMINANT : share === 1);
    if (sure) {
      const words = `${name.words} · ${bearers.nameOf(most)}`;
      const score =
        sets.length === 1
          ? scoreOf(surname ? 0.9 : 0.8, [`${what} of one in the case`, words])
          : scoreOf(share, [`${what} of one far more named than others`, words]);
      links.push({ a: bearers.anyActor(most), b: mention, by: "rule", score });
      continue;
    }
    left.push(mention);
    for (const set of here.length > 0 ? here : sets) {
      const value = bearers.documents(set) / Math.max(1, total);
      doubts.push({
        a: bearers.actorIn(set, document) ?? bearers.anyActor(set),
        b: mention,
        score: scoreOf(value, [`${what} of ${sets.length}`, `${name.words} · ${bearers.nameOf(set)}`]),
      });
    }
  }
  return { links, doubts, left };
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
