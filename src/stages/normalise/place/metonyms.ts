import type { Actor } from "../../../model/actor.ts";
import type { Attribution } from "../../../model/attribution.ts";
import type { Entity } from "../../../model/entity.ts";
import type { PlaceLanguage } from "../../../model/language/place-language.ts";
import { contains, overlaps } from "../../../text/spans.ts";
import type { Atom } from "./atoms.ts";
import type { Toponym } from "./toponyms.ts";

/** Why a place's name stands for those who act there. */
export type Metonym = "source" | "read" | "acts" | "seat";

/**
 * Whether the name stands for a government, a team, a body of that place instead of the place: it is who says something ("Moscow said"), a trained
 * reader took it for one, or a verb of deciding follows ("Kyiv rejected"), or it is a seat of power
 * that nothing is said to be in.
 */
export function metonymOf(
  toponym: Toponym,
  {
    text,
    atoms,
    language,
  }: { readonly text: string; readonly atoms: readonly Atom[]; readonly language: PlaceLanguage },
  said: {
    readonly attributions: readonly Attribution[];
    readonly actors: readonly Actor[];
    readonly entities: readonly Entity[];
  },
): Metonym | undefined {
  const { span } = toponym;
  const article = atoms[toponym.from - 1];
  // "at the White House": the article stands between.
  const before = article?.lower === "the" ? atoms[toponym.from - 2] : article;
  const after = atoms[toponym.to + 1];
  const follows = before !== undefined && /^ (?:the )?$/iu.test(text.slice(before.end, span.start));
  // After a preposition it is where, whoever speaks.
  if (follows && language.inWords.includes(before.lower)) return undefined;
  if (language.seats.includes(toponym.words.toLowerCase())) return "seat";
  if (follows && language.toWords.includes(before.lower)) return undefined;
  const entity = said.entities.find((one) => overlaps(one.span, span));
  if (entity !== undefined) return entity.kind === "actor-place" ? "read" : undefined;
  // Who acts stands in the nominative.
  if (toponym.inflected === true) return undefined;
  const isSource = said.attributions.some(({ chain }) =>
    chain.some(({ role, spans }) => role !== "outlet" && spans.some((one) => isAll(text, one, span))),
  );
  if (isSource) return "source";
  const acts =
    after !== undefined &&
    after.sentence === atoms[toponym.to]?.sentence &&
    text.slice(span.end, after.start) === " " &&
    language.actVerbs.includes(after.lower);
  return acts && toponym.candidates.some(({ place }) => place.kind === "country" || (place.population ?? 0) > 500_000)
    ? "acts"
    : undefined;
}

/** The stretch is the name and no more than an article before it. */
function isAll(
  text: string,
  source: { readonly start: number; readonly end: number },
  span: { readonly start: number; readonly end: number },
): boolean {
  if (!contains(source, span)) return false;
  const rest = text.slice(source.start, span.start) + text.slice(span.end, source.end);
  return /^\W*(?:the)?\W*$/iu.test(rest);
}
