import { expect, it } from "vitest";
import { fuzz } from "../scripts/fuzz/fuzz.ts";
import { fuzzedReaders } from "../scripts/fuzz/readers.ts";

// A minute for all; `node scripts/fuzz-intake.ts --minutes 20` is for outside.
const names = Object.keys(fuzzedReaders);
const share = 60_000 / names.length;

it.each(names)("damaged inputs do not break the reader: %s", { timeout: share + 180_000 }, async (name) => {
  const { findings, inputs } = await fuzz(name, share, Date.now() % 1_000_000);
  expect(findings).toEqual([]);
  expect(inputs).toBeGreaterThan(0);
});
