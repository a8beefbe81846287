import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { buildDesk, findChromium, startDesk } from "./desk-at-work.ts";

// Goes the way of somebody who sees the demo case for the first time, by the keyboard alone, and keeps a picture of each step for
// docs/guide/journey.md: `node scripts/make-journey.ts`. Prints what each step took the machine; reading it is the person's.
const folder = fileURLToPath(new URL("../docs/guide/pictures/", import.meta.url));
const chromium = findChromium();
if (chromium === undefined) {
  console.error("No Chromium is on this machine. Install one, or set CHROMIUM_PATH.");
  process.exit(1);
}
await mkdir(folder, { recursive: true });
buildDesk();
const desk = await startDesk(chromium);

async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(" ")) await page.keyboard.press(key);
}

const steps: readonly { readonly name: string; readonly go: (page: Page) => Promise<unknown> }[] = [
  {
    // How many independent origins, who denies it with which words, who left it out: all on the first screen.
    name: "journey-1-case",
    go: async (page) => {
      await page.goto(desk.address, { waitUntil: "networkidle" });
      await page.locator("main [data-row]").first().waitFor();
    },
  },
  {
    name: "journey-2-claim",
    go: async (page) => {
      await press(page, "j Enter");
      await page.waitForURL(/\/claims\//);
      await page.locator("main svg").first().waitFor();
    },
  },
  {
    name: "journey-3-words",
    go: async (page) => {
      await press(page, "j Enter");
      await page.waitForURL(/\/documents\//);
      await page.getByRole("article").waitFor();
    },
  },
  {
    name: "journey-4-left-out",
    go: async (page) => {
      await press(page, "g m");
      await page.waitForURL(/\/matrix/);
      await page.locator("main [role=grid], main table").first().waitFor();
    },
  },
  {
    name: "journey-5-not-known",
    go: async (page) => {
      await press(page, "g q");
      await page.waitForURL(/\/questions/);
      await page.locator("main [data-row]").first().waitFor();
    },
  },
];

try {
  const context = await desk.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  for (const { name, go } of steps) {
    const begun = Date.now();
    await go(page);
    console.log(`${name}: ${Date.now() - begun} ms`);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${folder}${name}.png` });
  }
  await context.close();
} finally {
  await desk.stop();
}
