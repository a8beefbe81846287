import type { Actor } from "../model/actor.ts";
import type { Facet } from "../model/facet/facet.ts";
import type { Place } from "../model/facet/place-value.ts";
import type { Reading } from "../model/reading.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { slice } from "../text/spans.ts";
import { createFileOffsets, type FileOffsets, type OffsetUnit } from "./file-offsets.ts";
import type { FacetCommon, FacetsLine } from "./shapes.ts";

type Line = Extract<FacetsLine, { times: unknown }>;
type Pair = [number, number];

/** One line of `sayso facets`: offsets go into the file's decoded text, as in `sayso attributions`. */
export function facetsLine(doc: string, record: DocumentRecord, decoded: string, unit: OffsetUnit): FacetsLine {
  const { document, statements, actors } = record;
  const offsets = createFileOffsets(document, decoded, unit);
  const spansOf = new Map(statements.map(({ id, spans }) => [id, spans]));
  const common = (facet: Facet): FacetCommon => ({
    spans: pairsOf(offsets, facet.spans),
    words: facet.words,
    of: facet.of.map(({ statementId, aspect, basis, rule }) => ({
      statement: pairsOf(offsets, spansOf.get(statementId) ?? []),
      aspect,
      basis,
      rule,
    })),
    ...readBy(facet.reading),
  });
  const facets = record.facets ?? [];
  return {
    doc,
    published: document.publishedAt ?? null,
    language: document.language ?? null,
    times: facets.flatMap((facet) => (facet.kind === "time" ? [{ ...common(facet), ...facet.value }] : [])),
    places: facets.flatMap((facet) => {
      if (facet.kind !== "place") return [];
      const { place, alternatives, score, ...value } = facet.value;
      const others = alternatives.map((one) => ({ ...placeOf(one.place), score: one.score.value }));
      return [
        {
          ...common(facet),
          place: place === undefined ? null : placeOf(place),
          score: score.value,
          alternatives: others,
          ...value,
        },
      ];
    }),
    quantities: facets.flatMap((facet) => {
      if (facet.kind !== "quantity") return [];
      const { of: counted, ...value } = facet.value;
      const what =
        counted === undefined ? {} : { counted: { words: counted.words, span: pairOf(offsets.whole(counted.span)) } };
      return [{ ...common(facet), ...value, ...what }];
    }),
    actors: actors.map((actor) => actorOf(actor, record, offsets)),
  };
}

function actorOf(actor: Actor, { document, actors }: DocumentRecord, offsets: FileOffsets): Line["actors"][number] {
  const { name, kind, named, mentions, roles, speaksFor, party, reading } = actor;
  const body = actors.findIndex(({ id }) => id === speaksFor);
  return {
    name,
    kind,
    named,
    mentions: mentions.map(({ span, form, rule }) => ({
      spans: pairsOf(offsets, [span]),
      words: slice(document.text, span),
      form,
      rule,
    })),
    roles: roles.map(({ words }) => words),
    speaksFor: body < 0 ? null : body,
    party: party ?? null,
    ...readBy(reading),
  };
}

function placeOf({ id, name, kind, latitude, longitude, countries, admin }: Place) {
  return { id, name, kind, latitude, longitude, countries, admin };
}

function readBy({ kind, id, version, confidence }: Reading) {
  return { confidence, by: `${kind}:${id}@${version}` };
}

function pairsOf(offsets: FileOffsets, spans: readonly Span[]): Pair[] {
  return spans.flatMap((span) => offsets.pieces(span)).map(pairOf);
}

function pairOf({ start, end }: Span): Pair {
  return [start, end];
}
