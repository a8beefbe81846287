import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeId, sha256 } from "../model/id.ts";
import type { Watch } from "../model/watch.ts";
import type { OpenLedger } from "./contract.ts";
import { exampleRecord } from "./example-record.ts";
import type { Ledger } from "./ledger.ts";

const by = { kind: "machine", name: "sayso", version: "0.1.0" } as const;
const ada = { kind: "person", name: "Ada Quill" } as const;

/** What every ledger must keep of how documents came in. */
export function intakeContract(name: string, open: OpenLedger): void {
  describe(`intake contract: ${name}`, () => {
    let ledger: Ledger;
    let caseId: string;

    beforeEach(async () => {
      ledger = await open(() => new Date("2026-10-13T12:00:00Z"));
      caseId = (await ledger.openCase("harrow-bridge", "Harrow bridge", by)).id;
    });
    afterEach(() => ledger.close());

    /** A document at an address, as it was fetched. */
    async function put(
      number: number,
      address: string,
      more: { readonly url?: string; readonly textKey?: string } = {},
    ) {
      const { record, bytes } = exampleRecord({ caseId, number });
      const { url, textKey } = more;
      const whole = {
        ...record,
        snapshot: { ...record.snapshot, address },
        document: { ...record.document, ...(url === undefined ? {} : { url }) },
        ...(textKey === undefined ? {} : { textKey }),
      };
      await ledger.record(whole, bytes, by);
      return whole;
    }

    async function sound(): Promise<void> {
      expect((await ledger.verify()).faults).toEqual([]);
      const { before, after } = await ledger.rebuild();
      expect(after).toBe(before);
    }

    it("keeps each capture of a document once, with its bytes", async () => {
      const record = await put(1, "https://post.example/a");
      const bytes = new TextEncoder().encode("<p>The same words, other advertisements.</p>");
      const snapshot = {
        ...record.snapshot,
        id: sha256(bytes),
        size: bytes.length,
        address: "https://post.example/b",
        capturedAt: "2026-10-14T08:00:00.000Z",
      };
      const sighting = { caseId, documentId: record.document.id, snapshot, same: "text" } as const;
      const seq = await ledger.see(sighting, bytes, by);
      expect(await ledger.see(sighting, bytes, by)).toBe(seq);
      const captures = await ledger.captures(record.document.id);
      expect(captures.map(({ same, snapshot: { id } }) => [same, id])).toEqual([
        ["read", record.snapshot.id],
        ["text", snapshot.id],
      ]);
      expect(await ledger.snapshot(snapshot.id)).toBeDefined();
      expect(await ledger.versions(record.document.id)).toEqual([record.document.id]);
      await sound();
    });

    it("refuses a sighting whose bytes are others", async () => {
      const { snapshot, document } = await put(1, "https://post.example/a");
      const wrong = ledger.see({ caseId, documentId: document.id, snapshot, same: "bytes" }, new Uint8Array([1]), by);
      await expect(wrong).rejects.toEqual(expect.objectContaining({ code: "SAYSO-LEDGER-010" }));
    });

    it("tells which documents have an address, or a text", async () => {
      const one = await put(1, "https://www.post.example/a/?utm_source=x", { textKey: "k1" });
      const two = await put(2, "https://post.example/other", { textKey: "k2" });
      const like = await ledger.articlesLike(caseId, { addresses: ["http://post.example/a#top"], textKey: "k2" });
      expect(like.toSorted((a, b) => Number(b.sameAddress) - Number(a.sameAddress))).toEqual([
        { documentId: one.document.id, sameAddress: true, sameText: false },
        { documentId: two.document.id, sameAddress: false, sameText: true },
      ]);
      expect(await ledger.articlesLike(caseId, { addresses: ["https://post.example/none"] })).toEqual([]);
      const other = await ledger.openCase("another", "Another", by);
      expect(await ledger.articlesLike(other.id, { addresses: ["https://post.example/a"], textKey: "k1" })).toEqual([]);
    });

    it("takes documents of one address for versions of one article, in the order of their reading", async () => {
      const first = await put(1, "https://post.example/a");
      const second = await put(2, "https://post.example/short", { url: "https://post.example/a" });
      const third = await put(3, "https://post.example/short");
      const apart = await put(4, "https://post.example/b", { url: "https://post.example/" });
      const ids = [first, second, third].map(({ document }) => document.id);
      for (const id of ids) expect(await ledger.versions(id)).toEqual(ids);
      expect(await ledger.versions(apart.document.id)).toEqual([apart.document.id]);
      const listed = (await ledger.documents({ caseName: "harrow-bridge" })).items;
      expect(listed.find(({ id }) => id === ids[1])?.versions).toBe(3);
      expect(listed.find(({ id }) => id === apart.document.id)?.versions).toBeUndefined();
      await sound();
    });

    it("gives outlets as they were stated last, by name, and keeps what was stated before in the log", async () => {
      const post = { id: makeId("outlet", "The Post"), name: "The Post", names: [], domains: ["post.example"] };
      await ledger.stateOutlet(post, ada);
      await ledger.stateOutlet({ ...post, id: makeId("outlet", "Courier"), name: "Courier", domains: [] }, ada);
      await ledger.stateOutlet({ ...post, country: "GB", family: "Quill Press" }, ada);
      expect((await ledger.outlets()).map(({ name: of, family }) => [of, family])).toEqual([
        ["Courier", undefined],
        ["The Post", "Quill Press"],
      ]);
      await ledger.stateOutlet({ ...post, withdrawn: true }, ada);
      expect((await ledger.outlets()).map(({ name: of }) => of)).toEqual(["Courier"]);
      await sound();
    });

    it("keeps watches until they are ended, and how things stand with what they look at", async () => {
      const address = "https://post.example/feed";
      const watch: Watch = { id: makeId("watch", caseId, address), caseId, kind: "feed", address, every: 900 };
      await ledger.setWatch(watch, ada);
      const one = { watchId: watch.id, address, what: "list", looks: [], why: "not looked at yet" } as const;
      await ledger.putWatched([one]);
      await ledger.putWatched([{ ...one, etag: '"x"' }]);
      expect(await ledger.watches()).toEqual([watch]);
      await sound();
      expect(await ledger.watched(watch.id)).toEqual([{ ...one, etag: '"x"' }]);
      await ledger.setWatch({ ...watch, ended: true }, ada);
      expect(await ledger.watches()).toEqual([]);
      expect(await ledger.watched(watch.id)).toEqual([]);
    });
  });
}
