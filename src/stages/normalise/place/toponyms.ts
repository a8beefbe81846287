import type { PlaceKind } from "../../../model/facet/place-value.ts";
import type { Gazetteer, PlaceNamed } from "../../../model/gazetteer.ts";
import type { PlaceKindWord, PlaceLanguage } from "../../../model/language/place-language.ts";
import type { Span } from "../../../model/span.ts";
import type { Atom } from "./atoms.ts";
import { peopleOf } from "./features.ts";

/** A stretch that could name a place: what it could be. */
export interface Toponym {
  readonly span: Span;
  readonly words: string;
  /** The first and last of its atoms. */
  readonly from: number;
  readonly to: number;
  /** The most prominent first. */
  readonly candidates: readonly PlaceNamed[];
  /** What a word beside it says that it is: "province", "River". */
  readonly kinds?: readonly PlaceKind[];
  /** It is a part of, or near to, the place that its candidates name: "North London", "Hamilton Township". */
  readonly part?: boolean;
  /** The words are a case form of the name: "Україні". */
  readonly inflected?: boolean;
  /** The word beside it says that it is a region, and no region is called so: "the Buckeye State". */
  readonly unfit?: boolean;
  /** Read by an adjective or the name of a people: "Russian". */
  readonly people?: boolean;
}

/** Longest name that is looked for, in atoms. */
const most = 6;

/** Places under a name in any of the forms that it may be inflected from. */
export function lookUp(words: readonly string[], gazetteer: Gazetteer, language: PlaceLanguage): readonly PlaceNamed[] {
  const found = gazetteer.lookUp(words.join(" "));
  if (!language.stems) return found;
  const gathered = new Map(found.map((one) => [one.place.id, one]));
  for (const form of formsOf(words, language)) {
    for (const one of gazetteer.lookUp(form)) if (!gathered.has(one.place.id)) gathered.set(one.place.id, one);
  }
  if (gathered.size === found.length) return found;
  return [...gathered.values()].sort((a, b) => prominence(b) - prominence(a));
}

/** The names that inflected words may come from, other than themselves: the last word alone, or the first too ("Кривого Рогу"). */
function formsOf(words: readonly string[], language: PlaceLanguage): readonly string[] {
  const last = language.baseForms(words.at(-1) ?? "");
  const middle = words.slice(1, -1);
  if (words.length < 2) return last.slice(1);
  const first = language.baseForms(words[0] ?? "");
  return first.flatMap((begin) => last.map((end) => [begin, ...middle, end].join(" "))).slice(1, mostForms);
}

/** Forms of one stretch that are looked up. */
const mostForms = 60;

function prominence({ place, primary }: PlaceNamed): number {
  return peopleOf(place) + (primary ? 0.15 : 0) + (place.kind === "country" ? 0.5 : 0);
}

/** Every capitalised stretch that is some place's name, the longest at each beginning, in order; they do not overlap. */
export function findToponyms(
  text: string,
  atoms: readonly Atom[],
  gazetteer: Gazetteer,
  language: PlaceLanguage,
): readonly Toponym[] {
  const found: Toponym[] = [];
  const known = new Map<string, readonly PlaceNamed[]>();
  const isPlain = (words: readonly string[]) => gazetteer.lookUp(words.join(" ")).length > 0;
  const look = (words: readonly string[]) => {
    const key = words.join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const named = lookUp(words, gazetteer, language);
    known.set(key, named);
    return named;
  };
  for (let at = 0; at < atoms.length; at++) {
    const toponym = longestAt(text, atoms, at, { look, isPlain }, language);
    if (toponym === undefined) continue;
    found.push(toponym);
    at = toponym.to;
  }
  return found;
}

interface Lookers {
  look(words: readonly string[]): readonly PlaceNamed[];
  isPlain(words: readonly string[]): boolean;
}

function longestAt(
  text: string,
  atoms: readonly Atom[],
  at: number,
  { look, isPlain }: Lookers,
  language: PlaceLanguage,
): Toponym | undefined {
  const first = atoms[at];
  if (first === undefined || !first.capital) return undefined;
  let end = at;
  while (end + 1 < atoms.length && end - at + 1 < most && joined(text, atoms[end], atoms[end + 1])) end++;
  for (let to = end; to >= at; to--) {
    const last = atoms[to];
    // "Bank of England" may hold small words, but no name ends with one.
    if (
      last === undefined ||
      !(/\p{Lu}/u.test(last.text) || (to > at && kindOf(last.lower, language.kindsAfter) !== undefined))
    )
      continue;
    const words = atoms.slice(at, to + 1).map((atom) => atom.text);
    const candidates = look(words);
    if (candidates.length === 0) continue;
    if (isPeople(words, language)) return undefined;
    // A Latin word in a Cyrillic text is a brand or an acronym, unless it is a large place.
    if (
      language.stems &&
      to === at &&
      isLatin(first.text) !== isLatin(language.inWords[0] ?? "") &&
      !isKnown(candidates)
    )
      continue;
    if (to === at && first.text.length < 2) continue;
    const stop = text[last.end] === "." && (/\./u.test(last.text) || isShort(last.text)) ? 1 : 0;
    const span = { start: first.start, end: last.end + stop };
    const inflected = language.stems && !isPlain(words);
    const named = {
      span,
      words: text.slice(span.start, span.end),
      from: at,
      to,
      candidates,
      ...(inflected ? { inflected } : {}),
    };
    return withPart(
      text,
      atoms,
      withKindBefore(text, atoms, withKind(text, atoms, named, language), language),
      language,
    );
  }
  return undefined;
}

function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

function isKnown([first]: readonly PlaceNamed[]): boolean {
  return first !== undefined && (first.place.kind === "country" || (first.place.population ?? 0) > 1_000_000);
}

/** An abbreviation, as "Ky" or "Calif" before its dot: short, and no more vowels than one. */
function isShort(word: string): boolean {
  return /^\p{Lu}\p{Ll}{1,4}$/u.test(word) && abbreviations.has(word.toLowerCase());
}

const abbreviations = new Set(
  "ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex vt va wash wis wisc wyo ont que sask alta man".split(
    " ",
  ),
);

/** Nothing but a space, a hyphen or a dot with a space stands between. */
function joined(text: string, one: Atom | undefined, next: Atom | undefined): boolean {
  if (one === undefined || next === undefined || one.sentence !== next.sentence) return false;
  const between = text.slice(one.end, next.start);
  return (
    between === " " ||
    between === "-" ||
    between === "‑" ||
    between === "\u00a0" ||
    (between === ". " && one.text.length <= 2)
  );
}

/** "the city of Paris", "село Київ": what the word before it says it is. */
function withKindBefore(text: string, atoms: readonly Atom[], toponym: Toponym, language: PlaceLanguage): Toponym {
  const kinds = toponym.kinds ?? kindsBefore(text, atoms, toponym.from, language);
  if (kinds === undefined || !toponym.candidates.some(({ place }) => kinds.includes(place.kind))) return toponym;
  return { ...toponym, kinds };
}

/** The kinds that a word right before an atom, or before "of", stands for. */
export function kindsBefore(
  text: string,
  atoms: readonly Atom[],
  at: number,
  language: PlaceLanguage,
): readonly PlaceKind[] | undefined {
  const own = atoms[at];
  const [two, one] = [atoms[at - 2], atoms[at - 1]];
  if (own === undefined || one === undefined || one.sentence !== own.sentence) return undefined;
  const gap = text.slice(one.end, own.start);
  if (gap !== " " && gap !== ". ") return undefined;
  if (one.lower !== "of") return one.capital || !language.stems ? undefined : kindOf(one.lower, language.kindsBefore);
  return two?.sentence === own.sentence ? kindOf(two.lower, language.kindsBefore) : undefined;
}

/** "North London", "Greater Toronto Area": with the capitalised word before it that makes it a part or the surroundings of the place. */
function withPart(text: string, atoms: readonly Atom[], toponym: Toponym, language: PlaceLanguage): Toponym {
  const before = atoms[toponym.from - 1];
  const first = atoms[toponym.from];
  if (before?.capital !== true || before.first || first === undefined || !joined(text, before, first)) return toponym;
  if (!language.parts.includes(before.lower)) return toponym;
  const span = { start: before.start, end: toponym.span.end };
  return { ...toponym, span, words: text.slice(span.start, span.end), part: true };
}

/** An adjective or a people's name, as "Spanish", "Українці": also a small place's name somewhere, hardly ever meant. */
function isPeople(words: readonly string[], language: PlaceLanguage): boolean {
  const all = words.join(" ").toLowerCase();
  if (language.peoples.has(all)) return true;
  if (!language.stems || words.length > 1) return false;
  for (let end = all.length - 1; end >= Math.max(6, all.length - 4); end--)
    if (language.peoples.has(all.slice(0, end))) return true;
  return false;
}

/** With the word for its kind, when one stands right after it and belongs to the name: "Akita Prefecture". */
function withKind(text: string, atoms: readonly Atom[], toponym: Toponym, language: PlaceLanguage): Toponym {
  const last = atoms[toponym.to];
  const next = atoms[toponym.to + 1];
  if (last === undefined || next === undefined || !joined(text, last, next)) return toponym;
  const kinds = kindOf(next.lower, language.kindsAfter);
  if (kinds === undefined) return toponym;
  if (!next.capital) return { ...toponym, kinds };
  const third = atoms[toponym.to + 2];
  // "Ohio State University", "Kentucky State Police": the word belongs to a body.
  if (third?.capital === true && joined(text, next, third)) return toponym;
  const span = { start: toponym.span.start, end: next.end };
  const fitting = toponym.candidates.filter(({ place }) => kinds.includes(place.kind));
  return {
    ...toponym,
    span,
    words: text.slice(span.start, span.end),
    to: toponym.to + 1,
    kinds,
    ...(fitting.length > 0 ? { candidates: fitting } : kinds.includes("region") ? { unfit: true } : { part: true }),
  };
}

/** The kinds that a word stands for. */
export function kindOf(word: string, list: readonly PlaceKindWord[]): readonly PlaceKind[] | undefined {
  const kinds = list.filter(({ words }) => words.includes(word)).flatMap((one) => one.kinds);
  return kinds.length > 0 ? kinds : undefined;
}
