import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { FacetLine } from "../src/app/shapes.ts";
import { buildDesk, findChromium, startDesk } from "./desk-at-work.ts";

// Makes docs/guide/pictures from the desk as it is, with the demo case: `node scripts/make-pictures.ts`.
const folder = fileURLToPath(new URL("../docs/guide/pictures/", import.meta.url));
const chromium = findChromium();
if (chromium === undefined) {
  console.error("No Chromium is on this machine. Install one, or set CHROMIUM_PATH.");
  process.exit(1);
}
await mkdir(folder, { recursive: true });
buildDesk();
const desk = await startDesk(chromium);

interface Shown {
  readonly id: string;
  readonly chain: readonly unknown[];
  readonly reading: { readonly confidence: number };
}
/** The attribution with the longest chain of the case, the surest of them: the reader's picture unfolds it. */
async function longestChain(): Promise<string> {
  const list = await fetch(`${desk.address}/api/documents?case=harrow-bridge`);
  const { items } = (await list.json()) as { items: readonly { readonly id: string }[] };
  const all: { readonly path: string; readonly shown: Shown }[] = [];
  for (const { id } of items) {
    const record = (await (await fetch(`${desk.address}/api/documents/${id}`)).json()) as {
      readonly attributions: readonly Shown[];
    };
    for (const shown of record.attributions) all.push({ path: `/documents/${id}#a=${shown.id}`, shown });
  }
  const best = all.toSorted(
    ({ shown: a }, { shown: b }) => b.chain.length - a.chain.length || b.reading.confidence - a.reading.confidence,
  )[0];
  return best?.path ?? "/";
}
/** The first facet of the case that fits, as its entry in the reader. */
async function facetThat(fits: (facet: FacetLine["facet"]) => boolean): Promise<string> {
  const list = await fetch(`${desk.address}/api/facets?case=harrow-bridge&limit=100`);
  const { items } = (await list.json()) as { items: readonly FacetLine[] };
  const found = items.find(({ facet }) => facet.of.length > 0 && fits(facet));
  return found === undefined ? "/" : `/documents/${found.documentId}#f=${found.facet.id}`;
}
const figure = await facetThat((facet) => facet.kind === "quantity" && facet.value.casualty !== undefined);
const day = await facetThat((facet) => facet.kind === "time" && facet.value.granularity === "day");
/** The claim that most articles of the case make. */
async function mainClaim(): Promise<string> {
  const list = await fetch(`${desk.address}/api/claims?case=harrow-bridge&limit=1`);
  const { items } = (await list.json()) as { items: readonly { readonly id: string }[] };
  return `/claims/${items[0]?.id}`;
}
const views: readonly { readonly name: string; readonly path: string; readonly key?: string }[] = [
  { name: "case", path: "/" },
  { name: "claims", path: "/claims" },
  { name: "claim", path: await mainClaim() },
  { name: "matrix", path: "/matrix" },
  { name: "timeline", path: "/timeline" },
  { name: "map", path: "/map" },
  { name: "sources", path: "/sources" },
  { name: "questions", path: "/questions" },
  { name: "documents", path: "/documents" },
  { name: "watch", path: "/watch" },
  { name: "log", path: "/log" },
  { name: "reader", path: await longestChain() },
  { name: "facets", path: figure },
  { name: "edit", path: day, key: "e" },
  { name: "actors", path: "/actors" },
  { name: "statements", path: "/statements?voice=attributed" },
  { name: "find", path: "/find?words=maintenance" },
  { name: "empty", path: "/?case=default" },
];
try {
  for (const scheme of ["light", "dark"] as const) {
    for (const [size, width, height] of [
      ["", 1440, 900],
      ["-narrow", 390, 844],
    ] as const) {
      const context = await desk.browser.newContext({
        viewport: { width, height },
        colorScheme: scheme,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      for (const { name, path, key } of views) {
        await page.goto(desk.address + path, { waitUntil: "networkidle" });
        await page.locator("main h1").first().waitFor();
        if (name === "actors") await page.locator(".actor-row").first().waitFor();
        if (key !== undefined) {
          await page.keyboard.press(key);
          await page.locator(".editor").waitFor();
        }
        const file = `${name}${scheme === "dark" ? "-dark" : ""}${size}.png`;
        await page.screenshot({ path: folder + file });
        console.log(file);
      }
      await context.close();
    }
  }
} finally {
  await desk.stop();
}
