import { describe, expect, it } from "vitest";
import type { Judgement } from "../../model/judgement.ts";
import { DocumentRecord } from "../../model/record.ts";
import { exportCase } from "../export-case.ts";
import { valueWords } from "../facet-words.ts";
import { actorDecisions, listJudgements } from "../list-judgements.ts";
import { listStatements } from "../list-statements.ts";
import { showRecord } from "../show-record.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { undo } from "./correct.ts";
import { correctionsOfCase } from "./corrections-of-case.ts";
import { caseName, opened } from "./example-case.ts";
import { ARTICLE, orlovs, readingOf } from "./example-reading.ts";

const facetAt = (record: DocumentRecord, words: string) => (record.facets ?? []).find((one) => one.words === words);
const valueAt = (record: DocumentRecord, words: string) => {
  const facet = facetAt(record, words);
  return facet === undefined ? undefined : valueWords(facet);
};

describe("a value that a person sets", () => {
  it.each([
    ["time", "Thursday", "2022-06-30", "30 June 2022", "7 July 2022"],
    ["time", "Thursday", "2022-06-27/2022-06-30", "27–30 June 2022", "7 July 2022"],
    ["place", "Orlov", "geonames:2", "Orlov, Kharkiv Oblast, UA", "Orlov, Kirov Oblast, RU"],
    ["place", "Orlov", "Orlov, Kharkiv Oblast, UA", "Orlov, Kharkiv Oblast, UA", "Orlov, Kirov Oblast, RU"],
    ["place", "Orlov", "Old mill 49.9, 37.5", "Old mill", "Orlov, Kirov Oblast, RU"],
    ["quantity", "at least 12 people", "15", "15 people killed", "12 or more people killed"],
    ["quantity", "at least 12 people", "12-15 wounded", "12–15 people wounded", "12 or more people killed"],
  ] as const)("%s “%s” as %s: %s, the machine's %s beside it", async (kind, words, value, after, before) => {
    const { decide, shown, record, ledger } = await opened();
    expect(valueAt(record, words)).toBe(before);
    const facet = facetAt(record, words);
    const judgement = await decide({ kind: "value", facet: kind, at: { id: facet?.id ?? "" }, value });
    const corrected = facetAt(await shown(), words);
    expect(corrected?.id).toBe(facet?.id);
    expect(corrected?.of).toEqual(facet?.of);
    expect(corrected && valueWords(corrected)).toBe(after);
    expect(corrected?.readAs).toEqual(facet?.value);
    expect(corrected?.reading).toEqual(facet?.reading);
    expect(corrected?.decided).toMatchObject({
      judgementId: judgement.id,
      by: { kind: "person", name: "Ada Quill" },
      what: after,
    });
    DocumentRecord.parse(await shown());
    // The reading as it was recorded stays as it was.
    expect(await ledger.document(record.document.id)).toEqual(record);
  });

  it.each([
    ["time", "Thursday", "yesterday"],
    ["time", "Thursday", "2022-02-30"],
    ["place", "Orlov", "Nowhere at all"],
    ["quantity", "at least 12 people", "many"],
    ["quantity", "at least 12 people", "15-12"],
  ] as const)("%s “%s” as “%s” is refused, and nothing is written", async (kind, words, value) => {
    const { decide, ledger, record } = await opened();
    const id = facetAt(record, words)?.id ?? "";
    await expect(decide({ kind: "value", facet: kind, at: { id }, value })).rejects.toMatchObject({
      code: "SAYSO-USAGE-013",
    });
    expect((await ledger.judgements({ caseName })).total).toBe(0);
  });

  it("is added where the machine read nothing, to the statement that holds the words", async () => {
    const { decide, shown, at, record, ledger } = await opened();
    await decide({ kind: "value", facet: "time", at: at(" 1907"), value: "1907" });
    const added = facetAt(await shown(), "1907");
    expect(added).toMatchObject({ reading: { kind: "person", id: "Ada Quill" }, decided: { what: "1907" } });
    expect(added?.readAs).toBeUndefined();
    expect(added?.of).toMatchObject([{ statementId: record.statements[1]?.id, aspect: "event" }]);
    expect(await showRecord(ledger, (added?.id ?? "").slice(0, 20))).toMatchObject({ kind: "facet", id: added?.id });
  });

  it("gives way to a later one, and comes back when that is taken back", async () => {
    const { decide, shown, record, deciding } = await opened();
    const at = { id: facetAt(record, "Thursday")?.id ?? "" };
    const first = await decide({ kind: "value", facet: "time", at, value: "2022-06-30" });
    const second = await decide({ kind: "value", facet: "time", at, value: "2022-06-23" });
    expect(valueAt(await shown(), "Thursday")).toBe("23 June 2022");
    expect(facetAt(await shown(), "Thursday")?.readAs).toEqual(facetAt(record, "Thursday")?.value);
    await undo(deciding, second.id);
    expect(valueAt(await shown(), "Thursday")).toBe("30 June 2022");
    await undo(deciding, first.id.slice(0, 24));
    expect(await shown()).toEqual(record);
    await expect(undo(deciding, first.id)).rejects.toMatchObject({ code: "SAYSO-USAGE-014" });
    await expect(undo(deciding, "judgement_00000000")).rejects.toMatchObject({ code: "SAYSO-USAGE-014" });
  });
});

describe("what a person says is none", () => {
  it("is set aside, visible with who said so, and comes back on undo", async () => {
    const { decide, shown, record, deciding } = await opened();
    const facet = facetAt(record, "Orlov");
    const { id } = await decide({ kind: "none", at: { id: facet?.id ?? "" } });
    const after = await shown();
    expect(facetAt(after, "Orlov")).toBeUndefined();
    expect(after.decisions?.setAside).toMatchObject([
      { id: facet?.id, value: facet?.value, decided: { what: "no place" } },
    ]);
    await undo(deciding, id);
    expect(await shown()).toEqual(record);
  });

  it("is a value again when one is given to the same words", async () => {
    const { decide, shown, record } = await opened();
    const at = { id: facetAt(record, "Orlov")?.id ?? "" };
    await decide({ kind: "none", at });
    await decide({ kind: "value", facet: "place", at, value: "geonames:2" });
    const after = await shown();
    expect(valueAt(after, "Orlov")).toBe("Orlov, Kharkiv Oblast, UA");
    expect(facetAt(after, "Orlov")?.readAs).toEqual(facetAt(record, "Orlov")?.value);
    expect(after.decisions?.setAside).toEqual([]);
  });
});

describe("reading again", () => {
  it("keeps every correction, by newer stages, by ones that read nothing there, and after a rebuild", async () => {
    const { decide, shown, record, at, reread, ledger } = await opened();
    await decide({
      kind: "value",
      facet: "place",
      at: { id: facetAt(record, "Orlov")?.id ?? "" },
      value: "geonames:2",
    });
    await decide({ kind: "actor", at: at("Igor Konev"), name: "Igor Petrovich Konev" });
    for (const read of [{ stages: ["parse@2.0.0"] }, { stages: ["parse@3.0.0"], without: ["place"] }]) {
      expect((await reread(read)).outcome).toBe("re-read");
      const { before, after } = await ledger.rebuild();
      expect(after).toBe(before);
      const record = await shown();
      expect(valueAt(record, "Orlov")).toBe("Orlov, Kharkiv Oblast, UA");
      expect(record.actors.map(({ name }) => name)).toContain("Igor Petrovich Konev");
      expect(record.decisions?.orphans).toEqual([]);
    }
  });

  it("finds words that moved with what stands around them, and makes an orphan of those that changed", async () => {
    const { decide, shown, record, reread } = await opened();
    const judgement = await decide({
      kind: "value",
      facet: "time",
      at: { id: facetAt(record, "Thursday")?.id ?? "" },
      value: "2022-06-30",
    });
    await reread({ text: `${ARTICLE} Read more.`, stages: ["parse@4.0.0"] });
    expect(valueAt(await shown(), "Thursday")).toBe("30 June 2022");
    await reread({ text: ARTICLE.replace("On Thursday Igor", "Last Thursday Igor"), stages: ["parse@5.0.0"] });
    const lost = await shown();
    expect(valueAt(lost, "Thursday")).toBe("7 July 2022");
    expect(lost.decisions?.orphans).toMatchObject([{ judgementId: judgement.id, quote: "Thursday" }]);
  });

  it("takes what a newer reading sees with other borders for what was meant", () => {
    const caseId = `case_${"0".repeat(32)}`;
    const { record } = readingOf(caseId);
    const start = ARTICLE.indexOf("12 people");
    const at = {
      documentId: record.document.id,
      span: { start, end: start + 9 },
      quote: "12 people",
      prefix: "least ",
      suffix: " had",
    };
    const judgement: Judgement = {
      id: `judgement_${"1".repeat(32)}`,
      caseId,
      about: { kind: "facet", id: "facet_1", proposition: "no quantity" },
      verdict: "positive",
      correction: { kind: "none", at, facet: "quantity" },
      reason: "",
      by: { kind: "person", name: "Ada Quill" },
      at: "2026-10-13T10:00:00.000Z",
    };
    const corrected = applyCorrections(record, [judgement]);
    expect(corrected.facets?.map(({ kind }) => kind)).toEqual(["time", "place"]);
    // A verdict that does not say yes changes nothing.
    for (const verdict of ["negative", "unsure", "no judgement"] as const) {
      expect(applyCorrections(record, [{ ...judgement, verdict }])).toBe(record);
    }
  });
});

describe("actors", () => {
  it("are renamed, with what the machine called them beside it, wherever statements name them", async () => {
    const { decide, shown, at, ledger } = await opened();
    await decide({ kind: "actor", at: at("Igor Konev"), name: "Igor Konev Jr", actorKind: "group" });
    const [actor] = (await shown()).actors;
    expect(actor).toMatchObject({
      name: "Igor Konev Jr",
      kind: "group",
      readAs: { name: "Igor Konev", kind: "person" },
    });
    const { items } = await listStatements(ledger, { caseName });
    expect(items.map((item) => item.actor)).toEqual(["Igor Konev Jr", "Igor Konev Jr"]);
  });

  it("are one where a person says so: mentions, links and who speaks for whom go over", async () => {
    const { decide, shown, at, record, deciding } = await opened();
    await decide({ kind: "speaks for", at: at("Igor Konev"), for: at("the ministry") });
    expect((await shown()).actors[0]?.speaksFor).toBe(record.actors[1]?.id);
    const { id } = await decide({
      kind: "same actor",
      at: { id: record.actors[0]?.id ?? "" },
      other: { id: record.actors[1]?.id ?? "" },
      same: true,
    });
    const merged = await shown();
    expect(merged.actors).toHaveLength(1);
    expect(merged.actors[0]?.mentions).toHaveLength(4);
    expect(merged.actors[0]?.speaksFor).toBeUndefined();
    for (const { chain } of merged.attributions) expect(chain[1]?.actorId).toBe(merged.actors[0]?.id);
    await undo(deciding, id);
    expect((await shown()).actors).toHaveLength(2);
  });

  it("are two where a person says so: the mention and the links at it go to the other", async () => {
    const { decide, shown, at, record } = await opened();
    await decide({
      kind: "same actor",
      at: at("Konev", ARTICLE.indexOf("Konev said")),
      other: at("Igor Konev"),
      same: false,
    });
    const { actors, attributions } = await shown();
    expect(actors.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ["Igor Konev", 2],
      ["the ministry", 1],
      ["Konev", 1],
    ]);
    expect(attributions[0]?.chain[1]?.actorId).toBe(record.actors[0]?.id);
    expect(attributions[1]?.chain[1]?.actorId).toBe(actors[2]?.id);
  });

  it("that nobody read are brought in", async () => {
    const { decide, shown, at } = await opened();
    await decide({ kind: "actor", at: at("the mill"), name: "the mill's owners", actorKind: "group" });
    expect((await shown()).actors.at(-1)).toMatchObject({
      name: "the mill's owners",
      kind: "group",
      reading: { kind: "person" },
    });
  });

  it("belong to whom the case says, everybody of that name, and to nobody when taken out", async () => {
    const { decide, shown, at, ledger, deciding } = await opened();
    const { id } = await decide({ kind: "party", at: at("Igor Konev"), party: "Russia" });
    expect((await shown()).actors[0]).toMatchObject({ party: "Russia", decided: [{ what: "belongs to Russia" }] });
    const corrections = await correctionsOfCase(ledger, caseName);
    expect(actorDecisions(corrections)).toMatchObject([
      { kind: "party", party: "Russia", actor: { words: "Igor Konev" }, judgementId: id },
    ]);
    await decide({ kind: "party", at: at("Igor Konev") });
    expect((await shown()).actors[0]?.party).toBeUndefined();
    await undo(deciding, id);
    expect((await listJudgements(ledger, { caseName })).map(({ holds }) => holds)).toEqual([false, true, false]);
  });

  it.each([
    [{ kind: "same actor", other: { id: "" }, same: true }, "SAYSO-USAGE-013"],
    [{ kind: "same actor", other: { id: "actor_00000000" }, same: true }, "SAYSO-USAGE-002"],
    [{ kind: "none", facet: "time" }, "SAYSO-USAGE-013"],
  ] as const)("%j is refused with %s", async (asked, code) => {
    const { decide, record } = await opened();
    const id = record.actors[0]?.id ?? "";
    const other = asked.kind === "same actor" && asked.other.id === "" ? { other: { id } } : {};
    await expect(decide({ at: { id }, ...asked, ...other })).rejects.toMatchObject({ code });
  });
});

it.each([
  [{ place: "Orlov" }, 1],
  [{ place: "kirov oblast" }, 1],
  [{ place: "UA" }, 0],
  [{ from: "2022-07-07" }, 1],
  [{ from: "2022-07-08" }, 0],
  [{ to: "2022-07-06" }, 0],
  [{ from: "2022-07-01", to: "2022-07-07", place: "RU" }, 1],
  [{ from: "2022-07-08", place: "RU" }, 0],
])("statements that tell of %j: %d; as people decided", async (filter, total) => {
  const { ledger, decide, record } = await opened();
  expect(await listStatements(ledger, { caseName, ...filter })).toMatchObject({ total });
  await decide({ kind: "value", at: { id: facetAt(record, "Orlov")?.id ?? "" }, value: "geonames:2" });
  expect((await listStatements(ledger, { caseName, place: "UA", limit: 1 })).items).toMatchObject([
    { voice: "attributed" },
  ]);
  await expect(listStatements(ledger, { caseName, place: "UA", after: "x" })).rejects.toThrow(/no place in this list/);
});

it("exports what people decided, whole", async () => {
  const { decide, record, ledger } = await opened();
  await decide({ kind: "value", facet: "place", at: { id: facetAt(record, "Orlov")?.id ?? "" }, value: orlovs[1].id });
  let text = "";
  for await (const piece of exportCase(ledger, caseName, "json")) text += piece;
  const exported = DocumentRecord.parse(JSON.parse(text));
  expect(valueAt(exported, "Orlov")).toBe("Orlov, Kharkiv Oblast, UA");
  expect(facetAt(exported, "Orlov")?.decided?.by.name).toBe("Ada Quill");
});
