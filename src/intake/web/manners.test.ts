import { afterEach, describe, expect, test, vi } from "vitest";
import { createFetcher } from "./fetcher.ts";
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
const html: Answer = (response) => response.end("<!doctype html><p>The bridge is shut.");
const robots =
  (text: string): Answer =>
  (response) =>
    response.end(text);
const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code).end();
const redirect =
  (location: string): Answer =>
  (response) =>
    response.writeHead(302, { location }).end();

describe("one request a host at a time", () => {
  test("with a pause between; other hosts do not wait", async () => {
    const slow: Answer = (response, request) => setTimeout(() => html(response, request), 30);
    const server = await site({ "/1": slow, "/2": slow, "/3": slow });
    const other = await site({ "/1": slow }, { host: "127.0.0.2" });
    const { fetcher, waits } = hurried({ obeyRobots: false, allowPrivate: ["127.0.0.0/8"], clock: () => new Date(0) });
    const urls = [at(server, "/1"), at(server, "/2"), at(server, "/3"), at(other, "/1", "127.0.0.2")];
    await Promise.all(urls.map((url) => fetcher.fetch(url)));
    expect(server.most()).toBe(1);
    expect(server.asked).toEqual(["/1", "/2", "/3"]);
    expect(waits).toEqual([1000, 1000]);
  });

  test("and a failed one does not hold up the next", async () => {
    const server = await site({ "/1": (response) => response.destroy(), "/2": html });
    const { fetcher } = hurried({ obeyRobots: false, retries: 0 });
    const first = fetcher.fetch(at(server, "/1"));
    const second = fetcher.fetch(at(server, "/2"));
    await expect(first).rejects.toMatchObject({ code: "SAYSO-FETCH-003" });
    expect(await second).toMatchObject({ kind: "captured" });
  });

  test("a clock that is set back does not stop it", async () => {
    const server = await site({ "/": html });
    let now = 10_000_000;
    const { fetcher, waits } = hurried({ obeyRobots: false, clock: () => new Date(now) });
    await fetcher.fetch(at(server, "/"));
    now = 0;
    await fetcher.fetch(at(server, "/"));
    expect(waits).toEqual([1000]);
  });

  test("who stops waiting is let go at once, and is not asked for", async () => {
    const server = await site({ "/1": () => undefined, "/2": html });
    const { fetcher } = hurried({ obeyRobots: false, timeouts: { headers: 300 }, retries: 0 });
    const first = fetcher.fetch(at(server, "/1"));
    const stop = new AbortController();
    const second = fetcher.fetch(at(server, "/2"), { signal: stop.signal });
    const why = new Error("the user has stopped it");
    stop.abort(why);
    await expect(second).rejects.toBe(why);
    await expect(first).rejects.toMatchObject({ code: "SAYSO-FETCH-005" });
    expect(server.asked).toEqual(["/1"]);
    await expect(fetcher.fetch(at(server, "/2"), { signal: stop.signal })).rejects.toBe(why);
  });

  test("who stops in the middle closes the connection", async () => {
    const closed = vi.fn();
    const stop = new AbortController();
    const why = new Error("the user has stopped it");
    const server = await site({
      "/": (response) => {
        response.on("close", closed);
        response.write("<p>");
        setTimeout(() => stop.abort(why), 20);
      },
    });
    const { fetcher } = hurried({ obeyRobots: false });
    await expect(fetcher.fetch(at(server, "/"), { signal: stop.signal })).rejects.toBe(why);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });
});

describe("a wait", () => {
  test("in real time is left when the caller stops, with the caller's reason", async () => {
    const server = await site({ "/": status(502) });
    const stop = new AbortController();
    const why = new Error("the user has stopped it");
    const fetcher = createFetcher({
      clock: () => new Date(),
      random: () => 0,
      userAgent: "Sayso/0.0.0 (tests)",
      allowPrivate: ["127.0.0.1"],
      obeyRobots: false,
      backOff: 60_000,
    });
    const fetched = fetcher.fetch(at(server, "/"), { signal: stop.signal });
    await vi.waitFor(() => expect(server.asked).toEqual(["/"]));
    setTimeout(() => stop.abort(why), 50);
    await expect(fetched).rejects.toBe(why);
  });
});

describe("robots.txt", () => {
  const rules = "User-agent: *\nDisallow: /all\n\nUser-agent: sayso\nCrawl-delay: 5\nDisallow: /no*\nAllow: /not\n";

  test("is asked first, and the group of one's own name counts", async () => {
    const server = await site({ "/robots.txt": robots(rules), "/all": html, "/no": html, "/not": html });
    const { fetcher } = hurried();
    await fetcher.fetch(at(server, "/all"));
    await fetcher.fetch(at(server, "/not"));
    await expect(fetcher.fetch(at(server, "/no"))).rejects.toMatchObject({ code: "SAYSO-FETCH-012" });
    await expect(fetcher.fetchBytes(at(server, "/none"))).rejects.toThrow(
      /line 6 of .*\/robots\.txt says "Disallow: \/no\*"/,
    );
    expect(server.asked).toEqual(["/robots.txt", "/all", "/not"]);
  });

  test.each([
    ["5", 5000],
    ["0.2", 1000],
    ["3600", 30_000],
    ["soon", 1000],
    ["-1", 1000],
  ])("with a delay of %s makes for a pause of %d ms", async (delay, pause) => {
    const server = await site({ "/robots.txt": robots(`User-agent: *\nCrawl-delay: ${delay}`), "/": html });
    const { fetcher, waits } = hurried({ clock: () => new Date(0) });
    await fetcher.fetch(at(server, "/"));
    expect(waits).toEqual([pause]);
  });

  test("is kept for a day, and for each origin", async () => {
    const server = await site({ "/robots.txt": robots(rules), "/": html });
    const other = await site({ "/robots.txt": robots("User-agent: *\nDisallow: /"), "/": html });
    const { fetcher, advance } = hurried();
    const asks = () => server.asked.filter((path) => path === "/robots.txt").length;
    await Promise.all([fetcher.fetch(at(server, "/")), fetcher.fetch(at(server, "/"))]);
    advance(23.9 * 3_600_000);
    await fetcher.fetch(at(server, "/"));
    expect(asks()).toBe(1);
    await expect(fetcher.fetch(at(other, "/"))).rejects.toMatchObject({ code: "SAYSO-FETCH-012" });
    advance(0.2 * 3_600_000);
    await fetcher.fetch(at(server, "/"));
    expect(asks()).toBe(2);
  });

  test("is obeyed where a redirect leads", async () => {
    const server = await site({
      "/robots.txt": robots("User-agent: *\nDisallow: /in"),
      "/": (response) => response.writeHead(302, { location: "/in" }).end(),
      "/in": html,
    });
    await expect(hurried().fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: "SAYSO-FETCH-012" });
    expect(server.asked).toEqual(["/robots.txt", "/"]);
  });

  test("may be elsewhere, and is for the origin that was asked", async () => {
    const other = await site({ "/r": robots("User-agent: *\nDisallow: /no") });
    const server = await site({
      "/robots.txt": (response) => response.writeHead(301, { location: at(other, "/r") }).end(),
      "/no": html,
      "/yes": html,
    });
    const { fetcher } = hurried();
    await expect(fetcher.fetch(at(server, "/no"))).rejects.toMatchObject({ code: "SAYSO-FETCH-012" });
    expect(await fetcher.fetch(at(server, "/yes"))).toMatchObject({ kind: "captured" });
  });

  test.each([401, 403, 404, 410])("with status %d allows all", async (code) => {
    const server = await site({ "/robots.txt": status(code), "/": html });
    expect(await hurried().fetcher.fetch(at(server, "/"))).toMatchObject({ kind: "captured" });
  });

  test.each([
    ["a status of 500", status(500)],
    ["no end", (response) => void response.write("User-agent: *\n")],
    ["a redirect to itself", (response) => response.writeHead(302, { location: "/robots.txt" }).end()],
    ["no HTTP", (response) => response.socket?.end("hello, world\r\n\r\n")],
  ] satisfies [string, Answer][])("with %s allows nothing for a while", async (_, answer) => {
    const server = await site({ "/robots.txt": answer, "/": html });
    const { fetcher, advance } = hurried({ retries: 0, timeouts: { headers: 300, idle: 150 } });
    const failure = { code: "SAYSO-FETCH-013" };
    await expect(fetcher.fetch(at(server, "/"))).rejects.toMatchObject(failure);
    const asked = server.asked.length;
    await expect(fetcher.fetch(at(server, "/"))).rejects.toMatchObject(failure);
    expect(server.asked).toHaveLength(asked);
    advance(600_000);
    await expect(fetcher.fetch(at(server, "/"))).rejects.toMatchObject(failure);
    expect(server.asked.length).toBeGreaterThan(asked);
    expect(server.asked).not.toContain("/");
  });

  test("is looked for through five redirects and no more", async () => {
    const hops = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`/${n}`, `/${n + 1}`]));
    const paths = Object.entries(hops).map(([from, location]) => [from, redirect(location)] as const);
    const found = { ...Object.fromEntries(paths), "/6": robots("User-agent: *\nDisallow: /no"), "/yes": html };
    const far = await site({ ...found, "/robots.txt": redirect("/1") });
    await expect(hurried().fetcher.fetch(at(far, "/yes"))).rejects.toMatchObject({ code: "SAYSO-FETCH-013" });
    const near = await site({ ...found, "/robots.txt": redirect("/2") });
    expect(await hurried().fetcher.fetch(at(near, "/yes"))).toMatchObject({ kind: "captured" });
  });

  test("of a site that is not there says that the site is not there", async () => {
    const server = await site({});
    await server.close();
    await expect(hurried().fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: "SAYSO-FETCH-003" });
  });

  test("of a site that is there again is asked again at once", async () => {
    let times = 0;
    const server = await site({
      "/robots.txt": (response) => (++times === 1 ? response.destroy() : response.end()),
      "/": html,
    });
    const { fetcher } = hurried({ retries: 0 });
    await expect(fetcher.fetch(at(server, "/"))).rejects.toMatchObject({ code: "SAYSO-FETCH-003" });
    expect(await fetcher.fetch(at(server, "/"))).toMatchObject({ kind: "captured" });
  });

  test("is not asked where it is not to be obeyed", async () => {
    const server = await site({ "/robots.txt": robots("User-agent: *\nDisallow: /"), "/": html });
    expect(await hurried({ obeyRobots: false }).fetcher.fetch(at(server, "/"))).toMatchObject({ kind: "captured" });
    expect(server.asked).toEqual(["/"]);
  });
});
