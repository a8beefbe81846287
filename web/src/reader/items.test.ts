import { expect, test } from "vitest";
import { readingOf } from "../../../src/app/corrections/example-reading.ts";
import type { DocumentRecord } from "../../../src/surfaces/http/client.ts";
import { hashOfItem, itemsOf, marksOf, targetOf } from "./items.ts";

const record = asAnswered(readingOf(`case_${"0".repeat(32)}`).record);
const [time] = record.facets ?? [];
const [konev] = record.actors;

test("facets and actors are entries of their view, in the order of the text", () => {
  expect(itemsOf(record, "facets").map((item) => item.kind)).toEqual(["facet", "actor", "actor", "facet", "facet"]);
  expect(itemsOf(record).every((item) => item.kind === "said" || item.kind === "open")).toBe(true);
});

test("every mention of an actor is marked, and what was set aside stays to be seen", () => {
  const aside = time === undefined ? [] : [time];
  const decided = { ...record, facets: record.facets?.slice(1) ?? [], decisions: { setAside: aside, orphans: [] } };
  const marks = marksOf(decided, "facets");
  expect(marks.filter(({ part }) => part === "actor")).toHaveLength(4);
  expect(marks.filter(({ part }) => part === "aside").map(({ item }) => item)).toEqual([time?.id]);
  expect(itemsOf(decided, "facets").find(({ id }) => id === time?.id)).toMatchObject({ kind: "facet", aside: true });
});

test("an address opens the entry in its view; what is not there is lost", () => {
  for (const item of [...itemsOf(record), ...itemsOf(record, "facets")]) {
    const view = item.kind === "facet" || item.kind === "actor" ? "facets" : "said";
    expect(targetOf(record, hashOfItem(item))).toEqual({ kind: "item", id: item.id, view });
  }
  expect(targetOf({ ...record, facets: [] }, `f=${time?.id}`)).toEqual({ kind: "lost", id: time?.id });
  expect(targetOf(record, `p=${konev?.id}`)).toMatchObject({ view: "facets" });
});

/** What the desk gets of a record: it goes through JSON, so that what is undefined is not there. */
function asAnswered(record: unknown): DocumentRecord {
  return JSON.parse(JSON.stringify(record)) as DocumentRecord;
}
