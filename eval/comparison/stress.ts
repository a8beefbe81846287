import { join } from "node:path";
import { createLanguages } from "../../src/languages/languages.ts";
import { compareWords, type WordsVerdict } from "../../src/stages/compare/compare.ts";
import type { Evaluated, Evaluation, Row } from "../evaluation.ts";
import { openModels } from "../reader.ts";
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
const EACH = 400;

const negation = /(?:\b(?:not|no|never|nobody|nothing|none|neither|nor|without|cannot)|n[’']t)\b/iu;
const digits = /\d/u;

const kinds: readonly (readonly [string, (line: Line) => boolean])[] = [
  ["all", () => true],
  ["a negation on one side", ({ premise, hypothesis }) => negation.test(premise) !== negation.test(hypothesis)],
  ["digits on both sides", ({ premise, hypothesis }) => digits.test(premise) && digits.test(hypothesis)],
];

/** Three-way accuracy on real pairs of newswire sentences, by rules alone and with weights. */
export const comparisonStress: Evaluation = {
  name: "comparison-stress",
  title: "Negation and number cases · nli-news (for measuring only)",
  needs: ["nli-news"],
  async run(dataDir): Promise<Evaluated> {
    const { gazetteer } = await openModels();
    const base = { languages: createLanguages(), ...(gazetteer === undefined ? {} : { gazetteer }) };
    const lines = readJsonLines<Line>(join(dataDir, "nli-news/train.jsonl"));
    const rows: Row[] = [];
    for (const [measure, fits] of kinds) {
      const all = lines.filter(fits);
      const chosen = spread(all, process.env["SAYSO_EVAL_FULL"] === undefined ? EACH : all.length);
      const pairs = chosen.map(({ premise, hypothesis }) => ({
        premise: cardOfText(premise, { gazetteer }),
        hypothesis: cardOfText(hypothesis, { gazetteer }),
      }));
      const verdicts = await compareWords(pairs, base);
      rows.push({ measure, figures: { pairs: chosen.length, of: all.length, ...scoresOf(chosen, verdicts) } });
    }
    return {
      rows,
      frozen: Object.fromEntries(
        rows.map(({ measure, figures }) => [`${measure}: contradictions right`, figures["c right"] ?? 0]),
      ),
      notes: ["rules alone abstain on most pairs, which counts as neither", `majority of all: 40.0 (neither)`],
    };
  },
};

function scoresOf(lines: readonly Line[], verdicts: readonly WordsVerdict[]): Readonly<Record<string, number>> {
  const right = lines.filter(({ label }, at) => verdicts[at]?.verdict === VERDICTS[label]).length;
  const against = lines.filter((_, at) => verdicts[at]?.verdict === "contradicts");
  const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);
  return {
    "%": share(right, lines.length),
    "called c": against.length,
    "c right": share(against.filter(({ label }) => label === "c").length, against.length),
  };
}
