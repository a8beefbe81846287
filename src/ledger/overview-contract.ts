import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Place } from "../model/facet/place-value.ts";
import { makeId } from "../model/id.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { OpenLedger } from "./contract.ts";
import { alone, exampleLinked } from "./example-linked.ts";
import { type ExampleChoices, exampleRecord } from "./example-record.ts";
import type { Ledger } from "./ledger.ts";

const by = { kind: "machine", name: "sayso", version: "0.1.0" } as const;
const ada = { kind: "person", name: "Ada Quill" } as const;

/** What every ledger must do for views of a whole case, as one suite: called in the test file of each of them. */
export function overviewContract(name: string, open: OpenLedger): void {
  describe(`overview contract: ${name}`, () => {
    let ledger: Ledger;
    let caseId: string;
    const caseName = "harrow-bridge";

    beforeEach(async () => {
      ledger = await open(() => new Date("2026-10-13T12:00:00Z"));
      caseId = (await ledger.openCase(caseName, "Harrow bridge", by)).id;
    });
    afterEach(() => ledger.close());

    const put = async (
      number: number,
      choices: Partial<ExampleChoices> = {},
      change = (one: DocumentRecord) => one,
    ) => {
      const { record, bytes } = exampleRecord({ caseId, number, ...choices });
      const changed = change(record);
      await ledger.record(changed, bytes, by);
      return changed;
    };
    /** With an agency between outlet and source, whose words are not those of an actor, and a hedge. */
    const relayed = (record: DocumentRecord): DocumentRecord => ({
      ...record,
      attributions: record.attributions.map((one) => ({
        ...one,
        hedge: { words: "had", spans: one.content },
        chain: [
          { role: "outlet", words: "Post", spans: [], cue: [] },
          { role: "via", words: 'the "Wire", an agency', spans: [], cue: [] },
          { role: "source", words: "an inspector", spans: [], cue: [] },
        ],
      })),
    });
    const judgement = (id: string, of = caseId) => ({
      id: makeId("judgement", id),
      caseId: of,
      about: { kind: "claim", id, proposition: "right" },
      verdict: "positive" as const,
      reason: "",
      by: ada,
      at: "2026-10-13T12:00:00Z",
    });

    it("counts sources by document and by how they speak, and no other case's", async () => {
      const one = await put(1);
      const two = await put(2, { publishedAt: "2026-10-11T09:30:00Z" }, relayed);
      const other = await ledger.openCase("other", "Other", by);
      await put(3, { caseId: other.id });
      const common = { outlet: "The Harrow Post", stance: "asserts", directness: "indirect", statements: 1 };
      expect(await ledger.sourceTallies(caseName)).toEqual([
        { ...common, documentId: two.document.id, source: "Inspector Ivo Tarn", hedged: true },
        { ...common, documentId: one.document.id, actor: "Ivo Tarn", hedged: false },
      ]);
      expect(await ledger.sourceRelays(caseName)).toEqual([
        {
          documentId: two.document.id,
          outlet: "The Harrow Post",
          source: "Inspector Ivo Tarn",
          chain: ["Post", 'the "Wire", an agency', "an inspector"],
          statements: 1,
        },
      ]);
    });

    it("gives what a source said in the order of time, by name, by words and one by one, in pages", async () => {
      const early = await put(1, { publishedAt: "2026-10-10T00:00:00Z" }, relayed);
      const late = await put(2);
      const apart = await put(3, { publishedAt: "2026-10-20T00:00:00Z" });
      const query = {
        caseName,
        documentIds: [late.document.id, early.document.id],
        actors: ["Ivo Tarn"],
        sources: ["Inspector Ivo Tarn"],
        statementIds: [apart.statements[0]?.id ?? ""],
      };
      const page = await ledger.saidBy({ ...query, limit: 2 });
      expect(page.total).toBe(3);
      const rest = await ledger.saidBy({ ...query, ...(page.next === undefined ? {} : { after: page.next }) });
      expect([...page.items, ...rest.items].map(({ documentId }) => documentId)).toEqual(
        [early, late, apart].map(({ document }) => document.id),
      );
      expect((await ledger.saidBy({ ...query, actors: [], statementIds: [] })).items).toHaveLength(1);
      const none = { caseName, documentIds: [], actors: ["Ivo Tarn"], sources: [], statementIds: [] };
      expect(await ledger.saidBy(none)).toEqual({ items: [], total: 0 });
    });

    it("gives the claims that a source's statements make", async () => {
      const record = await put(1);
      const [said, own] = record.statements.map(({ id }) => id) as [string, string];
      const linking = await ledger.linking(caseName);
      const { revision } = await linking.state();
      await linking.write(exampleLinked(record, { claims: [alone(said), alone(own)] }), revision);
      const query = {
        caseName,
        documentIds: [record.document.id],
        actors: ["Ivo Tarn"],
        sources: [],
        statementIds: [],
      };
      expect(await ledger.claimsSaidBy(query)).toEqual([
        { id: makeId("claim", said), words: expect.any(String), articles: 1, statements: 1 },
      ]);
      expect(await ledger.claimsSaidBy({ ...query, actors: ["Edda Marn"] })).toEqual([]);
    });

    /** A statement that tells of places: the words of its title stand for them. */
    const placed =
      (...places: readonly (Place | string)[]) =>
      (record: DocumentRecord): DocumentRecord => ({
        ...record,
        facets: places.map((place, at) => ({
          kind: "place",
          id: makeId("facet", record.document.id, "place", at),
          spans: [{ start: 0, end: 7 }],
          words: typeof place === "string" ? place : place.name,
          of: record.statements.map(({ id }, of) => ({
            statementId: id,
            aspect: of === 0 ? "event" : "saying",
            basis: "stated",
            rule: "example",
          })),
          value: {
            ...(typeof place === "string" ? {} : { place, precision: 1000 * (at + 1) }),
            relation: "at",
            score: { value: 1, reasons: [] },
            alternatives: [],
            basis: "stated",
          },
          reading: { kind: "rule", id: "example", version: "1.0.0", confidence: 0.5 },
        })),
      });
    const orlov: Place = {
      id: "geonames:1",
      name: "Orlov",
      kind: "settlement",
      latitude: 50,
      longitude: 36,
      countries: ["UA"],
      admin: [],
    };

    it("counts the places that statements tell of, and gives those statements, where it happened alone", async () => {
      const one = await put(1, {}, placed(orlov, orlov, "the Front"));
      const two = await put(2, { publishedAt: "2026-10-20T00:00:00Z", outlet: "Other" }, placed(orlov, "THE FRONT"));
      const three = await put(3, { publishedAt: "2026-10-21T00:00:00Z" }, placed(orlov));
      const expected = { place: orlov, words: "Orlov", key: "orlov", precision: 2000 };
      expect(await ledger.placesTold(caseName, [three.document.id])).toEqual([
        { ...expected, statements: 2, articles: 2, outlets: 2 },
        { words: "THE FRONT", key: "the front", statements: 2, articles: 2, outlets: 2 },
      ]);
      const at = { caseName, at: { placeId: orlov.id }, except: [], statementIds: [] };
      const page = await ledger.saidAt({ ...at, limit: 2 });
      expect([page.total, ...page.items.map(({ id }) => id)]).toEqual([
        3,
        one.statements[0]?.id,
        two.statements[0]?.id,
      ]);
      const next = page.next ?? "";
      expect((await ledger.saidAt({ ...at, after: next })).items.map(({ id }) => id)).toEqual([
        three.statements[0]?.id,
      ]);
      expect((await ledger.saidAt({ ...at, except: [one.document.id, two.document.id] })).total).toBe(1);
      const front = { caseName, at: { key: "the front" }, except: [], statementIds: [three.statements[1]?.id ?? ""] };
      expect((await ledger.saidAt(front)).total).toBe(3);
    });

    it("holds no place of a reading that another took the place of, and makes the same places from the log", async () => {
      const { document } = await put(1, {}, placed(orlov, "x"));
      await put(1, { stages: ["parse@2.0.0"] }, placed("y"));
      expect((await ledger.placesTold(caseName, [])).map(({ words }) => words)).toEqual(["y"]);
      expect((await ledger.verify()).faults).toEqual([]);
      const { before, after } = await ledger.rebuild();
      expect(after).toBe(before);
      expect((await ledger.placesTold(caseName, [document.id])).length).toBe(0);
    });

    it("pairs each version of an article with the one before, the newest capture first", async () => {
      const captured = (url: string, capturedAt: string) => (record: DocumentRecord) => ({
        ...record,
        snapshot: { ...record.snapshot, capturedAt },
        document: { ...record.document, url },
      });
      const url = "https://example.org/a/1";
      const one = await put(1, {}, captured(url, "2026-10-13T08:00:00.000Z"));
      const two = await put(2, {}, captured(url, "2026-10-13T09:00:00.000Z"));
      await put(3, {}, captured("https://example.org/a/2", "2026-10-13T10:00:00.000Z"));
      const four = await put(4, {}, captured(url, "2026-10-13T11:00:00.000Z"));
      const [first, second] = [
        { documentId: four.document.id, before: two.document.id },
        { documentId: two.document.id, before: one.document.id },
      ];
      expect(await ledger.versionPairs({ caseName })).toEqual({ items: [first, second], total: 2 });
      const page = await ledger.versionPairs({ caseName, limit: 1 });
      expect(page.items).toEqual([first]);
      expect((await ledger.versionPairs({ caseName, after: page.next ?? "" })).items).toEqual([second]);
    });

    it("reads the log from its end, told apart by who wrote and by kind, a case's own and what is of all", async () => {
      expect(await ledger.head()).toBe(1);
      const record = await put(1);
      await ledger.recordFailure({ caseId, locator: "x", code: "SAYSO-INTAKE-001", message: "Not there." }, by);
      await ledger.judge(judgement("a"), ada);
      await ledger.stateOutlet({ id: makeId("outlet", "post"), name: "Post", names: [], domains: [] }, ada);
      const other = await ledger.openCase("other", "Other", by);
      await ledger.judge(judgement("b", other.id), ada);
      const watch = { kind: "page", address: "https://example.org/", every: 900 } as const;
      await ledger.setWatch({ ...watch, id: makeId("watch", "a"), caseId }, ada);
      await ledger.setWatch({ ...watch, id: makeId("watch", "b"), caseId: other.id }, ada);
      expect(await ledger.head()).toBe(9);
      const seqs = async (query: Parameters<Ledger["log"]>[0]) => (await ledger.log(query)).items.map(({ seq }) => seq);
      expect(await seqs({})).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
      expect(await seqs({ caseName })).toEqual([8, 5, 4, 3, 2, 1]);
      expect(await seqs({ caseName, who: "person" })).toEqual([8, 5, 4]);
      expect(await seqs({ caseName, who: "machine", kind: "document.read" })).toEqual([2]);
      const page = await ledger.log({ caseName, limit: 4 });
      expect([page.total, page.next, page.items.length]).toEqual([6, 3, 4]);
      const last = await ledger.log({ caseName, limit: 4, before: 3 });
      expect([last.total, last.next]).toEqual([6, undefined]);
      expect(last.items[0]).toEqual({
        seq: 2,
        at: "2026-10-13T12:00:00.000Z",
        by,
        kind: "document.read",
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        document: {
          id: record.document.id,
          locator: "articles/1.txt",
          title: "Culvert 1 closed",
          outlet: "The Harrow Post",
        },
      });
      expect(last.items[1]?.body).toContain('"name":"harrow-bridge"');
    });
  });
}
