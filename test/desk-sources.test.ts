import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DeskAtWork, findChromium, startDesk } from "../scripts/desk-at-work.ts";

const chromium = findChromium();
const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 360, height: 800 }, hasTouch: true };
const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000 });

let desk: DeskAtWork;
let site: Server;
/** Everything a page asked of another address, or complained about. */
const strays: string[] = [];

async function open(path: string, options: BrowserContextOptions = wide): Promise<Page> {
  const context = await desk.browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(desk.address)) strays.push(request.url());
  });
  page.on("pageerror", (error) => strays.push(error.message));
  await page.goto(desk.address + path, { waitUntil: "networkidle" });
  await page.locator("main h1").first().waitFor();
  return page;
}

describe.skipIf(chromium === undefined)(
  "sources, log, map and watch in a browser (skipped where no Chromium is found)",
  () => {
    beforeAll(async () => {
      if (chromium === undefined) return;
      desk = await startDesk(chromium);
      site = createServer((_, response) => response.end("<!doctype html><title>A page</title><p>Words.")).listen(0);
    });
    afterAll(async () => {
      site?.close();
      await desk?.stop();
      expect(strays).toEqual([]);
    });

    test("sources: the ministry's spokesman, how often, and his words one key away", async () => {
      const page = await open("/sources");
      const first = page.locator(".speaker").first();
      expect(await first.textContent()).toMatch(
        /Piet Lannick.*spokesman.*for Ministry of Roads.*\d+ statements in 10 articles/s,
      );
      expect(await first.getByRole("img").getAttribute("aria-label")).toMatch(
        /\d+ direct, \d+ in part direct, \d+ indirect/,
      );
      await page.getByRole("heading", { level: 2, name: "Without a name" }).waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Piet Lannick" }).waitFor();
      expect(page.url()).toMatch(/[?&]actor=caseactor_/);
      expect(await page.getByRole("table", { name: "Relied upon by" }).textContent()).toContain("Northern Wire");
      expect(await page.locator(".speaker-claims").first().textContent()).toContain("an origin of");
      await page.locator(".speaker-statements .statement-words").first().click();
      await page.waitForURL(/\/documents\//);
      expect(page.url()).toMatch(/\/documents\/\w+.*#a=/);
      await page.context().close();
    });

    test("the log: a decision stands as a person's, apart from machines, and the log is whole", async () => {
      const page = await open("/log");
      expect(await page.locator(".log-entry.machine").count()).toBeGreaterThan(10);
      // As the desk does it: the cookie of the page is the session.
      const made = await page.evaluate<number>(`(async () => {
      const { items } = await (await fetch("/api/actors?case=harrow-bridge&limit=1")).json();
      const { documentId, span } = items[0].members[0].key;
      const body = JSON.stringify({ correction: { kind: "party", at: { documentId, span }, party: "Government" }, reason: "He says so." });
      return (await fetch("/api/judgements", { method: "POST", headers: { "content-type": "application/json" }, body })).status;
    })()`);
      expect(made).toBe(200);
      await page.goto(`${desk.address}/log?who=person`, { waitUntil: "networkidle" });
      const entry = page.locator(".log-entry.person").first();
      expect(await entry.textContent()).toMatch(/Ada Quill person.*decided.*Because: He says so\./s);
      expect(await page.locator(".log-entry.machine").count()).toBe(0);
      await page.getByRole("button", { name: "Verify the log" }).click();
      await page.locator(".verified").waitFor();
      expect(await page.locator(".verified").textContent()).toMatch(/The log is whole.*Head: [0-9a-f]{64}/s);
      await page.context().close();
    });

    test("the map: a table beside it, and what is on no map by its words", async () => {
      const page = await open("/map");
      const words = page.getByRole("table", { name: "Told of, but not on a map we have, or not surely" });
      expect(await words.textContent()).toContain("Harrow Bridge");
      await words.getByRole("link", { name: "“Harrow Bridge”" }).click();
      await page.locator(".told-of-list .statement").first().waitFor();
      expect(page.url()).toContain("place=");
      await page.locator(".world svg").focus();
      const before = await page.locator(".world .land").getAttribute("d");
      await page.keyboard.press("+");
      await eventually(() => page.locator(".world .land").getAttribute("d")).not.toBe(before);
      await page.context().close();
    });

    test("watch: what cannot be watched says why; an outlet is stated in place", async () => {
      const page = await open("/watch");
      await page.getByText("Nothing is watched.").waitFor();
      await page.getByLabel("Feed, site map or page").fill(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
      await page.getByRole("button", { name: "Watch it" }).click();
      await page
        .locator("#watched ~ [role=alert], .watch-part .trouble-line, .watch-part [role=alert]")
        .first()
        .waitFor();
      await page.getByRole("button", { name: "State of Daily Post …" }).click();
      await page.getByLabel("Owner").fill("Quay Holdings");
      await page.getByRole("button", { name: "Write it down" }).click();
      await eventually(() => page.locator("section[aria-labelledby=outlets]").textContent()).toContain(
        "owner: Quay Holdings",
      );
      await page.context().close();
    });

    for (const path of ["/sources", "/sources?kind=unnamed", "/log", "/map", "/watch"]) {
      for (const colorScheme of ["light", "dark"] as const) {
        test.each([
          ["wide", wide],
          ["narrow", narrow],
        ] as const)(`axe finds nothing: ${path}, ${colorScheme}, %s`, async (_, size) => {
          const page = await open(path, { ...size, colorScheme });
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
          await page.context().close();
        });
      }
    }
  },
);
