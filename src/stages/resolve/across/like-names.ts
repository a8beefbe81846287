import type { ActorInDocument } from "../../../model/case-actor.ts";
import { soundDistance } from "../../../text/transliterate.ts";
import { type Bearer, bearerOf, findBearers } from "./bearers.ts";
import { nounsOf } from "./common-nouns.ts";
import { addAll, type Doubt, type Found, type Link, Sets, Shelf, scoreOf } from "./links.ts";
import type { Spelling } from "./spellings.ts";

const CYRILLIC = /[\u0400-\u04ff]/u;
/** Past so many spellings with one skeleton, only neighbours are compared. */
const LARGEST_BLOCK = 300;
/** How far two spellings of one name may be apart: within one script, and between Cyrillic and Latin. */
const LIMITS = { same: 0.05, between: 0.1 } as const;
/** Sounds shorter than this are one only when they are the same. */
const SHORTEST = 4;

/**
 * Names that the directory does not have: equal but for case endings and spelling, initials of a name, and a name with words left out
 * at its beginning or end.
 * @param common names that are mere nouns in this case
 */
export function linkLike(
  spellings: readonly Spelling[],
  actors: readonly ActorInDocument[],
  common: ReadonlySet<string>,
): Found {
  const sets = new Sets(spellings.length);
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  for (const { actors: list, name, places } of spellings) {
    for (const b of list) {
      // A mere noun is one within its document only.
      const a = common.has(name) ? places.get(actors[b]?.documentId ?? "") : list[0];
      if (a !== undefined && a !== b) links.push({ a, b, by: "rule", score: scoreOf(0.95, ["same name", name]) });
    }
  }
  joinSounds(spellings, sets, links, common);
  const groups = new Shelf<number, number>();
  for (const at of spellings.keys()) groups.put(sets.of(at), at);
  const documentOf = (actor: number) => actors[actor]?.documentId ?? "";
  const isPlace = (spelling: Spelling) => actors[spelling.actors[0] ?? 0]?.kind === "place";
  for (const attach of [attachInitials, attachShortened]) {
    const found = attach(spellings, sets, groups, documentOf, isPlace);
    addAll(links, found.links);
    addAll(doubts, found.doubts);
  }
  return { links, doubts };
}

function joinSounds(spellings: readonly Spelling[], sets: Sets, links: Link[], common: ReadonlySet<string>): void {
  const blocks = new Shelf<string, number>();
  for (const [at, { bones, name }] of spellings.entries())
    if (!common.has(name)) for (const key of bones) blocks.put(key, at);
  for (const block of blocks.lists()) {
    for (const [place, a] of block.entries()) {
      const rest = block.length <= LARGEST_BLOCK ? block.slice(place + 1) : block.slice(place + 1, place + 2);
      for (const b of rest) {
        const [one, other] = [spellings[a], spellings[b]];
        if (one === undefined || other === undefined || sets.of(a) === sets.of(b)) continue;
        const apart = soundsApart(one, other);
        if (apart > limitOf(one, other)) continue;
        sets.join(a, b);
        const score = scoreOf(0.93 - apart, ["name in another form", `${one.name} · ${other.name}`]);
        links.push({ a: one.actors[0] ?? 0, b: other.actors[0] ?? 0, by: "rule", score });
      }
    }
  }
}

function soundsApart(one: Spelling, other: Spelling): number {
  let least = Number.POSITIVE_INFINITY;
  for (const a of one.sounds) {
    for (const b of other.sounds) {
      if (a !== b && Math.min(a.length, b.length) < SHORTEST) continue;
      least = Math.min(least, soundDistance(a, b));
    }
  }
  return least;
}

function limitOf(one: Spelling, other: Spelling): number {
  return CYRILLIC.test(one.name) === CYRILLIC.test(other.name) ? LIMITS.same : LIMITS.between;
}

type Attach = (
  spellings: readonly Spelling[],
  sets: Sets,
  groups: Shelf<number, number>,
  documentOf: (actor: number) => string,
  isPlace: (spelling: Spelling) => boolean,
) => Found;

/** "МВФ" is whose words begin with these letters. */
const attachInitials: Attach = (spellings, sets, groups, documentOf) => {
  const byInitials = new Shelf<string, number>();
  for (const [at, { name }] of spellings.entries()) {
    const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
    if (words.length < 3) continue;
    const of = (list: readonly string[]) => list.map((word) => word[0]?.toUpperCase() ?? "").join("");
    const long = words.filter((word) => word.length > 2 || /^\p{Lu}/u.test(word));
    for (const key of new Set([of(words), of(long)])) byInitials.put(key, sets.of(at));
  }
  const found = { links: [] as Link[], doubts: [] as Doubt[] };
  for (const { name, actors } of spellings) {
    const letters = /^(\p{Lu}{3,7})\p{Ll}{0,2}$/u.exec(name)?.[1];
    const owners = letters === undefined ? [] : [...new Set(byInitials.get(letters))];
    if (owners.length === 0) continue;
    const short = { words: name, feature: "initials", mentions: actors, beyond: "only" } as const;
    const { links, doubts } = findBearers(short, bearersOf(owners, groups, spellings), documentOf);
    addAll(found.links, links);
    addAll(found.doubts, doubts);
  }
  return found;
};

/**
 * "The Main Roads Directorate" of "the Main Roads Directorate of Kessia": the longer name begins or ends with the shorter. One word must stand where the
 * noun does ("Senate" of "US Senate", "Конгресс" of "Конгресс США"), and a number left out makes another name.
 */
const attachShortened: Attach = (spellings, sets, groups, documentOf, isPlace) => {
  const byEdge = new Shelf<string, number>();
  for (const [at, spelling] of spellings.entries()) {
    const { sounds, words } = spelling;
    if (words.length < 2) continue;
    for (const noun of nounsOf(spelling)) byEdge.put(noun, at);
    const figures = words.map((word) => /\d/u.test(word.text));
    for (const sound of sounds) {
      const parts = sound.split(" ");
      for (let length = 2; length < parts.length; length++) {
        if (!figures.slice(length).includes(true)) byEdge.put(parts.slice(0, length).join(" "), at);
        if (!figures.slice(0, -length).includes(true)) byEdge.put(parts.slice(-length).join(" "), at);
      }
    }
  }
  const found = { links: [] as Link[], doubts: [] as Doubt[] };
  for (const [at, spelling] of spellings.entries()) {
    const { name, words, sounds, actors } = spelling;
    const place = isPlace(spelling);
    const owners = sounds
      .flatMap((sound) => byEdge.get(sound))
      .filter((other) => {
        const longer = spellings[other];
        return longer !== undefined && isPlace(longer) === place;
      });
    const longer = new Set(owners.map((other) => sets.of(other)));
    longer.delete(sets.of(at));
    if (longer.size === 0 || longer.size > LARGEST_BLOCK) continue;
    const beyond = words.length > 1 ? "only" : "never";
    const short = { words: name, feature: "name with words left out", mentions: actors, beyond } as const;
    const { links, doubts } = findBearers(short, bearersOf([...longer], groups, spellings), documentOf);
    addAll(found.links, links);
    if (words.length > 1) addAll(found.doubts, doubts);
  }
  return found;
};

function bearersOf(
  sets: readonly number[],
  groups: Shelf<number, number>,
  spellings: readonly Spelling[],
): readonly Bearer[] {
  return sets.map((set) =>
    bearerOf(
      groups.get(set).flatMap((at) => {
        const spelling = spellings[at];
        return spelling === undefined ? [] : [{ words: spelling.name, places: spelling.places }];
      }),
    ),
  );
}
