import type { Span } from "../../../model/span.ts";
import type { Atom } from "./atoms.ts";
import { type PlaceReading, peopleOf } from "./read-toponyms.ts";
import { kindOf, lookUp, type Toponym } from "./toponyms.ts";

/** A given stretch as a toponym, whatever form its words have: a name, a part of a place ("North London"), a people's name; `undefined` when no place is known by it. */
export function spanToponym(span: Span, { text, atoms, gazetteer, language }: PlaceReading): Toponym | undefined {
  const own = atoms.filter((atom) => atom.start < span.end && span.start < atom.end);
  const from = atoms.indexOf(own[0] as Atom);
  if (own.length === 0 || own.length > 8) return undefined;
  const base = { span, words: text.slice(span.start, span.end), from, to: from + own.length - 1 };
  const words = own.map((atom) => atom.text.slice(Math.max(0, span.start - atom.start), span.end - atom.start));
  const code = peopleOf([words.join(" ").toLowerCase()], language);
  const country = code === undefined ? undefined : gazetteer.country(code);
  if (country !== undefined) return { ...base, candidates: [{ place: country, primary: true }], people: true };
  const whole = lookUp(words, gazetteer, language);
  if (whole.length > 0) return { ...base, candidates: whole };
  const parts = new Set(language.parts);
  const start = parts.has(words[0]?.toLowerCase() ?? "") ? 1 : 0;
  const kinds = kindOf(words.at(-1)?.toLowerCase() ?? "", language.kindsAfter);
  const end = kinds === undefined ? words.length : words.length - 1;
  const inner = lookUp(words.slice(start, end), gazetteer, language);
  if (inner.length === 0 || end <= start) return undefined;
  const fitting = kinds === undefined ? [] : inner.filter(({ place }) => kinds.includes(place.kind));
  return {
    ...base,
    candidates: fitting.length > 0 ? fitting : inner,
    part: true,
    ...(kinds === undefined ? {} : { kinds }),
  };
}
