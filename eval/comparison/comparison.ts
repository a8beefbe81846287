import { join } from "node:path";
import { createLanguages } from "../../src/languages/languages.ts";
import { compareWords } from "../../src/stages/compare/compare.ts";
import type { Evaluation, Row } from "../evaluation.ts";
import { openModels } from "../reader.ts";
import { readJsonLines } from "../shared-data.ts";
import { cardOfText } from "./card-of-text.ts";
import {
  ascribe,
  type Change,
  contract,
  convert,
  negate,
  respell,
  roundOff,
  swapDay,
  swapName,
  swapNumber,
  swapPlace,
} from "./copies.ts";

interface Line {
  readonly premise: string;
  readonly hypothesis: string;
  readonly label: "e" | "n" | "c";
  readonly lang?: string;
  readonly source?: string;
}

/** Copies that say something else, and must be called contradictions. */
const swaps: readonly (readonly [string, Change, "with places"?])[] = [
  ["number swapped", swapNumber],
  ["negated", negate],
  ["day swapped", swapDay],
  ["place swapped", swapPlace, "with places"],
  ["name swapped", swapName, "with places"],
];
/** Copies that say the same in other words, and must not. */
const paraphrases: readonly (readonly [string, Change])[] = [
  ["in words or figures", respell],
  ["about", roundOff],
  ["another unit", convert],
  ["didn't", contract],
  ["according to officials", ascribe],
];

/** So many sentences of each set are changed, spread over it. */
const SENTENCES = 1200;
/** Of these so many are read with the gazetteer, which takes most of the time. */
const WITH_PLACES = 500;
/** So many copies of a kind are judged. */
const EACH = 200;

/** Sentences of both sets, without those of pictures' captions, which name nobody and no figures. */
function sentencesOf(dataDir: string): readonly string[] {
  const news = readJsonLines<Line>(join(dataDir, "nli-news/train.jsonl")).map(({ premise }) => premise);
  const mix = readJsonLines<Line>(join(dataDir, "nli-mix/dev.jsonl.gz"))
    .filter(({ lang, source }) => lang === "en" && /^(?:mnli|base_|sim_|translate_)/u.test(source ?? ""))
    .map(({ premise }) => premise);
  return [...spread(news, SENTENCES), ...spread(mix, SENTENCES)];
}

export function spread<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, at) => list[Math.floor(at * step)]).flatMap((one) =>
    one === undefined ? [] : [one],
  );
}

export const comparison: Evaluation = {
  name: "comparison",
  title: "Contradictions made by rule · sentences of nli-news and nli-mix",
  needs: ["nli-news", "nli-mix"],
  async run(dataDir) {
    const { gazetteer } = await openModels();
    const context = { languages: createLanguages(), ...(gazetteer === undefined ? {} : { gazetteer }) };
    const sentences = [...new Set(sentencesOf(dataDir))].filter(({ length }) => length > 20 && length < 400);
    const plain = sentences.map((text) => cardOfText(text));
    const placed = spread(sentences, WITH_PLACES).map((text) => cardOfText(text, { gazetteer }));
    const judge = async (change: Change, places?: "with places") => {
      const pairs = (places === undefined ? plain : placed).flatMap((premise) => {
        const text = change(premise);
        return text === undefined || text === premise.words ? [] : [{ premise, text }];
      });
      const options = places === undefined ? {} : { gazetteer };
      const chosen = spread(pairs, EACH).map(({ premise, text }) => ({
        premise,
        hypothesis: cardOfText(text, options),
      }));
      const verdicts = await compareWords(chosen, context);
      return { pairs: chosen.length, against: verdicts.filter(({ verdict }) => verdict === "contradicts").length };
    };
    const rows: Row[] = [];
    for (const [measure, change, places] of swaps) {
      const { pairs, against } = await judge(change, places);
      rows.push({ measure, figures: { copies: pairs, "%": percent(against, pairs) } });
    }
    for (const [measure, change] of paraphrases) {
      const { pairs, against } = await judge(change);
      rows.push({ measure: `no alarm: ${measure}`, figures: { copies: pairs, "%": percent(pairs - against, pairs) } });
    }
    return {
      rows,
      frozen: Object.fromEntries(rows.map(({ measure, figures }) => [measure, figures["%"] ?? 0])),
      notes: [`${sentences.length} sentences, rules alone; the copies are made by rule and say what their lines name`],
    };
  },
};

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
