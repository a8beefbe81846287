import type { PlaceKind } from "../../../model/facet/place-value.ts";
import type { Gazetteer, PlaceNamed } from "../../../model/gazetteer.ts";
import type { PlaceKindWord, PlaceLanguage } from "../../../model/language/place-language.ts";
import type { Span } from "../../../model/span.ts";
import type { Atom } from "./atoms.ts";

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
  /** Read by an adjective or the name of a people: "Russian". */
  readonly people?: boolean;
}

/** Longest name that is looked for, in atoms. */
const most = 6;

/** Places under a name in any of the forms that it may be inflected from. */
export function lookUp(words: readonly string[], gazetteer: Gazetteer, language: PlaceLanguage): readonly PlaceNamed[] {
  const plain = words.join(" ");
  const found = gazetteer.lookUp(plain);
  if (found.length > 0 || !language.stems) return found;
  const last = words.at(-1) ?? "";
  for (const form of language.baseForms(last)) {
    const named = gazetteer.lookUp([...words.slice(0, -1), form].join(" "));
    if (named.length > 0) return named;
  }
  if (words.length < 2) return [];
  // Both words of "Кривого Рогу", "Великій Британії" are inflected.
  const [first = "", ...rest] = words;
  for (const begin of language.baseForms(first).slice(1)) {
    for (const form of language.baseForms(rest.at(-1) ?? "")) {
      const named = gazetteer.lookUp([begin, ...rest.slice(0, -1), form].join(" "));
      if (named.length > 0) return named;
    }
  }
  return [];
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
  const look = (words: readonly string[]) => {
    const key = words.join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const named = lookUp(words, gazetteer, language);
    known.set(key, named);
    return named;
  };
  for (let at = 0; at < atoms.length; at++) {
    const toponym = longestAt(text, atoms, at, look, language);
    if (toponym === undefined) continue;
    found.push(toponym);
    at = toponym.to;
  }
  return found;
}

type Look = (words: readonly string[]) => readonly PlaceNamed[];

function longestAt(
  text: string,
  atoms: readonly Atom[],
  at: number,
  look: Look,
  language: PlaceLanguage,
): Toponym | undefined {
  const first = atoms[at];
  if (first === undefined || !first.capital) return undefined;
  let end = at;
  while (end + 1 < atoms.length && end - at + 1 < most && joined(text, atoms[end], atoms[end + 1])) end++;
  for (let to = end; to >= at; to--) {
    const last = atoms[to];
    // "Bank of England" may hold small words, but no name ends with one.
    if (last === undefined || (!last.capital && !/^\p{N}/u.test(last.text))) continue;
    const words = atoms.slice(at, to + 1).map((atom) => atom.text);
    const candidates = look(words);
    if (candidates.length === 0) continue;
    if (to === at && first.text.length < 2) continue;
    const stop = text[last.end] === "." && (/\./u.test(last.text) || isShort(last.text)) ? 1 : 0;
    const span = { start: first.start, end: last.end + stop };
    const named = { span, words: text.slice(span.start, span.end), from: at, to, candidates };
    return withKind(text, atoms, named, language);
  }
  return undefined;
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

/** With the word for its kind, when one stands right after it and belongs to the name: "Akita Prefecture". */
function withKind(text: string, atoms: readonly Atom[], toponym: Toponym, language: PlaceLanguage): Toponym {
  const last = atoms[toponym.to];
  const next = atoms[toponym.to + 1];
  if (last === undefined || next === undefined || !joined(text, last, next)) return toponym;
  const kinds = kindOf(next.lower, language.kindsAfter);
  if (kinds === undefined) return toponym;
  if (!next.capital) return { ...toponym, kinds };
  const span = { start: toponym.span.start, end: next.end };
  const fitting = toponym.candidates.filter(({ place }) => kinds.includes(place.kind));
  return {
    ...toponym,
    span,
    words: text.slice(span.start, span.end),
    to: toponym.to + 1,
    kinds,
    ...(fitting.length > 0 ? { candidates: fitting } : { part: true }),
  };
}

/** The kinds that a word stands for. */
export function kindOf(word: string, list: readonly PlaceKindWord[]): readonly PlaceKind[] | undefined {
  const kinds = list.filter(({ words }) => words.includes(word)).flatMap((one) => one.kinds);
  return kinds.length > 0 ? kinds : undefined;
}
