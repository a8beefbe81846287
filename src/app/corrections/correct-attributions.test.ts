import { expect, it } from "vitest";
import { DocumentRecord } from "../../model/record.ts";
import { listStatements } from "../list-statements.ts";
import { showRecord } from "../show-record.ts";
import { undo } from "./correct.ts";
import { caseName, opened } from "./example-case.ts";

const saidIn = (record: DocumentRecord) =>
  record.attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((spans) =>
      spans.map(({ start, end }) => record.document.text.slice(start, end)).join(" … "),
    ),
  );

it("what is said is moved: the statement, its facets and the list follow, and the machine's spans stay beside it", async () => {
  const { decide, shown, record, at, ledger, deciding } = await opened();
  const [first] = record.attributions;
  const judgement = await decide({
    kind: "said",
    at: { id: first?.id ?? "" },
    part: "content",
    words: at("12 people had been killed").span,
  });
  expect(judgement.about.proposition).toBe("what is said is “12 people had been killed”");
  const corrected = await shown();
  expect(saidIn(corrected)[0]).toEqual(["Igor Konev", "said", "12 people had been killed"]);
  expect(corrected.attributions[0]).toMatchObject({ id: first?.id, readAs: { content: first?.content } });
  expect(corrected.attributions[0]?.decided?.map(({ judgementId }) => judgementId)).toEqual([judgement.id]);
  expect(corrected.statements[0]).toMatchObject({ id: record.statements[0]?.id, words: "12 people had been killed" });
  const used = corrected.facets?.filter(({ of }) => of.length > 0).map(({ words }) => words);
  // The place lies outside what is said now; the quantity still touches it.
  expect(used).toEqual(["at least 12 people"]);
  DocumentRecord.parse(corrected);
  const { items } = await listStatements(ledger, { caseName });
  expect(items.map(({ words }) => words)).toContain("12 people had been killed");
  await undo(deciding, judgement.id);
  expect(await shown()).toEqual(record);
});

it("who says it is named, with whom the words name, and the chain ends there; or nobody", async () => {
  const { decide, shown, record, at } = await opened();
  const second = { id: record.attributions[1]?.id ?? "" };
  await decide({ kind: "said", at: second, part: "source", words: at("the ministry").span });
  const corrected = (await shown()).attributions[1];
  expect(corrected?.chain.at(-1)).toMatchObject({
    role: "source",
    words: "the ministry",
    actorId: record.actors[1]?.id,
  });
  await decide({ kind: "said", at: second, part: "source" });
  const nobody = (await shown()).attributions[1];
  expect(nobody?.source).toEqual([]);
  expect(nobody?.chain.map(({ role }) => role)).toEqual(["outlet"]);
  expect(nobody?.decided?.map(({ what }) => what)).toEqual(["said by “the ministry”", "said by nobody who is named"]);
  expect(nobody?.readAs?.source).toEqual(record.attributions[1]?.source);
});

it("nobody says it: it goes from what is said and from the list, stays to be seen, and comes back", async () => {
  const { decide, shown, record, ledger, deciding } = await opened();
  const [first, second] = record.attributions;
  const judgement = await decide({ kind: "not said", at: { id: first?.id ?? "" } });
  const corrected = await shown();
  expect(corrected.attributions.map(({ id }) => id)).toEqual([second?.id]);
  expect(corrected.statements).toHaveLength(1);
  expect(corrected.facets?.flatMap(({ of }) => of)).toEqual([]);
  expect(corrected.decisions?.unsaid?.[0]).toMatchObject({ id: first?.id, decided: [{ what: "said by nobody" }] });
  expect((await listStatements(ledger, { caseName })).items).toHaveLength(1);
  DocumentRecord.parse(corrected);
  await undo(deciding, judgement.id);
  expect((await listStatements(ledger, { caseName })).items).toHaveLength(2);
});

it("what the machine passed over is marked by hand, is known by its id, and then gets its speaker", async () => {
  const { decide, shown, at, ledger, record } = await opened();
  const words = at("named nobody");
  await decide({ kind: "said", at: words, part: "content", words: words.span });
  const added = (await shown()).attributions.at(-1);
  expect(added?.reading).toMatchObject({ kind: "person", id: "Ada Quill" });
  expect(added?.readAs).toBeUndefined();
  expect((await showRecord(ledger, added?.id ?? "")).kind).toBe("attribution");
  await decide({ kind: "said", at: { id: added?.id ?? "" }, part: "source", words: at("Igor Konev").span });
  const told = await shown();
  expect(saidIn(told).at(-1)).toEqual(["Igor Konev", "", "named nobody"]);
  expect(told.attributions).toHaveLength(record.attributions.length + 1);
  DocumentRecord.parse(told);
});

it("holds over another reading, and is an orphan where nothing is read at its words or they are gone", async () => {
  const { decide, shown, record, reread, at } = await opened();
  const judgement = await decide({
    kind: "said",
    at: { id: record.attributions[0]?.id ?? "" },
    part: "cue",
    words: at("the ministry's spokesman, said").span,
  });
  await reread({});
  const again = await shown();
  expect(again.attributions[0]?.id).not.toBe(record.attributions[0]?.id);
  expect(saidIn(again)[0]?.[1]).toBe("the ministry's spokesman, said");
  await reread({
    text: "Mill at Orlov burns\n\nKonev said the mill had stood since 1907. He named nobody.",
    stages: ["parse@3.0.0"],
  });
  expect((await shown()).decisions?.orphans.map(({ judgementId }) => judgementId)).toEqual([judgement.id]);
});

it.each([
  ["words outside the document", "content", { start: 3, end: 9999 }],
  ["content without words", "content", undefined],
  ["nobody for words that nobody says", "source", undefined],
] as const)("refuses %s", async (name, part, words) => {
  const { decide, at, record } = await opened();
  const where = name.includes("nobody says") ? at("named nobody") : { id: record.attributions[0]?.id ?? "" };
  const asked = { kind: "said" as const, at: where, part, ...(words === undefined ? {} : { words }) };
  await expect(decide(asked)).rejects.toMatchObject({ code: "SAYSO-USAGE-013" });
});
