import { join } from "node:path";
import type { Evaluated, Evaluation, Row } from "../evaluation.ts";
import { readText } from "../reader.ts";
import { directnessOf, type GoldArticle, readPolnear } from "./polnear.ts";
import { type Count, figure, matchGreedily, pairContents, type Roles, sameSource, scoreAttributions } from "./score.ts";

/** Measured on the held-back test split by others' systems; `../shared/data/polnear/peers.md`. */
const beside: Readonly<Record<string, string>> = {
  "who-said-what": "Citron 49.6 · GenderGapTracker 46.5 · textacy 27.8 · people 74.9 (held-back test)",
  said: "Citron 54.4 · GenderGapTracker 52.5 · textacy 29.7 · people 79.1",
  "source exact": "Citron 62.6 · GenderGapTracker 54.7 · textacy 27.6 · people 77.7",
  "cue exact": "Citron 51.6 · GenderGapTracker 48.4 · textacy 32.4 · people 70.5",
  "content exact": "Citron 39.1 · GenderGapTracker 24.4 · textacy 23.3 · people 68.9",
  "content char": "Citron 66.6 · GenderGapTracker 69.0 · textacy 46.5 · people 90.7",
  "recall, direct": "Citron 56.8 · GenderGapTracker 68.5 · textacy 71.0",
  "recall, mixed": "Citron 55.4 · GenderGapTracker 42.7 · textacy 14.6",
  "recall, indirect": "Citron 32.1 · GenderGapTracker 23.6 · textacy 1.1",
};

/** Who said what on PolNeAR's dev articles, read whole by the pipeline. */
export const attribution: Evaluation = {
  name: "attribution",
  title: "Attribution · PolNeAR dev",
  needs: ["polnear"],
  async run(dataDir): Promise<Evaluated> {
    const articles = readPolnear(join(dataDir, "polnear", "dev.jsonl.gz"));
    const read: { readonly article: GoldArticle; readonly predicted: readonly Roles[] }[] = [];
    for (const article of articles) read.push({ article, predicted: await predict(article) });
    const all = scoreAttributions(read.map(({ article, predicted }) => ({ gold: article.attributions, predicted })));
    const kinds = recallByKind(read);
    const rows: Row[] = [
      ...(["who-said-what", "said"] as const),
      ...(["source", "cue", "content"] as const).flatMap(
        (role) => [`${role} char`, `${role} exact`, `${role} overlap`] as const,
      ),
    ].map((measure) => ({ measure, figures: { ...all[measure] }, ...note(measure) }));
    for (const kind of ["direct", "mixed", "indirect"] as const) {
      const measure = `recall, ${kind}`;
      rows.push({ measure, figures: { r: figure(kinds[kind]).r }, ...note(measure) });
    }
    const frozen = Object.fromEntries([
      ...rows.filter((row) => row.figures.f1 !== undefined).map((row) => [`${row.measure} f1`, row.figures.f1 ?? 0]),
      ["who-said-what p", all["who-said-what"].p],
    ]);
    const gold = articles.reduce((sum, article) => sum + article.attributions.length, 0);
    return { rows, frozen, notes: [`${articles.length} articles, ${gold} attributions in the gold`] };
  },
};

function note(measure: string): { beside?: string } {
  const words = beside[measure];
  return words === undefined ? {} : { beside: words };
}

/** What the pipeline finds in an article, in the roles of the gold. */
export async function predict(article: Pick<GoldArticle, "doc" | "text">): Promise<readonly Roles[]> {
  const { attributions } = await readText(article.text, `${article.doc}.txt`);
  return attributions.map(({ source, cue, content }) => ({ source, cue, content }));
}

type Kind = ReturnType<typeof directnessOf>;

function recallByKind(
  read: readonly { readonly article: GoldArticle; readonly predicted: readonly Roles[] }[],
): Record<Kind, Count> {
  const counts: Record<Kind, Count> = {
    direct: { right: 0, predicted: 0, gold: 0 },
    mixed: { right: 0, predicted: 0, gold: 0 },
    indirect: { right: 0, predicted: 0, gold: 0 },
  };
  for (const { article, predicted } of read) {
    const pairs = pairContents(article.attributions, predicted).filter((pair) =>
      sameSource(article.attributions[pair.gold], predicted[pair.predicted]),
    );
    const found = new Set(matchGreedily(pairs).map((pair) => pair.gold));
    article.attributions.forEach((one, i) => {
      const count = counts[directnessOf(article.text, one.content)];
      count.gold += 1;
      if (found.has(i)) count.right += 1;
    });
  }
  return counts;
}
