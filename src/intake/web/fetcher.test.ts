import { afterEach, describe, expect, test } from "vitest";
import { HttpAnswer } from "../../model/snapshot.ts";
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

const at = (server: Loopback, path: string, host = "127.0.0.1") => `http://${host}:${server.port}${path}`;
const page = "<!doctype html><title>Bridge</title><p>The bridge is shut, the ministry said.";
const html: Answer = (response) => response.writeHead(200, { "content-type": "text/html" }).end(page);
const to =
  (location: string, status = 302): Answer =>
  (response) =>
    response.writeHead(status, { location }).end();

describe("a page", () => {
  test("is captured with its address, the answer's head, and nothing that tells who asked", async () => {
    let sent: Record<string, unknown> = {};
    const server = await site({
      "/a?b=1": (response, request) => {
        sent = request.headers;
        response.writeHead(200, [
          ["Content-Type", "text/html; charset=utf-8"],
          ["ETag", '"v1"'],
          ["Last-Modified", "Tue, 13 Oct 2026 07:00:00 GMT"],
          ["X-Name", Buffer.from("Kyjov – jih").toString("latin1")],
          ["Set-Cookie", "id=42"],
        ] as never);
        response.end(page);
      },
    });
    const { fetcher } = hurried();
    const url = at(server, "/a?b=1");
    const result = await fetcher.fetch(`${url}#top`);
    if (result.kind !== "captured") throw new Error(result.kind);
    const { snapshot, text } = result.captured;
    expect(text).toBe(page);
    expect(result).toMatchObject({ etag: '"v1"', lastModified: "Tue, 13 Oct 2026 07:00:00 GMT" });
    expect(snapshot).toMatchObject({ method: "web", mediaType: "text/html", locator: `${url}#top`, address: url });
    expect(snapshot.http).toMatchObject({ requested: url, status: 200, redirects: [] });
    expect(HttpAnswer.parse(snapshot.http)).toEqual(snapshot.http);
    expect(snapshot.http?.headers).toContainEqual(["x-name", "Kyjov – jih"]);
    expect(snapshot.http?.headers.slice(0, 2).map(([name]) => name)).toEqual(["content-type", "etag"]);
    expect(JSON.stringify(snapshot.http)).not.toContain("id=42");
    expect(Object.keys(sent).sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
    expect(sent).toMatchObject({ "user-agent": "Sayso/0.0.0 (tests)", connection: "close" });
  });

  test("that has not changed is not sent again, and not parsed", async () => {
    const server = await site({
      "/": (response, { headers }) => {
        const known = headers["if-none-match"] === '"v1"' && headers["if-modified-since"] === "then";
        response.writeHead(known ? 304 : 500, { etag: '"v1"' }).end();
      },
    });
    const result = await hurried().fetcher.fetch(at(server, "/"), { etag: '"v1"', lastModified: "then" });
    expect(result).toMatchObject({ kind: "unchanged", etag: '"v1"', address: at(server, "/"), http: { status: 304 } });
  });

  test("a 304 that was not asked for is no answer, and state that is no header is not sent", async () => {
    const server = await site({
      "/": (response, { headers }) => response.writeHead(headers["if-none-match"] === undefined ? 304 : 200).end(),
    });
    const { fetcher } = hurried();
    await expect(fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: "SAYSO-FETCH-016" });
    expect(await fetcher.fetch(at(server, "/"), { etag: '"a"\r\nx: y' })).toMatchObject({ kind: "unchanged" });
  });

  test.each([
    ["in its header", "text/html; Charset='koi8-r'", ""],
    ["in the page, where the header has none", "text/html", '<meta charset="koi8-r">'],
    ["in the header, where the page has another", "text/html; charset=koi8-r", '<meta charset="windows-1251">'],
    ["in the page, where the header has UTF-8, which it is not", "text/html; charset=utf-8", '<meta charset="koi8-r">'],
    ["in the page, where the header has none that there is", "text/html; charset=nonsense", '<meta charset="koi8-r">'],
  ])("in another encoding, named %s, is decoded", async (_, type, meta) => {
    const body = Buffer.concat([
      Buffer.from(`<!doctype html>${meta}<p>`),
      Buffer.from([0xed, 0xcf, 0xd3, 0xd4, 0x20, 0xda, 0xc1, 0xcb, 0xd2, 0xd9, 0xd4]),
    ]);
    const server = await site({ "/": (response) => response.writeHead(200, { "content-type": type }).end(body) });
    const result = await hurried().fetcher.fetch(at(server, "/"));
    expect(result).toMatchObject({ captured: { snapshot: { encoding: "koi8-r" } } });
    expect(result.kind === "captured" && result.captured.text.endsWith("Мост закрыт")).toBe(true);
  });

  test("whose header names an encoding that it is not in is read as what it is", async () => {
    const server = await site({
      "/": (response) =>
        response.writeHead(200, { "content-type": "text/html; charset=windows-1251" }).end("<p>Міст закрито"),
    });
    expect(await hurried().fetcher.fetch(at(server, "/"))).toMatchObject({ captured: { text: "<p>Міст закрито" } });
  });

  test.each(["image/png", "video/mp4", "audio/mpeg", "font/woff2"])(
    "of the type %s is refused by its head",
    async (type) => {
      const server = await site({
        "/": (response) => {
          response.writeHead(200, { "content-type": type, "content-length": "1000" });
          response.write("x");
        },
      });
      await expect(hurried().fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: "SAYSO-FETCH-018" });
    },
  );

  test("that is empty, or a program, is refused as files are", async () => {
    const server = await site({
      "/empty": (response) => response.writeHead(200).end(),
      "/program": (response) => response.writeHead(200).end("\x7fELF\0\0"),
    });
    const { fetcher } = hurried();
    await expect(fetcher.fetch(at(server, "/empty"))).rejects.toMatchObject({ code: "SAYSO-INTAKE-005" });
    await expect(fetcher.fetch(at(server, "/program"))).rejects.toMatchObject({ code: "SAYSO-INTAKE-007" });
  });

  test("as bytes it is whatever it is, with what the head says", async () => {
    const feed = '<?xml version="1.0"?><rss/>';
    const server = await site({
      "/": (response) => response.writeHead(200, { "content-type": "Application/RSS+XML; charset=utf-8" }).end(feed),
    });
    const result = await hurried().fetcher.fetchBytes(at(server, "/"));
    expect(result).toMatchObject({
      kind: "bytes",
      mediaType: "application/rss+xml",
      charset: "utf-8",
      address: at(server, "/"),
    });
    expect(result.kind === "bytes" && Buffer.from(result.bytes).toString()).toBe(feed);
    await expect(hurried().fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: "SAYSO-INTAKE-008" });
  });
});

describe("redirects", () => {
  test("are followed and written down", async () => {
    const server = await site({ "/a": to("/b", 301), "/b": to("c?d#e", 307), "/c?d": html });
    const result = await hurried().fetcher.fetch(at(server, "/a"));
    expect(result).toMatchObject({
      captured: {
        snapshot: {
          address: at(server, "/c?d"),
          locator: at(server, "/a"),
          http: {
            requested: at(server, "/a"),
            redirects: [
              { from: at(server, "/a"), status: 301, to: at(server, "/b") },
              { from: at(server, "/b"), status: 307, to: at(server, "/c?d") },
            ],
          },
        },
      },
    });
  });

  test("in a circle end", async () => {
    const server = await site({ "/a": to("/b"), "/b": to("/a#x"), "/self": to("/self") });
    const { fetcher } = hurried();
    await expect(fetcher.fetch(at(server, "/a"))).rejects.toMatchObject({
      code: "SAYSO-FETCH-008",
      http: { status: 302 },
    });
    await expect(fetcher.fetch(at(server, "/self"))).rejects.toThrow("in a circle");
    expect(server.asked).toEqual(["/robots.txt", "/a", "/b", "/self"]);
  });

  test("are followed ten times and no more", async () => {
    const hops = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`/${n}`, to(`/${n + 1}`)]));
    const server = await site({ ...hops, "/12": html });
    const { fetcher } = hurried();
    expect(await fetcher.fetch(at(server, "/2"))).toMatchObject({ kind: "captured" });
    await expect(fetcher.fetch(at(server, "/1"))).rejects.toMatchObject({ code: "SAYSO-FETCH-008" });
  });

  test.each(["ftp://news.test/", "file:///etc/passwd", "http://me:secret@127.0.0.1/", "http://"])(
    "to %s are refused",
    async (target) => {
      const server = await site({ "/": to(target) });
      await expect(hurried().fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: "SAYSO-FETCH-009" });
    },
  );

  test("without a place to go to are no page", async () => {
    const server = await site({ "/": (response) => response.writeHead(302).end("moved") });
    await expect(hurried().fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: "SAYSO-FETCH-016" });
  });

  test("never carry cookies or where one came from", async () => {
    let sent: Record<string, unknown> = {};
    const server = await site({
      "/": (response) => response.writeHead(302, { location: "/in", "set-cookie": "id=42" }).end(),
      "/in": (response, request) => {
        sent = request.headers;
        html(response, request);
      },
    });
    await hurried().fetcher.fetch(at(server, "/"));
    expect(sent).not.toHaveProperty("cookie");
    expect(sent).not.toHaveProperty("referer");
  });
});

describe("statuses", () => {
  test.each([
    [400, "014", 1],
    [401, "014", 1],
    [403, "014", 1],
    [404, "015", 1],
    [410, "015", 1],
    [451, "014", 1],
    [204, "016", 1],
    [206, "016", 1],
    [500, "016", 3],
    [503, "016", 3],
    [429, "017", 1],
  ])("%d is SAYSO-FETCH-%s after %d requests", async (status, code, requests) => {
    const server = await site({ "/": (response) => response.writeHead(status).end() });
    const { fetcher } = hurried({ obeyRobots: false });
    const failure = { code: `SAYSO-FETCH-${code}`, http: { status, requested: at(server, "/") } };
    await expect(fetcher.fetch(at(server, "/"))).rejects.toMatchObject(failure);
    expect(server.asked).toHaveLength(requests);
  });

  test("a fault that passes is waited out, longer each time, spread by what is given", async () => {
    let times = 0;
    const server = await site({
      "/": (response, request) => (++times < 3 ? response.writeHead(502).end() : html(response, request)),
    });
    const { fetcher, waits } = hurried({ obeyRobots: false, random: () => 0.25 });
    expect(await fetcher.fetch(at(server, "/"))).toMatchObject({ kind: "captured" });
    // Each wait before a try is followed by what is left of the pause between requests.
    expect(waits).toEqual([750, 250, 1500]);
  });

  test.each([
    [429, "3"],
    [503, "Tue, 13 Oct 2026 08:00:03 GMT"],
  ])("%d with a short Retry-After is waited for", async (status, after) => {
    let times = 0;
    const server = await site({
      "/": (response, request) =>
        ++times < 2 ? response.writeHead(status, { "retry-after": after }).end() : html(response, request),
    });
    const { fetcher, waits } = hurried({ obeyRobots: false });
    expect(await fetcher.fetch(at(server, "/"))).toMatchObject({ kind: "captured" });
    expect(waits).toEqual([3000]);
  });

  test.each([
    ["999999999", "2027-10-13T08:00:00.000Z"],
    ["Wed, 14 Oct 2026 08:00:00 GMT", "2026-10-14T08:00:00.000Z"],
    ["soon", undefined],
    ["-5", undefined],
    ["1e3", undefined],
  ])("429 with the Retry-After %s is %s", async (after, until) => {
    const server = await site({ "/": (response) => response.writeHead(429, { "retry-after": after }).end() });
    const fetched = hurried({ obeyRobots: false }).fetcher.fetch(at(server, "/"));
    await expect(fetched).rejects.toMatchObject({ code: "SAYSO-FETCH-017", until });
  });

  test("a short Retry-After is kept by all who want something of the host", async () => {
    let times = 0;
    const server = await site({
      "/1": (response, request) =>
        ++times < 2 ? response.writeHead(503, { "retry-after": "4" }).end() : html(response, request),
      "/2": html,
    });
    // The clock stands, so that nobody's wait is over by another's.
    const { fetcher, waits } = hurried({ obeyRobots: false, clock: () => new Date(0) });
    await Promise.all(["/1", "/2"].map((path) => fetcher.fetch(at(server, path))));
    expect(waits.filter((wait) => wait === 4000).length).toBeGreaterThan(1);
  });

  test("a long Retry-After ends the fetch, and the host is not asked again before", async () => {
    const server = await site({
      "/": (response) => response.writeHead(429, { "retry-after": "3600" }).end(),
      "/other": html,
    });
    const { fetcher, waits, advance } = hurried({ obeyRobots: false });
    const until = "2026-10-13T09:00:00.000Z";
    await expect(fetcher.fetch(at(server, "/"))).rejects.toMatchObject({
      code: "SAYSO-FETCH-017",
      until,
      http: { status: 429 },
    });
    await expect(fetcher.fetch(at(server, "/other"))).rejects.toMatchObject({ code: "SAYSO-FETCH-017", until });
    expect(server.asked).toEqual(["/"]);
    advance(3_590_000);
    waits.length = 0;
    expect(await fetcher.fetch(at(server, "/other"))).toMatchObject({ kind: "captured" });
    expect(waits.at(-1)).toBeLessThanOrEqual(10_000);
  });
});
