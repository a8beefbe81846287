import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evaluation } from "../evaluation.ts";
import { element, readInline } from "./inline-timex.ts";
import { readTimes } from "./read-times.ts";
import { addTimes, countTimes, noTimes, pairTimes, type TimePair, timeFigures } from "./score-times.ts";

/** Every text of WikiWarsUA with what was wanted and what was found, in the order of the files. */
export function pairWikiWars(
  dataDir: string,
): readonly { readonly text: string; readonly pairs: readonly TimePair[] }[] {
  const folder = join(dataDir, "wikiwars-ua", "keyinline");
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const { text, times } = readInline(element(readFileSync(join(folder, file), "utf8"), "TEXT"));
      // The pages state the day on which they were fetched, which is no day that they speak from.
      return { text, pairs: pairTimes(times, readTimes(text, "uk")) };
    });
}

/** Times in Ukrainian, on encyclopaedia articles about wars: most dates leave out their year, which the article told before. */
export const timeUk: Evaluation = {
  name: "time-uk",
  title: "Times in Ukrainian · WikiWarsUA (encyclopaedia articles about wars, no date of publishing)",
  needs: ["wikiwars-ua"],
  async run(dataDir) {
    const texts = pairWikiWars(dataDir);
    const counts = texts.map(({ pairs }) => countTimes(pairs)).reduce(addTimes, noTimes);
    const figures = timeFigures(counts);
    return {
      rows: [{ measure: "all", figures: { gold: counts.wanted, found: counts.found, ...figures } }],
      frozen: figures,
      notes: [`${texts.length} articles; value: TIMEX3 value equal where the spans touch`],
    };
  },
};
