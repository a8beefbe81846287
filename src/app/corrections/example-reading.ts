import type { PlaceValue } from "../../model/facet/place-value.ts";
import { makeId, sha256 } from "../../model/id.ts";
import type { DocumentRecord } from "../../model/record.ts";

const reading = { kind: "rule", id: "by-the-test", version: "1.0.0", confidence: 0.75 } as const;

/** The article that the tests of corrections are about. */
export const ARTICLE =
  "Mill at Orlov burns\n\nOn Thursday Igor Konev, the ministry's spokesman, said at least 12 people had been killed in Orlov. " +
  "Konev said the mill had stood since 1907. He named nobody.";

/** Two towns of one name. */
export const orlovs = [
  {
    id: "geonames:1",
    name: "Orlov",
    kind: "settlement",
    latitude: 58.5,
    longitude: 48.9,
    countries: ["RU"],
    admin: ["Kirov Oblast"],
  },
  {
    id: "geonames:2",
    name: "Orlov",
    kind: "settlement",
    latitude: 49.5,
    longitude: 37.5,
    countries: ["UA"],
    admin: ["Kharkiv Oblast"],
  },
] as const satisfies readonly NonNullable<PlaceValue["place"]>[];

/**
 * A reading of the article, made by hand, with a time, two places' names, a quantity and three actors.
 * @param read what differs between readings by different stages
 */
export function readingOf(
  caseId: string,
  read: { readonly stages?: readonly string[]; readonly text?: string; readonly without?: readonly string[] } = {},
): { readonly record: DocumentRecord; readonly bytes: Uint8Array } {
  const { text = ARTICLE, stages = ["parse@1.0.0"], without = [] } = read;
  const bytes = new TextEncoder().encode(ARTICLE);
  const snapshotId = sha256(bytes);
  const id = makeId("document", caseId, snapshotId);
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const version = stages.join();
  const named = (words: string) => makeId("actor", id, version, words);
  const second = at("Konev said");
  const konev = { start: second.start, end: second.start + 5 };
  const said = at("at least 12 people had been killed in Orlov");
  const stood = at("the mill had stood since 1907");
  const attribution = (
    source: { start: number; end: number },
    cue: { start: number; end: number },
    content: { start: number; end: number },
  ) => ({
    id: makeId("attribution", id, version, content.start),
    source: [source],
    cue: [cue],
    content: [content],
    directness: "indirect" as const,
    stance: "asserts" as const,
    chain: [
      { role: "outlet" as const, words: "this outlet", spans: [], cue: [] },
      {
        role: "source" as const,
        words: text.slice(source.start, source.end),
        spans: [source],
        cue: [],
        actorId: named("Igor Konev"),
      },
    ],
    reading,
  });
  const attributions = [
    attribution(at("Igor Konev"), at("said"), said),
    attribution(konev, at("said", konev.start), stood),
  ];
  const statements = attributions.map(({ id: attributionId, content: [span] }, index) => ({
    id: makeId("statement", id, version, index),
    voice: "attributed" as const,
    attributionId,
    spans: span === undefined ? [] : [span],
    words: span === undefined ? "" : text.slice(span.start, span.end),
  }));
  const use = {
    statementId: statements[0]?.id ?? "",
    aspect: "event" as const,
    basis: "stated" as const,
    rule: "within",
  };
  const facet = (kind: string, words: string, from = 0) => {
    const span = at(words, from);
    return { id: makeId("facet", id, kind, [span.start, span.end]), spans: [span], words, of: [use], reading };
  };
  const score = { value: 0.6, reasons: [{ feature: "population", words: "", weight: 0.6 }] };
  const facets: NonNullable<DocumentRecord["facets"]> = [
    {
      ...facet("time", "Thursday"),
      kind: "time",
      value: {
        type: "date",
        timex: "2022-07-07",
        interval: { start: "2022-07-07", end: "2022-07-08" },
        granularity: "day",
        basis: "inferred",
        anchor: "publication",
      },
    },
    {
      ...facet("quantity", "at least 12 people"),
      kind: "quantity",
      value: {
        number: 12,
        approximation: "at least",
        range: { low: 12, rule: "at-least@1" },
        unit: { kind: "people", code: "people", words: "people" },
        casualty: "killed",
        basis: "stated",
      },
    },
    {
      ...facet("place", "Orlov", said.start),
      kind: "place",
      value: {
        place: orlovs[0],
        relation: "at",
        score,
        alternatives: [{ place: orlovs[1], score }],
        basis: "inferred",
      },
    },
  ];
  const mention = (span: { start: number; end: number }, form: "name" | "short-name" | "description" | "pronoun") => ({
    span,
    form,
    rule: "by-the-test",
  });
  const he = at("He named");
  return {
    bytes,
    record: {
      snapshot: {
        id: snapshotId,
        size: bytes.length,
        mediaType: "text/plain",
        encoding: "utf-8",
        locator: "mill.txt",
        method: "file",
        capturedAt: "2022-07-08T08:00:00.000Z",
      },
      document: {
        id,
        caseId,
        snapshotId,
        text,
        blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
        residue: [],
        sourceMap: [{ text: { start: 0, end: text.length }, raw: { start: 0, end: text.length } }],
        byline: [],
        parser: { id: "plain", version: "1.0.0" },
      },
      attributions,
      actors: [
        {
          id: named("Igor Konev"),
          kind: "person",
          name: "Igor Konev",
          named: true,
          mentions: [
            mention(at("Igor Konev"), "name"),
            mention(konev, "short-name"),
            mention({ start: he.start, end: he.start + 2 }, "pronoun"),
          ],
          roles: [{ words: "the ministry's spokesman", span: at("the ministry's spokesman") }],
          reading,
        },
        {
          id: named("the ministry"),
          kind: "body",
          name: "the ministry",
          named: true,
          mentions: [mention(at("the ministry"), "name")],
          roles: [],
          reading,
        },
      ],
      statements,
      questions: [],
      facets: facets.filter(({ kind }) => !without.includes(kind)),
      stages,
    },
  };
}
