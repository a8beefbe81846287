import { afterAll, beforeAll, expect, it } from "vitest";
import { createLanguages } from "../../languages/languages.ts";
import { exampleRecord } from "../../ledger/example-record.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { openSqliteLedger } from "../../ledger/sqlite/sqlite-ledger.ts";
import { makeId } from "../../model/id.ts";
import { createClient, told } from "./client.ts";
import { createHttpApp } from "./http-app.ts";
import { hostsOf } from "./listen.ts";

const clock = () => new Date("2026-10-13T08:00:00.000Z");
const by = { kind: "machine", name: "sayso", version: "0.0.0" } as const;

let ledger: Ledger;
let api: ReturnType<typeof createClient>["api"];
let caseId: string;

beforeAll(async () => {
  ledger = await openSqliteLedger(":memory:", { clock });
  caseId = (await ledger.openCase("default", "Default", by)).id;
  for (const number of [1, 2]) {
    const { record, bytes } = exampleRecord({ caseId, number });
    await ledger.record(record, bytes, by);
  }
  const refused = () => Promise.reject(new Error("nothing is read or fetched here"));
  const app = createHttpApp({
    ledger,
    reader: refused,
    clock,
    person: "Ada Quill",
    places: async () => undefined,
    known: async () => ({}),
    linking: async () => ({ languages: createLanguages() }),
    languages: async () => createLanguages(),
    fetcher: refused,
    version: "1.2.3",
    defaultCase: "default",
    token: "secret",
    hosts: hostsOf("127.0.0.1"),
  } as Parameters<typeof createHttpApp>[0]);
  const send: typeof fetch = async (input, init) => app.request(input as Request, init);
  ({ api } = createClient("http://127.0.0.1", send, "secret"));
});
afterAll(() => ledger.close());

it("lists sources with how often and how, and gives one with its statements", async () => {
  const { items, sums, most } = await told(api.GET("/sources", { params: { query: {} } }));
  expect(sums.named).toEqual({ sources: 1, statements: 2, articles: 2, outlets: 1 });
  expect([most, items[0]?.name, items[0]?.indirect, items[0]?.hedged]).toEqual([2, "Ivo Tarn", 2, 0]);
  expect(items[0]?.stances).toEqual([{ stance: "asserts", statements: 2 }]);
  const none = await told(api.GET("/sources", { params: { query: { words: "nobody" } } }));
  expect([none.total, none.items]).toEqual([0, []]);
  const whole = await told(
    api.GET("/sources/{id}", { params: { path: { id: items[0]?.id ?? "" }, query: { limit: 1 } } }),
  );
  expect([whole.total, whole.statements.length, whole.next !== undefined]).toEqual([2, 1, true]);
  await expect(told(api.GET("/sources/{id}", { params: { path: { id: "x" }, query: {} } }))).rejects.toMatchObject({
    status: 404,
  });
});

it("tells the log in words, the newest first", async () => {
  const profile = { id: makeId("outlet", "post"), name: "Post", names: [], domains: [], owner: "Quay" };
  await ledger.stateOutlet(profile, { kind: "person", name: "Ada Quill" });
  const { items, total } = await told(api.GET("/log", { params: { query: {} } }));
  expect(total).toBe(4);
  expect(items.map(({ words }) => words)).toEqual([
    "stated of the outlet Post: owner Quay",
    "read “Culvert 2 closed”, The Harrow Post",
    "read “Culvert 1 closed”, The Harrow Post",
    "opened the case “Default”",
  ]);
  const people = await told(api.GET("/log", { params: { query: { who: "person" } } }));
  expect(people.items.map(({ by: author }) => author.name)).toEqual(["Ada Quill"]);
});

it("answers with an empty map, no revisions, and outlets as CSV that it reads again", async () => {
  expect(await told(api.GET("/map", { params: { query: {} } }))).toEqual({ placed: [], unplaced: [], statements: 0 });
  expect(await told(api.GET("/revisions", { params: { query: {} } }))).toEqual({ items: [], total: 0 });
  const { csv } = await told(api.GET("/outlets/csv"));
  expect(csv).toContain("Post,,,,,,Quay,");
  const { items } = await told(api.POST("/outlets/csv", { body: { csv: "name,party\r\nPost,Blue\r\n" } }));
  expect(items.map(({ party, owner }) => [party, owner])).toEqual([["Blue", "Quay"]]);
});
