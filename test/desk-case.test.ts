import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DeskAtWork, findChromium, startDesk } from "../scripts/desk-at-work.ts";

const chromium = findChromium();
const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 }, hasTouch: true };

let desk: DeskAtWork;
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
  await page.locator("main h1").first().waitFor();
  return page;
}

/** Waits longer than usual: other tests may have the machine. */
const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 30_000 });
const focused = (page: Page) => page.evaluate<string>("document.activeElement.textContent");

/** A list of files dropped on the page, as a browser hands them over. */
async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[], links = "") {
  const transfer = await page.evaluateHandle(`(() => {
    const holder = new DataTransfer();
    for (const { name, text } of ${JSON.stringify(files)}) {
      holder.items.add(new File([text], name, { type: "text/plain" }));
    }
    const links = ${JSON.stringify(links)};
    if (links !== "") holder.setData("text/uri-list", links);
    return holder;
  })()`);
  await page.dispatchEvent("main", "dragenter", { dataTransfer: transfer });
  await page.locator(".drop-here").waitFor();
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}

const article = (number: number) => ({
  name: `withen-${number}.txt`,
  text: `Ferry ${number} leaves Withen\n\nThe ferry left at ${number} o'clock, the harbour master of Withen said on Friday.\n`,
});

describe.skipIf(chromium === undefined)("the case in a browser (skipped where no Chromium is found)", () => {
  beforeAll(async () => {
    if (chromium === undefined) return;
    desk = await startDesk(chromium);
  }, 180_000);
  afterAll(async () => {
    await desk?.stop();
    expect(strays).toEqual([]);
  });

  test("sums the main claim up in a sentence, each part of which leads to what shows it", async () => {
    const page = await open("/");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Harrow Bridge");
    const main = page.getByRole("region", { name: "The main claim" });
    expect(await main.getByRole("heading", { level: 2 }).textContent()).toContain("for maintenance");
    const sentence = main.locator(".summary-sentence");
    expect(await sentence.textContent()).toMatch(
      /1\d of 18 articles carry it\. 2 identified origins: .*Ministry of Roads/,
    );
    expect(await sentence.textContent()).toContain("3 outlets copy one wire");
    expect(await sentence.textContent()).toContain("Independence is not established");
    // Everything in it but the marks between is a link.
    const links = await sentence.getByRole("link").allTextContents();
    const bare = links.reduce((rest, words) => rest.replace(words, ""), (await sentence.textContent()) ?? "");
    expect(bare).toMatch(/^[\s.;]*$/);
    const leads = (name: RegExp) => sentence.getByRole("link", { name }).getAttribute("href");
    expect(await leads(/articles carry it/)).toMatch(/^\/claims\/claim_\w+#wordings$/);
    expect(await leads(/identified origins/)).toMatch(/^\/claims\/claim_\w+#origins$/);
    expect(await leads(/^Denied by/)).toMatch(/^\/claims\/claim_\w+#against$/);
    expect(await leads(/^Left out/)).toMatch(/^\/matrix\?event=event_\w+$/);
    await page.context().close();
  });

  test("says who speaks against it with which words, who left it out, and what is not known, one click from the words", async () => {
    const page = await open("/");
    const contested = page.getByRole("region", { name: "Most contested beside it" });
    expect(await contested.textContent()).toContain("Figures: 12, then 15, then 14");
    const voice = contested.getByRole("link", { name: /No one was hurt on the Harrow Bridge/ });
    expect(await voice.getAttribute("href")).toMatch(/^\/documents\/document_\w+#s=statement_\w+$/);
    expect(await contested.locator(".voices").textContent()).toContain("Piet Lannick in Northern Wire");
    const left = page.getByRole("region", { name: "The main claim" }).locator(".left-out");
    expect(await left.textContent()).toMatch(/National Messenger.*Deputy minister: Safe Crossings is ahead of plan/);
    const asked = page.getByRole("region", { name: "What is not known, as the articles say" });
    expect(await asked.textContent()).toMatch(/How long the bridge will be closed 9 articles of \d outlets/);
    await voice.click();
    await page.getByRole("article").waitFor();
    await eventually(() => page.locator(".article .lit, .article .found").allTextContents()).not.toEqual([]);
    const lit = (await page.locator(".article .lit, .article .found").allTextContents()).join("");
    expect(lit).toContain("No one was hurt");
    await page.context().close();
  });

  test("orders the claims by contention, shows each with its origins as shapes, and goes along them by keys", async () => {
    const page = await open("/");
    const rows = page.locator(".claims ol .claim-row");
    expect(await rows.count()).toBe(12);
    const states = await page.locator(".claims ol .claim-state b").allTextContents();
    const contested = states.map((state) => state === "contested");
    expect(contested.indexOf(false)).toBe(contested.filter(Boolean).length);
    expect(await rows.first().textContent()).toMatch(/people were hurt.*8 outlets say it.*12 → 15 → 14/s);
    const shapes = rows.first().getByRole("img", { name: "2 identified origins, 1 of unknown lineage" });
    expect(await shapes.locator(".shape-identified").count()).toBe(2);
    expect(await shapes.locator(".shape-unknown").count()).toBe(1);
    expect(
      await rows
        .first()
        .getByRole("img", { name: /^carried from 13 Oct 2026/ })
        .count(),
    ).toBe(1);

    await page.keyboard.press("j");
    expect(await focused(page)).toContain("for maintenance");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const words = await focused(page);
    expect(words).toContain("people were hurt");
    await page.keyboard.press("Enter");
    await eventually(() => page.url()).toMatch(/\/claims\/claim_\w+/);
    await page.keyboard.press("b");
    await eventually(() => focused(page)).toBe(words);
    await page.context().close();
  });

  test("the list of claims is narrowed by show, words and outlet, which the address carries", async () => {
    const page = await open("/claims");
    await eventually(() => page.locator(".case-head").textContent()).toContain("22 claims of several articles");
    await page.locator(".claim-list .shapes").first().waitFor();
    await page.getByRole("combobox", { name: "Show" }).selectOption("contested");
    await eventually(() => page.locator(".case-head").textContent()).toContain("contested");
    await eventually(() => page.locator(".claim-list .claim-state b:not(.contested)").count()).toBe(0);
    expect(page.url()).toContain("show=contested");
    await page.getByRole("combobox", { name: "Show" }).selectOption("single-origin");
    await eventually(() => page.locator(".case-head").textContent()).toContain("without an independent origin");
    await page.getByRole("combobox", { name: "Show" }).selectOption("all");
    await eventually(() => page.locator(".case-head").textContent()).toMatch(/2\d\d claims/);
    await page.keyboard.press("Escape");
    await page.getByLabel("Words", { exact: true }).fill("ferry");
    await eventually(() => page.url()).toContain("words=ferry");
    await eventually(() => page.locator(".claim-words").first().textContent()).toMatch(/ferry/i);
    await page.getByLabel("Outlet", { exact: true }).fill("Daily Comet");
    await eventually(() => page.url()).toContain("outlet=Daily+Comet");
    await page.getByLabel("Words", { exact: true }).fill("nothing of the kind whatever");
    await page.getByText("No claim fits this filter.").waitFor();
    await page.context().close();
  });

  test("thirty files dropped in any view are read with live progress, a refused one with what can be done", {
    timeout: 240_000,
  }, async () => {
    const page = await open("/documents?case=drops");
    await drop(page, [
      ...Array.from({ length: 14 }, (_, number) => article(number + 1)),
      { name: "empty.txt", text: "" },
      ...Array.from({ length: 15 }, (_, number) => article(number + 15)),
    ]);
    const bar = page.getByRole("region", { name: "Reading" });
    await eventually(() => bar.getByRole("status").textContent()).toMatch(/^Reading \d+ of 30\./);
    expect(await bar.getByRole("progressbar").getAttribute("max")).toBe("30");
    // It goes on in another view, with how long it will take.
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await eventually(() => bar.getByRole("status").textContent()).toMatch(/left\./);
    await expect
      .poll(() => bar.getByRole("status").textContent(), { timeout: 200_000 })
      .toMatch(/^Read 29 of 30 documents\. One could not be read: /);
    await bar.locator("summary").click();
    expect(await bar.locator(".outcomes li").count()).toBe(30);
    expect(await bar.locator(".failed").textContent()).toMatch(/empty\.txt.*SAYSO-INTAKE-\d{3}/s);
    await bar.getByRole("button", { name: "Try again: empty.txt" }).click();
    await eventually(() => bar.getByRole("status").textContent()).toMatch(/^Read 29 of 30/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await bar.getByRole("button", { name: "Put away" }).click();
    await bar.waitFor({ state: "detached" });
    // The case was empty: it filled by itself until there was something to look at; the rest waits.
    const head = page.locator(".case-head");
    await eventually(() => head.textContent()).toMatch(/29 documents|\d+ new/);
    if (!/29 documents/.test((await head.textContent()) ?? ""))
      await head.getByRole("button", { name: /new$/ }).click();
    await eventually(() => head.textContent()).toContain("29 documents");
    await page.context().close();
  });

  test("what waits can be stopped, and begun again", async () => {
    const page = await open("/claims?case=drops");
    await drop(page, [article(41), article(42), article(43), article(44)]);
    const bar = page.getByRole("region", { name: "Reading" });
    await bar.getByRole("button", { name: "Stop" }).click();
    await eventually(() => bar.getByRole("status").textContent()).toMatch(
      /^Read \d of 4 documents\. \d w(as|ere) not begun/,
    );
    await bar
      .getByRole("button", { name: /Try (all )?again/ })
      .first()
      .click();
    await eventually(() => bar.getByRole("status").textContent()).toBe("Read 4 documents.");
    await page.context().close();
  });

  test("links dropped or pasted outside a field are taken, and the desk's own are not", async () => {
    const page = await open("/statements");
    await page.route("**/api/addresses?*", (route) =>
      route.fulfill({
        json: {
          results: [
            {
              name: "https://news.example/a",
              outcome: "failed",
              error: {
                code: "SAYSO-INTAKE-010",
                message: "The page wants a login.",
                remedy: "Save it and drop the file.",
              },
            },
          ],
        },
      }),
    );
    await drop(page, [], `https://news.example/a\r\n${desk.address}/claims`);
    const bar = page.getByRole("region", { name: "Reading" });
    await eventually(() => bar.getByRole("status").textContent()).toBe(
      "Read 0 of 1 document. One could not be read: The page wants a login.",
    );
    expect(await bar.textContent()).toContain("Save it and drop the file.");
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "see https://news.example/b and\\nhttps://news.example/c");
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    })()`);
    const sheet = page.getByRole("dialog", { name: "Add documents" });
    expect(await sheet.getByLabel("Links, one a line").inputValue()).toBe(
      "https://news.example/b\nhttps://news.example/c",
    );
    expect(await sheet.getByRole("button", { name: "Read 2 links" }).count()).toBe(1);
    await page.context().close();
  });

  test("what changed since the last visit is told; what comes while the page is open waits behind a button", {
    timeout: 120_000,
  }, async () => {
    const page = await open("/?case=drops");
    expect(await page.locator(".changed").count()).toBe(0);
    const state = await page.context().storageState();
    const form = new FormData();
    form.append("files", new File([article(51).text], "withen-51.txt"));
    const session = state.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    const sent = await fetch(`${desk.address}/api/documents?case=drops`, {
      method: "POST",
      body: form,
      headers: { cookie: session },
    });
    expect(sent.status).toBe(200);
    const head = page.locator(".case-head .soft").first();
    const before = await head.textContent();
    const news = page.getByRole("button", { name: "1 new" });
    await news.waitFor({ timeout: 30_000 });
    expect(await head.textContent()).toBe(before);
    await news.click();
    await eventually(() => head.textContent()).not.toBe(before);
    await news.waitFor({ state: "detached" });

    const second = await open("/?case=drops", { ...wide, storageState: await page.context().storageState() });
    await eventually(() => second.locator(".changed").textContent()).toMatch(/^Nothing new since \d\d:\d\d\.$/);
    await second.evaluate(`(() => {
      sessionStorage.clear();
      localStorage.setItem("sayso-seen-drops", JSON.stringify({ seq: 20, at: "2026-10-13T12:00:00Z" }));
    })()`);
    await second.reload({ waitUntil: "networkidle" });
    const changed = second.getByRole("region", { name: "Changed since 13 October" });
    await eventually(() => changed.textContent()).toMatch(/\d+ articles read/);
    expect(await changed.textContent()).toContain("1 file or page not read");
    await changed.getByRole("button", { name: "I have seen this" }).click();
    await eventually(() => second.locator(".changed").textContent()).toContain("Nothing new since");
    await page.context().close();
    await second.context().close();
  });

  test("an empty case says what to do; a server that is gone leaves what is seen, and says since when", async () => {
    const empty = await open("/?case=default");
    expect(await empty.locator(".intake-empty").textContent()).toContain("Drop articles or links anywhere");
    await empty.getByRole("button", { name: "Paste links" }).click();
    await empty.getByRole("dialog", { name: "Add documents" }).waitFor();
    await empty.keyboard.press("Escape");
    const { violations } = await new AxeBuilder({ page: empty }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await empty.context().close();

    const gone = await open("/");
    await gone.route("**/api/**", (route) => route.abort());
    await expect
      .poll(() => gone.locator(".gone").textContent(), { timeout: 40_000 })
      .toMatch(/Sayso does not answer; what you see is from \d\d:\d\d/);
    expect(await gone.getByRole("region", { name: "The main claim" }).count()).toBe(1);
    await gone.unroute("**/api/**");
    await gone.locator(".gone").getByRole("button", { name: "Try again" }).click();
    await gone.locator(".gone").waitFor({ state: "detached" });
    await gone.context().close();
  });

  test.each([
    ["case", "/"],
    ["claims", "/claims"],
    ["claims without an independent origin", "/claims?show=single-origin"],
  ])("axe finds nothing in %s, in light and dark, wide and narrow", { timeout: 120_000 }, async (_, path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const size of [wide, narrow]) {
        const page = await open(path, { ...size, colorScheme });
        await page.locator(".claim-row .shapes").first().waitFor();
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual([]);
        await page.context().close();
      }
    }
    for (const width of [390, 320]) {
      const page = await open(path, { viewport: { width, height: 700 } });
      await page.locator(".claim-row .shapes").first().waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});
