import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LinkedDocument } from "../model/case-store.ts";
import { makeId } from "../model/id.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { OpenLedger } from "./contract.ts";
import { alone, exampleLink, exampleLinked, exampleRelation } from "./example-linked.ts";
import { type ExampleChoices, exampleRecord } from "./example-record.ts";
import type { CaseLinking, Ledger, Page } from "./ledger.ts";

const by = { kind: "machine", name: "sayso" } as const;
const DAY = 86_400_000;

/** What every ledger must do with what is linked, as one suite: called in the test file of each of them. */
export function linkContract(name: string, open: OpenLedger): void {
  describe(`link contract: ${name}`, () => {
    let ledger: Ledger;
    let caseId: string;
    let linking: CaseLinking;

    beforeEach(async () => {
      ledger = await open(() => new Date("2026-10-13T12:00:00Z"));
      caseId = (await ledger.openCase("harrow-bridge", "Harrow bridge", by)).id;
      linking = await ledger.linking("harrow-bridge");
    });
    afterEach(() => ledger.close());

    const put = async (number: number, choices: Partial<ExampleChoices> = {}): Promise<DocumentRecord> => {
      const { record, bytes } = exampleRecord({ caseId, number, ...choices });
      await ledger.record(record, bytes, by);
      return record;
    };
    const write = async (change: LinkedDocument, seq?: number) => {
      const { revision } = await linking.state();
      expect(await linking.write(change, revision, seq)).toBe(revision + 1);
    };
    const forget = async ({ document }: DocumentRecord) => {
      const { revision } = await linking.state();
      return linking.forget(document.id, revision);
    };
    const said = (record: DocumentRecord, at = 0) => record.statements[at]?.id ?? "";
    const claimId = (record: DocumentRecord) => makeId("claim", said(record));
    const eventId = ({ document }: DocumentRecord) => makeId("event", document.id);
    /** The second document put to the event and the claim of the first. */
    const joining = (record: DocumentRecord, to: DocumentRecord, more: Partial<LinkedDocument> = {}) =>
      exampleLinked(record, {
        event: {
          eventId: eventId(to),
          merged: [],
          links: [exampleLink("document", record.document.id, to.document.id)],
        },
        claims: [
          { ...alone(said(record)), claimId: claimId(to), links: [exampleLink("statement", said(record), said(to))] },
          alone(said(record, 1)),
        ],
        ...more,
      });

    it("gives back the card, and where the document and its statements were put", async () => {
      const [one, two] = [await put(1), await put(2)];
      const change = joining(two, one, {
        keys: ["a"],
        print: { print: 1, words: ["x"] },
        sketch: { sketch: ["ї"] },
      });
      const vector = Int8Array.from({ length: 384 }, (_, at) => (at % 255) - 127);
      const card = {
        ...change.card,
        vector,
        vectors: { model: "table", version: "1" },
        statements: change.card.statements.map((statement, at) => (at === 1 ? { ...statement, vector } : statement)),
      };
      await write(exampleLinked(one));
      await write({ ...change, card });
      const [first, second] = await linking.neighbours([two.document.id, "document_none", one.document.id]);
      expect(first?.card).toEqual(card);
      expect(first?.eventId).toBe(eventId(one));
      expect([...(first?.claims ?? [])]).toEqual([
        [said(two), claimId(one)],
        [said(two, 1), makeId("claim", said(two, 1))],
      ]);
      expect(second?.card.documentId).toBe(one.document.id);
      expect([first?.sketch, second?.sketch]).toEqual([{ sketch: ["ї"] }, undefined]);
      expect(await linking.prints([one.document.id, two.document.id])).toEqual(
        new Map([[two.document.id, { print: 1, words: ["x"] }]]),
      );
      expect(await linking.claimsOf([said(one), "statement_none"])).toEqual(new Map([[said(one), claimId(one)]]));
      expect(await linking.cards([two.document.id])).toEqual([card]);
    });

    describe("documents that share keys", () => {
      const shared = async (keys: readonly string[], window = {}) =>
        (await linking.documentsSharing({ keys, limit: 10, ...window })).map(({ documentId }) => documentId);

      it("come first when they share more, or what is rarer", async () => {
        const records = [await put(1), await put(2), await put(3)];
        for (const [at, record] of records.entries()) {
          await write(
            exampleLinked(record, { keys: ["all", ...(at === 1 ? ["rare", "rarer"] : at === 2 ? ["rare"] : [])] }),
          );
        }
        expect((await shared(["all", "rare", "rarer"])).slice(0, 2)).toEqual([
          records[1]?.document.id,
          records[2]?.document.id,
        ]);
        expect(await shared(["none"])).toEqual([]);
        expect(await linking.documentsSharing({ keys: ["all", "rare"], limit: 1 })).toHaveLength(1);
        const many = Array.from({ length: 100 }, (_, at) => `many ${at}`);
        expect(await shared([...many, "rarer"])).toEqual([records[1]?.document.id]);
      });

      it("are looked for within a time", async () => {
        const early = await put(1, { publishedAt: "2026-10-01T00:00:00Z" });
        const late = await put(2, { publishedAt: "2026-10-20T00:00:00Z" });
        for (const record of [early, late]) await write(exampleLinked(record, { keys: ["a"] }));
        const at = Date.parse("2026-10-02T00:00:00Z");
        expect(await shared(["a"], { from: at - DAY, to: at + DAY })).toEqual([early.document.id]);
        expect(await shared(["a"], { from: at })).toEqual([late.document.id]);
      });

      it("are of one case, and gone when they are taken out", async () => {
        const other = await ledger.openCase("another", "Another", by);
        const one = await put(1);
        const foreign = await put(1, { caseId: other.id });
        const elsewhere = await ledger.linking("another");
        await write(exampleLinked(one, { keys: ["a"] }));
        expect(await elsewhere.write(exampleLinked(foreign, { keys: ["a"] }), 0)).toBe(1);
        expect(await shared(["a"])).toEqual([one.document.id]);
        await forget(one);
        expect(await shared(["a"])).toEqual([]);
        expect(await elsewhere.documentsSharing({ keys: ["a"], limit: 1 })).toHaveLength(1);
      });
    });

    describe("claims and events", () => {
      it("are counted with what stands in them", async () => {
        const one = await put(1, { publishedAt: "2026-10-12", outlet: "Dunmarrow Echo" });
        const two = await put(2, { publishedAt: "2026-10-11", outlet: "Northern Wire" });
        await write(exampleLinked(one));
        const denies = { ...alone(said(two)), claimId: claimId(one), attitude: "denies" as const };
        await write(
          joining(two, one, {
            claims: [{ ...denies, links: [exampleLink("statement", said(two), said(one))] }, alone(said(two, 1))],
            relations: [
              exampleRelation(said(two), said(one), "contradicts"),
              exampleRelation(said(two, 1), said(one), "supports"),
            ],
          }),
        );
        const claim = await linking.claim(claimId(one));
        expect(claim).toEqual({
          id: claimId(one),
          words: one.statements[0]?.words,
          eventId: eventId(one),
          statements: 2,
          documents: 2,
          outlets: ["Northern Wire", "Dunmarrow Echo"],
          attitudes: { says: 1, hedges: 0, denies: 1, doubts: 0 },
          contradicted: 1,
          updated: 0,
          from: "2026-10-11",
          to: "2026-10-12",
        });
        const members = await linking.members(claimId(one));
        expect(members.map(({ statement, attitude, link }) => [statement.id, attitude, link?.b])).toEqual([
          [said(two), "denies", said(one)],
          [said(one), "says", undefined],
        ]);
        expect(members[0]?.statement).toMatchObject({ source: "Inspector Ivo Tarn", outlet: "Northern Wire" });
        expect((await linking.relationsOf([said(one)])).map(({ kind }) => kind).sort()).toEqual([
          "contradicts",
          "supports",
        ]);
        expect(await linking.event(eventId(one))).toMatchObject({
          id: eventId(one),
          words: "Culvert 1 closed",
          claims: 3,
          documents: [
            { documentId: two.document.id, outlet: "Northern Wire", link: { b: one.document.id } },
            { documentId: one.document.id, outlet: "Dunmarrow Echo" },
          ],
        });
        expect(await linking.outlets()).toEqual([
          { outlet: "Northern Wire", at: [Date.parse("2026-10-11")] },
          { outlet: "Dunmarrow Echo", at: [Date.parse("2026-10-12")] },
        ]);
      });

      it("are said as linking chose, with the attitudes that follow from it", async () => {
        const [one, two] = [await put(1), await put(2)];
        await write(exampleLinked(one));
        const words = two.statements[0]?.words ?? "";
        const attitudes = new Map([[said(one), "hedges" as const]]);
        await write(joining(two, one, { said: [{ claimId: claimId(one), words, attitudes }] }));
        expect(await linking.claim(claimId(one))).toMatchObject({ words, attitudes: { says: 1, hedges: 1 } });
      });

      it("are merged where a document shows them to be one", async () => {
        const [one, two, three] = [await put(1), await put(2), await put(3)];
        await write(exampleLinked(one));
        await write(exampleLinked(two));
        await write(
          joining(three, one, {
            event: {
              eventId: eventId(one),
              merged: [eventId(two)],
              links: [one, two].map(({ document }) => exampleLink("document", three.document.id, document.id)),
            },
            claims: [
              {
                ...alone(said(three)),
                claimId: claimId(one),
                merged: [claimId(two)],
                links: [one, two].map((other) => exampleLink("statement", said(three), said(other))),
              },
              alone(said(three, 1)),
            ],
          }),
        );
        expect(await linking.claim(claimId(two))).toBeUndefined();
        expect(await linking.claim(claimId(one))).toMatchObject({ documents: 3 });
        expect((await linking.events({})).items.map(({ id, claims }) => [id, claims])).toEqual([[eventId(one), 4]]);
        // What only the third document held together falls apart with it.
        await forget(three);
        expect(await linking.claim(claimId(one))).toMatchObject({ documents: 1, contradicted: 0 });
        expect(await linking.claim(claimId(two))).toMatchObject({ documents: 1, eventId: eventId(two) });
        expect((await linking.events({})).items.map(({ id }) => id).sort()).toEqual(
          [eventId(one), eventId(two)].sort(),
        );
        expect(await linking.claims({ documents: 2 })).toEqual({ items: [], total: 0 });
      });

      it("are named after the first that is left when the first goes", async () => {
        const [one, two, three] = [await put(1), await put(2), await put(3)];
        await write(exampleLinked(one));
        await write(joining(two, one));
        const joined = joining(three, one);
        await write({
          ...joined,
          event: { ...joined.event, links: [exampleLink("document", three.document.id, two.document.id)] },
          claims: joined.claims.map((claim, at) =>
            at === 0 ? { ...claim, links: [exampleLink("statement", said(three), said(two))] } : claim,
          ),
        });
        await forget(one);
        expect(await linking.claim(claimId(one))).toBeUndefined();
        expect(await linking.claim(claimId(two))).toMatchObject({ documents: 2, eventId: eventId(two) });
        expect((await linking.event(eventId(two)))?.documents).toHaveLength(2);
      });

      it("are filtered by words, outlet, event and what contradicts them", async () => {
        const one = await put(1, { outlet: "Dunmarrow Echo" });
        const two = await put(2, { outlet: "Northern Wire" });
        await write(exampleLinked(one));
        await write(exampleLinked(two, { relations: [exampleRelation(said(two), said(one), "contradicts")] }));
        const found = async (query: Parameters<CaseLinking["claims"]>[0]) =>
          (await linking.claims(query)).items.map(({ id }) => id).sort();
        const both = [claimId(one), claimId(two)].sort();
        expect(await found({ words: '"post 1"' })).toEqual([claimId(one)]);
        expect(await found({ words: "culvert" })).toEqual(both);
        expect(await found({ words: "?!" })).toEqual([]);
        expect(await found({ contradicted: true })).toEqual(both);
        expect(await found({ contradicted: false })).toEqual(
          [one, two].map((record) => makeId("claim", said(record, 1))).sort(),
        );
        expect(await found({ outlet: "Northern Wire", contradicted: true })).toEqual([claimId(two)]);
        expect(await found({ eventId: eventId(one), contradicted: true })).toEqual([claimId(one)]);
      });

      it("are paged without gap or repetition", async () => {
        const first = await put(0);
        await write(exampleLinked(first));
        for (let number = 1; number < 6; number += 1) {
          const record = await put(number);
          await write(number < 3 ? joining(record, first) : exampleLinked(record));
        }
        const claims = await allPages((after) => linking.claims({ limit: 4, ...after }));
        expect(claims).toEqual((await linking.claims({})).items);
        expect(claims.map(({ documents }) => documents).slice(0, 2)).toEqual([3, 1]);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(10);
        const events = await allPages((after) => linking.events({ limit: 2, ...after }));
        expect(events.map(({ documents }) => documents.length)).toEqual([3, 1, 1, 1]);
        expect((await linking.events({ documents: 2 })).total).toBe(1);
      });

      it("are found by a beginning of their ids, whatever case they are in", async () => {
        const one = await put(1);
        await write(exampleLinked(one));
        for (const [kind, id] of [
          ["claim", claimId(one)],
          ["event", eventId(one)],
        ] as const) {
          expect(await ledger.locateLinked(id.slice(0, 16))).toEqual({ kind, id, caseName: "harrow-bridge" });
        }
        expect(await ledger.locateLinked(claimId(one).slice(0, 9))).toBeUndefined();
        expect(await ledger.locateLinked("claim_%")).toBeUndefined();
      });
    });

    describe("following the log", () => {
      const judgement = (number: number) => ({
        id: makeId("judgement", number),
        caseId,
        about: { kind: "document", id: "x", proposition: "right" },
        verdict: "positive" as const,
        reason: "",
        by: { kind: "person" as const, name: "Ada Quill" },
        at: "2026-10-13T10:00:00.000Z",
      });

      it("tells in order what was not followed yet, of a document the last reading only", async () => {
        const one = await put(1);
        await ledger.judge(judgement(1), { kind: "person", name: "Ada Quill" });
        const two = await put(2);
        await put(1, { stages: ["parse@2.0.0"] });
        expect(await linking.pending(10)).toEqual([
          { kind: "judgement", seq: 3, judgement: judgement(1) },
          { kind: "document", seq: 4, documentId: two.document.id },
          { kind: "document", seq: 5, documentId: one.document.id },
        ]);
        expect(await linking.countPending()).toBe(3);
        expect(await linking.judgements(2)).toEqual([]);
        expect(await linking.pass(3, 0)).toBe(1);
        expect(await linking.judgements(3)).toEqual([judgement(1)]);
        await write(exampleLinked(two), 4);
        expect(await linking.pending(10)).toEqual([{ kind: "document", seq: 5, documentId: one.document.id }]);
        expect(await linking.state()).toMatchObject({ seq: 4, revision: 2 });
      });

      it("writes nothing when another has written since", async () => {
        const [one, two] = [await put(1), await put(2)];
        await write(exampleLinked(one), 2);
        expect(await linking.write(exampleLinked(two), 0, 3)).toBeUndefined();
        expect(await linking.forget(one.document.id, 0)).toBeUndefined();
        expect(await linking.pass(3, 0)).toBeUndefined();
        expect(await linking.restart("x", 0)).toBeUndefined();
        expect(await linking.cards([one.document.id, two.document.id])).toHaveLength(1);
        expect(await linking.state()).toEqual({ seq: 2, revision: 1, madeBy: "" });
        expect(await linking.forget(two.document.id, 1)).toBe(1);
      });

      it("puts a document in the place of what was linked of it", async () => {
        const [one, two] = [await put(1), await put(2)];
        await write(exampleLinked(one, { keys: ["a"] }));
        await write(joining(two, one, { keys: ["a"], relations: [exampleRelation(said(two), said(one), "updates")] }));
        const before = await linking.claims({});
        await forget(two);
        await write(joining(two, one, { keys: ["a"], relations: [exampleRelation(said(two), said(one), "updates")] }));
        expect(await linking.claims({})).toEqual(before);
        await write(exampleLinked(two, { keys: ["b"] }));
        expect(await linking.claim(claimId(one))).toMatchObject({ documents: 1, updated: 0 });
        expect(await linking.documentsSharing({ keys: ["a"], limit: 9 })).toHaveLength(1);
      });

      it("begins anew where other stages link, and leaves other cases as they are", async () => {
        const other = await ledger.openCase("another", "Another", by);
        const foreign = await put(1, { caseId: other.id });
        const elsewhere = await ledger.linking("another");
        await elsewhere.write(exampleLinked(foreign), 0, 3);
        const [one, two] = [await put(1), await put(2)];
        await write(exampleLinked(one), 4);
        await write(
          joining(two, one, { copies: [], relations: [exampleRelation(said(two), said(one), "supports")] }),
          5,
        );
        expect(await linking.restart("linking@2", 2)).toBe(3);
        expect(await linking.state()).toEqual({ seq: 0, revision: 3, madeBy: "linking@2" });
        expect((await linking.claims({})).total).toBe(0);
        expect((await linking.events({})).total).toBe(0);
        expect(await linking.relationsOf([said(one)])).toEqual([]);
        expect((await linking.pending(9)).map(({ seq }) => seq)).toEqual([4, 5]);
        expect((await elsewhere.claims({})).total).toBe(2);
      });

      it("is empty after a rebuild, to be followed again; the log is sound all the while", async () => {
        const one = await put(1);
        await write(exampleLinked(one), 2);
        expect((await ledger.verify()).faults).toEqual([]);
        const { before, after } = await ledger.rebuild();
        expect(after).toBe(before);
        expect(await linking.state()).toEqual({ seq: 0, revision: 0, madeBy: "" });
        expect(await linking.countPending()).toBe(1);
        expect((await linking.claims({})).total).toBe(0);
        expect((await ledger.verify()).faults).toEqual([]);
      });
    });

    it("keeps copies between documents, and tells them of either", async () => {
      const [one, two] = [await put(1), await put(2)];
      await write(exampleLinked(one));
      const copy = {
        documentId: two.document.id,
        of: one.document.id,
        kind: "copy" as const,
        order: "told" as const,
        share: 0.75,
        passages: [{ in: { start: 0, end: 4 }, of: { start: 0, end: 4 } }],
        score: { value: 1, reasons: [] },
        reading: { kind: "rule" as const, id: "x", version: "1", confidence: 1 },
      };
      await write(exampleLinked(two, { copies: [copy] }));
      expect(await linking.copiesOf([one.document.id])).toEqual([copy]);
      expect(await linking.copiesOf([two.document.id])).toEqual([copy]);
      await forget(one);
      expect(await linking.copiesOf([two.document.id])).toEqual([]);
    });

    it("gives the actors of some documents", async () => {
      const [one, two] = [await put(1), await put(2)];
      const found = await ledger.actors("harrow-bridge", [two.document.id]);
      expect(found.map(({ documentId }) => documentId)).toEqual([two.document.id]);
      expect(await ledger.actors("harrow-bridge", [])).toEqual([]);
      expect(await ledger.actors("harrow-bridge")).toHaveLength(2);
      expect(one.document.id).not.toBe(two.document.id);
    });
  });
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
