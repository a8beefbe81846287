import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeId } from "../model/id.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { OpenLedger } from "./contract.ts";
import { alone, exampleLink, exampleLinked, exampleRelation } from "./example-linked.ts";
import { type ExampleChoices, exampleRecord } from "./example-record.ts";
import type { Ledger } from "./ledger.ts";

const by = { kind: "machine", name: "sayso", version: "0.1.0" } as const;
const caseName = "harrow-bridge";

/** What every ledger must count of a case, and tell of what came into it, as one suite. */
export function factsContract(name: string, open: OpenLedger): void {
  describe(`facts contract: ${name}`, () => {
    let ledger: Ledger;
    let caseId: string;

    beforeEach(async () => {
      ledger = await open(() => new Date("2026-10-13T12:00:00Z"));
      caseId = (await ledger.openCase(caseName, "Harrow bridge", by)).id;
    });
    afterEach(() => ledger.close());

    const put = async (number: number, choices: Partial<ExampleChoices> = {}, url?: string) => {
      const { record, bytes } = exampleRecord({ caseId, number, ...choices });
      const named: DocumentRecord = url === undefined ? record : { ...record, document: { ...record.document, url } };
      await ledger.record(named, bytes, by);
      return named;
    };
    const said = ({ statements }: DocumentRecord) => statements[0]?.id ?? "";
    /** Links a document; with `to`, its first statement makes the claim of that one's. */
    const link = async (record: DocumentRecord, to?: DocumentRecord, relation?: "contradicts") => {
      const linking = await ledger.linking(caseName);
      const { revision } = await linking.state();
      const claims = record.statements.map(({ id }, at) =>
        at === 0 && to !== undefined
          ? { ...alone(id), claimId: makeId("claim", said(to)), links: [exampleLink("statement", id, said(to))] }
          : alone(id),
      );
      const relations = relation && to ? [exampleRelation(said(record), said(to), relation)] : [];
      await linking.write(exampleLinked(record, { claims, relations }), revision);
    };

    it("counts documents, outlets, days, failures, and claims of several articles apart from all", async () => {
      expect(await ledger.caseFacts(caseName)).toEqual({
        seq: 1,
        documents: 0,
        outlets: 0,
        days: 0,
        failures: 0,
        claims: { several: 0, all: 0 },
      });
      const one = await put(1, { outlet: "Daily Post", publishedAt: "2026-10-12T23:30:00+02:00" });
      const two = await put(2, { outlet: "Daily Post", publishedAt: "2026-10-13T01:00:00+02:00" });
      await put(3, { outlet: "The Lantern", publishedAt: "2026-10-12T08:00:00Z" });
      await link(one);
      await link(two, one);
      const facts = await ledger.caseFacts(caseName);
      // The days are those that the pages state.
      expect(facts).toMatchObject({ seq: 4, documents: 3, outlets: 2, days: 2 });
      expect(facts.claims).toEqual({ several: 1, all: one.statements.length + two.statements.length - 1 });
    });

    it("tells what came after an entry: articles, articles that were there otherwise, new claims", async () => {
      const first = await put(1, {}, "https://post.example/a/1");
      const nothing = await ledger.changes(caseName, 2);
      expect(nothing).toMatchObject({ seq: 2, failed: 0, judged: 0, claims: [] });
      expect(nothing.read.count + nothing.changed.count).toBe(0);
      const later = await put(2, { outlet: "Daily Post" }, "https://post.example/a/1");
      const [three, four] = [await put(3), await put(4)];
      await link(first);
      await link(later);
      await link(three);
      await link(four, three);
      const changes = await ledger.changes(caseName, 2);
      expect(changes.since).toBe("2026-10-13T12:00:00.000Z");
      expect(changes.read.documents.map(({ documentId }) => documentId)).toEqual([four.document.id, three.document.id]);
      expect(changes.changed).toEqual({
        count: 1,
        documents: [
          {
            seq: 3,
            documentId: later.document.id,
            title: later.document.title,
            outlet: "Daily Post",
            before: first.document.id,
          },
        ],
      });
      expect(changes.claims).toMatchObject([{ id: makeId("claim", said(three)), articles: 2 }]);
      // From the beginning neither of the versions was there before.
      expect((await ledger.changes(caseName, 0)).read.count).toBe(4);
    });

    it("lists claims by contention, page by page, and the contested alone", async () => {
      const records = await Promise.all([1, 2, 3, 4, 5].map((number) => put(number)));
      const [one, two, three, four, five] = records as [
        DocumentRecord,
        DocumentRecord,
        DocumentRecord,
        DocumentRecord,
        DocumentRecord,
      ];
      await link(one);
      await link(two, one);
      await link(three, one);
      await link(four);
      await link(five, four, "contradicts");
      const linking = await ledger.linking(caseName);
      const ids: string[] = [];
      let after: string | undefined;
      do {
        const page = await linking.claims({ order: "contention", limit: 2, ...(after === undefined ? {} : { after }) });
        ids.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after !== undefined);
      expect(ids.slice(0, 2)).toEqual([makeId("claim", said(four)), makeId("claim", said(one))]);
      expect(new Set(ids).size).toBe((await linking.claims({})).total);
      expect((await linking.claims({ limit: 1 })).items[0]?.id).toBe(makeId("claim", said(one)));
      expect((await linking.claims({ contested: true })).items.map(({ id }) => id)).toEqual([
        makeId("claim", said(four)),
      ]);
      expect((await linking.claims({ contested: false, documents: 2 })).total).toBe(1);
    });
  });
}
