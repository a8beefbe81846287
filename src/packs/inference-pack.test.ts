import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { PairKind, TextPair } from "../model/inference-model.ts";
import { openInferencePack } from "./inference-pack.ts";
import { createPacks } from "./open-packs.ts";
import { runtimeNames } from "./runtime/runtime.ts";

const packs = fileURLToPath(new URL("../../fixtures/inference-tiny", import.meta.url));
const tiny = join(packs, "inference-en");
const scratch = mkdtempSync(join(tmpdir(), "sayso-inference-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const ids: Readonly<Record<string, number>> = { the: 4, lock: 5, is: 6, closed: 7 };
/** The pack reads 12 pieces of the premise and 8 of the hypothesis. */
function byHand({ premise, hypothesis }: TextPair, kind: PairKind) {
  const [a = [], b = []] = [premise, hypothesis].map((text) => text.split(" ").map((word) => ids[word] ?? 1));
  const sum = (list: readonly number[]) => list.reduce((total, id) => total + id, 0);
  const [heard, said] = [a.slice(0, 12), b.slice(0, 8)];
  const [first, second] = [2 + sum(heard) + 3, sum(said) + 3];
  const length = heard.length + said.length + 3;
  const rows =
    kind === "statements"
      ? [first / 2, second / 2, length / 2]
      : [(first + second) / 2, (second + first) / 2, length / 2];
  const [supports = 0, contradicts = 0, neither = 0] = rows.map((value) => Math.exp(value / 16));
  const all = supports + contradicts + neither;
  return { supports: supports / all, contradicts: contradicts / all, neither: neither / all };
}

describe.each(runtimeNames)("pairs judged by %s", (runtime) => {
  it("come back in their order, whatever they are packed with", { timeout: 60_000 }, async () => {
    const model = await openInferencePack(tiny, { runtime, tokensAtOnce: 40 });
    const text = fc
      .array(fc.constantFrom("the", "lock", "is", "closed", "door"), { minLength: 1, maxLength: 16 })
      .map((words) => words.join(" "));
    const pair = fc.record({ premise: text, hypothesis: text });
    await fc.assert(
      fc.asyncProperty(
        fc.array(pair, { maxLength: 7 }),
        fc.constantFrom<PairKind>("statements", "headline"),
        async (pairs, kind) => {
          const answers = await model.judge(pairs, kind);
          expect(answers).toHaveLength(pairs.length);
          answers.forEach((answer, at) => {
            const wanted = byHand(pairs[at] ?? { premise: "", hypothesis: "" }, kind);
            for (const name of ["supports", "contradicts", "neither"] as const)
              expect(answer[name]).toBeCloseTo(wanted[name], 5);
          });
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("a judge of pairs", () => {
  it("is asked as about statements when nothing is said", async () => {
    const [first] = await (await openInferencePack(tiny)).judge([
      { premise: "the lock is closed", hypothesis: "the lock" },
    ]);
    expect(first?.supports).toBeCloseTo(
      byHand({ premise: "the lock is closed", hypothesis: "the lock" }, "statements").supports,
      5,
    );
  });

  it("takes empty and hostile texts", async () => {
    const model = await openInferencePack(tiny);
    const answers = await model.judge([
      { premise: "", hypothesis: "" },
      { premise: "x".repeat(200_000), hypothesis: "\u0000\ud800" },
    ]);
    for (const { supports, contradicts, neither } of answers)
      expect(supports + contradicts + neither).toBeCloseTo(1, 6);
    expect(await model.judge([])).toEqual([]);
  });

  it("is opened by its name, once, and not there when its folder is not", async () => {
    const there = createPacks(packs);
    expect(await there.inference()).toMatchObject({ id: "inference-en", version: "0.0.1", languages: ["en"] });
    expect(await there.inference()).toBe(await there.inference());
    expect(await createPacks(scratch).inference()).toBeUndefined();
  });

  it.each([
    ["of another kind", (manifest: Record<string, unknown>) => ({ ...manifest, kind: "directory" })],
    [
      "without its settings",
      (manifest: Record<string, unknown>) => ({
        ...manifest,
        files: (manifest["files"] as { name: string }[]).filter(({ name }) => name !== "settings.json"),
      }),
    ],
  ])("is refused %s", async (name, change) => {
    const folder = join(scratch, name);
    cpSync(tiny, folder, { recursive: true });
    const path = join(folder, "manifest.json");
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, "utf8")))));
    await expect(openInferencePack(folder)).rejects.toMatchObject({ code: "SAYSO-PACKS-001" });
  });
});
