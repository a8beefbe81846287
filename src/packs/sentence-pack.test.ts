import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { openSentencePack } from "./sentence-pack.ts";

const folder = fileURLToPath(new URL("../../packs/sentences", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "sayso-sentences-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A pack of a few words with vectors of two numbers. */
function tinyPack(words: readonly string[], vectors: readonly number[], kind = "sentences"): string {
  const at = mkdtempSync(join(scratch, "tiny-"));
  const files = {
    "words.txt": Buffer.from(`${words.join("\n")}\n`),
    "vectors.bin": Buffer.from(Int8Array.from(vectors)),
    "scales.bin": Buffer.from(Float32Array.from(words, () => 1).buffer),
  };
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Record<string, unknown>;
  const named = Object.entries(files).map(([name, data]) => {
    writeFileSync(join(at, name), data);
    return { name, bytes: data.length, sha256: createHash("sha256").update(data).digest("hex") };
  });
  writeFileSync(join(at, "manifest.json"), JSON.stringify({ ...manifest, kind, files: named }));
  return at;
}

function cosine(one: Int8Array = new Int8Array(), other?: Int8Array): number {
  return one.reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0) / 127 ** 2;
}

describe("the pack of sentences", () => {
  it("puts sentences of one meaning together, in three languages", async () => {
    const model = await openSentencePack(folder);
    const [english, russian, ukrainian, other] = await model.embed([
      "The rescuers found nobody alive under the rubble.",
      "Спасатели не нашли под завалами никого живого.",
      "Рятувальники не знайшли під завалами нікого живого.",
      "Interest rates will rise again in autumn.",
    ]);
    expect(english).toHaveLength(model.dimensions);
    for (const same of [russian, ukrainian])
      expect(cosine(english, same)).toBeGreaterThan(cosine(english, other) + 0.2);
    expect(cosine(russian, ukrainian)).toBeGreaterThan(0.5);
    expect(cosine(english, english)).toBeCloseTo(1, 1);
  });

  it("gives the same bytes again, and zeros where it knows no word", async () => {
    const model = await openSentencePack(folder);
    const [first, again, none] = await model.embed(["A bridge fell.", "A bridge fell.", "— 🌉 —"]);
    expect(again).toEqual(first);
    expect(none).toEqual(new Int8Array(model.dimensions));
  });

  it("adds words up, and takes a word that it lacks for the nearest form", async () => {
    const model = await openSentencePack(tinyPack(["bridge", "bridges", "fall"], [127, 0, 127, 0, 0, 127]));
    const [one, both, form, short, joined] = await model.embed([
      "Bridge!",
      "bridges fall",
      "BRIDGING",
      "bri",
      "«fall», bridge’s",
    ]);
    expect([...(one ?? [])]).toEqual([127, 0]);
    expect([...(both ?? [])]).toEqual([90, 90]);
    expect([...(form ?? [])]).toEqual([127, 0]);
    expect([...(short ?? [])]).toEqual([0, 0]);
    expect([...(joined ?? [])]).toEqual([90, 90]);
  });

  it("reads ё as е, and other apostrophes as the straight one", async () => {
    const model = await openSentencePack(tinyPack(["м'яч", "елка"], [127, 0, 0, 127]));
    const [ball, tree] = await model.embed(["м’яч", "Ёлка"]);
    expect([[...(ball ?? [])], [...(tree ?? [])]]).toEqual([
      [127, 0],
      [0, 127],
    ]);
  });

  it("refuses a pack of another kind, and words and vectors that do not fit", async () => {
    await expect(openSentencePack(tinyPack(["a"], [1, 2], "directory"))).rejects.toMatchObject({
      code: "SAYSO-PACKS-001",
    });
    await expect(openSentencePack(tinyPack(["a", "b"], [1, 2, 3]))).rejects.toMatchObject({ code: "SAYSO-PACKS-001" });
  });

  it("refuses a changed file", async () => {
    const copy = join(scratch, "changed");
    cpSync(folder, copy, { recursive: true });
    const path = join(copy, "scales.bin");
    const bytes = readFileSync(path);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await expect(openSentencePack(copy)).rejects.toMatchObject({ code: "SAYSO-PACKS-002" });
  });
});
