import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evaluation } from "../evaluation.ts";
import { findInText } from "./find-in-text.ts";
import { readTimeMl, type TimeMlDocument } from "./read-timeml.ts";
import { addCounts, compareTimexes, timexFigures } from "./timex-score.ts";

const parts = [
  { name: "Dolomiten-100", beside: "HeidelTime: strict 71.4, relaxed 81.3, value 66.5" },
  { name: "Dolomiten-42", beside: "HeidelTime: strict 79.4, relaxed 83.1, value 80.0" },
  { name: "DieZeit", beside: "HeidelTime: strict 69.7, relaxed 79.3, value 62.7" },
] as const;

/** The articles of a part of KRAUTS, each with the day it was published on. */
export function readKrauts(dataDir: string, part: string): readonly TimeMlDocument[] {
  const folder = join(dataDir, "krauts-de", "KRAUTS", `KRAUTS_${part}`);
  return readdirSync(folder)
    .toSorted()
    .map((file) => readTimeMl(file, readFileSync(join(folder, file), "utf8")));
}

/** Times in German news, beside HeidelTime. */
export const timeDe: Evaluation = {
  name: "time-de",
  title: "Times in German · KRAUTS (two newspapers)",
  needs: ["krauts-de"],
  run(dataDir) {
    const rows = parts.map(({ name, beside }) => {
      const counts = readKrauts(dataDir, name).map(({ text, madeAt, timexes }) =>
        compareTimexes(timexes, findInText(text, "de", madeAt)),
      );
      return { measure: name, figures: timexFigures(addCounts(counts)), beside };
    });
    const frozen = rows.flatMap(({ measure, figures }) =>
      ["strict", "relaxed", "value"].map((name) => [`${measure} ${name}`, figures[name] ?? 0] as const),
    );
    return Promise.resolve({ rows, frozen: Object.fromEntries(frozen), notes: [] });
  },
};
