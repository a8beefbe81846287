import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DeskAtWork, findChromium, startDesk } from "../scripts/desk-at-work.ts";

const chromium = findChromium();
const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 360, height: 800 }, hasTouch: true };
let desk: DeskAtWork;
const strays: string[] = [];

async function open(path: string, options: BrowserContextOptions = wide): Promise<Page> {
  const context = await desk.browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (/Content Security Policy|Uncaught/.test(message.text())) strays.push(message.text());
  });
  page.on("pageerror", (error) => strays.push(error.message));
  await page.goto(desk.address + path, { waitUntil: "networkidle" });
  await page.locator("main h1").first().waitFor();
  return page;
}

const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000 });
const atFocus = (page: Page) => page.evaluate<string>("document.activeElement.dataset.at ?? ''");

describe.skipIf(chromium === undefined)(
  "matrix, questions and timeline in a browser (skipped where no Chromium is found)",
  () => {
    beforeAll(async () => {
      if (chromium === undefined) return;
      desk = await startDesk(chromium);
      // The whole case is linked before anything is looked at.
      for (let asked = 0; asked < 150; asked++) {
        const answer = await fetch(`${desk.address}/api/claims?case=harrow-bridge&limit=1`);
        const { linking } = (await answer.json()) as { readonly linking?: unknown };
        if (linking === undefined) break;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    }, 180_000);
    afterAll(async () => {
      await desk?.stop();
      expect(strays).toEqual([]);
    });

    test("keys walk the matrix, Enter opens a cell, and its words lead to the article", async () => {
      const page = await open("/matrix");
      const grid = page.getByRole("grid");
      await grid.waitFor();
      expect(await grid.locator("[tabindex='0']").count()).toBe(1);
      await grid.locator("[tabindex='0']").focus();
      expect(await atFocus(page)).toBe("1 1");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowRight");
      expect(await atFocus(page)).toBe("2 2");
      await page.keyboard.press("Control+End");
      await page.keyboard.press("Control+Home");
      expect(await atFocus(page)).toBe("1 1");
      await page.keyboard.press("Enter");
      const panel = page.getByRole("region", { name: "Behind the cell" });
      await panel.locator(".panel-words").first().waitFor();
      expect(page.url()).toMatch(/outlet=.+&claim=claim_\w+/u);
      const words = (await panel.locator(".panel-words").first().textContent()) ?? "";
      await panel.locator(".panel-words").first().click();
      await page.getByRole("article").waitFor();
      const shown = page.locator(".article .lit, .article .found");
      await eventually(async () => (await shown.allTextContents()).join("")).toContain(words.slice(0, 20));
      await page.context().close();
    });

    test("an outlet that leaves a claim out is told with its articles that do not carry it", async () => {
      const page = await open("/matrix");
      await page.getByRole("grid").waitFor();
      const row = page.locator(".matrix tbody tr", { hasText: "1,900 miners" });
      await row.locator("td.cell-leaves-out").first().click();
      const panel = page.getByRole("region", { name: "Behind the cell" });
      await eventually(() => panel.textContent()).toMatch(/leaves out.*not carry it/su);
      expect(await panel.locator(".panel-articles a").count()).toBeGreaterThan(0);
      await page.keyboard.press("Escape");
      await eventually(() => panel.textContent()).toContain("Choose a cell");
      await page.context().close();
    });

    test("a narrow window lists each claim with its outlets, and opens their words below it", async () => {
      const page = await open("/matrix", narrow);
      const claim = page.locator(".matrix-list > li").first();
      await claim.getByRole("button").first().click();
      await claim.locator(".panel-words").first().waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await page.context().close();
    });

    test("questions that ask the same stand together, with what may answer them", async () => {
      const page = await open("/questions?kind=how+many");
      const first = page.locator(".question").first();
      await first.waitFor();
      expect(await first.getByRole("heading", { level: 2 }).textContent()).toContain(
        "how many people had been on the bus",
      );
      expect(await first.locator(".question-asked > li").count()).toBeGreaterThanOrEqual(3);
      expect(await first.locator(".question-answers").textContent()).toMatch(/May be answered by.*31.*Daily Post/su);
      await first.locator(".question-asked a").first().click();
      await page.getByRole("article").waitFor();
      await page.context().close();
    });

    test("the timeline tells when it happened and when it was said, in marks and in a table", async () => {
      const page = await open("/timeline");
      const marks = page.locator("[data-mark]");
      await marks.first().waitFor();
      expect(await page.locator(".timeline-sum").textContent()).toMatch(/\d+ statements between .* beforehand/u);
      await page.locator("[data-mark][tabindex='0']").focus();
      const before = await page.evaluate<string>("document.activeElement.dataset.mark");
      await page.keyboard.press("ArrowDown");
      expect(await page.evaluate<string>("document.activeElement.dataset.mark")).not.toBe(before);
      await page.locator(".timeline-panel .timeline-told a").first().waitFor();
      await page.getByText("The same as a table").click();
      expect(await page.locator(".timeline-table tbody tr").count()).toBe(await marks.count());
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: /Wider/u }).click();
      await eventually(() => page.url()).toMatch(/from=\d{4}-\d{2}-\d{2}/u);
      await page.context().close();
    });

    for (const colorScheme of ["light", "dark"] as const) {
      test.each(["/matrix", "/matrix?turned=yes", "/questions", "/timeline"])(
        `axe finds nothing in %s, ${colorScheme}`,
        { timeout: 120_000 },
        async (path) => {
          for (const size of [wide, narrow]) {
            const page = await open(path, { ...size, colorScheme });
            const { violations } = await new AxeBuilder({ page })
              .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
              .analyze();
            expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual(
              [],
            );
            await page.context().close();
          }
        },
      );
    }
  },
);
