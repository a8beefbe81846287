import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evaluation } from "../evaluation.ts";
import { findInText } from "./find-in-text.ts";
import { readTimeMl, type TimeMlDocument } from "./read-timeml.ts";
import { addCounts, compareTimexes, timexFigures } from "./timex-score.ts";

/** The articles of WikiWarsUA. The day on which they were fetched is no day that they speak from and is left out. */
export function readWikiWars(dataDir: string): readonly TimeMlDocument[] {
  const folder = join(dataDir, "wikiwars-ua", "keyinline");
  return readdirSync(folder)
    .toSorted()
    .map((file) => readTimeMl(file, readFileSync(join(folder, file), "utf8")));
}

/** Times in Ukrainian, on encyclopaedia articles about wars: most dates leave out their year, which the article told before. */
export const timeUk: Evaluation = {
  name: "time-uk",
  title: "Times in Ukrainian · WikiWarsUA (encyclopaedia articles about wars, without a date of their own)",
  needs: ["wikiwars-ua"],
  run(dataDir) {
    const documents = readWikiWars(dataDir);
    const counts = addCounts(documents.map(({ text, timexes }) => compareTimexes(timexes, findInText(text, "uk"))));
    const figures = timexFigures(counts);
    const { strict = 0, relaxed = 0, value = 0 } = figures;
    return Promise.resolve({
      rows: [{ measure: "all", figures }],
      frozen: { strict, relaxed, value },
      notes: [
        `${documents.length} articles, ${counts.gold} expressions; the rules were written with these articles in sight`,
      ],
    });
  },
};
