import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Entry } from "../model/entry.ts";
import { makeId, sha256 } from "../model/id.ts";
import { entryHash, GENESIS } from "../model/log.ts";
import { type ExampleChoices, exampleRecord } from "./example-record.ts";
import type { Ledger, Page } from "./ledger.ts";

/** Opens a fresh, empty ledger whose entries are written with that clock. */
export type OpenLedger = (clock: () => Date) => Promise<Ledger>;

const by = { kind: "machine", name: "sayso", version: "0.1.0" } as const;
const ada = { kind: "person", name: "Ada Quill" } as const;

/** What every ledger must do, as one suite: called in the test file of each of them. */
export function ledgerContract(name: string, open: OpenLedger): void {
  describe(`ledger contract: ${name}`, () => {
    let ledger: Ledger;
    let caseId: string;

    beforeEach(async () => {
      let ticks = Date.UTC(2026, 9, 13, 12);
      ledger = await open(() => {
        ticks += 1_000;
        return new Date(ticks);
      });
      caseId = (await ledger.openCase("harrow-bridge", "Harrow bridge", by)).id;
    });
    afterEach(() => ledger.close());

    const put = async (number: number, choices: Partial<ExampleChoices> = {}) => {
      const { record, bytes } = exampleRecord({ caseId, number, ...choices });
      return { record, bytes, recorded: await ledger.record(record, bytes, by) };
    };
    const query = { caseName: "harrow-bridge" };
    const log = () => allOf(ledger.entries());
    const code = (code: string) => expect.objectContaining({ code });

    describe("cases", () => {
      it("makes a case once, and gives the same one back", async () => {
        const again = await ledger.openCase("harrow-bridge", "Another title", by);
        expect(again).toEqual({
          id: makeId("case", "harrow-bridge"),
          name: "harrow-bridge",
          title: "Harrow bridge",
          openedAt: expect.any(String),
        });
        expect(await log()).toHaveLength(1);
      });

      it("counts what each case holds", async () => {
        await put(1);
        await ledger.recordFailure({ caseId, locator: "x", code: "SAYSO-INTAKE-001", message: "Not there." }, by);
        await ledger.openCase("another", "Another", by);
        const counts = (await ledger.cases()).map((one) => [one.name, one.documents, one.failures]);
        expect(counts).toEqual([
          ["another", 0, 0],
          ["harrow-bridge", 1, 1],
        ]);
      });

      it("refuses a case that is not there, by name and by id", async () => {
        await expect(ledger.documents({ caseName: "nowhere" })).rejects.toEqual(code("SAYSO-USAGE-001"));
        await expect(put(1, { caseId: makeId("case", "nowhere") })).rejects.toEqual(code("SAYSO-USAGE-001"));
        expect(await log()).toHaveLength(1);
      });

      it("keeps the documents of one case out of the lists of another", async () => {
        const other = await ledger.openCase("another", "Another", by);
        await put(1);
        await put(1, { caseId: other.id });
        expect((await ledger.documents(query)).total).toBe(1);
        expect((await ledger.statements(query)).total).toBe(2);
        expect((await ledger.find({ ...query, words: "culvert" })).items.every((hit) => hit.kind)).toBe(true);
        expect((await ledger.find({ ...query, words: "culvert" })).total).toBe(2);
      });
    });

    describe("recording", () => {
      it("gives back the whole record and the bytes", async () => {
        const { record, bytes, recorded } = await put(1);
        expect(recorded).toEqual({ documentId: record.document.id, outcome: "recorded", seq: 2 });
        expect(await ledger.document(record.document.id)).toEqual(record);
        expect(sha256((await ledger.snapshot(record.snapshot.id)) ?? "")).toBe(sha256(bytes));
      });

      it("writes nothing for a reading that it has", async () => {
        await put(1);
        const { recorded } = await put(1);
        expect(recorded).toMatchObject({ outcome: "known", seq: 2 });
        expect(await log()).toHaveLength(2);
      });

      it("replaces a reading by other stages, and keeps the old one in the log", async () => {
        const { record } = await put(1);
        const stages = ["parse@1.0.0", "attribute@2.0.0"];
        const changed = { ...record, stages, statements: record.statements.slice(0, 1), questions: [] };
        const { bytes } = exampleRecord({ caseId, number: 1 });
        expect(await ledger.record(changed, bytes, by)).toMatchObject({ outcome: "re-read", seq: 3 });
        expect(await ledger.document(record.document.id)).toEqual(changed);
        expect((await ledger.documents(query)).items).toMatchObject([{ questions: 0 }]);
        expect((await ledger.statements(query)).total).toBe(1);
        expect((await ledger.find({ ...query, words: "clear" })).items.map((hit) => hit.kind)).toEqual(["document"]);
        expect(await ledger.locate(record.questions[0]?.id ?? "")).toBeUndefined();
        expect((await log()).map((entry) => entry.kind)).toEqual(["case.opened", "document.read", "document.read"]);
        expect((await ledger.verify()).faults).toEqual([]);
      });

      it("refuses bytes that are not the snapshot's, and writes nothing", async () => {
        const { record } = exampleRecord({ caseId, number: 1 });
        const wrong = ledger.record(record, new Uint8Array([1]), by);
        await expect(wrong).rejects.toEqual(code("SAYSO-LEDGER-010"));
        expect(await log()).toHaveLength(1);
        expect(await ledger.snapshot(record.snapshot.id)).toBeUndefined();
      });

      it("keeps text that has no UTF-8 form, NUL and all", async () => {
        const { record, bytes } = exampleRecord({ caseId, number: 1 });
        const document = { ...record.document, title: "Half a \ud83d and a \u0000 in it" };
        await ledger.record({ ...record, document }, bytes, by);
        expect((await ledger.document(document.id))?.document.title).toBe(document.title);
        expect((await ledger.documents(query)).items[0]?.title).toBe("Half a \ufffd and a \u0000 in it");
        expect((await ledger.verify()).faults).toEqual([]);
      });

      it("takes calls at once, one after another", async () => {
        const outcomes = await Promise.all(Array.from({ length: 12 }, (_, number) => put(number % 6)));
        expect(outcomes.filter(({ recorded }) => recorded.outcome === "recorded")).toHaveLength(6);
        expect((await ledger.documents(query)).total).toBe(6);
        expect((await ledger.verify()).faults).toEqual([]);
      });

      it("keeps failures with their bytes, and says when", async () => {
        const bytes = new Uint8Array([0, 1, 2]);
        const failure = { caseId, locator: "b.bin", code: "SAYSO-INTAKE-002", message: "It is binary." };
        const held = { ...failure, snapshotId: sha256(bytes) };
        expect(await ledger.recordFailure(held, by, bytes)).toBe(2);
        expect(await ledger.recordFailure({ ...failure, snapshotId: "0".repeat(64) }, by)).toBe(3);
        const page = await ledger.failures(query);
        expect(page.items).toEqual([
          { ...held, seq: 2, at: expect.any(String) },
          // Bytes that were never handed over are not promised.
          { ...failure, seq: 3, at: expect.any(String) },
        ]);
        expect(await ledger.snapshot(held.snapshotId)).toEqual(bytes);
      });

      it("keeps judgements, once each", async () => {
        const judgement = {
          id: makeId("judgement", 1),
          caseId,
          about: { kind: "attribution", id: makeId("attribution", 1), proposition: "right" },
          verdict: "unsure",
          reason: "The spokesman is not named.",
          by: { kind: "person", name: "Ada Quill" },
          at: "2026-10-13T10:00:00.000Z",
        } as const;
        expect(await ledger.judge(judgement, ada)).toBe(2);
        expect(await ledger.judge(judgement, ada)).toBe(2);
        expect(await ledger.judgements(query)).toEqual({ items: [judgement], total: 1 });
        expect((await log()).at(-1)?.by).toEqual(ada);
      });
    });

    it("keeps what a judgement corrects through readings by other stages and through a rebuild", async () => {
      const { record } = await put(1);
      const { id: documentId, text } = record.document;
      const [span] = record.attributions[0]?.source ?? [];
      if (span === undefined) throw new Error("the example names a source");
      const at = { documentId, span, quote: text.slice(span.start, span.end), prefix: "", suffix: " said" };
      const judgement = {
        id: makeId("judgement", 2),
        caseId,
        about: { kind: "actor", id: makeId("actor", documentId, 0), proposition: "belongs to Harrow" },
        verdict: "positive",
        correction: { kind: "party", at, name: "Ivo Tarn", party: "Harrow" },
        reason: "",
        by: { kind: "person", name: "Ada Quill" },
        at: "2026-10-13T10:00:00.000Z",
        supersedes: makeId("judgement", 1),
      } as const;
      await ledger.judge(judgement, ada);
      await put(1, { stages: ["parse@2.0.0"] });
      const { before, after } = await ledger.rebuild();
      expect(after).toBe(before);
      expect(await ledger.judgements(query)).toEqual({ items: [judgement], total: 1 });
      expect((await ledger.verify()).faults).toEqual([]);
    });

    describe("lists", () => {
      it("gives documents by the time they were published, a zone or none, then captured", async () => {
        await put(1, { publishedAt: "2026-10-12T09:30:00+02:00" });
        await put(2, { publishedAt: "2026-10-12T08:00:00Z" });
        await put(3, { publishedAt: "2026-10-12" });
        await put(4, { publishedAt: "2026-10-12T07:45" });
        const titles = (await ledger.documents(query)).items.map((item) => item.title);
        expect(titles).toEqual([3, 1, 4, 2].map((number) => `Culvert ${number} closed`));
      });

      it("pages through documents and statements without gap or repetition", async () => {
        for (let number = 0; number < 7; number += 1)
          await put(number, { publishedAt: `2026-10-${10 + (number % 3)}` });
        const everything = await ledger.statements(query);
        expect(everything.total).toBe(14);
        expect(everything.next).toBeUndefined();
        const documents = await allPages((after) => ledger.documents({ ...query, limit: 3, ...after }));
        expect(documents).toEqual((await ledger.documents(query)).items);
        const statements = await allPages((after) => ledger.statements({ ...query, limit: 3, ...after }));
        expect(statements).toEqual(everything.items);
        expect([...new Set(statements.map((item) => item.documentId))]).toEqual(documents.map((item) => item.id));
      });

      it("tells who said what, one click from the words", async () => {
        const { record } = await put(1);
        const [said, own] = (await ledger.statements(query)).items;
        expect(said).toEqual({
          id: record.statements[0]?.id,
          documentId: record.document.id,
          documentTitle: "Culvert 1 closed",
          outlet: "The Harrow Post",
          publishedAt: "2026-10-12T09:30:00+02:00",
          voice: "attributed",
          words: "the culvert at post 1 had been closed",
          start: record.statements[0]?.spans[0]?.start,
          end: record.statements[0]?.spans[0]?.end,
          attributionId: record.attributions[0]?.id,
          source: "Inspector Ivo Tarn",
          actor: "Ivo Tarn",
          cue: "said",
          directness: "indirect",
          stance: "asserts",
          chain: ["The Harrow Post", "Inspector Ivo Tarn"],
          confidence: 0.8125,
          by: "speech-verb-after@1.0.0",
        });
        expect(own).not.toHaveProperty("source");
      });

      it.each([
        [{ voice: "outlet" }, 2],
        [{ directness: "indirect" }, 2],
        [{ stance: "denies" }, 0],
        [{ words: "hurt" }, 2],
        [{ words: "post 2" }, 1],
        [{ source: "tarn" }, 2],
        [{ source: "quill" }, 0],
        [{ source: "tarn", words: "post 1" }, 1],
        [{ words: "?!" }, 0],
      ] as const)("filters statements by %j", async (filter, total) => {
        await put(1);
        await put(2);
        expect((await ledger.statements({ ...query, ...filter })).total).toBe(total);
      });

      it("gives the actors of every document, in the order of the documents' time, with the words of their mentions", async () => {
        const late = await put(1, { publishedAt: "2026-10-13" });
        const early = await put(2, { publishedAt: "2026-10-12" });
        const found = await ledger.actors("harrow-bridge");
        expect(found.map((actor) => actor.documentId)).toEqual([early.record.document.id, late.record.document.id]);
        const [actor] = early.record.actors;
        expect(found[0]).toEqual({
          documentId: early.record.document.id,
          language: "en",
          id: actor?.id,
          kind: "person",
          name: "Ivo Tarn",
          named: true,
          mentions: [{ span: actor?.mentions[0]?.span, form: "name", words: "Inspector Ivo Tarn" }],
          roles: [],
        });
      });

      it("gives the actors of the last reading only, and none of another case", async () => {
        const { record, bytes } = await put(1);
        const [actor] = record.actors;
        const other = { ...actor, name: "Tarn", roles: [{ words: "inspector", span: { start: 0, end: 9 } }] };
        const stages = ["parse@1.0.0", "attribute@2.0.0"];
        await ledger.record({ ...record, stages, actors: [other as NonNullable<typeof actor>] }, bytes, by);
        expect(await ledger.actors("harrow-bridge")).toMatchObject([{ name: "Tarn", roles: ["inspector"] }]);
        await ledger.openCase("another", "Another", by);
        expect(await ledger.actors("another")).toEqual([]);
        expect((await ledger.verify()).faults).toEqual([]);
      });

      it("refuses a place that no list of the kind gave", async () => {
        await put(1);
        for (const after of ["nonsense", "", Buffer.from("[1]").toString("base64url")]) {
          await expect(ledger.documents({ ...query, after })).rejects.toEqual(code("SAYSO-LEDGER-012"));
        }
      });
    });

    describe("find", () => {
      it("finds words, phrases and beginnings, in Latin and Cyrillic, with and without marks", async () => {
        await put(1, { more: "The café in Königstraße was shut." });
        await put(2, { more: "Ёлка стояла у моста; п’ять людей поранено, йому відомо." });
        const documents = async (words: string) => {
          const { items } = await ledger.find({ ...query, words });
          return items.filter((hit) => hit.kind === "document").map((hit) => hit.title?.replace(/\D/g, ""));
        };
        expect(await documents("cafe")).toEqual(["1"]);
        expect(await documents("KÖNIG*")).toEqual(["1"]);
        expect(await documents("елка")).toEqual(["2"]);
        expect(await documents("п'ять людей")).toEqual(["2"]);
        expect(await documents('"людей поранено"')).toEqual(["2"]);
        expect(await documents('"поранено людей"')).toEqual([]);
        expect(await documents("моста culvert")).toEqual(["2"]);
        expect(await documents("моста cafe")).toEqual([]);
        expect(await documents("culv")).toEqual([]);
      });

      it("marks what it found exactly, and never shows residue", async () => {
        await put(1);
        const { items } = await ledger.find({ ...query, words: 'inspector "had been"' });
        for (const hit of items) {
          const marked = hit.marks.map(({ start, end }) => hit.excerpt.slice(start, end).toLowerCase());
          expect(marked.sort()).toEqual(["had been", "inspector"]);
          expect(hit.excerpt).not.toContain("Share");
        }
        expect(items.map((hit) => hit.kind).sort()).toEqual(["document", "statement"]);
        expect((await ledger.find({ ...query, words: "friends" })).total).toBe(0);
      });

      it.each([
        'foo"bar AND (',
        '"',
        "*",
        "NEAR(a b)",
        "words : x",
        "a OR",
        "- ^ {",
        "\u0000",
        "\ud83d",
        "x".repeat(5_000),
        "a ".repeat(3_000),
        `"${"a ".repeat(3_000)}"`,
      ])("takes %j for words, never for syntax", async (words) => {
        await put(1);
        expect((await ledger.find({ ...query, words })).items).toEqual([]);
        expect((await ledger.statements({ ...query, words })).items).toEqual([]);
      });

      it("pages, best first", async () => {
        for (let number = 0; number < 5; number += 1) await put(number, { more: "culvert ".repeat(number) });
        const all = await ledger.find({ ...query, words: "culvert" });
        expect(all.total).toBe(10);
        const scores = all.items.map((hit) => hit.score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        const paged = await allPages((after) => ledger.find({ ...query, words: "culvert", limit: 3, ...after }));
        expect(paged).toEqual(all.items);
      });
    });

    describe("ids", () => {
      it("finds any record by its id or a beginning of it", async () => {
        const { record } = await put(1);
        const ids = [record.document.id, record.attributions[0]?.id, record.actors[0]?.id, record.questions[0]?.id];
        for (const id of [...ids, record.statements[1]?.id, record.facets?.[0]?.id]) {
          const [kind = "", digits = ""] = (id ?? "").split("_");
          const place = { kind, id, documentId: record.document.id };
          expect(await ledger.locate(id ?? "")).toEqual(place);
          expect(await ledger.locate(`${kind}_${digits.slice(0, 9)}`)).toEqual(place);
          expect(await ledger.locate(digits.slice(0, 9).toUpperCase())).toEqual(place);
          expect(await ledger.locate(digits.slice(0, 7))).toBeUndefined();
        }
        expect(await ledger.locate(record.snapshot.id.slice(0, 12))).toMatchObject({ kind: "snapshot" });
        expect((await ledger.document(record.document.id.slice(0, 20)))?.document.id).toBe(record.document.id);
        expect(await ledger.document(record.statements[0]?.id ?? "")).toBeUndefined();
        expect(await ledger.locate("not an id")).toBeUndefined();
      });

      it("says so when several begin alike", async () => {
        const { record, bytes } = exampleRecord({ caseId, number: 1 });
        const alike = [..."01"].map((last) => `statement_${"a".repeat(31)}${last}`);
        const statements = record.statements.map((statement, at) => ({ ...statement, id: alike[at] ?? "" }));
        await ledger.record({ ...record, statements }, bytes, by);
        await expect(ledger.locate("statement_aaaaaaaa")).rejects.toEqual(code("SAYSO-LEDGER-011"));
        expect(await ledger.locate(alike[1] ?? "")).toMatchObject({ id: alike[1] });
      });
    });

    describe("the log", () => {
      it("chains every entry to the one before", async () => {
        await put(1);
        await put(2);
        const entries = await log();
        let previous = GENESIS;
        for (const [index, entry] of entries.entries()) {
          expect(Entry.parse(entry)).toMatchObject({ seq: index + 1, previous });
          expect(entryHash(entry)).toBe(entry.hash);
          previous = entry.hash;
        }
        const verification = await ledger.verify();
        expect(verification).toEqual({ entries: 3, snapshots: 2, head: previous, faults: [] });
        expect((await allOf(ledger.entries(3))).map((entry) => entry.seq)).toEqual([3]);
      });

      it("tells how far a check is", async () => {
        await put(1);
        const seen: string[] = [];
        await ledger.verify((done, total) => seen.push(`${done}/${total}`));
        expect(seen.at(-1)).toBe("3/3");
      });

      it("makes the same tables again from log and snapshots", async () => {
        await put(1);
        await put(2);
        await put(1, { stages: ["parse@2.0.0"] });
        const lists = () => Promise.all([ledger.documents(query), ledger.statements(query), ledger.cases()]);
        const before = await lists();
        const rebuilt = await ledger.rebuild();
        expect(rebuilt.entries).toBe(4);
        expect(rebuilt.after).toBe(rebuilt.before);
        expect(await lists()).toEqual(before);
        expect((await ledger.find({ ...query, words: "culvert" })).total).toBe(4);
        expect((await ledger.verify()).faults).toEqual([]);
      });

      it("is clean when empty of all but its case", async () => {
        expect((await ledger.verify()).faults).toEqual([]);
        expect(await ledger.documents(query)).toEqual({ items: [], total: 0 });
      });
    });
  });
}

async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function allPages<T>(page: (after: { after?: string }) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let next: string | undefined;
  do {
    const one = await page(next === undefined ? {} : { after: next });
    items.push(...one.items);
    next = one.next;
  } while (next !== undefined);
  return items;
}
