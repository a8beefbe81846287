/**
 * Writes predictions of the extraction on PolNeAR for `shared/data/polnear/score.py`, and a threshold curve.
 *
 * node training/attribute/evaluate.ts OUT.jsonl [dev|train] [threshold]
 */
import { writeFileSync } from "node:fs";
import { englishAttribution } from "../../src/languages/en/attribution/attribution.ts";
import type { Span } from "../../src/model/span.ts";
import { extract } from "../../src/stages/attribute/extract/extract.ts";
import { readGold } from "./gold.ts";

const [out, split = "dev", threshold] = process.argv.slice(2);
const articles = readGold(split === "train" ? "train" : "dev");
if (articles === undefined || out === undefined) {
  console.log(
    out === undefined ? "usage: evaluate.ts OUT.jsonl [dev|train] [threshold]" : "skipped: the data is not there",
  );
} else {
  const begun = performance.now();
  const found = articles.map((article) =>
    extract(article.input, () => englishAttribution, threshold === undefined ? undefined : Number(threshold)),
  );
  console.log("articles a second:", Math.round((1000 * articles.length) / (performance.now() - begun)));
  const lines = articles.map((article, index) => {
    const pairs = (spans: readonly Span[]) =>
      spans.map((span) => [article.codePoint(span.start), article.codePoint(span.end)]);
    const attributions = (found[index] ?? []).map((one) => ({
      source: pairs(one.source),
      cue: pairs(one.cue),
      content: pairs(one.content),
      confidence: one.confidence,
      rule: one.rule,
    }));
    return JSON.stringify({ doc: article.doc, attributions });
  });
  writeFileSync(out, `${lines.join("\n")}\n`);
}
