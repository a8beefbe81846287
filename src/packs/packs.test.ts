import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { TokenWindow } from "../model/attribution-model.ts";
import { openAttributionPack } from "./attribution-pack.ts";
import { batchesOf } from "./batches.ts";
import { hasPack } from "./pack.ts";
import { chooseRuntime } from "./runtime/choose-runtime.ts";
import { type Runtime, runtimeNames } from "./runtime/runtime.ts";

const tiny = fileURLToPath(new URL("../../fixtures/attribution-tiny/attribution-en", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "sayso-packs-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let copies = 0;
/** A copy of the tiny pack, changed. */
function changedPack(change: (folder: string) => void): string {
  copies += 1;
  const folder = join(scratch, String(copies));
  cpSync(tiny, folder, { recursive: true });
  change(folder);
  return folder;
}

function changeManifest(change: (manifest: Record<string, unknown>) => void): string {
  return changedPack((folder) => {
    const path = join(folder, "manifest.json");
    const manifest = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    change(manifest);
    writeFileSync(path, JSON.stringify(manifest));
  });
}

function windowOf(ids: readonly number[]): TokenWindow {
  return {
    ids: Int32Array.from(ids),
    shapes: Int32Array.from(ids, (_, at) => at % 6),
    quotes: Int32Array.from(ids, (_, at) => at % 5),
    bounds: Int32Array.from(ids, (_, at) => at % 4),
  };
}

/** What the tiny graph gives, by hand: see fixtures/attribution-tiny/make.py. */
function byHand({ ids, shapes, quotes, bounds }: TokenWindow) {
  const sum = ids.reduce((total, id) => total + id, 0);
  const at = (values: Int32Array, index: number) => values[index] ?? 0;
  return {
    length: ids.length,
    tags: Float32Array.from({ length: ids.length * 13 }, (_, i) => {
      const token = Math.floor(i / 13);
      return ((at(ids, token) + at(quotes, token) / 2) * (i % 13)) / 8;
    }),
    anchors: Float32Array.from(ids, (_, token) => at(shapes, token) + 10 * at(bounds, token) + sum),
    pairs: Float32Array.from({ length: 4 * ids.length * ids.length }, (_, i) => {
      const [kind, rest] = [Math.floor(i / ids.length ** 2), i % ids.length ** 2];
      return kind * 1000 + at(ids, Math.floor(rest / ids.length)) - at(ids, rest % ids.length) / 4;
    }),
    names: Float32Array.from({ length: ids.length * 21 }, (_, i) => {
      const token = Math.floor(i / 21);
      return ((at(ids, token) - at(shapes, token)) * (i % 21)) / 4;
    }),
    referents: Float32Array.from(
      { length: ids.length ** 2 },
      (_, i) => 2 * at(ids, Math.floor(i / ids.length)) - at(ids, i % ids.length) / 4,
    ),
  };
}

describe.each(runtimeNames)("a pack run by %s", (runtime) => {
  it("says what it is", async () => {
    expect(await openAttributionPack(tiny, { runtime })).toMatchObject({
      id: "attribution-en",
      version: "0.0.1",
      languages: ["en"],
      settings: { threshold: 0.5 },
      vocabulary: ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "lock", "is", "closed", "##d"],
    });
  });

  it("scores windows in the order in which they came, whatever they are packed with", { timeout: 60_000 }, async () => {
    const model = await openAttributionPack(tiny, { runtime, tokensAtOnce: 40 });
    const ids = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(ids, { maxLength: 8 }), async (lists) => {
        const windows = lists.map(windowOf);
        expect(await model.score(windows)).toEqual(windows.map(byHand));
      }),
      { numRuns: 30 },
    );
  });

  it("takes a window longer than a batch", async () => {
    const model = await openAttributionPack(tiny, { runtime, tokensAtOnce: 4 });
    const long = windowOf(Array.from({ length: 50 }, (_, at) => at));
    expect(await model.score([long])).toEqual([byHand(long)]);
  });

  it("tells weights that are no graph by their code", async () => {
    const { runtime: opened } = await chooseRuntime(runtime);
    await expect(opened.open(new TextEncoder().encode("no graph"), { threads: 1 })).rejects.toThrow();
  });
});

describe("what is refused", () => {
  it.each([
    [
      "a file of other bytes",
      "SAYSO-PACKS-002",
      (f: string) => writeFileSync(join(f, "vocabulary.txt"), "x".repeat(47)),
    ],
    ["a file of another size", "SAYSO-PACKS-002", (f: string) => writeFileSync(join(f, "model.onnx"), "")],
    ["a file that is gone", "SAYSO-PACKS-001", (f: string) => rmSync(join(f, "settings.json"))],
    ["no manifest", "SAYSO-PACKS-001", (f: string) => rmSync(join(f, "manifest.json"))],
    ["a manifest that is no JSON", "SAYSO-PACKS-001", (f: string) => writeFileSync(join(f, "manifest.json"), "{")],
  ])("%s", async (_, code, change) => {
    await expect(openAttributionPack(changedPack(change))).rejects.toMatchObject({ code });
  });

  it.each([
    ["a path outside", "SAYSO-PACKS-001", { files: [{ name: "../x", bytes: 1, sha256: "0".repeat(64) }] }],
    ["a version that is none", "SAYSO-PACKS-001", { version: "new" }],
    ["no licence", "SAYSO-PACKS-001", { licence: "" }],
    ["a huge file", "SAYSO-PACKS-003", { files: [{ name: "model.onnx", bytes: 3e9, sha256: "0".repeat(64) }] }],
    ["a manifest without the graph", "SAYSO-PACKS-001", { files: [] }],
  ])("a manifest with %s", async (_, code, part) => {
    const folder = changeManifest((manifest) => Object.assign(manifest, part));
    await expect(openAttributionPack(folder)).rejects.toMatchObject({ code });
  });

  it("a folder without a pack is no pack", () => {
    expect(hasPack(scratch)).toBe(false);
    expect(hasPack(tiny)).toBe(true);
  });
});

describe("chooseRuntime", () => {
  const fine = (name: Runtime["name"]) => () => Promise.resolve({ name } as Runtime);
  const broken = () => Promise.reject(new Error("no code for this machine\nand more"));

  it("takes the native one where it loads", async () => {
    const chosen = await chooseRuntime(undefined, {
      "onnxruntime-node": fine("onnxruntime-node"),
      "onnxruntime-web": broken,
    });
    expect(chosen).toMatchObject({ runtime: { name: "onnxruntime-node" }, passedOver: [] });
  });

  it("falls back to WebAssembly and says why", async () => {
    const chosen = await chooseRuntime(undefined, {
      "onnxruntime-node": broken,
      "onnxruntime-web": fine("onnxruntime-web"),
    });
    expect(chosen).toMatchObject({
      runtime: { name: "onnxruntime-web" },
      passedOver: [{ name: "onnxruntime-node", why: "no code for this machine" }],
    });
  });

  it("tells by a code that there is none", async () => {
    const none = chooseRuntime(undefined, { "onnxruntime-node": broken, "onnxruntime-web": broken });
    await expect(none).rejects.toMatchObject({ code: "SAYSO-PACKS-004" });
  });
});

it("batches hold every window with a token once, within the limit", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60)), fc.integer({ min: 1, max: 100 }), (lengths, limit) => {
      const batches = batchesOf(lengths, limit);
      const all = batches.flatMap((batch) => batch.map(({ index }) => index)).sort((a, b) => a - b);
      expect(all).toEqual(lengths.flatMap((length, index) => (length > 0 ? [index] : [])));
      for (const batch of batches) {
        const longest = Math.max(...batch.map(({ length }) => length));
        expect(batch.length === 1 || batch.length * longest <= limit).toBe(true);
        expect(batch[0]?.length).toBe(longest);
      }
    }),
  );
});
