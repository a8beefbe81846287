import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("../../main.ts", import.meta.url));
let folder: string;
let server: Server;
let site: string;
/** What the bridge article says of the hurt, now. */
let hurt = "Nobody was hurt";
let asked: string[] = [];

function page(title: string, canonical: string, words: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Harrow Post">
    <link rel="canonical" href="${canonical}"></head><body><nav>Home</nav><article><h1>${title}</h1>
    <p>Harrow bridge was closed on Monday after two cables broke, the transport ministry said. ${words}, the ministry said.</p>
    <p>“Engineers will look at the deck tomorrow,” said the spokeswoman Mira Holt. The council had promised repairs after a survey two years ago.</p>
    </article><footer>Read ${asked.length} times</footer></body></html>`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sayso-intake-"));
  server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    const send = (type: string, body: string) => response.writeHead(200, { "content-type": type }).end(body);
    if (path === "/robots.txt") send("text/plain", "User-agent: *\nDisallow: /private/");
    else if (path === "/feed") {
      const item = (at: string) => `<item><title>${at}</title><link>${site}/${at}</link></item>`;
      send(
        "application/rss+xml",
        `<rss version="2.0"><channel><title>Post</title>${item("bridge")}${item("ferry")}</channel></rss>`,
      );
    } else if (path === "/moved") response.writeHead(302, { location: "/bridge" }).end();
    else if (path.startsWith("/bridge")) send("text/html", page("Harrow bridge closed", `${site}/bridge`, hurt));
    else if (path === "/ferry")
      send("text/html", page("Ferry runs again", `${site}/ferry`, "The ferry runs from noon"));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Runs the program in a child process: this one answers it as the web. */
function sayso(...args: readonly string[]): Promise<Run> {
  const env = {
    ...process.env,
    SAYSO_LEDGER: join(folder, "ledger.sqlite"),
    SAYSO_PACKS: folder,
    SAYSO_NAME: "Ada",
    NO_COLOR: "1",
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { cwd: folder, env }, (error, out, err) =>
      resolve({ out, err, code: typeof error?.code === "number" ? error.code : 0 }),
    );
  });
}

async function json(...args: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { out } = await sayso(...args, "--json");
  return out.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Record<string, unknown>]));
}

const open = ["--allow-private", "127.0.0.1"];

describe("articles from the web", { timeout: 300_000 }, () => {
  it("reads nothing from this machine's own network unless told to", async () => {
    const before = asked.length;
    const { err, code } = await sayso("read", `${site}/bridge`);
    expect(code).toBe(1);
    expect(err).toContain("SAYSO-FETCH-010");
    expect(asked.length).toBe(before);
  });

  it("reads an address once, whatever way leads to it, and says so", async () => {
    const read = await json(
      "read",
      ...open,
      `${site}/moved`,
      `${site}/bridge?utm_source=letter`,
      `${site}/private/x`,
      `${site}/none`,
    );
    expect(read.map(({ outcome }) => outcome)).toEqual(["recorded", "seen", "failed", "failed"]);
    expect(read[1]?.met).toBe(`${site}/bridge?utm_source=letter`);
    const codes = read.map(({ error }) => (error as { readonly code: string } | undefined)?.code);
    expect(codes).toEqual([undefined, undefined, "SAYSO-FETCH-012", "SAYSO-FETCH-015"]);
    expect(asked).not.toContain("/private/x");
    const record = read[0]?.record as { readonly snapshot: Record<string, unknown> };
    expect(record.snapshot).toMatchObject({ method: "web", address: `${site}/bridge` });
    expect(record.snapshot.http).toMatchObject({
      requested: `${site}/moved`,
      status: 200,
      redirects: [{ status: 302 }],
    });
    expect(existsSync(join(folder, "ledger.sqlite.captures"))).toBe(true);
    expect(readdirSync(join(folder, "ledger.sqlite.captures"))[0]).toMatch(/^sayso-\d{8}-.*\.warc\.gz$/u);
    expect(await json("documents")).toHaveLength(1);
  });

  it("watches a feed, finds what is new, and makes of a changed article a later version", async () => {
    await sayso("watch", "add", ...open, `${site}/feed`, "--every", "10m");
    const first = await json("watch", "run", "--once", ...open);
    expect(first.map(({ type, outcome }) => outcome ?? type)).toEqual(["list", "new", "new"]);
    expect(await json("documents")).toHaveLength(2);
    // Nothing is due: nothing is asked for.
    asked = [];
    expect(await json("watch", "run", "--once", ...open)).toEqual([]);
    expect(asked).toEqual([]);
    hurt = "Twelve people were hurt";
    const [changed] = await json("read", ...open, `${site}/bridge`);
    expect(changed?.outcome).toBe("recorded");
    const [shown] = await json("versions", String(changed?.earlier));
    const versions = shown?.versions as readonly {
      readonly captures: readonly unknown[];
      readonly revision?: { readonly kind: string; readonly words: string };
    }[];
    expect(versions).toHaveLength(2);
    expect(versions[0]?.captures.length).toBeGreaterThan(1);
    expect(versions[1]?.revision?.kind).toBe("meaning");
    expect((await sayso("versions", String(changed?.earlier))).out).toContain("Twelve people were hurt");
    const [line] = await json("watch", "list");
    expect(line).toMatchObject({ articles: 2, caseName: "default", watch: { kind: "feed", every: 600 } });
    expect((await sayso("watch", "end", `${site}/feed`)).code).toBe(0);
    expect(await json("watch", "list")).toEqual([]);
    expect((await sayso("watch", "end", `${site}/feed`)).err).toContain("SAYSO-USAGE-016");
    expect((await sayso("verify")).code).toBe(0);
  });
});

describe("outlets", { timeout: 300_000 }, () => {
  it("are stated, listed with those that nobody stated, and written and read as CSV", async () => {
    await sayso(
      "outlets",
      "set",
      "Evening Mail",
      "--domain",
      "https://www.mail.example/",
      "--country",
      "gb",
      "--family",
      "Quill Press",
    );
    writeFileSync(
      join(folder, "outlets.csv"),
      "name,domains,family\r\nNorthern Star,star.example;north.example,Quill Press\r\n",
    );
    expect((await sayso("outlets", "import", "outlets.csv")).code).toBe(0);
    const list = await json("outlets");
    expect(list.map(({ name }) => name)).toEqual(["Evening Mail", "Harrow Post", "Northern Star"]);
    expect(list[0]?.profile).toMatchObject({ country: "GB", domains: ["mail.example"], family: "Quill Press" });
    expect(list[1]).toMatchObject({ documents: 3 });
    expect(list[1]?.profile).toBeUndefined();
    const { out } = await sayso("outlets", "export");
    expect(out.split("\r\n")[2]).toBe("Northern Star,,star.example;north.example,,,,,Quill Press");
    writeFileSync(join(folder, "bad.csv"), "name,country\nGood,GB\nBad,Britain\n");
    expect((await sayso("outlets", "import", "bad.csv")).err).toMatch(/Line 3.*country/su);
    expect(await json("outlets")).toHaveLength(3);
    await sayso("outlets", "set", "evening mail", "--withdraw");
    expect((await json("outlets")).map(({ name }) => name)).toEqual(["Harrow Post", "Northern Star"]);
  });
});
