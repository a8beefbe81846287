import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DeskAtWork, findChromium, startDesk } from "../scripts/desk-at-work.ts";
import type { DocumentRecord } from "../src/model/record.ts";

const chromium = findChromium();

let desk: DeskAtWork;
let documentId: string;

async function record(): Promise<DocumentRecord> {
  const answer = await fetch(`${desk.address}/api/documents/${documentId}`);
  return (await answer.json()) as DocumentRecord;
}

async function open(hash: string): Promise<Page> {
  const context = await desk.browser.newContext({ reducedMotion: "reduce", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${desk.address}/documents/${documentId}#${hash}`, { waitUntil: "networkidle" });
  await page.locator("main h1").first().waitFor();
  return page;
}

/** Selects the characters of the document's text as a pointer would. */
async function select(page: Page, span: { readonly start: number; readonly end: number }): Promise<void> {
  await page.evaluate(`(() => {
    const runs = [...document.querySelectorAll(".article [data-at]")];
    const place = (offset, isEnd) => {
      const run = runs.findLast((one) => Number(one.dataset.at) < offset + (isEnd ? 0 : 1));
      const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
      return [walker.nextNode(), offset - Number(run.dataset.at)];
    };
    const range = document.createRange();
    range.setStart(...place(${span.start}, false));
    range.setEnd(...place(${span.end}, true));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  })()`);
  await page.getByRole("toolbar", { name: "Mark the selected words as" }).waitFor();
}

const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 30_000 });

describe.skipIf(chromium === undefined)(
  "correcting what is said, in a browser (skipped where no Chromium is found)",
  () => {
    beforeAll(async () => {
      if (chromium === undefined) return;
      desk = await startDesk(chromium);
      const list = await fetch(`${desk.address}/api/documents?case=harrow-bridge`);
      const { items } = (await list.json()) as { items: { id: string; locator: string }[] };
      documentId = items.find(({ locator }) => locator.includes("06-northern-wire"))?.id ?? "";
    });
    afterAll(async () => {
      await desk?.stop();
    });

    test("selected words are who says it, at one key; it sticks, is told, and is taken back at another", async () => {
      const before = await record();
      const said = before.attributions[1];
      const body = before.document.blocks.find(({ kind }) => kind === "paragraph")?.span.start ?? 0;
      const other = before.actors
        .flatMap(({ mentions }) => mentions)
        .find(
          ({ form, span: at }) =>
            form === "name" && at.start > body && said?.source.every((own) => own.end <= at.start),
        );
      const span = other?.span ?? { start: 0, end: 0 };
      const name = before.document.text.slice(span.start, span.end);
      const page = await open(`a=${said?.id}`);
      await page.locator(".margin .card").waitFor();
      await select(page, span);
      await page.keyboard.press("w");
      await eventually(async () => (await record()).attributions[1]?.source).toEqual([span]);
      await eventually(() => page.locator(".margin .card .decided").textContent()).toContain(`said by “${name}”`);
      expect(await page.locator(".margin .card").textContent()).toContain("The machine read: who");
      await page.reload({ waitUntil: "networkidle" });
      await eventually(() => page.locator(".margin .card .decided").count()).toBe(1);
      await page.keyboard.press("u");
      await eventually(async () => (await record()).attributions[1]?.source).toEqual(said?.source);
      await page.context().close();
    });

    test("nobody says it: the entry goes, is told of, and comes back", async () => {
      const before = await record();
      const said = before.attributions[0];
      const page = await open(`a=${said?.id}`);
      await page.locator(".margin .card").waitFor();
      await page.keyboard.press("x");
      await eventually(async () => (await record()).attributions.map(({ id }) => id)).not.toContain(said?.id);
      await page.getByText("1 reading set aside by people").click();
      await page.locator(".lost").getByRole("button", { name: "Take back" }).click();
      await eventually(async () => (await record()).attributions.map(({ id }) => id)).toContain(said?.id);
      await page.context().close();
    });

    test("what the machine passed over is marked, and leads to its claim", async () => {
      const before = await record();
      const block = before.document.blocks.filter(({ kind }) => kind === "paragraph").at(-1);
      const span = { start: block?.span.start ?? 0, end: (block?.span.start ?? 0) + 24 };
      const page = await open("");
      await select(page, span);
      await page.keyboard.press("c");
      await page.getByRole("dialog").getByText("Nothing was read here").waitFor();
      await page.keyboard.press("Enter");
      await eventually(async () => (await record()).attributions.length).toBe(before.attributions.length + 1);
      const words = before.document.text.slice(span.start, span.end).trim();
      await eventually(() => page.locator(".margin .active .card").textContent()).toContain(words);
      await page.keyboard.press("l");
      await page.waitForURL(/\/claims\/statement_/);
      await page.context().close();
    });
  },
);
