import { createServer, type Server } from "node:net";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SaysoError } from "../../model/errors/error.ts";
import { HttpAnswer } from "../../model/snapshot.ts";
import { hurried } from "./loopback.ts";

/** What the server writes next, and how it ends. */
let pieces: readonly Buffer[] = [];
let reset = false;
let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      for (const piece of pieces) socket.write(piece);
      if (reset) socket.resetAndDestroy();
      else socket.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = address !== null && typeof address === "object" ? address.port : 0;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const page = "<!doctype html><p>The bridge is shut, the ministry said.";
const heads = [
  "HTTP/1.1 200 OK",
  "HTTP/1.1 200",
  "HTTP/1.0 200 OK",
  "HTTP/1.1 304 Not Modified",
  "HTTP/1.1 301 Moved",
  "HTTP/1.1 503 Busy",
  "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK",
  "HTTP/1.1 999 Odd",
  "HTTP/2 200",
];
const lines = [
  "content-type: text/html; charset=koi8-r",
  "content-type: text/html; charset=",
  "content-encoding: gzip",
  "content-encoding: br",
  "content-encoding: zstd, deflate",
  "content-length: 10",
  "content-length: -1",
  "content-length: 99999999999999999999",
  "transfer-encoding: chunked",
  "transfer-encoding: gzip, chunked",
  "location: /",
  "location: //[",
  "location: http://10.0.0.1/",
  "retry-after: 1",
  "retry-after: \u00ff",
  'etag: "\u00e9"',
  "x: \t",
  ": none",
];
const bodies = [
  Buffer.from(page),
  gzipSync(page),
  brotliCompressSync(page),
  zstdCompressSync(page),
  Buffer.from("5\r\nhello\r\n0\r\n\r\n"),
  Buffer.from("ffffffffffff\r\n"),
  Buffer.alloc(0),
];

const answers = fc.record({
  head: fc.constantFrom(...heads),
  lines: fc.array(fc.constantFrom(...lines), { maxLength: 5 }),
  body: fc.constantFrom(...bodies),
  damage: fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { maxLength: 3 }),
  cut: fc.option(fc.nat(300), { freq: 4 }),
  split: fc.nat(200),
  reset: fc.boolean(),
});

test("whatever a server writes, the answer is a result or a refusal that has a name", async () => {
  const runs = Number(process.env["SAYSO_FUZZ_RUNS"] ?? 150);
  await fc.assert(
    fc.asyncProperty(answers, async (answer) => {
      const whole = Buffer.concat([
        Buffer.from(`${[answer.head, ...answer.lines].join("\r\n")}\r\n\r\n`, "latin1"),
        answer.body,
      ]);
      for (const [at, byte] of answer.damage) if (at < whole.length) whole[at] = byte;
      const sent = whole.subarray(0, answer.cut ?? whole.length);
      pieces = [sent.subarray(0, answer.split), sent.subarray(answer.split)];
      reset = answer.reset;
      const { fetcher } = hurried({ obeyRobots: false, retries: 1, sizeLimit: 100_000 });
      try {
        const result = await fetcher.fetch(`http://127.0.0.1:${port}/`, { etag: '"v1"' });
        const http = result.kind === "unchanged" ? result.http : result.captured.snapshot.http;
        expect(HttpAnswer.safeParse(http).success).toBe(true);
      } catch (error) {
        if (!(error instanceof SaysoError)) throw error;
        expect(error.code).toMatch(/^SAYSO-(?:FETCH|INTAKE|FORMAT)-\d{3}$/);
      }
    }),
    { numRuns: runs },
  );
}, 1_500_000);
