import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSqliteLedger } from "../src/ledger/sqlite/sqlite-ledger.ts";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "sayso-kill-intake-"));
const pages = 24;
const kills = 6;
let server: Server;
let site: string;

function page(number: number): string {
  return `<!doctype html><html lang="en"><head><title>Culvert ${number} closed</title></head><body><article><h1>Culvert ${number} closed</h1>
<p>Inspector ${number} said on Tuesday that culvert ${number} had been closed. “We saw water at ${number} metres,” the inspector said.</p>
<p>According to the town council, it was not clear how many people had to leave their houses beside culvert ${number}, or when they can come back.</p></article></body></html>`;
}

/** A record of a web archive with a page in it, in a gzip member of its own. */
function record(number: number): Buffer {
  const body = page(number);
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const head = [
    "WARC/1.1",
    "WARC-Type: response",
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, "0")}>`,
    `WARC-Target-URI: https://post.example/culvert/${number}`,
    "WARC-Date: 2026-03-02T09:00:00Z",
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${Buffer.byteLength(http)}`,
  ].join("\r\n");
  return gzipSync(`${head}\r\n\r\n${http}\r\n\r\n`);
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const number = Number(/^\/culvert\/(\d+)$/u.exec(request.url ?? "")?.[1]);
    if (request.url === "/feed") {
      const items = Array.from({ length: pages }, (_, at) => `<item><link>${site}/culvert/${at}</link></item>`).join(
        "",
      );
      response.writeHead(200, { "content-type": "application/rss+xml" });
      response.end(`<rss version="2.0"><channel><title>Culverts</title>${items}</channel></rss>`);
    } else if (Number.isInteger(number)) response.writeHead(200, { "content-type": "text/html" }).end(page(number));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(scratch, { recursive: true, force: true });
});

/** Runs the program, and kills it once it has acknowledged `after` lines; gives the lines, and whether it came to its end. */
function run(
  args: readonly string[],
  after: number,
): Promise<{ readonly lines: readonly string[]; readonly ended: boolean }> {
  return new Promise((resolve, reject) => {
    // Without weights a start is quick, and what is tested here is what is lost.
    const env = { ...process.env, SAYSO_PACKS: scratch };
    const child = spawn(process.execPath, [main, ...args, "--json"], { stdio: ["ignore", "pipe", "ignore"], env });
    let printed = "";
    let ended = false;
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      printed += piece;
      if (printed.split("\n").length > after) child.kill("SIGKILL");
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      ended = code === 0;
    });
    child.on("close", () => resolve({ lines: printed.split("\n").slice(0, -1), ended }));
  });
}

async function titlesIn(path: string): Promise<readonly string[]> {
  const ledger = await openSqliteLedger(path, { clock: () => new Date() });
  try {
    expect((await ledger.verify()).faults).toEqual([]);
    const { items } = await ledger.documents({ caseName: "default", limit: 1000 });
    return items.map(({ title }) => title ?? "");
  } finally {
    await ledger.close();
  }
}

const all = Array.from({ length: pages }, (_, at) => `Culvert ${at} closed`).sort();

it("reads a web archive to its end however often it is killed, each record once", { timeout: 600_000 }, async () => {
  const archive = join(scratch, "culverts.warc.gz");
  writeFileSync(archive, Buffer.concat(Array.from({ length: pages }, (_, at) => record(at))));
  const ledger = join(scratch, "archive.sqlite");
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < kills; kill++) {
    const { lines } = await run(["read", "--ledger", ledger, "--workers", "1", archive], 2 + kill * 3);
    for (const line of lines)
      acknowledged.add((JSON.parse(line) as { record: { document: { title: string } } }).record.document.title);
    const there = await titlesIn(ledger);
    expect(new Set(there).size).toBe(there.length);
    expect([...acknowledged].filter((title) => !there.includes(title))).toEqual([]);
  }
  expect((await run(["read", "--ledger", ledger, archive], Number.POSITIVE_INFINITY)).ended).toBe(true);
  expect([...(await titlesIn(ledger))].sort()).toEqual(all);
});

it("takes up a watch where it was killed: nothing found is lost, nothing is read twice", {
  timeout: 600_000,
}, async () => {
  const ledger = join(scratch, "watch.sqlite");
  const open = ["--ledger", ledger, "--allow-private", "127.0.0.1"];
  await run(["watch", "add", `${site}/feed`, ...open], Number.POSITIVE_INFINITY);
  for (const after of [1, 2, 3]) await run(["watch", "run", "--once", ...open], after);
  const before = await titlesIn(ledger);
  expect(new Set(before).size).toBe(before.length);
  expect(before.length).toBeGreaterThan(0);
  const { ended } = await run(["watch", "run", "--once", ...open], Number.POSITIVE_INFINITY);
  expect(ended).toBe(true);
  expect([...(await titlesIn(ledger))].sort()).toEqual(all);
});
