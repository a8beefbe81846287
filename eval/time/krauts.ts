import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evaluation } from "../evaluation.ts";
import { element, readInline } from "./inline-timex.ts";
import { readTimes } from "./read-times.ts";
import { addTimes, countTimes, noTimes, pairTimes, type TimePair, timeFigures } from "./score-times.ts";

const parts = [
  { name: "Dolomiten-100", beside: "HeidelTime .714 / .813 / .665" },
  { name: "Dolomiten-42", beside: "HeidelTime .794 / .831 / .800" },
  { name: "DieZeit", beside: "HeidelTime .697 / .793 / .627" },
] as const;
export type KrautsPart = (typeof parts)[number]["name"];

/** Every text of a part of KRAUTS with what was wanted and what was found, in the order of the files. */
export function pairKrauts(
  dataDir: string,
  part: KrautsPart,
): readonly { readonly text: string; readonly pairs: readonly TimePair[] }[] {
  const folder = join(dataDir, "krauts-de", "KRAUTS", `KRAUTS_${part}`);
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const xml = readFileSync(join(folder, file), "utf8");
      const { text, times } = readInline(element(xml, "TEXT"));
      const published = /value="(\d{4}-\d{2}-\d{2})"/u.exec(element(xml, "DCT"))?.[1];
      return { text, pairs: pairTimes(times, readTimes(text, "de", published)) };
    });
}

/** Times in German news, beside HeidelTime. */
export const timeDe: Evaluation = {
  name: "time-de",
  title: "Times in German · KRAUTS (two newspapers)",
  needs: ["krauts-de"],
  async run(dataDir) {
    const scored = parts.map(({ name, beside }) => {
      const counts = pairKrauts(dataDir, name)
        .map(({ pairs }) => countTimes(pairs))
        .reduce(addTimes, noTimes);
      return { name, beside, counts, figures: timeFigures(counts) };
    });
    return {
      rows: scored.map(({ name, beside, counts, figures }) => ({
        measure: name,
        figures: { gold: counts.wanted, found: counts.found, ...figures },
        beside: `strict, relaxed, value: ${beside}`,
      })),
      frozen: Object.fromEntries(
        scored.flatMap(({ name, figures }) =>
          Object.entries(figures).map(([measure, value]) => [`${name} ${measure}`, value]),
        ),
      ),
      notes: ["value: TIMEX3 value equal where the spans touch"],
    };
  },
};
