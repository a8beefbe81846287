import { archives } from "./archives/evaluate.ts";
import { attribution } from "./attribution/evaluate.ts";
import { chanceToRest } from "./chance-to-rest.ts";
import { demoClaims } from "./claims/demo-claims.ts";
import { claimsEcbplus } from "./claims/ecbplus-claims.ts";
import { comparison } from "./comparison/comparison.ts";
import { demoRelations } from "./comparison/demo-relations.ts";
import { comparisonStress } from "./comparison/stress.ts";
import { copies } from "./copies/evaluate.ts";
import { demo } from "./demo.ts";
import { hedges } from "./description/hedges.ts";
import { riqua } from "./description/riqua.ts";
import { stance } from "./description/stance.ts";
import type { Evaluation, Row } from "./evaluation.ts";
import { eventsBasil, eventsPairs } from "./events/evaluate.ts";
import { chanceToRestFacets } from "./facets/chance-to-rest-facets.ts";
import { demoFacets } from "./facets/demo-facets.ts";
import { feeds } from "./feeds/evaluate.ts";
import { claimdiff } from "./inference/claimdiff.ts";
import { fnc1 } from "./inference/fnc1.ts";
import { inference } from "./inference/news.ts";
import { scoreFundus, scoreTrafilatura } from "./main-text.ts";
import { names } from "./names.ts";
import { origins } from "./origins/evaluate.ts";
import { place, placeSlavic } from "./places/evaluate.ts";
import { pronouns } from "./pronouns/evaluate.ts";
import { quantity } from "./quantity/newsquant.ts";
import { quantitySpecs } from "./quantity/specs.ts";
import { quotesRuCs } from "./quotes-ru-cs.ts";
import { knownLie, retrieval } from "./retrieval/evaluate.ts";
import { scoreSegmentation } from "./segmentation.ts";
import { timeDe } from "./time/krauts.ts";
import { time } from "./time/tempeval.ts";
import { timeUk } from "./time/wikiwars.ts";

const percent = (share: number) => Math.round(share * 1000) / 10;

/** The figures of rows with one column each, to freeze. */
function freeze(rows: readonly Row[], column: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const value = row.figures[column];
      return value === undefined ? [] : [[row.measure, value]];
    }),
  );
}

const halves = ["chosen on", "held out"] as const;

const mainText: Evaluation = {
  name: "main-text",
  title: "Main text · trafilatura-eval (segments that must and must not appear)",
  needs: ["trafilatura-eval"],
  async run(dataDir) {
    const scores = halves.flatMap((half) => {
      const score = scoreTrafilatura(dataDir, half);
      return score === undefined ? [] : [{ half, ...score }];
    });
    const rows = scores.map((score) => ({
      measure: `segments, ${score.half}`,
      figures: {
        pages: score.pages,
        p: percent(score.precision),
        r: percent(score.recall),
        f1: percent(score.f1),
        residue: percent(score.residue),
      },
      beside: "trafilatura 92.4 · magic-html 88.9 · justext 86.2 · news-please 83.6 · readability-lxml 82.6",
    }));
    return {
      rows,
      frozen: Object.fromEntries(
        scores.flatMap(({ half, f1, residue }) => [
          [`segments f1, ${half}`, percent(f1)],
          [`segments kept out, ${half}`, percent(1 - residue)],
        ]),
      ),
      notes: scores.map(
        ({ half, refused, milliseconds }) =>
          `${half}: ${refused} refused, ${milliseconds.toFixed(0)} ms a page here and now`,
      ),
    };
  },
};

const metadata: Evaluation = {
  name: "metadata",
  title: "Main text and metadata · fundus parser tests",
  needs: ["fundus-parser-tests"],
  async run(dataDir) {
    const scores = halves.flatMap((half) => {
      const score = scoreFundus(dataDir, half);
      return score === undefined ? [] : [{ half, ...score }];
    });
    const measures = [
      ["title right", "title"],
      ["title words F1", "titleWords"],
      ["publishing time right", "date"],
      ["publishing day right", "day"],
      ["authors F1", "authors"],
      ["authors all right", "authorsExact"],
      ["body words F1", "body"],
      ["body runs of four F1", "bodyRuns"],
    ] as const;
    const rows = measures.map(([measure, field]) => ({
      measure,
      figures: Object.fromEntries(scores.map((score) => [score.half, percent(score[field])])),
    }));
    return {
      rows,
      frozen: Object.fromEntries(
        rows.flatMap(({ measure, figures }) =>
          Object.entries(figures).map(([half, value]) => [`${measure}, ${half}`, value]),
        ),
      ),
      notes: [
        ...scores.map(({ half, pages, refused }) => `${half}: ${pages} pages, ${refused} refused`),
        "Gold is made by hand-written parsers a site: titles for search engines or shown ones, outlets among authors, fact boxes left out.",
      ],
    };
  },
};

const segmentation: Evaluation = {
  name: "segmentation",
  title: "Sentences · golden rules in many languages, UD Ukrainian IU (dev)",
  needs: ["segmentation"],
  async run(dataDir) {
    const scores = await scoreSegmentation(dataDir);
    const rows = scores.map((score) => ({
      measure: `${score.set} ${score.language}`,
      figures: {
        cases: score.cases,
        "exact %": percent(score.exact),
        p: percent(score.precision),
        r: percent(score.recall),
        f1: percent(score.boundaryF1),
      },
    }));
    const golden = scores.filter((score) => score.set === "golden-rules");
    const cases = golden.reduce((sum, score) => sum + score.cases, 0);
    const exact = golden.reduce((sum, score) => sum + score.exact * score.cases, 0);
    // A language with two cases swings by 50 points: the whole and the large ones are frozen.
    const large = rows.filter((row) => (row.figures.cases ?? 0) >= 20);
    return {
      rows,
      frozen: { "golden rules exact": percent(exact / cases), ...freeze(large, "exact %") },
      notes: [`golden rules in all: ${percent(exact / cases)} % of ${cases} exact`],
    };
  },
};

/** Every evaluation, in the order in which an article goes through the house. */
export const evaluations: readonly Evaluation[] = [
  feeds,
  archives,
  mainText,
  metadata,
  segmentation,
  attribution,
  stance,
  hedges,
  riqua,
  quotesRuCs,
  retrieval,
  knownLie,
  pronouns,
  names,
  time,
  timeUk,
  timeDe,
  place,
  placeSlavic,
  quantity,
  quantitySpecs,
  inference,
  fnc1,
  claimdiff,
  chanceToRest,
  chanceToRestFacets,
  copies,
  comparison,
  comparisonStress,
  demoRelations,
  demo,
  demoFacets,
  eventsPairs,
  eventsBasil,
  claimsEcbplus,
  demoClaims,
  origins,
];
