import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import type { DocumentCard } from "../../../model/card.ts";
import type { Constraint, Neighbour } from "../../../model/case-stage.ts";
import { makeId } from "../../../model/id.ts";
import { eventKeys } from "./event-keys.ts";
import { exampleCard } from "./example-card.ts";
import { linkageOf } from "./linkage.ts";
import { placeInEvent } from "./place-in-event.ts";

const context = { languages: createLanguages() };

const day = (date: string) => ({ publishedAt: `${date}T08:00:00Z` });

const bridge = exampleCard(
  "bridge",
  "Bridge at Ostrava closed after crack is found\nEngineers closed the Miloslav bridge in Ostrava on Monday when a crack was found in a pillar.\nMayor Hedvika Trnkova said drivers should expect detours for weeks.",
  day("2024-03-04"),
);
const bridgeToo = exampleCard(
  "bridge too",
  "Crack shuts Ostrava's Miloslav bridge\nDrivers in Ostrava face detours for weeks, mayor Hedvika Trnkova said, after engineers found a crack in a pillar of the Miloslav bridge.",
  day("2024-03-05"),
);
const harvest = exampleCard(
  "harvest",
  "Olive growers fear a poor harvest\nGrowers around Jaen expect half the usual olive harvest after a dry winter, the farmers' union said.",
  day("2024-03-04"),
);
const bridgeYearsLater = exampleCard(
  "bridge later",
  "Ostrava opens its repaired Miloslav bridge\nThe Miloslav bridge in Ostrava opened to traffic again, mayor Hedvika Trnkova said.",
  day("2024-06-20"),
);

function near(card: DocumentCard, eventId = makeId("event", card.documentId)): Neighbour {
  return { card, eventId, claims: new Map() };
}

function decide(kind: Constraint["kind"], a: DocumentCard, b: DocumentCard): Constraint {
  return { of: "document", kind, a: a.documentId, b: b.documentId, judgementId: makeId("judgement", kind) };
}

describe("the event of a document", () => {
  it("is that of another which reports the same", () => {
    const put = placeInEvent(bridgeToo, [near(bridge), near(harvest)], [], context);
    expect(put.eventId).toBe(near(bridge).eventId);
    expect(put.merged).toEqual([]);
    expect(put.links.map(({ verdict }) => verdict)).toEqual(["same", "unrelated"]);
  });

  it("is its own where no neighbour reports it", () => {
    const put = placeInEvent(harvest, [near(bridge)], [], context);
    expect(put.eventId).toBe(makeId("event", harvest.documentId));
    expect(put.links[0]?.verdict).toBe("unrelated");
  });

  it("is its own without neighbours", () => {
    expect(placeInEvent(bridge, [], [], context)).toEqual({
      eventId: makeId("event", bridge.documentId),
      merged: [],
      links: [],
    });
  });

  it("is not that of months before, to which it is related", () => {
    const put = placeInEvent(bridgeYearsLater, [near(bridge)], [], context);
    expect(put.eventId).toBe(makeId("event", bridgeYearsLater.documentId));
    expect(put.links[0]?.verdict).toBe("related");
    expect(put.links[0]?.score.reasons).toContainEqual(
      expect.objectContaining({ feature: "published", words: "108 days apart" }),
    );
  });

  it("is told with its reasons in words", () => {
    const [link] = placeInEvent(bridgeToo, [near(bridge)], [], context).links;
    const told = Object.fromEntries(link?.score.reasons.map(({ feature, words }) => [feature, words]) ?? []);
    expect(told.published).toBe("a day apart");
    expect(told.names).toContain("Miloslav");
    expect(link?.a).toBe(bridgeToo.documentId);
    expect(link?.score.value).toBeGreaterThan(0.5);
    expect(link?.reading.confidence).toBe(link?.score.value);
  });

  it("brings two events together that are one without it", () => {
    const put = placeInEvent(
      bridgeToo,
      [near(bridge), near({ ...bridge, documentId: makeId("document", "copy") })],
      [],
      context,
    );
    expect([put.eventId, ...put.merged].sort()).toEqual(
      [bridge.documentId, makeId("document", "copy")].map((id) => makeId("event", id)).sort(),
    );
  });

  it("does not bring together what is like it and unlike one another", () => {
    const both = exampleCard("both", `${bridge.lead}\n${harvest.lead}`, day("2024-03-04"));
    const put = placeInEvent(both, [near(bridge), near(harvest)], [], context);
    expect(put.merged).toEqual([]);
  });
});

describe("what people decided on documents", () => {
  it("keeps apart what would be one", () => {
    const put = placeInEvent(bridgeToo, [near(bridge)], [decide("not same", bridge, bridgeToo)], context);
    expect(put.eventId).toBe(makeId("event", bridgeToo.documentId));
    expect(put.links[0]?.verdict).toBe("related");
  });

  it("keeps apart by way of a third document", () => {
    const event = makeId("event", bridge.documentId);
    const third = { ...bridge, documentId: makeId("document", "third") };
    const put = placeInEvent(
      bridgeToo,
      [near(bridge, event), near(third, event)],
      [decide("not same", bridgeToo, bridge)],
      context,
    );
    expect(put.eventId).not.toBe(event);
    expect(put.links.map(({ verdict }) => verdict)).toEqual(["related", "related"]);
  });

  it("merges no events that people told apart", () => {
    const copy = { ...bridge, documentId: makeId("document", "copy") };
    const put = placeInEvent(bridgeToo, [near(bridge), near(copy)], [decide("not same", bridge, copy)], context);
    expect(put.merged).toEqual([]);
  });

  it("puts together what nothing else would", () => {
    const put = placeInEvent(harvest, [near(bridge)], [decide("same", harvest, bridge)], context);
    expect(put.eventId).toBe(near(bridge).eventId);
    expect(put.links[0]?.verdict).toBe("same");
  });

  it("means documents and not statements", () => {
    const put = placeInEvent(
      bridgeToo,
      [near(bridge)],
      [{ ...decide("not same", bridge, bridgeToo), of: "statement" }],
      context,
    );
    expect(put.eventId).toBe(near(bridge).eventId);
  });
});

describe("keys of a document", () => {
  it("are shared by articles on one event", () => {
    const keys = new Set(eventKeys(bridge, context));
    expect(eventKeys(bridgeToo, context).filter((key) => keys.has(key)).length).toBeGreaterThan(3);
    expect(eventKeys(harvest, context).filter((key) => keys.has(key)).length).toBeLessThan(2);
  });

  it("meet across languages by names", () => {
    const russian = exampleCard(
      "russian",
      "В Остраве закрыли мост\nМэр города Гедвика Трнкова сообщила, что инженеры закрыли мост имени Милослава.",
      { language: "ru" },
    );
    const keys = new Set(eventKeys(bridge, context));
    expect(eventKeys(russian, context).some((key) => keys.has(key))).toBe(true);
  });

  it("are at most 32, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }), { maxLength: 200 }),
        (words) => {
          const keys = eventKeys(exampleCard(words.join(" "), words.join(" ")), context);
          return keys.length <= 32 && new Set(keys).size === keys.length;
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("linkage", () => {
  it.each([
    [[3], 3],
    [[3, -1], 1],
    [[3, -1, -5], 1],
    [[3, 1, -1, -2, -9, -9], 1],
    [[2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0], 2],
    [[], 0],
  ])("of %j is %d", (sums, linkage) => {
    expect(linkageOf(sums)).toBe(linkage);
  });
});
