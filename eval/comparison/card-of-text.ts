import { createLanguages } from "../../src/languages/languages.ts";
import type { CardFacet, StatementCard } from "../../src/model/card.ts";
import type { Facet } from "../../src/model/facet/facet.ts";
import type { Found } from "../../src/model/facet/found.ts";
import type { Gazetteer } from "../../src/model/gazetteer.ts";
import { makeId } from "../../src/model/id.ts";
import { findPlaces } from "../../src/stages/normalise/place/find-places.ts";
import { findQuantities } from "../../src/stages/normalise/quantity/find-quantities.ts";
import { findTimes } from "../../src/stages/normalise/time/find-times.ts";

const languages = createLanguages();

export interface CardOptions {
  readonly language?: string;
  readonly gazetteer?: Gazetteer | undefined;
  readonly publishedAt?: string;
}

/**
 * A card of a sentence alone, with the facets that stage `normalise` reads in it and without attributions: hundreds a second, where the whole
 * reading takes a second for a few.
 */
export function cardOfText(text: string, options: CardOptions = {}): StatementCard {
  const { language = "en", gazetteer, publishedAt } = options;
  const span = { start: 0, end: text.length };
  const parsed = {
    text,
    blocks: [{ kind: "paragraph" as const, span }],
    residue: [],
    sourceMap: [],
    byline: [],
    language,
    parser: { id: "eval", version: "1" },
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  const input = { parsed, sentences: [{ span, block: 0 }], attributions: [], actors: [], entities: [] };
  const context = { languages, models: gazetteer === undefined ? {} : { gazetteer }, settings: {} };
  const times = findTimes(input, context);
  const quantities = findQuantities(
    input,
    context,
    times.filter(({ value }) => value.type !== "duration").map((time) => time.span),
  );
  const places = gazetteer === undefined ? [] : findPlaces(input, context);
  const statementId = makeId("statement", text);
  const use: CardFacet["use"] = { aspect: "event", basis: "stated", rule: "within" };
  const base = <V>(kind: string, found: Found<V>) => ({
    id: makeId("facet", text, kind, [found.span.start, found.span.end]),
    spans: [found.span],
    words: text.slice(found.span.start, found.span.end),
    of: [{ statementId, ...use }],
    reading: { kind: "rule" as const, id: found.rule, version: "1.0.0", confidence: found.confidence },
  });
  const facets: readonly Facet[] = [
    ...times.map((found): Facet => ({ ...base("time", found), kind: "time", value: found.value })),
    ...places.map((found): Facet => ({ ...base("place", found), kind: "place", value: found.value })),
    ...quantities.map((found): Facet => ({ ...base("quantity", found), kind: "quantity", value: found.value })),
  ];
  return {
    statementId,
    documentId: makeId("document", text),
    voice: "outlet",
    spans: [span],
    words: text,
    sentence: text,
    block: "paragraph",
    position: 0,
    language,
    chain: [],
    actors: [],
    facets: facets.map((facet) => ({ facet, use })),
  };
}
