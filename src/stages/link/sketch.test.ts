import { expect, it } from "vitest";
import { createLanguages } from "../../languages/languages.ts";
import type { DocumentCard } from "../../model/card.ts";
import type { Neighbour } from "../../model/case-stage.ts";
import { makeId } from "../../model/id.ts";
import { placeInClaims } from "./claims/place-in-claims.ts";
import { exampleCard } from "./events/example-card.ts";
import { placeInEvent } from "./events/place-in-event.ts";
import { profileOf } from "./events/profile.ts";
import { profileOfNeighbour, sketchOf } from "./sketch.ts";

const context = { languages: createLanguages() };
const bridge = exampleCard(
  "bridge",
  "Bridge at Ostrava closed after crack is found\nEngineers closed the Miloslav bridge in Ostrava on Monday when 1,947 drivers had crossed it, mayor Hedvika Trnkova said.",
  { publishedAt: "2024-03-04T08:00:00Z" },
);
const later = exampleCard(
  "later",
  "Crack shuts Ostrava's Miloslav bridge\nDrivers in Ostrava face detours for weeks, mayor Hedvika Trnkova said, after engineers found a crack.",
  { publishedAt: "2024-03-05T08:00:00Z" },
);
const harvest = exampleCard(
  "harvest",
  "Olive growers fear a poor harvest\nGrowers around Jaen expect half the usual olive harvest after a dry winter.",
  { publishedAt: "2024-03-04T08:00:00Z" },
);

/** As a store gives it: of the card no more may be asked than who and when, where it is closed. */
function kept(card: DocumentCard, isClosed: boolean): Neighbour {
  const { documentId, at } = card;
  const closed = new Proxy({ documentId, at } as DocumentCard, {
    get(target, name) {
      if (name in target) return Reflect.get(target, name);
      throw new Error(`${String(name)} of a closed card was asked for`);
    },
  });
  const sketch: unknown = JSON.parse(JSON.stringify(sketchOf(card, context)));
  const claims = new Map(card.statements.map(({ statementId }) => [statementId, makeId("claim", statementId)]));
  return { card: isClosed ? closed : card, eventId: makeId("event", documentId), claims, sketch };
}

it("a profile that was kept is the one that was made", () => {
  for (const card of [bridge, later, harvest, { ...harvest, vector: Int8Array.of(1, 2) }]) {
    const made = profileOf(card, context);
    const opened = profileOfNeighbour(kept(card, false), context);
    expect({ ...opened, about: { ...opened.about, vector: opened.about.vector() } }).toEqual({
      ...made,
      about: { ...made.about, vector: made.about.vector() },
    });
    expect(opened.names.size).toBe(made.names.size);
    expect([...opened.lead.rarity]).toEqual([...made.lead.rarity]);
    expect([...opened.whole.weights]).toEqual([...made.whole.weights]);
  }
});

it("a neighbour is weighed alike by its sketch and by its card, and the card of one of another event stays closed", () => {
  const { sketch: _, ...bare } = kept(bridge, false);
  expect(placeInEvent(later, [kept(bridge, true), kept(harvest, true)], [], context)).toEqual(
    placeInEvent(later, [bare, kept(harvest, false)], [], context),
  );
  const event = placeInEvent(harvest, [kept(bridge, true)], [], context);
  expect(placeInClaims(harvest, event, [kept(bridge, true)], [], context)).toHaveLength(harvest.statements.length);
});

it("a sketch of another form is passed over", () => {
  const old = { ...kept(bridge, false), sketch: { form: "link 0" } };
  expect(profileOfNeighbour(old, context)).toBe(profileOf(bridge, context));
});
