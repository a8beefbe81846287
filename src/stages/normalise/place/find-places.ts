import type { PlaceFound } from "../../../model/facet/found.ts";
import type { PlaceValue } from "../../../model/facet/place-value.ts";
import type { Span } from "../../../model/span.ts";
import { indexAt } from "../../../text/spans.ts";
import { metonymOf } from "./metonyms.ts";
import { precisionOf, relationBefore } from "./precision.ts";
import {
  type PlaceContext,
  type PlaceInput,
  type PlaceReading,
  readToponyms,
  surroundingsOf,
} from "./read-toponyms.ts";
import { recognise } from "./recognise.ts";
import { resolveToponyms } from "./resolve.ts";
import { spanToponym } from "./resolve-places.ts";
import { scoreValue } from "./score-value.ts";
import type { Ranked } from "./surroundings.ts";
import type { Toponym } from "./toponyms.ts";
import weights from "./weights.json" with { type: "json" };

/** A stretch less likely to be a place than this is none. */
const placeFrom = 0.4;
/** A meaning less likely than this is no answer: its place is left open, the likeliest are told beside it. */
const answerFrom = 0.35;

/** What a name in the text stands for: a place, or who acts there. */
export interface NameOfPlace {
  readonly span: Span;
  readonly role: "place" | "actor";
  /** How likely it names a place at all. */
  readonly confidence: number;
  readonly value: PlaceValue;
}

/** The places that a document names as places, in order, not overlapping; nothing without a gazetteer. See README.md beside this file. */
export function findPlaces(input: PlaceInput, context: PlaceContext): readonly PlaceFound[] {
  const reading = readToponyms(input, context);
  if (reading === undefined) return [];
  const named = namesIn(reading, input, context)
    .filter(({ role }) => role === "place")
    .map(({ span, confidence, value }): PlaceFound => {
      const rule = value.place === undefined ? "place-unsure" : "place-by-context";
      return { span, value, rule, confidence: round(confidence * (value.place === undefined ? 1 : value.score.value)) };
    });
  return [...named, ...noPoints(reading, input, named)].sort((a, b) => a.span.start - b.span.start);
}

/** Every name of a place, those that stand for an actor ("Moscow said") too. */
export function findPlaceNames(input: PlaceInput, context: PlaceContext): readonly NameOfPlace[] {
  const reading = readToponyms(input, context);
  return reading === undefined ? [] : namesIn(reading, input, context);
}

function namesIn(reading: PlaceReading, input: PlaceInput, context: PlaceContext): readonly NameOfPlace[] {
  const likely = recognise(reading.toponyms, reading.evidence, weights.recognition);
  const kept = reading.toponyms
    .map((toponym, at) => ({ toponym, confidence: likely[at] ?? 0 }))
    .filter(({ confidence }) => confidence >= placeFrom);
  const values = valuesOf(
    kept.map(({ toponym }) => toponym),
    reading,
    input,
    context,
  );
  return kept.map(({ toponym, confidence }, at) => ({
    span: toponym.span,
    role: metonymOf(toponym, reading, input) === undefined ? "place" : "actor",
    confidence,
    value: values[at] ?? unresolved,
  }));
}

/**
 * What given stretches mean as places, in their order; `undefined` where no place is known by the words. For evaluation, and for a person who marks a place by hand.
 */
export function resolvePlaces(
  spans: readonly Span[],
  input: PlaceInput,
  context: PlaceContext,
): readonly (PlaceValue | undefined)[] {
  const reading = readToponyms(input, context);
  if (reading === undefined) return spans.map(() => undefined);
  const given = spans
    .map((span, index) => ({ index, toponym: spanToponym(span, reading) }))
    .filter((one): one is { index: number; toponym: Toponym } => one.toponym !== undefined)
    .sort((a, b) => a.toponym.span.start - b.toponym.span.start);
  const values = valuesOf(
    given.map(({ toponym }) => toponym),
    reading,
    input,
    context,
  );
  const found = new Map(given.map(({ index }, at) => [index, values[at]]));
  return spans.map((_, index) => found.get(index));
}

const unresolved: PlaceValue = {
  relation: "at",
  score: { value: 0, reasons: [] },
  alternatives: [],
  basis: "stated",
};

function valuesOf(
  toponyms: readonly Toponym[],
  reading: PlaceReading,
  input: PlaceInput,
  { settings }: PlaceContext,
): readonly PlaceValue[] {
  const surroundings = surroundingsOf(reading, toponyms, input, settings);
  const ranked = resolveToponyms(toponyms, surroundings, weights.resolution);
  return toponyms.map((toponym, at) => meaningOf(toponym, ranked[at] ?? [], reading, input));
}

/** "Harrow Bridge": what a site is called tells where it is only when something else in the document speaks of there. */
function isSiteAlone({ kinds }: Toponym, { place, features }: Ranked): boolean {
  return (
    kinds?.includes("facility") === true &&
    place.kind === "settlement" &&
    features.unsupported === 1 &&
    !features.countryNamed
  );
}

function meaningOf(
  toponym: Toponym,
  ranked: readonly Ranked[],
  { text, language }: PlaceReading,
  input: PlaceInput,
): PlaceValue {
  const { span } = toponym;
  const sentence = input.sentences[indexAt(input.sentences, span.start) ?? 0];
  const rule = relationBefore(text, sentence?.span.start ?? 0, span.start, language);
  const [best] = ranked;
  const answers = best !== undefined && best.probability >= answerFrom && !isSiteAlone(toponym, best);
  const relation = rule?.relation ?? (toponym.part === true ? "near" : "at");
  const extra = rule === undefined && toponym.part === true ? 20_000 : 0;
  const scored = ranked
    .filter(({ probability }, at) => at === 0 || probability >= 0.005)
    .slice(0, 5)
    .map((one) => ({ place: one.place, score: scoreValue(one, text.slice(span.start, span.end), weights.resolution) }));
  const [first, ...rest] = scored;
  return {
    ...(answers && first !== undefined
      ? { place: first.place, precision: precisionOf(first.place, rule) + extra }
      : {}),
    relation,
    score: first?.score ?? unresolved.score,
    alternatives: answers ? rest : scored,
    basis: "stated",
  };
}

/** Words that say where without any point: "the front line". */
function noPoints(
  { text, language }: PlaceReading,
  input: PlaceInput,
  taken: readonly PlaceFound[],
): readonly PlaceFound[] {
  const found: PlaceFound[] = [];
  for (const { span: sentence } of input.sentences) {
    const lower = text.slice(sentence.start, sentence.end).toLowerCase();
    if (lower.length !== sentence.end - sentence.start) continue;
    for (const words of language.noPoints) {
      for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length)) {
        const span = { start: sentence.start + at, end: sentence.start + at + words.length };
        const isWord = !/[\p{L}\p{N}]/u.test(`${lower[at - 1] ?? " "}${lower[at + words.length] ?? " "}`);
        if (!isWord || [...taken, ...found].some((one) => one.span.start < span.end && span.start < one.span.end))
          continue;
        found.push({ span, value: { ...unresolved, relation: "along" }, rule: "no-point", confidence: 0.9 });
      }
    }
  }
  return found;
}

function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
