import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { orlovs, readingOf } from "../../app/corrections/example-reading.ts";
import { VersionsShape } from "../../app/intake-shapes.ts";
import type { Pipeline } from "../../app/read-documents.ts";
import { createFetcher } from "../../intake/web/fetcher.ts";
import { createLanguages } from "../../languages/languages.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { openSqliteLedger } from "../../ledger/sqlite/sqlite-ledger.ts";
import { makeId } from "../../model/id.ts";
import { DocumentRecord } from "../../model/record.ts";
import { documentIdOf } from "../../pipeline/document-id.ts";
import { CallError, createClient, told } from "./client.ts";
import { createHttpApp } from "./http-app.ts";
import { hostsOf, isLoopback, listen } from "./listen.ts";

const clock = () => new Date("2026-10-13T08:00:00.000Z");
const by = { kind: "machine", name: "sayso", version: "0.0.0" } as const;

/** Reads one sentence as the outlet's own: enough for the interface, which does not look inside. */
const pipeline: Pipeline = {
  stages: ["tiny@1.0.0"],
  async read(snapshot, text, caseId) {
    if (text.includes("unreadable")) throw new TypeError("nothing fits");
    const id = documentIdOf(caseId, snapshot.id);
    const span = { start: 0, end: text.length };
    return {
      snapshot,
      document: {
        id,
        caseId,
        snapshotId: snapshot.id,
        text,
        blocks: [{ kind: "paragraph", span }],
        residue: [],
        sourceMap: [{ text: span, raw: span }],
        byline: [],
        parser: { id: "tiny", version: "1.0.0" },
      },
      attributions: [],
      actors: [],
      statements: [{ id: makeId("statement", id, 0), voice: "outlet", spans: [span], words: text }],
      questions: [],
      stages: ["tiny@1.0.0"],
    };
  },
};

let ledger: Ledger;
let folder: string;
let app: ReturnType<typeof createHttpApp>;
let send: typeof fetch;

beforeAll(async () => {
  ledger = await openSqliteLedger(":memory:", { clock });
  const allowPrivate = ["127.0.0.1"];
  const fetcher = createFetcher({ clock, userAgent: "Sayso/test", random: () => 0, pause: 0, allowPrivate });
  await ledger.openCase("default", "Default", by);
  folder = mkdtempSync(join(tmpdir(), "sayso-desk-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Sayso</title>");
  writeFileSync(join(folder, "assets", "desk-1a2b.js"), "export {};");
  app = createHttpApp({
    ledger,
    reader: async () => ({ ledger, pipeline, by }),
    clock,
    person: "Ada Quill",
    places: async () => ({ named: (name) => (name === "Orlov" ? orlovs : []), get: () => undefined }),
    known: async () => ({}),
    linking: async () => ({ languages: createLanguages() }),
    languages: async () => createLanguages(),
    fetcher: async () => fetcher,
    version: "1.2.3",
    defaultCase: "default",
    token: "secret",
    hosts: hostsOf("127.0.0.1"),
    deskFolder: folder,
  });
  send = async (input, init) =>
    input instanceof Request ? app.request(input) : app.request(input.toString(), held(init));
});

afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const base = "http://localhost";

/** A request that carries the session. */
function held(init: RequestInit = {}): RequestInit {
  const headers = new Headers(init.headers);
  headers.set("authorization", "Bearer secret");
  return { ...init, headers };
}
const client = () => createClient(base, send, "secret");
const file = (name: string, words: string) => new File([words], name, { type: "text/plain" });

describe("the interface, by its own client", () => {
  it("says what answers", async () => {
    const status = await client().status();
    expect(status).toMatchObject({ name: "Sayso", version: "1.2.3", defaultCase: "default" });
  });

  it("reads a file that is sent, once, and gives it back whole", async () => {
    const sent = await client().send("default", file("bridge.txt", "The bridge over the Arle was closed."));
    expect(sent).toMatchObject({ name: "bridge.txt", outcome: "recorded" });
    const again = await client().send("default", file("copy.txt", "The bridge over the Arle was closed."));
    expect(again).toMatchObject({ outcome: "known", documentId: sent.documentId });
    const record = await client().document(sent.documentId ?? "");
    expect(DocumentRecord.parse(record).document.text).toBe("The bridge over the Arle was closed.");
    const bytes = await send(client().snapshotAddress(record.snapshot.id));
    expect(await bytes.text()).toBe("The bridge over the Arle was closed.");
    expect(bytes.headers.get("content-disposition")).toContain("attachment");
    expect(bytes.headers.get("x-content-type-options")).toBe("nosniff");
    expect(bytes.headers.get("content-type")).toBe("application/octet-stream");
    expect(bytes.headers.get("content-security-policy")).toContain("sandbox");
  });

  it("lists documents and statements page by page, and finds words", async () => {
    await client().send("default", file("ferry.txt", "A ferry crosses at Withen instead."));
    const first = await client().documents({ caseName: "default", limit: 1 });
    expect(first).toMatchObject({ total: 2 });
    const second = await client().documents({ caseName: "default", limit: 1, after: first.next ?? "" });
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    const statements = await client().statements({ caseName: "default", voice: "outlet", words: "ferry" });
    expect(statements.items.map((one) => one.words)).toEqual(["A ferry crosses at Withen instead."]);
    expect((await client().statements({ caseName: "default", voice: "attributed" })).total).toBe(0);
    expect((await client().find({ caseName: "default", words: "Withen" })).total).toBeGreaterThan(0);
  });

  it("tells what became of each file, and keeps the failures", async () => {
    const body = new FormData();
    body.append("files", file("a.txt", "This one is unreadable."));
    body.append("files", file("empty.txt", ""));
    body.append("files", file("b.txt", "This one can be read."));
    const answer = await send(`${base}/api/documents?case=default`, { method: "POST", body });
    const { results } = (await answer.json()) as { results: { outcome: string; error?: { code: string } }[] };
    expect(results.map((one) => one.outcome)).toEqual(["failed", "failed", "recorded"]);
    expect(results[1]?.error?.code).toMatch(/^SAYSO-INTAKE-/);
    const failures = await client().failures({ caseName: "default" });
    expect(failures.items.map((one) => one.locator).sort()).toEqual(["a.txt", "empty.txt"]);
    expect(failures.items.every((one) => one.remedy !== undefined)).toBe(true);
  });

  it("verifies the ledger and lists the cases", async () => {
    expect(await client().verify()).toMatchObject({ faults: [] });
    expect((await client().cases()).map((one) => one.name)).toContain("default");
  });
});

describe("decisions, by its own client", () => {
  let documentId: string;
  const facetAt = async (words: string) =>
    (await client().document(documentId)).facets?.find((facet) => facet.words === words);
  beforeAll(async () => {
    const { id } = await ledger.openCase("mill", "Mill", by);
    const { record, bytes } = readingOf(id);
    documentId = record.document.id;
    await ledger.record(record, bytes, by);
  });

  it("a place is chosen of those of its name, shown with who chose it, and taken back", async () => {
    const places = await client().places("Orlov");
    expect(places.map(({ countries }) => countries)).toEqual([["RU"], ["UA"]]);
    const at = { id: (await facetAt("Orlov"))?.id ?? "" };
    const judgement = await client().correct({ kind: "value", at, value: places[1]?.id ?? "" }, "The oblast is named.");
    expect(judgement).toMatchObject({ by: { name: "Ada Quill" }, reason: "The oblast is named.", verdict: "positive" });
    const corrected = await facetAt("Orlov");
    expect(corrected?.decided).toMatchObject({ judgementId: judgement.id, what: "Orlov, Kharkiv Oblast, UA" });
    const { items } = await told(client().api.GET("/facets", { params: { query: { case: "mill", kind: "place" } } }));
    expect(items.map(({ value }) => value)).toEqual(["Orlov, Kharkiv Oblast, UA"]);
    expect(await client().undo(judgement.id)).toMatchObject({ supersedes: judgement.id });
    expect((await facetAt("Orlov"))?.decided).toBeUndefined();
    const judgements = await client().judgements({ caseName: "mill", documentId });
    expect(judgements.map(({ holds }) => holds)).toEqual([false]);
    expect(await client().judgements({ caseName: "mill", holding: true })).toEqual([]);
  });

  it("claims, events and their matrix follow what was read", async () => {
    const get = async (path: string) => {
      const answer = await app.request(`${base}/api${path}`);
      return { status: answer.status, body: (await answer.json()) as Record<string, never> };
    };
    const { body: events } = await get("/events?case=mill&all=true");
    const [event] = events.items as unknown as readonly { readonly id: string }[];
    expect(event?.id).toMatch(/^event_/);
    const { body: claims } = await get(`/claims?case=mill&all=true&event=${event?.id}`);
    const [claim] = claims.items as unknown as readonly { readonly id: string; readonly words: string }[];
    expect((await get("/claims?case=mill")).body.total).toBe(0);
    expect((await get(`/claims/${claim?.id}`)).body).toMatchObject({ words: claim?.words, caseName: "mill" });
    expect((await get(`/claims/${claim?.id}/origins`)).body).toMatchObject({ claim: { id: claim?.id } });
    expect((await get(`/events/${event?.id}/matrix`)).body).toMatchObject({ event: { id: event?.id } });
    expect((await get("/claims/claim_00000000")).status).toBe(404);
  });

  it("actors of the case follow what was decided of them", async () => {
    const actors = () => client().actors({ caseName: "mill" });
    const names = async () => (await actors()).items.map(({ name, party }) => [name, party?.words]);
    const [{ key } = { key: undefined }] =
      (await actors()).items.find(({ name }) => name === "Igor Konev")?.members ?? [];
    const at = { documentId: key?.documentId ?? "", span: key?.span ?? { start: 0, end: 1 } };
    await client().correct({ kind: "party", at, party: "Russia" });
    await client().correct({ kind: "actor", at, name: "Igor P. Konev" });
    expect(await names()).toContainEqual(["Igor P. Konev", "Russia"]);
    expect((await client().actors({ caseName: "mill", words: "nobody" })).total).toBe(0);
  });

  it.each([
    [{ kind: "value", at: { id: "facet_00000000" }, value: "x" }, 404, "SAYSO-USAGE-002"],
    [{ kind: "value", at: { id: "facet_00000000" } }, 400, "SAYSO-USAGE-007"],
    [{ kind: "guess" }, 400, "SAYSO-USAGE-007"],
  ])("%j is refused with %d %s", async (correction, status, code) => {
    const answer = await app.request(
      `${base}/api/judgements`,
      held({
        method: "POST",
        body: JSON.stringify({ correction }),
        headers: { "content-type": "application/json" },
      }),
    );
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { code } });
  });

  it("refuses what no reading fits, what was taken back, a body that is no JSON, and other sites", async () => {
    const at = { documentId, span: { start: 0, end: 9999 } };
    await expect(client().correct({ kind: "none", at, facet: "time" })).rejects.toMatchObject({
      code: "SAYSO-USAGE-013",
    });
    await expect(client().undo("judgement_00000000")).rejects.toMatchObject({ status: 404, code: "SAYSO-USAGE-014" });
    const post = (headers: Record<string, string>, body: string) =>
      app.request(`${base}/api/judgements`, held({ method: "POST", body, headers }));
    expect((await post({}, "correction=1")).status).toBe(400);
    expect((await post({ "content-type": "application/json" }, "{")).status).toBe(400);
    expect((await post({ "content-type": "application/json", origin: "https://evil.example" }, "{}")).status).toBe(403);
  });
});

describe("what it refuses", () => {
  it.each([
    ["/api/documents?case=nowhere", 404, "SAYSO-USAGE-001"],
    ["/api/documents?case=No%20Name", 400, "SAYSO-USAGE-004"],
    ["/api/documents?limit=0", 400, "SAYSO-USAGE-007"],
    ["/api/documents?limit=many", 400, "SAYSO-USAGE-007"],
    ["/api/documents?after=nonsense", 400, "SAYSO-LEDGER-012"],
    ["/api/find", 400, "SAYSO-USAGE-007"],
    ["/api/statements?stance=lies", 400, "SAYSO-USAGE-007"],
    ["/api/documents/document_00000000", 404, "SAYSO-USAGE-002"],
    ["/api/snapshots/00", 400, "SAYSO-USAGE-007"],
    [`/api/snapshots/${"0".repeat(64)}`, 404, "SAYSO-USAGE-008"],
    ["/api/nothing", 404, "SAYSO-USAGE-008"],
  ])("%s: %d %s", async (path, status, code) => {
    const answer = await send(base + path);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({
      error: { code, message: expect.any(String), remedy: expect.any(String) },
    });
  });

  it.each([
    [{ host: "evil.example" }, 421],
    [{ host: "localhost.evil.example:4700" }, 421],
    [{ host: "127.0.0.1:4700" }, 200],
    [{ host: "LOCALHOST:9" }, 200],
    [{ host: "[::1]:4700" }, 200],
    [{ host: "]" }, 421],
  ])("a request with %j is answered with %d", async (headers, status) => {
    expect((await app.request(`${base}/api/status`, { headers })).status).toBe(status);
  });

  it.each([
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "http://localhost:1" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ origin: base, "sec-fetch-site": "same-origin" }, 200],
    [{}, 200],
  ])("a POST with %j is answered with %d", async (headers: Record<string, string>, status) => {
    const body = new FormData();
    body.append("files", file("post.txt", "Sent by a page."));
    const answer = await app.request(`${base}/api/documents`, held({ method: "POST", body, headers }));
    expect(answer.status).toBe(status);
  });

  it("a body that is no form, or one without files", async () => {
    const answer = await app.request(`${base}/api/documents`, held({ method: "POST", body: "words" }));
    expect(answer.status).toBe(400);
    const empty = await app.request(`${base}/api/documents`, held({ method: "POST", body: new FormData() }));
    expect(await empty.json()).toMatchObject({ error: { code: "SAYSO-USAGE-007" } });
  });

  it("a file over the limit, by its code", async () => {
    const body = new FormData();
    body.append("files", new File([new Uint8Array(50_000_001).fill(97)], "large.txt"));
    const answer = await app.request(`${base}/api/documents`, held({ method: "POST", body }));
    const { results } = (await answer.json()) as { results: { error?: { message: string } }[] };
    expect(results[0]?.error?.message).toContain("50 MB");
  });

  it("lets the client tell the code on", async () => {
    const failing = client().documents({ caseName: "nowhere" });
    await expect(failing).rejects.toThrow(CallError);
    await expect(failing).rejects.toMatchObject({ status: 404, code: "SAYSO-USAGE-001" });
  });
});

describe("the desk's files", () => {
  it.each([
    ["/", 200, "text/html"],
    ["/documents/document_1a2b", 200, "text/html"],
    ["/assets/desk-1a2b.js", 200, "text/javascript"],
    ["/assets/missing.js", 404, "text/plain"],
    ["/../package.json", 404, "text/plain"],
    ["/%2e%2e/%2e%2e/etc/passwd.txt", 404, "text/plain"],
    ["/..%2f..%2fpackage.json", 404, "text/plain"],
    ["/%00.js", 404, "text/plain"],
    ["/%zz.js", 404, "text/plain"],
  ])("%s: %d %s", async (path, status, type) => {
    const answer = await app.request(base + path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain(type);
  });

  it("come with headers that let nothing else in", async () => {
    const { headers } = await app.request(`${base}/`);
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });
});

describe("the OpenAPI document", () => {
  it("names every address and the shapes of their answers", async () => {
    const described = (await (await send(`${base}/api/openapi.json`)).json()) as {
      paths: Record<string, object>;
      components: { schemas: Record<string, object> };
    };
    expect(Object.keys(described.paths).sort()).toEqual([
      "/actors",
      "/addresses",
      "/cases",
      "/changes",
      "/claims",
      "/claims/{id}",
      "/claims/{id}/origins",
      "/claims/{id}/record",
      "/documents",
      "/documents/{id}",
      "/documents/{id}/versions",
      "/events",
      "/events/{id}/matrix",
      "/facets",
      "/failures",
      "/find",
      "/judgements",
      "/judgements/{id}/undo",
      "/log",
      "/map",
      "/map/statements",
      "/outlets",
      "/outlets/csv",
      "/overview",
      "/places",
      "/questions",
      "/revisions",
      "/single-origins",
      "/snapshots/{sha256}",
      "/sources",
      "/sources/{id}",
      "/standings",
      "/statements",
      "/status",
      "/timeline",
      "/verify",
      "/watches",
      "/watches/{id}/end",
    ]);
    expect(Object.keys(described.components.schemas)).toEqual(
      expect.arrayContaining(["DocumentRecord", "Error", "Hit"]),
    );
  });
});

describe("how documents come in", () => {
  const post = (path: string, body: object) =>
    send(`${base}/api/${path}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });

  it("reads an address, watches a feed, shows what changed, and states an outlet", async () => {
    let words = "nobody was hurt";
    const server = createServer((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(404).end();
      else if (request.url === "/feed") response.end("<rss version='2.0'><channel><title>Post</title></channel></rss>");
      else {
        response.writeHead(200, { "content-type": "text/html" });
        response.end(`<html><body><article><h1>Gate shut</h1><p>The lock keeper said on Monday that ${words} when the gate
          of the lower lock broke, and that boats had to wait until the evening of the next day.</p></article></body></html>`);
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const read = async () => {
      const answer = await post("addresses", { addresses: [`${site}/gate`] });
      const { results } = (await answer.json()) as { results: readonly { outcome: string; documentId: string }[] };
      return results[0];
    };
    try {
      expect((await read())?.outcome).toBe("recorded");
      words = "three people were hurt";
      const second = await read();
      expect(second?.outcome).toBe("recorded");
      const shown = await (await send(`${base}/api/documents/${second?.documentId}/versions`)).json();
      expect(VersionsShape.parse(shown).versions).toHaveLength(2);
      const watch = (await (await post("watches", { address: `${site}/feed`, every: 600 })).json()) as { id: string };
      const watches = (await (await send(`${base}/api/watches`)).json()) as { items: readonly { watch: object }[] };
      expect(watches.items.map((one) => one.watch)).toEqual([watch]);
      expect((await post(`watches/${watch.id}/end`, {})).status).toBe(200);
      const outlet = await (await post("outlets", { name: "Lock Post", domains: ["lock.example"] })).json();
      expect(outlet).toMatchObject({ name: "Lock Post", domains: ["lock.example"] });
      const { items } = (await (await send(`${base}/api/outlets`)).json()) as { items: readonly { name: string }[] };
      expect(items.map(({ name }) => name)).toContain("Lock Post");
      expect((await post("addresses", { addresses: ["file:///etc/hosts"] })).status).toBe(400);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe("the session", () => {
  const post = (headers: Record<string, string>) =>
    app.request(`${base}/api/judgements`, { method: "POST", body: "{", headers });

  it.each([
    ["nothing", {}, 401],
    ["another token", { authorization: "Bearer secreT" }, 401],
    ["a longer one", { authorization: "Bearer secret2" }, 401],
    ["the token", { authorization: "Bearer secret", "content-type": "application/json" }, 400],
    ["the cookie", { cookie: "sayso-session=secret", "content-type": "application/json" }, 400],
  ] as const)("with %s, a change is answered %j %j", async (_, headers, status) => {
    const answer = await post(headers);
    expect(answer.status).toBe(status);
    if (status === 401) expect(await answer.json()).toMatchObject({ error: { code: "SAYSO-USAGE-018" } });
  });

  it("comes with the page, for no script and no other site to read, once", async () => {
    const cookie = (await app.request(`${base}/`)).headers.get("set-cookie");
    expect(cookie).toBe("sayso-session=secret; Path=/; HttpOnly; SameSite=Strict");
    const again = await app.request(`${base}/`, { headers: { cookie: "sayso-session=secret" } });
    expect(again.headers.get("set-cookie")).toBeNull();
    expect((await app.request(`${base}/`, { headers: { host: "evil.example" } })).headers.get("set-cookie")).toBeNull();
  });
});

describe("listening", () => {
  it.each([
    ["127.0.0.1", true],
    ["127.8.9.1", true],
    ["localhost", true],
    ["::1", true],
    ["0.0.0.0", false],
    ["192.168.1.5", false],
    ["127.0.0.1.evil.example", false],
  ])("%s is loopback: %j", (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });

  it("says that a port asked for is taken, and stops when told", async () => {
    const first = await listen(app, "127.0.0.1", 0);
    const answer = await fetch(`http://127.0.0.1:${first.port}/api/status`);
    expect(answer.status).toBe(200);
    await expect(listen(app, "127.0.0.1", first.port)).rejects.toMatchObject({ code: "SAYSO-USAGE-006" });
    await first.stop();
    await expect(fetch(`http://127.0.0.1:${first.port}/api/status`)).rejects.toThrow();
  });

  it("refuses an address that this machine does not have", async () => {
    await expect(listen(app, "203.0.113.1", 0)).rejects.toMatchObject({ code: "SAYSO-USAGE-012" });
  });
});
