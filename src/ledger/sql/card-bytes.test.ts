import { expect, it } from "vitest";
import type { CardActor, CardFacet, DocumentCard } from "../../model/card.ts";
import { makeId } from "../../model/id.ts";
import { exampleLinked } from "../example-linked.ts";
import { exampleRecord } from "../example-record.ts";
import { packCard, packJson, unpackCard, unpackJson } from "./card-bytes.ts";

const { record } = exampleRecord({ caseId: makeId("case", "one"), number: 1 });
const { card } = exampleLinked(record);
const actor: CardActor = { actorId: "a", kind: "person", name: "Ivo Tarn", named: true, roles: ["inspector"] };
const [facet] = record.facets ?? [];
if (facet === undefined) throw new Error("the example has a facet");
const used: CardFacet = { facet, use: { aspect: "event", basis: "stated", rule: "inside" } };
const chain = [{ role: "source" as const, words: "Tarn", spans: [{ start: 0, end: 4 }], actor }];

it("gives a card back as it was: actors and facets that several statements share, vectors, any text", () => {
  const vector = Int8Array.of(-127, 0, 127);
  const full: DocumentCard = {
    ...card,
    title: "Half a \ud83d in it",
    actors: [actor],
    statements: card.statements.map((statement, at) => ({
      ...statement,
      chain,
      actors: [actor],
      facets: [used, { ...used, use: { ...used.use, basis: "inferred" } }],
      ...(at === 1 ? { vector } : {}),
    })),
    vectors: { model: "table", version: "1.0.0" },
  };
  expect(unpackCard(packCard({ card: full, keys: ["a", "б"] }))).toEqual({ card: full, keys: ["a", "б"] });
  const whole = { ...full, vector: Int8Array.of(1, 2, 3) };
  expect(unpackCard(Buffer.from(packCard({ card: whole, keys: [] }))).card).toEqual(whole);
});

it("keeps nothing that the database may use again", () => {
  const bytes = packCard({ card: { ...card, vector: Int8Array.of(5, 6) }, keys: [] });
  const { card: read } = unpackCard(bytes);
  bytes.fill(0);
  expect([...(read.vector ?? [])]).toEqual([5, 6]);
});

it("packs any JSON", () => {
  expect(unpackJson(packJson({ print: 1, words: ["ї", null] }))).toEqual({ print: 1, words: ["ї", null] });
});

it("tells who and when, and the sketch, without opening the card", () => {
  const sketch = { words: ["ї", 0.1] };
  const bytes = packCard({ card, keys: ["a"], sketch });
  const headEnds = 8 + (new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) & 0x7fff_ffff);
  bytes.fill(0xff, headEnds);
  const packed = unpackCard(bytes);
  expect(packed.sketch).toEqual(sketch);
  expect([packed.card.documentId, packed.card.at]).toEqual([card.documentId, card.at]);
  expect(Object.keys(packed.card)).toEqual(Object.keys(card));
  expect(() => packed.card.lead).toThrow();
});

it("opens a card that was packed without a head, as earlier versions did", () => {
  const bytes = packCard({ card: { ...card, vector: Int8Array.of(5, 6) }, keys: ["a"] });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const headEnds = 8 + (view.getUint32(0, true) & 0x7fff_ffff);
  const old = Buffer.concat([bytes.subarray(4, 8), bytes.subarray(headEnds)]);
  expect(unpackCard(old)).toEqual({ card: { ...card, vector: Int8Array.of(5, 6) }, keys: ["a"] });
});
