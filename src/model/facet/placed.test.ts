import { expect, it } from "vitest";
import { orlovs } from "../../app/corrections/example-reading.ts";
import type { Facet } from "./facet.ts";
import { placedOnMap } from "./placed.ts";

const score = { value: 1, reasons: [] };
const orlov = (confidence: number): Extract<Facet, { kind: "place" }> => ({
  id: `facet_${"0".repeat(32)}`,
  spans: [{ start: 0, end: 5 }],
  words: "Orlov",
  of: [],
  reading: { kind: "rule", id: "place-by-context", version: "1.0.0", confidence },
  kind: "place",
  value: { place: orlovs[0], relation: "at", score, alternatives: [], basis: "inferred" },
});

it("a place stands on the map where it is more likely right than wrong, or a person decided on it", () => {
  expect(placedOnMap(orlov(0.5))).toEqual(orlovs[0]);
  expect(placedOnMap(orlov(0.49))).toBeUndefined();
  const by = { kind: "person", name: "Ada Quill" } as const;
  const decided = {
    judgementId: `judgement_${"0".repeat(32)}`,
    by,
    at: "2026-10-13T12:00:00.000Z",
    what: "Orlov",
    reason: "",
  };
  expect(placedOnMap({ ...orlov(0.1), decided })).toEqual(orlovs[0]);
});
