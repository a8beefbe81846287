import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DeskAtWork, findChromium, startDesk } from "../scripts/desk-at-work.ts";
import type { Facet } from "../src/model/facet/facet.ts";
import type { DocumentRecord } from "../src/model/record.ts";

const chromium = findChromium();
const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** The document that the tests open: the agency's second report. */
let documentId: string;
let attributionId: string;
let facetId: string;
let actorId: string;
let desk: DeskAtWork;
/** Everything a page asked of another address, or complained about (a refused inline script would be here). */
const strays: string[] = [];

async function open(path: string, options: BrowserContextOptions = wide): Promise<Page> {
  const context = await desk.browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(desk.address)) strays.push(request.url());
  });
  page.on("console", (message) => {
    if (/Content Security Policy|Uncaught/.test(message.text())) strays.push(message.text());
  });
  page.on("pageerror", (error) => strays.push(error.message));
  await page.goto(desk.address + path, { waitUntil: "networkidle" });
  // On a busy machine nothing is asked of the server for a while before the page is drawn; a key would be lost.
  await page.locator("main h1").first().waitFor();
  return page;
}

/** The document as the interface gives it, with what was decided laid over it. */
async function record(id = documentId): Promise<DocumentRecord & { readonly facets: readonly Facet[] }> {
  const answer = await fetch(`${desk.address}/api/documents/${id}`);
  const given = (await answer.json()) as DocumentRecord;
  return { ...given, facets: given.facets ?? [] };
}

/** Waits longer than usual: other tests may have the machine. */
const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000 });

const focused = (page: Page) => page.evaluate<string>("document.activeElement.textContent");

describe.skipIf(chromium === undefined)("the desk in a browser (skipped where no Chromium is found)", () => {
  beforeAll(async () => {
    if (chromium === undefined) return;
    desk = await startDesk(chromium);
    const list = await fetch(`${desk.address}/api/documents?case=harrow-bridge`);
    const { items } = (await list.json()) as { items: { id: string; locator: string }[] };
    documentId = items.find(({ locator }) => locator.includes("06-northern-wire"))?.id ?? "";
    const { attributions, facets, actors } = await record();
    attributionId = attributions[1]?.id ?? "";
    facetId = facets.find(({ kind, value }) => kind === "time" && value.granularity === "day")?.id ?? "";
    actorId = actors.find(({ mentions }) => mentions.length > 1)?.id ?? "";
  });
  afterAll(async () => {
    await desk?.stop();
    expect(strays).toEqual([]);
  });

  test("the keyboard alone: documents, reader, card, back, statements, filter, open", async () => {
    const page = await open("/documents");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const title = await focused(page);
    await page.keyboard.press("Enter");
    await page.getByRole("article").waitFor();
    expect(await page.getByRole("article").getByRole("heading", { level: 1 }).textContent()).toBe(title);

    await page.keyboard.press("j");
    await page.locator(".margin .active .card").waitFor();
    expect(page.url()).toMatch(/#[aq]=\w+$/);
    expect(await page.locator(".article .lit").count()).toBeGreaterThan(0);
    for (let tabs = 0; tabs < 16 && !(await focused(page)).includes("Why?"); tabs++) await page.keyboard.press("Tab");
    expect(await focused(page)).toContain("Why?");
    await page.keyboard.press("Enter");
    expect(await page.locator(".why[open]").textContent()).toMatch(/version \d+\.\d+\.\d+.*\d+ in 100/s);
    await page.keyboard.press("Escape");
    await page.locator(".margin .card").waitFor({ state: "detached" });

    await page.keyboard.press("b");
    await page.getByRole("heading", { level: 1, name: "Documents" }).waitFor();
    await eventually(() => focused(page)).toBe(title);

    await page.keyboard.press("g");
    await page.keyboard.press("w");
    await page.getByRole("heading", { level: 1, name: "Statements" }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("maintenance");
    await eventually(() => page.url()).toContain("words=maintenance");
    await eventually(() => page.locator(".case-head").textContent()).toContain("with this filter");
    const first = page.locator(".statement-words").first();
    await eventually(() => first.textContent()).toMatch(/maintenance/i);
    await page.keyboard.press("Tab");
    await page.evaluate("document.activeElement.blur()");
    await page.keyboard.press("j");
    const words = (await focused(page)).slice(0, 20);
    await page.keyboard.press("Enter");
    await page.getByRole("article").waitFor();
    expect(page.url()).toMatch(/#(a|w)=/);
    const shown = page.locator(".article .lit, .article .found");
    await eventually(async () => (await shown.allTextContents()).join("")).toContain(words);
    await page.context().close();
  });

  test("the palette goes to a document by its name, and Escape leaves everything as it was", async () => {
    const page = await open("/statements");
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Go to, or find" }).fill("sinks under");
    await eventually(() => page.getByRole("dialog").getByRole("option").first().textContent()).toContain("sinks under");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/documents\//);
    await page.locator(".article").first().waitFor();
    await page.context().close();
  });

  test("keys of one letter can be switched off, and stay so", async () => {
    const page = await open("/");
    await page.keyboard.press("?");
    await page.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.reload({ waitUntil: "networkidle" });
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.context().close();
  });

  const views: [name: string, path: () => string, key?: string][] = [
    ["documents", () => "/documents"],
    ["reader", () => `/documents/${documentId}`],
    ["card", () => `/documents/${documentId}#a=${attributionId}`],
    ["facets", () => `/documents/${documentId}`, "f"],
    ["facet's card", () => `/documents/${documentId}#f=${facetId}`],
    ["facet's editor", () => `/documents/${documentId}#f=${facetId}`, "e"],
    ["actor's card", () => `/documents/${documentId}#p=${actorId}`],
    ["actor's editor", () => `/documents/${documentId}#p=${actorId}`, "e"],
    ["marking words", () => `/documents/${documentId}`, "m"],
    ["actors", () => "/actors?words=lannick"],
    ["statements", () => "/statements"],
    ["find", () => "/find?words=maintenance"],
    ["palette", () => "/documents", "Control+k"],
    ["keys", () => "/documents", "?"],
    ["error", () => "/documents/document_00000000000000000000000000000000"],
    ["no such address", () => "/nowhere"],
  ];
  for (const colorScheme of ["light", "dark"] as const) {
    test.each(views)(`axe finds nothing in %s, ${colorScheme}`, { timeout: 120_000 }, async (_, path, key) => {
      for (const size of [wide, narrow]) {
        const page = await open(path(), { ...size, colorScheme });
        if (key !== undefined) await page.keyboard.press(key);
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

  test("dark and light follow the system, and a choice is remembered", async () => {
    const paper = "getComputedStyle(document.documentElement).backgroundColor";
    const page = await open("/", { ...wide, colorScheme: "dark" });
    expect(await page.evaluate(paper)).toBe("rgb(23, 24, 27)");
    await page.getByRole("button", { name: /Theme: Auto/ }).click();
    expect(await page.evaluate(paper)).toBe("rgb(251, 250, 247)");
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.evaluate(paper)).toBe("rgb(251, 250, 247)");
    await page.context().close();
  });

  test("an address that was sent opens the same card, filter and search", async () => {
    const card = await open(`/documents/${documentId}#a=${attributionId}`);
    expect(await card.locator(".margin .active [data-entry]").getAttribute("data-entry")).toBe(attributionId);
    await card.context().close();
    const list = await open("/statements?voice=attributed&directness=direct&words=ministry");
    expect(await list.getByLabel("Told").inputValue()).toBe("direct");
    expect(await list.getByLabel("Words", { exact: true }).inputValue()).toBe("ministry");
    expect(await list.locator(".statement-words:not(.direct)").count()).toBe(0);
    await list.context().close();
    const lost = await open(`/documents/${documentId}#a=attribution_00000000000000000000000000000000`);
    expect(await lost.locator(".lost").textContent()).toContain("does not hold");
    await lost.context().close();
  });

  test("files are read in by the picker, one outcome each, and markup in a text is shown as it stands", async () => {
    const page = await open("/documents");
    const markup = '<img src="x" onerror="document.title=1"><script>alert(1)</script>';
    await page.getByLabel("Files to read").setInputFiles([
      {
        name: "markup.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(`A page about markup\n\n"${markup} was in the letter," the mayor of Withen said.\n`),
      },
      { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
    ]);
    await page.getByText("Read 1 of 2 documents.").waitFor();
    expect(await page.locator(".outcomes .failed").textContent()).toMatch(/empty\.txt.*SAYSO-INTAKE-\d{3}/s);
    await eventually(() => page.locator(".failures").textContent()).toMatch(/empty\.txt.*SAYSO-INTAKE-\d{3}/s);
    await page.locator(".outcomes").getByRole("link", { name: "markup.txt" }).click();
    await page.waitForURL(/\/documents\/document_/);
    await page.getByRole("article").waitFor();
    expect(await page.getByRole("article").textContent()).toContain(markup);
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.title()).toContain("A page about markup");
    await page.context().close();
  });

  test.each(views.filter(([, , key]) => key === undefined))(
    "no sideways scroll at 390 and 320 pixels in %s",
    async (_, path) => {
      for (const width of [390, 320]) {
        const page = await open(path(), { viewport: { width, height: 700 } });
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
        await page.context().close();
      }
    },
  );

  test("a time is corrected by one key and a number, shown with who decided, kept, and taken back by another", {
    timeout: 120_000,
  }, async () => {
    const page = await open(`/documents/${documentId}#f=${facetId}`);
    const entry = page.locator(`[data-entry="${facetId}"]`);
    const before = await entry.textContent();
    await page.keyboard.press("e");
    await page.getByRole("form", { name: /^When/ }).waitFor();
    await page.keyboard.press("1");
    await eventually(() => entry.textContent()).toContain("decided by a person");
    expect(await entry.textContent()).not.toContain(before ?? "");
    expect(await page.locator(".card .decided").textContent()).toContain("Ada Quill");
    expect(await page.locator(".card").textContent()).toContain("The machine read");
    await eventually(() => page.evaluate("document.activeElement.dataset.entry")).toBe(facetId);
    await page.reload({ waitUntil: "networkidle" });
    expect(await entry.textContent()).toContain("decided by a person");
    await page.keyboard.press("u");
    await eventually(() => entry.textContent()).toBe(before);
    await page.keyboard.press("x");
    await page.locator(`[data-entry="${facetId}"] del`).waitFor();
    await page.keyboard.press("u");
    await page.locator(`[data-entry="${facetId}"] del`).waitFor({ state: "detached" });
    expect((await record()).decisions).toBeUndefined();
    await page.context().close();
  });

  test("what cannot be read as a time is refused beside the box, and Escape leaves all as it was", {
    timeout: 120_000,
  }, async () => {
    const page = await open(`/documents/${documentId}#f=${facetId}`);
    await page.keyboard.press("e");
    const box = page.getByLabel("When, in your words");
    await box.fill("some day");
    await page.keyboard.press("Enter");
    expect(await page.locator(".editor").getByRole("alert").textContent()).toContain("cannot be read as a time");
    await page.keyboard.press("Escape");
    await page.locator(".editor").waitFor({ state: "detached" });
    await eventually(() => page.evaluate("document.activeElement.dataset.entry")).toBe(facetId);
    expect((await record()).decisions).toBeUndefined();
    await page.context().close();
  });

  test("selected words are marked by a key; so are words that are typed", { timeout: 120_000 }, async () => {
    const page = await open(`/documents/${documentId}`);
    await page.keyboard.press("f");
    await page.locator(".view-facets").waitFor();
    const word = "maintenance";
    await page.evaluate(`(() => {
      const walker = document.createTreeWalker(document.querySelector(".article"), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent.indexOf("${word}");
        if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + ${word.length});
      }
    })()`);
    await page.getByRole("toolbar", { name: "Mark the selected words as" }).waitFor();
    await page.keyboard.press("t");
    await page.getByRole("dialog").getByLabel("When, in your words").fill("2026-10");
    await page.keyboard.press("Enter");
    const entry = page.locator(".margin .active .entry-time");
    await eventually(() => entry.textContent()).toContain("October 2026");
    const marked = (await record()).facets.find(({ words }) => words === word);
    expect(marked).toMatchObject({ kind: "time", reading: { kind: "person", id: "Ada Quill" } });
    await page.keyboard.press("u");
    await entry.waitFor({ state: "detached" });

    await page.keyboard.press("m");
    await page.getByLabel(/^Words, exactly/).fill(word);
    await page.getByLabel("They are").selectOption("actor");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("dialog").getByLabel("Name", { exact: true }).fill("The works");
    await page.keyboard.press("Enter");
    await eventually(() => page.locator(".margin .active .entry-actor").textContent()).toContain("The works");
    await page.keyboard.press("u");
    await eventually(async () => (await record()).actors.some(({ name }) => name === "The works")).toBe(false);
    await page.context().close();
  });

  test("an actor is named, put together with another and taken apart again", { timeout: 120_000 }, async () => {
    const page = await open(`/documents/${documentId}#p=${actorId}`);
    const entry = page.locator(`[data-entry="${actorId}"]`);
    await page.keyboard.press("e");
    await page
      .getByRole("form", { name: /^Who/ })
      .getByLabel(/^Belongs to/)
      .fill("The North");
    await page.keyboard.press("Enter");
    await eventually(() => entry.textContent()).toContain("belongs to The North");
    const people = (await record()).actors.length;
    await page.keyboard.press("s");
    await page.getByRole("list", { name: "Actors of this document" }).waitFor();
    await page.keyboard.press("1");
    await eventually(async () => (await record()).actors.length).toBe(people - 1);
    await page.locator(".editor").waitFor({ state: "detached" });
    await page.locator(".margin .active .decided", { hasText: "the same as" }).waitFor();
    await page.keyboard.press("u");
    await eventually(async () => (await record()).actors.length).toBe(people);
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await page.getByRole("heading", { level: 1, name: "Actors" }).waitFor();
    const row = page.locator(".actor-row", { hasText: "belongs to The North" });
    await row.locator("summary").focus();
    await page.keyboard.press("e");
    await page.getByLabel(/belongs to$/).fill("");
    await page.keyboard.press("Enter");
    await row.waitFor({ state: "detached" });
    await page.context().close();
  });

  test("on a narrow screen a tap brings the card from below, and closing it gives the words back", async () => {
    const page = await open(`/documents/${documentId}`, narrow);
    await page.locator(".article .anchor").first().tap();
    await page.locator(".sheet .chain").waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    await page.locator(".sheet").waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement.className")).toBe("anchor");
    await page.context().close();
  });

  test("a server that is gone: what is safe and what to do", async () => {
    const page = await open("/documents");
    await page.route("**/api/statements?*", (route) => route.abort());
    await page.keyboard.press("g");
    await page.keyboard.press("w");
    const alert = await page.getByRole("alert").textContent();
    expect(alert).toContain("does not answer");
    expect(alert).toContain("Nothing was changed");
    expect(alert).toContain("sayso serve");
    await page.context().close();
  });
});
