import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import { findChromium } from "../scripts/desk-at-work.ts";

/**
 * The desk over a large case, in Chromium: how long until the first view can be used, and how long until what was asked for stands on the
 * page. `--ledger` names a ledger that is linked already (`bench/linking.ts --keep PATH` leaves one), `--case` its case.
 */
const { values } = parseArgs({
  options: {
    ledger: { type: "string" },
    case: { type: "string", default: "bulk" },
    runs: { type: "string", default: "5" },
  },
});
const browserPath = findChromium();
if (values.ledger === undefined || browserPath === undefined) {
  console.error(values.ledger === undefined ? "Name a ledger: --ledger PATH." : "No Chromium is on this machine.");
  process.exit(2);
}
const root = fileURLToPath(new URL("..", import.meta.url));
const runs = Number(values.runs);

function row(name: string, times: readonly number[], note = ""): void {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const spread = `${Math.round(sorted[0] ?? 0)}–${Math.round(sorted.at(-1) ?? 0)}`;
  console.log(`  ${name.padEnd(52)} ${`${Math.round(middle)} ms`.padStart(9)}   ${spread.padStart(11)}   ${note}`);
}

/** What the page loads before the first view, packed as a server of the net would send it. */
function weighFirstLoad(): number {
  const folder = join(root, "web", "dist");
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const named = new Set([...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/gu)].map((match) => match[1] ?? ""));
  // What the entry imports at once comes with it.
  for (const path of named) {
    for (const [, other] of readFileSync(join(folder, path), "utf8").matchAll(/from"\.\/([\w.-]+\.js)"/gu)) {
      named.add(`assets/${other}`);
    }
  }
  return [...named].reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
}

const server = spawn(
  process.execPath,
  [join(root, "dist", "main.js"), "serve", "--ledger", values.ledger, "--case", values.case],
  { stdio: ["ignore", "pipe", "inherit"] },
);
const address = await new Promise<string>((resolve) => {
  let said = "";
  server.stdout.on("data", (piece: Buffer) => {
    said += piece.toString();
    const found = /http:\/\/[^\s/]+:\d+/.exec(said)?.[0];
    if (found !== undefined) resolve(found);
  });
});
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });

/** From the start of a step until what is waited for is on the page and has been painted, by the page's own clock. */
async function timed(page: Page, act: () => Promise<unknown>, shown: string): Promise<number> {
  const begun = await page.evaluate<number>("performance.now()");
  await act();
  await page.waitForFunction(shown, undefined, { polling: "raf", timeout: 60_000 });
  return (await page.evaluate<number>("performance.now()")) - begun;
}

const has = (selector: string) => `document.querySelector(${JSON.stringify(selector)}) !== null`;
const fetchJson = async <T>(path: string): Promise<T> => (await (await fetch(`${address}/api/${path}`)).json()) as T;

try {
  const listed = await fetchJson<{ total: number; items: { id: string }[] }>(`documents?case=${values.case}&limit=1`);
  const said = await fetchJson<{ total: number }>(`statements?case=${values.case}&limit=1`);
  const claims = await fetchJson<{ total: number; items: { id: string }[] }>(`claims?case=${values.case}&limit=1`);
  console.log(`${listed.total} documents, ${said.total} statements, ${claims.total} claims of several articles`);
  const files = readdirSync(join(root, "web", "dist", "assets")).filter((name) => name.endsWith(".js"));
  console.log(
    `  JavaScript before the first view: ${(weighFirstLoad() / 1000).toFixed(0)} kB gzip (bar 250), of ${files.length} files`,
  );
  const first: number[] = [];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${address}/`);
    await page.waitForFunction(has("main h1 ~ *, main [data-row]"), undefined, { polling: "raf" });
    await page.waitForFunction(has("main [data-row]"), undefined, { polling: "raf", timeout: 60_000 });
    // From the navigation's start, as the page itself counts.
    first.push(await page.evaluate<number>("performance.now()"));
    await context.close();
  }
  row("first view, until its claims can be opened", first, "bar 1,000");

  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${address}/`);
  await page.waitForFunction(has("main [data-row]"), undefined, { timeout: 60_000 });
  const key = async (keys: string) => {
    for (const one of keys.split(" ")) await page.keyboard.press(one);
  };
  const measure = async (name: string, act: () => Promise<unknown>, shown: string, back: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      times.push(await timed(page, act, shown));
      await back();
      await page.waitForTimeout(150);
    }
    row(name, times, "bar 100");
  };
  const at = (path: string) => `location.pathname === ${JSON.stringify(path)} && `;
  const home = async () => {
    await key("g c");
    await page.waitForFunction(`${at("/")}${has("main [data-row]")}`);
  };
  await measure(
    "j: to the next claim",
    () => key("j"),
    "document.activeElement?.matches('[data-row]') === true",
    async () => {},
  );
  const views: readonly [name: string, keys: string, shown: string][] = [
    ["claims", "g l", `${at("/claims")}${has("main [data-row]")}`],
    ["documents", "g d", `${at("/documents")}${has("main [data-row]")}`],
    ["statements", "g w", `${at("/statements")}${has("main .statement-words")}`],
    ["matrix", "g m", `${at("/matrix")}${has("main [role=grid], main table")}`],
    ["sources", "g s", `${at("/sources")}${has("main [data-row]")}`],
    ["questions", "g q", `${at("/questions")}${has("main h1")}`],
    ["timeline", "g t", `${at("/timeline")}${has("main svg")}`],
    ["map", "g p", `${at("/map")}${has("main svg")}`],
    ["actors", "g a", `${at("/actors")}${has("main [data-row], main .actor-row")}`],
    ["log", "g h", `${at("/log")}${has("main [data-row], main li")}`],
  ];
  for (const [name, keys, shown] of views) await measure(`to ${name}`, () => key(keys), shown, home);
  const [claim] = claims.items;
  if (claim !== undefined) {
    const go = () => page.evaluate(`document.querySelector('main a[href^="/claims/"]').click()`);
    await measure(
      "a claim opened",
      go,
      "/^\\/claims\\/./.test(location.pathname) && document.querySelector('main blockquote, main q, main svg') !== null",
      home,
    );
  }
  await key("g d");
  await page.waitForFunction(`${at("/documents")}${has("main [data-row]")}`);
  const open = () => page.evaluate(`document.querySelector('main a[href^="/documents/"]').click()`);
  await measure("an article opened", open, has("article h1, .article"), async () => {
    await key("b");
    await page.waitForFunction(`${at("/documents")}${has("main [data-row]")}`);
  });
  await measure(
    "words found",
    async () => {
      await key("/");
      await page.keyboard.type("minister");
      await key("Enter");
    },
    `${at("/find")}${has(".hit")}`,
    home,
  );
  await measure(
    "the palette",
    () => key("Control+k"),
    has("dialog[open] [role=option]"),
    () => key("Escape"),
  );
  await context.close();
} finally {
  await browser.close();
  server.kill("SIGINT");
}
