import { describe, expect, it } from "vitest";
import { createLanguages } from "../languages/languages.ts";
import { exampleRecord } from "../ledger/example-record.ts";
import { openSqliteLedger } from "../ledger/sqlite/sqlite-ledger.ts";
import { CaseOverview, ChangesShown } from "./case-shapes.ts";
import { bringUpToDate, type Linker, linkingOn } from "./link-case.ts";
import { listChanges } from "./list-changes.ts";
import { showCase } from "./show-case.ts";
import { findSingleOrigins, weighClaims } from "./weigh-claims.ts";

const by = { kind: "machine", name: "sayso" } as const;
const caseName = "mill";
const languages = createLanguages();

const SAID = [
  "twelve people had been hurt when the boiler of the Dunmarrow mill burst",
  "twelve people had been hurt when the boiler of the Dunmarrow mill burst on Monday",
  "the harbour tax would rise by a tenth in spring",
];

async function opened(said: readonly string[] = SAID) {
  const clock = () => new Date("2026-10-13T12:00:00Z");
  const ledger = await openSqliteLedger(":memory:", { clock });
  const { id: caseId } = await ledger.openCase(caseName, "Mill", by);
  const put = async (words: string, number: number) => {
    const { record, bytes } = exampleRecord({
      caseId,
      number,
      said: words,
      publishedAt: `2026-10-12T0${number}:00:00Z`,
      outlet: `Outlet ${number}`,
    });
    await ledger.record(record, bytes, by);
    return record;
  };
  for (const [number, words] of said.entries()) await put(words, number);
  const linker: Linker = { ledger, context: async () => ({ languages }) };
  return { ledger, linker, put };
}

describe("showCase", () => {
  it("tells what a case holds, its claims by contention with how they stand, and what its articles call unknown", async () => {
    const { linker } = await opened();
    const overview = CaseOverview.parse(await showCase(linker, caseName));
    expect(overview).toMatchObject({ title: "Mill", seq: 4, documents: 3, outlets: 3, days: 1 });
    expect(overview.linking).toBeUndefined();
    expect(overview.top.every(({ articles }) => articles > 1)).toBe(true);
    const hurt = overview.top.find(({ words }) => words.includes("boiler"));
    expect(hurt).toMatchObject({ articles: 2, contested: false, outletsThat: { say: 2, deny: 0 } });
    expect(hurt?.times).toEqual(["2026-10-12T00:00:00Z", "2026-10-12T01:00:00Z"]);
    expect(overview.questions[0]).toMatchObject({ words: "how many people were hurt", articles: 3, outlets: 3 });
    expect(overview.questions[0]?.places).toHaveLength(3);
  });

  it("sums the main claim up in parts that lead somewhere, joined the sentences of its origins", async () => {
    const { linker } = await opened();
    const { main } = await showCase(linker, caseName);
    const parts = main?.sentences.flat() ?? [];
    expect(parts[0]).toMatchObject({ about: "articles", words: expect.stringMatching(/articles? carr(y|ies) it\.$/) });
    expect(parts.filter(({ about }) => about === "origins").length).toBeGreaterThan(0);
    expect(parts.some(({ words }) => words.includes(";;"))).toBe(false);
  });

  it("gives the same again while nothing came, and another when something did", async () => {
    const { linker, put } = await opened();
    const first = await showCase(linker, caseName);
    expect(await showCase(linker, caseName)).toBe(first);
    await put("the ferry had never left on time", 5);
    expect(await showCase(linker, caseName)).toMatchObject({ documents: 4, seq: 5 });
  });

  it("of an empty case says that it holds nothing, and refuses one that is not there", async () => {
    const { linker } = await opened([]);
    expect(await showCase(linker, caseName)).toMatchObject({ documents: 0, top: [] });
    expect(await showCase(linker, "default")).toMatchObject({ title: "Default", documents: 0, top: [] });
    await expect(showCase(linker, "none-such")).rejects.toMatchObject({ code: "SAYSO-USAGE-001" });
  });

  it("does not wait for linking longer than its patience, says how far that is, and has all of it in the end", async () => {
    const { ledger } = await opened();
    let open = () => {};
    const context = new Promise<{ languages: typeof languages }>((resolve) => {
      open = () => resolve({ languages });
    });
    const hasty: Linker = { ledger, context: () => context, patience: 5 };
    const early = await showCase(hasty, caseName);
    expect(early).toMatchObject({ documents: 3, top: [], linking: { done: 0, total: 3 } });
    open();
    await bringUpToDate({ ledger, context: () => context }, caseName);
    expect(await linkingOn(ledger, caseName)).toBeUndefined();
    expect((await showCase(hasty, caseName)).top.length).toBeGreaterThan(0);
  });
});

describe("weighing claims", () => {
  it("gives them in the order asked for, passes over those that are not there, and finds those without two origins", async () => {
    const { linker } = await opened();
    const { top } = await showCase(linker, caseName);
    const ids = top.map(({ id }) => id).toReversed();
    const standings = await weighClaims(linker, {
      caseName,
      claims: [...ids, "claim_00000000000000000000000000000000"],
    });
    expect(standings.map(({ id }) => id)).toEqual(ids);
    const { items, weighed, total, next } = await findSingleOrigins(linker, { caseName });
    expect(items.every(({ origins }) => origins.identified < 2)).toBe(true);
    expect([weighed, next]).toEqual([total, undefined]);
  });
});

describe("listChanges", () => {
  it("tells what was read after an entry, and nothing after the last", async () => {
    const { ledger, linker, put } = await opened();
    await bringUpToDate(linker, caseName);
    const record = await put("the ferry had never left on time", 5);
    const shown = ChangesShown.parse(await listChanges(ledger, async () => languages, { caseName, after: 4 }));
    expect(shown.read).toMatchObject({ count: 1, documents: [{ documentId: record.document.id, outlet: "Outlet 5" }] });
    expect(shown.linking).toEqual({ done: 0, total: 1 });
    expect((await listChanges(ledger, async () => languages, { caseName, after: 5 })).read.count).toBe(0);
    expect(await listChanges(ledger, async () => languages, { caseName: "default", after: 0 })).toMatchObject({
      seq: 5,
    });
  });
});
