import { afterAll, beforeAll, expect, it } from "vitest";
import { createLanguages } from "../../languages/languages.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { openSqliteLedger } from "../../ledger/sqlite/sqlite-ledger.ts";
import { createPipeline } from "../../pipeline/pipeline.ts";
import { createClient, told } from "./client.ts";
import { createHttpApp } from "./http-app.ts";
import { hostsOf } from "./listen.ts";

const clock = () => new Date("2026-10-16T08:00:00.000Z");
const by = { kind: "machine", name: "sayso", version: "0.0.0" } as const;

/** Three articles on one event, read by rules alone. */
const articles: readonly (readonly [outlet: string, date: string, title: string, text: string])[] = [
  [
    "Quay Post",
    "2026-10-13T09:00:00Z",
    "Twelve hurt as Withen lock gate breaks",
    'The harbour office said on Tuesday that twelve people were hurt when the gate of the Withen lock broke. "Twelve people were hurt at the Withen lock," said Ivo Tarn, the harbour master. It was not clear how many people had been on the barge.',
  ],
  [
    "Lock Herald",
    "2026-10-13T15:00:00Z",
    "Withen lock gate breaks, twelve people hurt",
    "The harbour office said that twelve people were hurt when the gate of the Withen lock broke on Tuesday. It remained unclear how many people had been on the barge. Nobody could say how long the Withen lock would stay closed.",
  ],
  [
    "Canal Times",
    "2026-10-14T10:00:00Z",
    "No one was hurt at Withen lock, company says",
    "The lock company said on Wednesday that no one was hurt when the gate of the Withen lock broke. The operator of the barge said that 31 people had been on the barge at the Withen lock.",
  ],
];

let ledger: Ledger;
let client: ReturnType<typeof createClient>;

beforeAll(async () => {
  ledger = await openSqliteLedger(":memory:", { clock });
  await ledger.openCase("default", "Default", by);
  const languages = createLanguages();
  const pipeline = createPipeline({ languages, models: {} });
  const app = createHttpApp({
    ledger,
    reader: async () => ({ ledger, pipeline, by }),
    clock,
    person: "Ada Quill",
    places: async () => undefined,
    known: async () => ({}),
    linking: async () => ({ languages }),
    languages: async () => languages,
    fetcher: () => Promise.reject(new Error("nothing is fetched here")),
    version: "1.2.3",
    defaultCase: "default",
    token: "secret",
    hosts: hostsOf("127.0.0.1"),
  });
  const send: typeof fetch = async (input, init) => app.request(input as Request, init);
  client = createClient("http://127.0.0.1", send, "secret");
  for (const [outlet, date, title, text] of articles) {
    const file = `Title: ${title}\nOutlet: ${outlet}\nDate: ${date}\n\n${text}\n`;
    const outcome = await client.send("default", new File([file], `${outlet}.txt`, { type: "text/plain" }));
    expect(outcome.outcome).toBe("recorded");
  }
});
afterAll(() => ledger.close());

it("what articles declare unknown stands together, with who declares it, a page at a time", async () => {
  const all = await told(client.api.GET("/questions", { params: { query: {} } }));
  expect(all.declared).toBe(3);
  expect(all.items.map(({ kind, asked }) => [kind, asked.map(({ outlet }) => outlet)])).toEqual([
    ["how many", ["Quay Post", "Lock Herald"]],
    ["how", ["Lock Herald"]],
  ]);
  const many = await told(client.api.GET("/questions", { params: { query: { kind: "how many" } } }));
  expect(many.total).toBe(1);
  const first = await told(client.api.GET("/questions", { params: { query: { limit: 1 } } }));
  const rest = await told(client.api.GET("/questions", { params: { query: { limit: 1, after: first.next ?? "" } } }));
  expect([...first.items, ...rest.items].map(({ kind }) => kind)).toEqual(["how many", "how"]);
});

it("times stand against the moment of publication", async () => {
  const shown = await told(client.api.GET("/timeline", { params: { query: {} } }));
  const days = JSON.stringify(shown);
  expect(days).toContain("2026-10-13");
  expect(days).toContain("2026-10-14");
  const none = await told(client.api.GET("/timeline", { params: { query: { from: "2020-01-01", to: "2020-01-02" } } }));
  expect(JSON.stringify(none)).not.toContain("2026-10-14T10");
  await expect(told(client.api.GET("/timeline", { params: { query: { from: "Tuesday" } } }))).rejects.toMatchObject({
    status: 400,
  });
});

it("a matrix comes a page of claims at a time, and no claim twice", async () => {
  const { items } = await told(client.api.GET("/events", { params: { query: {} } }));
  const path = { id: items[0]?.id ?? "" };
  expect(items[0]?.documents).toHaveLength(3);
  const all = await told(client.api.GET("/events/{id}/matrix", { params: { path, query: { all: "true" } } }));
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const query = { all: "true" as const, limit: 2, ...(after === undefined ? {} : { after }) };
    const page = await told(client.api.GET("/events/{id}/matrix", { params: { path, query } }));
    ids.push(...page.matrix.claims.map(({ id }) => id));
    after = page.next;
  } while (after !== undefined && ids.length < 100);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(all.matrix.claims.map(({ id }) => id).toSorted());
  expect(all.matrix.rows.map(({ outlet }) => outlet).toSorted()).toEqual(["Canal Times", "Lock Herald", "Quay Post"]);
});

it("a claim can be cited: each article with its capture, its hash, and the head of the log", async () => {
  const { items } = await told(client.api.GET("/claims", { params: { query: {} } }));
  const id = items[0]?.id ?? "";
  const record = await told(client.api.GET("/claims/{id}/record", { params: { path: { id } } }));
  const verified = await client.verify();
  expect(record.head?.hash).toBe(verified.head);
  for (const { documentId, snapshotId } of record.citations) {
    expect((await client.document(documentId)).snapshot.id).toBe(snapshotId);
  }
  expect(record.citations.length).toBeGreaterThan(1);
});

it("a case is told at a glance, and what changed since an entry", async () => {
  const glance = await told(client.api.GET("/overview", { params: { query: {} } }));
  expect(JSON.stringify(glance)).toContain("Withen");
  const changes = await told(client.api.GET("/changes", { params: { query: { after: 0 } } }));
  expect(JSON.stringify(changes)).toContain("Canal Times");
});
