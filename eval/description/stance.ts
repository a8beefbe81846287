import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { englishSpeechActs } from "../../src/languages/en/speech-acts/speech-acts.ts";

import { sha256 } from "../../src/model/id.ts";
import { findStance, tellStance } from "../../src/stages/attribute/describe/stance.ts";
import { hull, sliceAll } from "../../src/text/spans.ts";
import { type GoldArticle, readPolnear } from "../attribution/polnear.ts";
import type { Evaluated, Evaluation, Row } from "../evaluation.ts";

const Labels = z.object({ seen: z.array(z.string()), heldOut: z.array(z.string()) });

/** What cues do: how many the lexicon lists, and how often it is right on cues that a person labelled. */
export const stance: Evaluation = {
  name: "stance",
  title: "What a cue does · PolNeAR train, gold cues",
  needs: ["polnear"],
  async run(dataDir): Promise<Evaluated> {
    const articles = readPolnear(join(dataDir, "polnear", "train.jsonl.gz"));
    const path = fileURLToPath(new URL("../gold/polnear-stance.json", import.meta.url));
    const labels = Labels.parse(JSON.parse(readFileSync(path, "utf8")));
    const cues = articles.filter(isHeldOut).flatMap(cuesOf);
    const listed = cues.filter((cue) => findStance(cue, englishSpeechActs) !== undefined).length;
    const coverage = percent(listed, cues.length);
    const rows: Row[] = [{ measure: "cues listed, held-out half", figures: { cues: cues.length, "%": coverage } }];
    const test = score(labels.heldOut, articles);
    const seen = score(labels.seen, articles);
    const all = labels.heldOut.length;
    rows.push(
      {
        measure: "best stance, held out",
        figures: { cues: all, "%": percent(test.best, all) },
        beside: `always asserts ${percent(test.neutral, all)}`,
      },
      {
        measure: "best or as good, held out",
        figures: { cues: all, "%": percent(test.good, all) },
        beside: `always asserts ${percent(test.neutralGood, all)}`,
      },
      {
        measure: "  of those told more than asserts",
        figures: { cues: test.told, "%": percent(test.toldGood, test.told) },
      },
      {
        measure: "  of those that do more than assert",
        figures: { cues: test.strong, "%": percent(test.strongGood, test.strong) },
      },
      {
        measure: "best stance, seen",
        figures: { cues: labels.seen.length, "%": percent(seen.best, labels.seen.length) },
      },
    );
    return {
      rows,
      frozen: {
        "cues listed": coverage,
        "best stance": percent(test.best, all),
        "best or as good": percent(test.good, all),
      },
      notes: ["labelled once, by one reader; eval/gold/polnear-stance.json says how"],
    };
  },
};

/** Half of the documents, by their ids: the lexicon's entries are not chosen on them. */
function isHeldOut({ doc }: GoldArticle): boolean {
  return Number.parseInt(sha256(doc).slice(0, 8), 16) % 2 === 1;
}

function cuesOf({ text, attributions }: GoldArticle): readonly string[] {
  return attributions.filter(({ cue }) => cue.length > 0).map(({ cue }) => sliceAll(text, cue));
}

function score(labels: readonly string[], articles: readonly GoldArticle[]) {
  const byDoc = new Map(articles.map((article) => [article.doc, article]));
  const sums = { best: 0, good: 0, neutral: 0, neutralGood: 0, told: 0, toldGood: 0, strong: 0, strongGood: 0 };
  for (const label of labels) {
    const [doc = "", start, end, ...stances] = label.split(" ");
    const article = byDoc.get(doc);
    const one = article?.attributions.find(({ cue }) => {
      const whole = hull(cue);
      return whole?.start === Number(start) && whole.end === Number(end);
    });
    if (article === undefined || one === undefined) throw new Error(`no cue stands at ${start} in ${doc}`);
    const got = tellStance(sliceAll(article.text, one.cue), englishSpeechActs);
    const fits = stances.includes(got);
    const best = stances[0] === got;
    sums.best += Number(best);
    sums.good += Number(fits);
    sums.neutral += Number(stances[0] === "asserts");
    sums.neutralGood += Number(stances.includes("asserts"));
    sums.told += Number(got !== "asserts");
    sums.toldGood += Number(got !== "asserts" && fits);
    sums.strong += Number(stances[0] !== "asserts");
    sums.strongGood += Number(stances[0] !== "asserts" && fits);
  }
  return sums;
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / Math.max(1, whole)) / 10;
}
