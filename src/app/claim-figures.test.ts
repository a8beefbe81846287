import { describe, expect, it } from "vitest";
import type { LinkedMember } from "../ledger/ledger.ts";
import type { DocumentCard, StatementCard } from "../model/card.ts";
import type { QuantityValue } from "../model/facet/quantity-value.ts";
import type { OriginGraph } from "../model/origin.ts";
import { figuresOfClaim } from "./claim-figures.ts";

const ill = (number: number, more: Partial<QuantityValue> = {}): QuantityValue => ({
  number,
  approximation: "exact",
  range: { low: number, high: number, rule: "exact@1" },
  unit: { kind: "people", code: "people" },
  casualty: "wounded",
  basis: "stated",
  ...more,
});

/** One article with one statement that tells these quantities; `hour` orders them. */
function told(id: string, hour: number, values: readonly QuantityValue[], aspect: "event" | "saying" = "event") {
  const statementId = `statement_${id}`;
  const member = {
    statement: {
      id: statementId,
      documentId: `document_${id}`,
      outlet: `Outlet ${id}`,
      voice: "attributed",
      words: `words of ${id}`,
      start: 10,
      end: 30,
      source: `source of ${id}`,
    },
    attitude: "says",
  } as LinkedMember;
  const facets = values.map((value, at) => ({
    facet: { kind: "quantity", words: String(value.number), spans: [{ start: 12 + at, end: 14 + at }], value },
    use: { aspect, basis: "stated", rule: "r" },
  }));
  const card = {
    documentId: `document_${id}`,
    at: hour * 3_600_000,
    outlet: { name: `Outlet ${id}` },
    statements: [{ statementId, facets } as unknown as StatementCard],
  } as unknown as DocumentCard;
  return { member, card };
}

function figures(all: readonly ReturnType<typeof told>[], groups: OriginGraph["groups"] = []) {
  return figuresOfClaim(
    all.map(({ member }) => member),
    all.map(({ card }) => card),
    { groups } as unknown as OriginGraph,
  );
}

const killed = (number: number) => ill(number, { casualty: "killed" });

describe("figures of a claim", () => {
  it("are those of the kind that most statements tell, in the order of publication", () => {
    const found = figures([
      told("b", 2, [ill(15)]),
      told("a", 1, [killed(3), ill(12)]),
      told("c", 3, [killed(4)]),
      told("d", 4, [ill(14)]),
    ]);
    expect(found?.what).toBe("wounded");
    expect(found?.figures.map(({ documentId, number }) => [documentId, number])).toEqual([
      ["document_a", 12],
      ["document_b", 15],
      ["document_d", 14],
    ]);
  });

  it("keep the words, where they stand, and the range with its rule", () => {
    const range = { low: 12, lowExclusive: true, rule: "more-than@1" };
    const found = figures([told("a", 1, [ill(12, { range, approximation: "more than" })]), told("b", 2, [ill(15)])]);
    expect(found?.figures[0]).toMatchObject({ words: "12", start: 12, end: 14, range, source: "source of a" });
  });

  it("go by the origin, where one is known", () => {
    const group = { id: "origin_1", kind: "identified", actor: "The clinic", statements: ["statement_a"] };
    const found = figures([told("a", 1, [ill(12)]), told("b", 2, [ill(15)])], [
      group,
    ] as unknown as OriginGraph["groups"]);
    expect(found?.figures.map(({ source, originId }) => [source, originId])).toEqual([
      ["The clinic", "origin_1"],
      ["source of b", undefined],
    ]);
  });

  it.each([
    ["one statement alone", [told("a", 1, [ill(12)])]],
    ["figures of two kinds", [told("a", 1, [ill(12)]), told("b", 2, [killed(12)])]],
    ["a figure of the act of saying", [told("a", 1, [ill(12)]), told("b", 2, [ill(15)], "saying")]],
    ["a rise, which is no figure", [told("a", 1, [ill(12)]), told("b", 2, [ill(15, { change: "up" })])]],
    ["no range", [told("a", 1, [ill(12)]), told("b", 2, [ill(15, { range: { rule: "vague@1" } })])]],
  ])("are none of %s", (_, all) => {
    expect(figures(all)).toBeUndefined();
  });
});
