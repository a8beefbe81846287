import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { findChromium, startDesk } from "./desk-at-work.ts";

// Makes docs/guide/pictures from the desk as it is, with the demo case: `node scripts/make-pictures.ts`.
const folder = fileURLToPath(new URL("../docs/guide/pictures/", import.meta.url));
const chromium = findChromium();
if (chromium === undefined) {
  console.error("No Chromium is on this machine. Install one, or set CHROMIUM_PATH.");
  process.exit(1);
}
await mkdir(folder, { recursive: true });
const desk = await startDesk(chromium);
const list = await fetch(`${desk.address}/api/documents?case=harrow-bridge`);
const { items } = (await list.json()) as { items: readonly { readonly id: string; readonly title?: string }[] };
const shown = items.find((item) => item.title?.includes("12 hurt") === true) ?? items[0];
const record = (await (await fetch(`${desk.address}/api/documents/${shown?.id}`)).json()) as {
  readonly attributions: readonly { readonly id: string; readonly chain: readonly unknown[] }[];
};
const longest = record.attributions.toSorted((a, b) => b.chain.length - a.chain.length)[0];
const views = [
  { name: "case", path: "/" },
  { name: "reader", path: `/documents/${shown?.id}` },
  { name: "card", path: `/documents/${shown?.id}#a=${longest?.id}` },
  { name: "statements", path: "/statements?voice=attributed" },
  { name: "find", path: "/find?words=maintenance" },
  { name: "empty", path: "/?case=empty" },
];
try {
  for (const scheme of ["light", "dark"] as const) {
    for (const [size, width, height] of [
      ["wide", 1440, 900],
      ["narrow", 390, 844],
    ] as const) {
      const context = await desk.browser.newContext({
        viewport: { width, height },
        colorScheme: scheme,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      for (const { name, path } of views) {
        if (name === "empty") {
          await page.route("**/api/{documents,failures}?*", (route) =>
            route.fulfill({ json: { items: [], total: 0 } }),
          );
        }
        await page.goto(desk.address + path, { waitUntil: "networkidle" });
        await page.screenshot({ path: `${folder}${name}-${scheme}-${size}.png` });
        console.log(`${name}-${scheme}-${size}.png`);
      }
      await context.close();
    }
  }
} finally {
  await desk.stop();
}
