import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { type Answer, hurried, type Loopback, serve } from "./loopback.ts";

const open: Loopback[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function site(paths: Readonly<Record<string, Answer>>, options?: Parameters<typeof serve>[1]): Promise<Loopback> {
  const server = await serve(paths, options);
  open.push(server);
  return server;
}

const at = (server: { readonly port: number }, path: string, host = "127.0.0.1") =>
  `http://${host}:${server.port}${path}`;
const page = "<!doctype html><p>The bridge is shut, the ministry said.";
const html: Answer = (response) => response.end(page);
const plain = { obeyRobots: false, retries: 0 } as const;

/** A server that writes the bytes given and then does what it is told. */
async function raw(bytes: string, then: "end" | "stay" | "reset" = "end"): Promise<{ readonly port: number }> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      socket.write(bytes);
      if (then === "end") socket.end();
      if (then === "reset") setTimeout(() => socket.resetAndDestroy(), 20);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  open.push({ port, asked: [], most: () => 0, close: () => new Promise((resolve) => server.close(() => resolve())) });
  return { port };
}

describe("a server that is slow", () => {
  test("to answer", async () => {
    const server = await site({ "/": () => undefined });
    const fetched = hurried({ ...plain, timeouts: { headers: 150, idle: 150 } }).fetcher.fetch(at(server, "/"));
    await expect(fetched).rejects.toMatchObject({
      code: "SAYSO-FETCH-005",
      message: expect.stringContaining("no answer in 150 ms"),
    });
  });

  test("to go on", async () => {
    const server = await site({ "/": (response) => void response.write("<p>") });
    const fetched = hurried({ ...plain, timeouts: { headers: 150, idle: 150 } }).fetcher.fetch(at(server, "/"));
    await expect(fetched).rejects.toMatchObject({
      code: "SAYSO-FETCH-005",
      message: expect.stringContaining("nothing more for 150 ms"),
    });
  });

  test("to end, though it goes on all the time", async () => {
    const server = await site({
      "/": (response) => {
        const drip = setInterval(() => response.write("<p>"), 20);
        response.on("close", () => clearInterval(drip));
      },
    });
    const fetched = hurried({ ...plain, timeouts: { total: 300 } }).fetcher.fetch(at(server, "/"));
    await expect(fetched).rejects.toMatchObject({
      code: "SAYSO-FETCH-005",
      message: expect.stringContaining("not done after 300 ms"),
    });
  });

  test("to say its own encryption", async () => {
    const server = await raw("", "stay");
    const { fetcher } = hurried({ ...plain, timeouts: { connect: 100 } });
    await expect(fetcher.fetch(`https://127.0.0.1:${server.port}/`)).rejects.toMatchObject({ code: "SAYSO-FETCH-003" });
  });

  test("is not asked again, and neither is a name server that never answers", async () => {
    const server = await site({ "/": () => undefined });
    const { fetcher, waits } = hurried({
      obeyRobots: false,
      timeouts: { connect: 50, headers: 50 },
      lookup: () => new Promise(() => undefined),
    });
    await expect(fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: "SAYSO-FETCH-005" });
    await expect(fetcher.fetch("http://news.test/")).rejects.toMatchObject({ code: "SAYSO-FETCH-005" });
    expect(server.asked).toEqual(["/"]);
    expect(waits).toEqual([]);
  });
});

describe("an answer that is too large", () => {
  const limited = { ...plain, sizeLimit: 10_000 };

  test("and says so is not read", async () => {
    const server = await site({
      "/": (response) => {
        response.writeHead(200, { "content-length": "10001" });
        response.write("<p>");
      },
    });
    await expect(hurried(limited).fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: "SAYSO-FETCH-006" });
  });

  test("and never ends is left", async () => {
    const server = await site({
      "/": (response) => {
        const more = () => {
          while (!response.destroyed && response.write("x".repeat(1000)));
        };
        response.on("drain", more);
        more();
      },
    });
    await expect(hurried(limited).fetcher.fetch(at(server, "/"))).rejects.toThrow("sends more than 10 kB");
  });

  test("in its head is left", async () => {
    const server = await raw(`HTTP/1.1 200 OK\r\n${`x-a: ${"a".repeat(1000)}\r\n`.repeat(100)}\r\n`);
    await expect(hurried(plain).fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: "SAYSO-FETCH-006" });
  });

  const zeros = Buffer.alloc(5_000_000);
  test.each([
    ["gzip", gzipSync(zeros)],
    ["deflate", deflateSync(zeros)],
    ["br", brotliCompressSync(zeros)],
    ["zstd", zstdCompressSync(zeros)],
    ["gzip, gzip", gzipSync(gzipSync(zeros))],
  ])("once its %s is unpacked is left", async (coding, bomb) => {
    expect(bomb.length).toBeLessThan(10_000);
    const server = await site({ "/": (response) => response.writeHead(200, { "content-encoding": coding }).end(bomb) });
    const fetched = hurried(limited).fetcher.fetch(at(server, "/"));
    await expect(fetched).rejects.toMatchObject({ code: "SAYSO-FETCH-006", http: { status: 200 } });
  });

  test("by one byte is, and at the limit is not", async () => {
    const server = await site({ "/": (response) => response.end("x".repeat(10_000)) });
    expect(await hurried(limited).fetcher.fetch(at(server, "/"))).toMatchObject({ kind: "captured" });
    const less = hurried({ ...plain, sizeLimit: 9999 });
    await expect(less.fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: "SAYSO-FETCH-006" });
  });
});

describe("packing", () => {
  test.each([
    ["gzip", gzipSync(page)],
    ["X-GZIP", gzipSync(page)],
    ["deflate", deflateSync(page)],
    ["deflate", deflateRawSync(page)],
    ["br", brotliCompressSync(page)],
    ["zstd", zstdCompressSync(page)],
    ["br, gzip", gzipSync(brotliCompressSync(page))],
    ["identity", Buffer.from(page)],
  ])("%s is undone", async (coding, body) => {
    const server = await site({ "/": (response) => response.writeHead(200, { "content-encoding": coding }).end(body) });
    expect(await hurried(plain).fetcher.fetch(at(server, "/"))).toMatchObject({ captured: { text: page } });
  });

  test.each([
    ["gzip", gzipSync(page).subarray(0, -9), "007"],
    ["gzip", Buffer.from(page), "007"],
    ["br", brotliCompressSync(page).subarray(0, -3), "007"],
    ["compress", Buffer.from(page), "018"],
    ["gzip, gzip, gzip", gzipSync(gzipSync(gzipSync(page))), "018"],
  ])("%s that is damaged or not known is refused", async (coding, body, code) => {
    const server = await site({ "/": (response) => response.writeHead(200, { "content-encoding": coding }).end(body) });
    await expect(hurried(plain).fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: `SAYSO-FETCH-${code}` });
  });
});

describe("an answer that breaks off", () => {
  test.each([
    ["before the length that it said", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n<p>half", "end", "007"],
    ["before its last piece", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n<p>h\r\n", "end", "007"],
    ["by a reset", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n<p>half", "reset", "007"],
    ["before it began", "", "end", "003"],
    ["within its head", "HTTP/1.1 200 OK\r\ncontent-le", "end", "007"],
    ["and was no HTTP", "SSH-2.0-OpenSSH_9.9\r\n\r\n", "end", "016"],
  ] as const)("%s is no page", async (_, bytes, then, code) => {
    const server = await raw(bytes, then);
    const { fetcher, waits } = hurried({ obeyRobots: false, retries: 1 });
    await expect(fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: `SAYSO-FETCH-${code}` });
    expect(waits.length > 0).toBe(code !== "016");
  });

  test("is asked for again", async () => {
    let times = 0;
    const server = await site({
      "/": (response, request) => (++times === 1 ? response.destroy() : html(response, request)),
    });
    const { fetcher } = hurried({ obeyRobots: false });
    expect(await fetcher.fetch(at(server, "/"))).toMatchObject({ kind: "captured" });
  });

  test("that said no length ends where the connection does", async () => {
    const server = await raw(`HTTP/1.0 200 OK\r\n\r\n${page}`);
    expect(await hurried(plain).fetcher.fetch(at(server, "/"))).toMatchObject({ captured: { text: page } });
  });

  test("is not taken for the notice before it", async () => {
    const server = await raw(`HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${page}`);
    expect(await hurried(plain).fetcher.fetch(at(server, "/"))).toMatchObject({ captured: { text: page } });
  });
});

describe("a private address", () => {
  test.each(["127.0.0.1", "localhost", "2130706433", "0x7f.1", "0177.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"])(
    "as %s is refused before anything is sent",
    async (host) => {
      const server = await site({ "/": html });
      const { fetcher } = hurried({ allowPrivate: ["10.0.0.0/8"] });
      const fetched = fetcher.fetch(at(server, "/", host));
      await expect(fetched).rejects.toMatchObject({
        code: "SAYSO-FETCH-010",
        message: expect.stringContaining("--allow-private"),
      });
      expect(server.asked).toEqual([]);
    },
  );

  test("is refused where a public page sends on to it", async () => {
    const inner = await site({ "/admin": html });
    const outer = await site(
      { "/": (response) => response.writeHead(302, { location: at(inner, "/admin") }).end() },
      { host: "127.0.0.2" },
    );
    const { fetcher } = hurried({ obeyRobots: false, allowPrivate: ["127.0.0.2"] });
    await expect(fetcher.fetch(at(outer, "/", "127.0.0.2"))).rejects.toMatchObject({ code: "SAYSO-FETCH-010" });
    expect(inner.asked).toEqual([]);
  });

  test("is refused when a name leads to it the second time only", async () => {
    const inner = await site({ "/": html });
    // Tests reach no public address: 127.0.0.2 stands for one by being allowed.
    const outer = await site(
      { "/": (response) => response.writeHead(302, { location: at(inner, "/", "rebind.test") }).end() },
      { host: "127.0.0.2" },
    );
    const answers = ["127.0.0.2", "127.0.0.1"];
    const { fetcher } = hurried({
      obeyRobots: false,
      allowPrivate: ["127.0.0.2"],
      lookup: async () => [answers.shift() ?? "127.0.0.1"],
    });
    await expect(fetcher.fetch(at(outer, "/", "rebind.test"))).rejects.toMatchObject({ code: "SAYSO-FETCH-010" });
    expect(outer.asked).toEqual(["/"]);
    expect(inner.asked).toEqual([]);
  });

  test("is not reached by a name that leads to it right after it was checked", async () => {
    const inner = await site({ "/": html });
    const asked: string[] = [];
    const { fetcher } = hurried({
      obeyRobots: false,
      allowPrivate: ["127.0.0.2"],
      // The system's own name server knows no such name: a second lookup anywhere could not connect at all.
      lookup: async (host) => [asked.push(host) === 1 ? "127.0.0.2" : "127.0.0.1"],
    });
    await expect(fetcher.fetch(at(inner, "/", "rebind.test"))).rejects.toMatchObject({ code: "SAYSO-FETCH-010" });
    // The first connection went to 127.0.0.2, where nobody listens; the second try asked again, and was refused.
    expect(asked).toEqual(["rebind.test", "rebind.test"]);
    expect(inner.asked).toEqual([]);
  });

  test("of a robots.txt is refused as well", async () => {
    const inner = await site({ "/secret": html });
    const outer = await site(
      { "/robots.txt": (response) => response.writeHead(302, { location: at(inner, "/secret") }).end(), "/": html },
      { host: "127.0.0.2" },
    );
    const { fetcher } = hurried({ allowPrivate: ["127.0.0.2"] });
    await expect(fetcher.fetch(at(outer, "/", "127.0.0.2"))).rejects.toMatchObject({ code: "SAYSO-FETCH-010" });
    expect(inner.asked).toEqual([]);
  });

  test("is fetched from where it is allowed by its name, once looked up, with the name as host", async () => {
    let host: string | undefined;
    const server = await site({
      "/": (response, request) => {
        host = request.headers.host;
        html(response, request);
      },
    });
    const asked: string[] = [];
    const { fetcher } = hurried({
      obeyRobots: false,
      allowPrivate: ["wiki.test"],
      lookup: async (name) => {
        asked.push(name);
        return ["127.0.0.9", "127.0.0.1"];
      },
    });
    expect(await fetcher.fetch(at(server, "/", "Wiki.test"))).toMatchObject({ kind: "captured" });
    expect(asked).toEqual(["wiki.test"]);
    expect(host).toBe(`wiki.test:${server.port}`);
  });
});

describe("an encrypted server", () => {
  const pem = (name: string) => readFileSync(new URL(`../../../fixtures/tls/${name}.pem`, import.meta.url), "utf8");
  const tls = { key: pem("key"), cert: pem("cert") };
  const local = { ...plain, allowPrivate: ["127.0.0.1"], lookup: async () => ["127.0.0.1"] };

  test("is read where its certificate is trusted and for its name", async () => {
    const server = await site({ "/": html }, { tls });
    const { fetcher } = hurried({ ...local, authorities: [tls.cert] });
    for (const host of ["secure.test", "secure.test."]) {
      expect(await fetcher.fetch(`https://${host}:${server.port}/`)).toMatchObject({ captured: { text: page } });
    }
  });

  test.each([
    ["nobody vouches for it", "secure.test", []],
    ["it is for another name", "other.test", [tls.cert]],
    ["it is for a name and not for the address", "127.0.0.1", [tls.cert]],
  ])("is not read when %s", async (_, host, authorities) => {
    const server = await site({ "/": html }, { tls });
    const { fetcher, waits } = hurried({ ...local, retries: 2, authorities });
    await expect(fetcher.fetch(`https://${host}:${server.port}/`)).rejects.toMatchObject({ code: "SAYSO-FETCH-004" });
    expect(server.asked).toEqual([]);
    expect(waits).toEqual([]);
  });

  test("that is not encrypted at all is not read", async () => {
    const server = await site({ "/": html });
    await expect(hurried(local).fetcher.fetch(`https://secure.test:${server.port}/`)).rejects.toMatchObject({
      code: "SAYSO-FETCH-004",
    });
  });

  test("that sends on to one that is not is written down", async () => {
    const open = await site({ "/": html });
    const server = await site(
      { "/": (response) => response.writeHead(301, { location: at(open, "/") }).end() },
      { tls },
    );
    const { fetcher } = hurried({ ...local, authorities: [tls.cert] });
    const from = `https://secure.test:${server.port}/`;
    expect(await fetcher.fetchBytes(from)).toMatchObject({
      http: { redirects: [{ from, status: 301, to: at(open, "/") }] },
    });
  });
});
