import { join } from "node:path";
import { createLanguages } from "../../src/languages/languages.ts";
import { compareWords, type WordsVerdict } from "../../src/stages/compare/compare.ts";
import type { Evaluated, Evaluation, Row } from "../evaluation.ts";
import { openJudge } from "../inference/open-judge.ts";
import { readJsonLines } from "../shared-data.ts";
import { cardOfText } from "./card-of-text.ts";
import { spread } from "./comparison.ts";

interface Line {
  readonly premise: string;
  readonly hypothesis: string;
  readonly label: "e" | "n" | "c";
}

const VERDICTS = { e: "supports", n: "neither", c: "contradicts" } as const;
/** A quick run judges so many pairs of each kind. */
const EACH = 200;

const negation = /(?:\b(?:not|no|never|nobody|nothing|none|neither|nor|without|cannot)|n[’']t)\b/iu;
const digits = /\d/u;

const kinds: readonly (readonly [string, (line: Line) => boolean])[] = [
  ["a negation on one side", ({ premise, hypothesis }) => negation.test(premise) !== negation.test(hypothesis)],
  ["digits on both sides", ({ premise, hypothesis }) => digits.test(premise) && digits.test(hypothesis)],
];

/** Three-way accuracy on the pairs of newswire sentences in which negation or figures matter, by rules alone and with weights. */
export const comparisonStress: Evaluation = {
  name: "comparison-stress",
  title: "Negation and number cases · nli-news (for measuring only)",
  needs: ["nli-news"],
  async run(dataDir): Promise<Evaluated> {
    const languages = createLanguages();
    const inference = await openJudge();
    const lines = readJsonLines<Line>(join(dataDir, "nli-news/train.jsonl"));
    const rows: Row[] = [];
    for (const [measure, fits] of kinds) {
      const all = lines.filter(fits);
      const chosen = spread(all, EACH);
      const pairs = chosen.map(({ premise, hypothesis }) => ({
        premise: cardOfText(premise),
        hypothesis: cardOfText(hypothesis),
      }));
      const byRules = accuracy(chosen, await compareWords(pairs, { languages }));
      const fused = accuracy(chosen, await compareWords(pairs, { languages, inference }));
      rows.push({
        measure,
        figures: { pairs: chosen.length, of: all.length, "rules alone": byRules, "with weights": fused },
      });
    }
    return {
      rows,
      frozen: Object.fromEntries(
        rows.flatMap(({ measure, figures }) =>
          ["rules alone", "with weights"].map((column) => [`${measure}, ${column}`, figures[column] ?? 0]),
        ),
      ),
      notes: ["rules abstain on most pairs, which counts as neither; nothing was chosen on these pairs"],
    };
  },
};

function accuracy(lines: readonly Line[], verdicts: readonly WordsVerdict[]): number {
  const right = lines.filter(({ label }, at) => verdicts[at]?.verdict === VERDICTS[label]).length;
  return Math.round((1000 * right) / Math.max(1, lines.length)) / 10;
}
