import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../src/model/span.ts";
import { coverage, overlaps } from "../src/text/spans.ts";
import { matchGreedily, pairContents, type Roles } from "./attribution/score.ts";
import { describeWanted, noTallies, type Tallies, tally } from "./description/on-gold.ts";
import type { Evaluated, Evaluation, Row } from "./evaluation.ts";
import { readText } from "./reader.ts";

interface Expected {
  readonly attributions: readonly {
    readonly id: string;
    readonly source: string | null;
    readonly cue: string | null;
    readonly content: string;
    readonly stance?: string;
    readonly hedge?: string;
    readonly directness: string;
    readonly chain?: readonly string[];
  }[];
  readonly questions: readonly { readonly kind: string; readonly about: string; readonly span: string }[];
  readonly residue: readonly { readonly starts: string }[];
}

/** One real article against what a careful reader finds in it: content IoU >= 0.5 and source overlap. */
export const chanceToRest: Evaluation = {
  name: "chance-to-rest",
  title: "One real article, whole · chance-to-rest",
  needs: ["chance-to-rest"],
  async run(dataDir): Promise<Evaluated> {
    const folder = join(dataDir, "chance-to-rest");
    const text = readFileSync(join(folder, "article.txt"), "utf8");
    const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
    const record = await readText(text, "article.txt");
    const gold: readonly Roles[] = expected.attributions.map((one) => ({
      source: one.source === null ? [] : findAll(text, one.source),
      cue: [],
      content: findPieces(text, one.content),
    }));
    const pairs = pairContents(gold, record.attributions).filter(({ gold: g, predicted: p }) => {
      const wanted = gold[g]?.source ?? [];
      const found = record.attributions[p]?.source ?? [];
      if (wanted.length === 0) return found.length === 0;
      return wanted.some((a) => found.some((b) => overlaps(a, b)));
    });
    const matches = matchGreedily(pairs);
    const missed = expected.attributions
      .filter((_, i) => !matches.some((match) => match.gold === i))
      .map(({ id }) => id);
    const chains = expected.attributions.flatMap((one, i) => {
      if (one.chain === undefined) return [];
      const match = matches.find((candidate) => candidate.gold === i);
      const words =
        match === undefined ? [] : (record.attributions[match.predicted]?.chain ?? []).map((link) => link.words);
      return [one.chain.slice(1).every((link) => words.some((w) => w.includes(link) || link.includes(w)))];
    });
    const questions = expected.questions.filter(({ span, kind }) => {
      const wanted = findPieces(text, span);
      return record.questions.some(
        (question) => question.kind === kind && wanted.some((piece) => iou(piece, question.span) >= 0.5),
      );
    });
    const residue = expected.residue.filter(({ starts }) => {
      const at = text.indexOf(starts);
      return record.document.residue.some((cut) => cut.span.start === at);
    });
    const touched = record.statements.filter((statement) =>
      statement.spans.some((span) => record.document.residue.some((cut) => overlaps(span, cut.span))),
    );
    const onGold = noTallies();
    const faults = describeWanted(text, "article.txt", "text/plain", expected.attributions).flatMap(({ wanted, got }) =>
      tally(onGold, wanted, got),
    );
    const found = noTallies();
    expected.attributions.forEach((one, i) => {
      const match = matches.find((candidate) => candidate.gold === i);
      tally(found, one, match === undefined ? undefined : record.attributions[match.predicted]);
    });
    const count = (right: number, all: number) => ({ found: right, of: all });
    const rows: Row[] = [
      {
        measure: "attributions",
        figures: count(matches.length, gold.length),
        beside: "Citron 11 · GenderGapTracker 9 · textacy 3",
      },
      { measure: "chains", figures: count(chains.filter(Boolean).length, chains.length), beside: "Citron 0" },
      ...fields("gold spans", onGold),
      ...fields("pipeline", found),
      { measure: "questions", figures: count(questions.length, expected.questions.length) },
      { measure: "residue cut", figures: count(residue.length, expected.residue.length) },
      { measure: "statements that touch residue", figures: count(touched.length, record.statements.length) },
    ];
    return {
      rows,
      frozen: {
        attributions: matches.length,
        chains: chains.filter(Boolean).length,
        "chains on gold spans": onGold.chains.found,
        "stance on gold spans": onGold.stance.found,
        "hedge on gold spans": onGold.hedge.found,
        questions: questions.length,
        residue: residue.length,
        "statements clear of residue": touched.length === 0 ? 1 : 0,
      },
      notes: [
        missed.length === 0 ? "nothing missed" : `missed: ${missed.join(", ")}`,
        faults.length === 0 ? "on gold spans every field is as expected" : `on gold spans: ${faults.join(", ")}`,
      ],
    };
  },
};

function fields(where: string, tallies: Tallies): readonly Row[] {
  return (["stance", "hedge", "sourceless", "chains"] as const).map((field) => ({
    measure: `  ${field}, ${where}`,
    figures: { ...tallies[field] },
  }));
}

function iou(a: Span, b: Span): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (coverage([a, b]) || 1);
}

/** Every place where the words stand. */
function findAll(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}

/** Where a quotation stands, whole or as pieces that "…" parts, one after the other. */
function findPieces(text: string, words: string): readonly Span[] {
  const whole = text.indexOf(words);
  if (whole >= 0) return [{ start: whole, end: whole + words.length }];
  const spans: Span[] = [];
  let from = 0;
  for (const piece of words.split("…").map((part) => part.trim())) {
    const at = piece === "" ? -1 : text.indexOf(piece, from);
    if (at < 0) continue;
    spans.push({ start: at, end: at + piece.length });
    from = at + piece.length;
  }
  return spans;
}
