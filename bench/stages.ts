import { openModels, snapshotOf } from "../eval/reader.ts";
import { createLanguages } from "../src/languages/languages.ts";
import { order } from "../src/pipeline/order.ts";
import { createPipeline } from "../src/pipeline/pipeline.ts";
import type { AnyStage } from "../src/pipeline/runner.ts";

type PrintRow = (name: string, value: string, note?: string) => void;

/** How long each stage takes of an article, in one process: what counts is what the facets cost beside the reader. */
export async function benchStages(
  articles: readonly { readonly doc: string; readonly text: string }[],
  row: PrintRow,
): Promise<void> {
  const spent = new Map<string, number>();
  const stages = order.map((stage) => timed(stage, spent));
  const pipeline = createPipeline({ languages: createLanguages(), models: await openModels(), stages });
  const [warmUp, ...rest] = articles;
  for (const [index, { doc, text }] of [warmUp, ...rest].filter((one) => one !== undefined).entries()) {
    if (index === 5) spent.clear();
    await pipeline.read(snapshotOf(text, `${doc}.txt`, "text/plain"), text, `case_${"0".repeat(32)}`);
  }
  const words = articles.slice(5).reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const per800 = (name: string) => ((spent.get(name) ?? 0) / words) * 800;
  for (const { name } of order) row(`stage ${name}, 800 words`, `${per800(name).toFixed(1)} ms`);
  const facets = per800("resolve") + per800("normalise");
  const share = (facets / Math.max(1e-9, per800("attribute"))) * 100;
  row("facets (resolve, normalise) to the reader", `${share.toFixed(0)} %`, "bar: under 100");
}

function timed(stage: AnyStage, spent: Map<string, number>): AnyStage {
  return {
    ...stage,
    async run(input, context) {
      const begun = performance.now();
      const layers = await stage.run(input, context);
      spent.set(stage.name, (spent.get(stage.name) ?? 0) + performance.now() - begun);
      return layers;
    },
  };
}
