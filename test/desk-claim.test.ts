import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DeskAtWork, findChromium, startDesk } from "../scripts/desk-at-work.ts";

const chromium = findChromium();
const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 }, hasTouch: true };

let desk: DeskAtWork;
/** The claim that most articles of the demo case make. */
let claimId: string;
const strays: string[] = [];

async function open(options: BrowserContextOptions = wide, id = claimId): Promise<Page> {
  const context = await desk.browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(desk.address)) strays.push(request.url());
  });
  page.on("console", (message) => {
    if (/Content Security Policy|Uncaught/.test(message.text())) strays.push(message.text());
  });
  page.on("pageerror", (error) => strays.push(error.message));
  await page.goto(`${desk.address}/claims/${id}`, { waitUntil: "networkidle" });
  await page.locator(".graph .node").first().waitFor();
  await page.locator(".citation-list").waitFor({ state: "attached" });
  return page;
}

async function json<T>(path: string): Promise<T> {
  return (await (await fetch(`${desk.address}/api${path}`)).json()) as T;
}

const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 30_000 });
const focused = (page: Page) => page.evaluate<string>("document.activeElement.textContent");

describe.skipIf(chromium === undefined)("a claim in a browser (skipped where no Chromium is found)", () => {
  beforeAll(async () => {
    if (chromium === undefined) return;
    desk = await startDesk(chromium);
    const { items } = await json<{ items: { id: string }[] }>("/claims?case=harrow-bridge&limit=1");
    claimId = items[0]?.id ?? "";
  }, 180_000);
  afterAll(async () => {
    await desk?.stop();
    expect(strays).toEqual([]);
  });

  test("its head says where it comes from, and each part leads to what shows it", async () => {
    const page = await open();
    const head = page.locator(".claim-head");
    expect(await head.textContent()).toMatch(/\d+ of \d+ articles carry it\..*identified origin.*lineage unknown/s);
    await head.getByRole("link", { name: /identified origin/ }).click();
    expect(page.url()).toMatch(/#origins$/);
    expect(await head.getByRole("link", { name: /Harrow Bridge/ }).getAttribute("href")).toMatch(/^\/matrix\?event=/);
    await page.context().close();
  });

  test("its graph, and the table beside it, tell the origins, who copies whom, and what shows it", async () => {
    const page = await open();
    const hospital = page.getByRole("link", { name: /^Dunmarrow General Hospital: identified origin; says it/ });
    expect(await hospital.count()).toBe(1);
    const copy = page.getByRole("link", { name: /^Daily Post; 13 Oct 2026, 08:40; denies it; copies Northern Wire/ });
    await copy.focus();
    expect(await page.locator(".graph .line.lit").count()).toBeGreaterThan(1);
    expect(await page.locator(".graph-card").textContent()).toMatch(
      /no one was hurt.*\d+ % of its text stands in the other/s,
    );
    await page.locator(".origins-figure summary").click();
    const table = page.getByRole("region", { name: "Origins as a table" });
    expect(await table.getByRole("row", { name: /Daily Post.*13 Oct 2026, 08:40.*copies Northern Wire/ }).count()).toBe(
      1,
    );
    expect(await table.textContent()).toContain("published first");
    const heads = await page.locator(".origins-figure .table-lane").count();
    expect(await table.getByRole("row").count()).toBe((await page.locator(".graph .node").count()) + heads + 1);
    await copy.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("article").waitFor();
    expect(page.url()).toMatch(/\/documents\/document_\w+#/);
    await page.context().close();
  });

  test("what speaks against it stands with both stretches of words, the denial named, and why they conflict", async () => {
    const page = await open();
    const first = page.locator(".against .conflict").first();
    const words = (await first.textContent()) ?? "";
    expect(words).toMatch(/Ministry of Roads denies it, by its words.*no one was hurt.*United Miners' Union/s);
    expect(words).toContain("ranges that do not meet");
    expect(await first.locator("mark").allTextContents()).toEqual(expect.arrayContaining(["no one was hurt", "12"]));
    expect(await page.locator(".against").textContent()).toMatch(
      /Revised.*Fourteen people.*in place of.*Fifteen people/s,
    );
    await page.context().close();
  });

  test("its figures are steps of each source, with a table of the words and the ranges", async () => {
    const page = await open();
    const figures = page.locator(".figures");
    expect(await figures.locator(".series-list").textContent()).toMatch(/Dunmarrow General Hospital 15, then 14/);
    await figures.locator("summary").click();
    const table = page.getByRole("region", { name: "Figures as a table" });
    expect(await table.getByRole("row", { name: /Fourteen people 14 exact@1 Northern Wire/ }).count()).toBe(1);
    expect(await table.getByRole("link", { name: "Fourteen people" }).getAttribute("href")).toMatch(/#w=\d+-\d+$/);
    await page.context().close();
  });

  test("its wordings are gone through by keys, say through whom they came, and open where they stand", async () => {
    const page = await open();
    const rows = page.locator(".wording");
    expect(
      await rows.filter({ hasText: "Fifteen people were hurt" }).first().locator("b.own").first().textContent(),
    ).toBe("Fifteen");
    const chain = await page.locator(".wording-chain", { hasText: "Kessian Courier" }).allTextContents();
    expect(chain.join("\n")).toMatch(/Kessian Courier.*Northern Wire.*the director.*Dunmarrow General Hospital/);
    expect(await page.locator(".quote a[lang=uk]").first().getAttribute("dir")).toBe("auto");
    await rows.first().locator("summary", { hasText: "Why is it here?" }).click();
    await page.evaluate("document.activeElement.blur()");
    await page.keyboard.press("j");
    const words = (await focused(page)).replace(/^that /, "");
    await page.keyboard.press("Enter");
    await page.getByRole("article").waitFor();
    await eventually(async () =>
      (await page.locator(".article .lit, .article .found").allTextContents()).join(""),
    ).toContain(words);
    await page.context().close();
  });

  test("one key takes a wording out of it, with a reason; that sticks, and another key takes it back", {
    timeout: 180_000,
  }, async () => {
    const page = await open();
    const wording = page.locator(".wording", { hasText: "12 hurt on Torravan bridge" }).first();
    await wording.locator("[data-row]").focus();
    await page.keyboard.press("r");
    await page.keyboard.type("A headline only.");
    await page.keyboard.press("Enter");
    await eventually(() => focused(page)).toContain("12 hurt on Torravan");
    await page.keyboard.press("n");
    await eventually(() => page.locator(".judgement-list").textContent()).toMatch(
      /Ada Quill.*not the same claim.*A headline only\./s,
    );
    await eventually(() => wording.count()).toBe(0);
    await page.reload({ waitUntil: "networkidle" });
    await page.locator(".judgement-list li").waitFor();
    expect(await wording.count()).toBe(0);
    await page.keyboard.press("u");
    // Whether the statement is put back at once is the linking's matter: here, that the judgement no longer holds, and is remembered.
    await eventually(() => page.locator(".judgement-list li").count()).toBe(0);
    expect(await page.locator(".history").textContent()).toContain("taken back since");
    await page.context().close();
  });

  test("what takes two is said by the same key on both, and Escape leaves it", { timeout: 180_000 }, async () => {
    const page = await open();
    const rows = page.locator(".wording [data-row]");
    await rows.nth(1).focus();
    await page.keyboard.press("c");
    expect(await page.locator(".judge-of").textContent()).toContain("contradicts which one?");
    await page.keyboard.press("Escape");
    expect(await page.locator(".judge-of").textContent()).not.toContain("which one?");
    await page.keyboard.press("c");
    await page.keyboard.press("j");
    await page.keyboard.press("c");
    const decided = page.locator(".against .decided");
    await eventually(() => decided.count()).toBe(1);
    expect(await decided.textContent()).toContain("Ada Quill");
    await page.getByRole("button", { name: "Take it back" }).click();
    await eventually(() => decided.count()).toBe(0);
    await page.context().close();
  });

  test("on paper it is a title, wordings with numbers, and citations with the hash of each capture", async () => {
    const page = await open({ ...wide, colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    for (const screen of [".site-head", ".sections", ".judge-bar", ".graph-card"]) {
      expect(await page.locator(screen).first().isVisible(), screen).toBe(false);
    }
    expect(await page.evaluate("getComputedStyle(document.querySelector('.claim')).color")).toBe("rgb(28, 27, 25)");
    expect(await page.locator(".wording .cite").first().textContent()).toMatch(/^ \[\d+\]$/);
    expect(await page.locator(".wording .cite").first().isVisible()).toBe(true);
    const citation = page.locator(".citation-list li").first();
    expect(await citation.isVisible()).toBe(true);
    expect(await citation.textContent()).toMatch(
      /Northern Wire.*Published 13 Oct 2026, 07:12\. Captured .*SHA-256 [0-9a-f]{64}/s,
    );
    const { head } = await json<{ head: { hash: string } }>(`/claims/${page.url().split("/").at(-1)}/record`);
    expect(await page.locator(".colophon").textContent()).toContain(head.hash);
    expect(await page.locator(".against").textContent()).toContain("Read by machine: rule");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.length).toBeGreaterThan(50_000);
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing, ${colorScheme}, wide and narrow, with all folds open and a wording in focus`, {
      timeout: 180_000,
    }, async () => {
      for (const size of [wide, narrow]) {
        const page = await open({ ...size, colorScheme });
        await page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true");
        await page.keyboard.press("j");
        const { violations, passes } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
        expect(found).toEqual([]);
        expect(passes.length).toBeGreaterThan(10);
        await page.context().close();
      }
    });
  }

  test("no sideways scroll from 360 pixels on; the graph then runs from top to bottom", async () => {
    for (const width of [360, 390, 700, 1024, 2560]) {
      const page = await open({ viewport: { width, height: 800 } });
      expect(
        await page.evaluate("document.documentElement.scrollWidth - innerWidth"),
        String(width),
      ).toBeLessThanOrEqual(0);
      expect(await page.locator(".graph-narrow").count()).toBe(width < 620 ? 1 : 0);
      await page.context().close();
    }
  });
});
