/**
 * Makes the pack of an exported graph: temperatures and the mixture of answers on dev, settings, manifest; prints the figures of the card.
 *
 * node training/inference/pack.ts --graph FILE --vocabulary FILE --data FOLDER --pack FOLDER --version X.Y.Z
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readJsonLines } from "../../eval/shared-data.ts";
import { openNativeRuntime } from "../../src/packs/runtime/native.ts";

const { values } = parseArgs({
  options: {
    graph: { type: "string" },
    vocabulary: { type: "string" },
    data: { type: "string" },
    pack: { type: "string" },
    version: { type: "string", default: "0.0.0" },
    most: { type: "string", default: "250" },
  },
});
const { graph, vocabulary, data, pack, version } = values;
if (graph === undefined || vocabulary === undefined || data === undefined || pack === undefined)
  throw new Error("--graph, --vocabulary, --data and --pack are needed");

const heads = ["written", "found", "headline"] as const;
type Head = (typeof heads)[number];
interface Row {
  readonly source: string;
  readonly head: Head;
  readonly label: "e" | "c" | "n";
  readonly a: readonly number[];
  readonly b: readonly number[];
}
const labels = ["e", "c", "n"] as const;

const words = readFileSync(vocabulary, "utf8").trimEnd().split("\n");
const [start, end] = [words.indexOf("[CLS]"), words.indexOf("[SEP]")];
const bySource = Map.groupBy(readJsonLines<Row>(join(data, "dev.jsonl")), ({ source }) => source);
const rows = [...bySource.values()].flatMap((of) => of.slice(0, Number(values.most)));
const session = await (await openNativeRuntime()).open(readFileSync(graph), { threads: 1 });
const judged: { readonly row: Row; readonly logits: readonly number[] }[] = [];
const begun = performance.now();
for (const row of rows) {
  const ids = [start, ...row.a, end, ...row.b, end];
  const column = (list: readonly number[]) => ({ data: BigInt64Array.from(list, BigInt), dims: [1, list.length] });
  const results = await session.run({
    ids: column(ids),
    kinds: column(ids.map((_, at) => (at < row.a.length + 2 ? 0 : 1))),
    mask: column(ids.map(() => 1)),
  });
  judged.push({ row, logits: [...(results.get("logits")?.data ?? [])] });
}
console.log(
  `${rows.length} pairs of dev, one at a time: ${((performance.now() - begun) / rows.length).toFixed(1)} ms a pair here and now`,
);

const shares = (scores: readonly number[]): readonly number[] => {
  const raised = scores.map((score) => Math.exp(score - Math.max(...scores)));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((one) => one / sum);
};
const mixed = (logits: readonly number[], weights: readonly number[]): readonly number[] =>
  labels.map((_, answer) => weights.reduce((sum, weight, head) => sum + weight * (logits[head * 3 + answer] ?? 0), 0));
const accuracy = (of: typeof judged, weights: readonly number[]): number =>
  of.filter(({ row, logits }) => {
    const scores = mixed(logits, weights);
    return scores.indexOf(Math.max(...scores)) === labels.indexOf(row.label);
  }).length / of.length;
const loss = (of: typeof judged, weights: readonly number[], temperature: number): number =>
  of.reduce(
    (sum, { row, logits }) =>
      sum -
      Math.log(shares(mixed(logits, weights).map((score) => score / temperature))[labels.indexOf(row.label)] ?? 1),
    0,
  ) / of.length;
function temperatureOf(of: typeof judged, weights: readonly number[]): number {
  let best = { temperature: 1, loss: Infinity };
  for (let temperature = 0.4; temperature < 4; temperature *= 1.04) {
    const is = loss(of, weights, temperature);
    if (is < best.loss) best = { temperature: Number(temperature.toFixed(3)), loss: is };
  }
  return best.temperature;
}

const figures: Record<string, Record<string, number>> = {};
for (const [source, of] of Map.groupBy(judged, ({ row }) => row.source))
  figures[source] = {
    pairs: of.length,
    ...Object.fromEntries(
      heads.map((head, at) => [
        head,
        Number(
          (
            100 *
            accuracy(
              of,
              heads.map((_, other) => (other === at ? 1 : 0)),
            )
          ).toFixed(1),
        ),
      ]),
    ),
    both: Number((100 * accuracy(of, [0.5, 0.5, 0])).toFixed(1)),
  };
console.table(figures);

// Statements of news are found pairs of which clean answers are wanted: how much each of the two rows counts is chosen on dev pairs of whole sentences.
const sentences = judged.filter(({ row }) =>
  ["base_wiki", "sim_wiki", "translate_wiki", "mnli", "fever_symmetric", "fm2"].includes(row.source),
);
let best = { weights: [1, 0, 0], right: 0 };
for (const found of [0, 0.15, 0.3, 0.5, 0.7]) {
  const weights = [Number((1 - found).toFixed(2)), found, 0];
  const right = [...Map.groupBy(sentences, ({ row }) => row.head).values()].reduce(
    (sum, of) => sum + accuracy(of, weights) / 2,
    0,
  );
  console.log(`found counts ${found}: ${(100 * right).toFixed(1)} (mean of written and found)`);
  if (right > best.right) best = { weights, right };
}
const headline = judged.filter(({ row }) => row.head === "headline");
const settings = {
  premise: 96,
  hypothesis: 64,
  statements: { rows: best.weights, temperature: temperatureOf(sentences, best.weights) },
  headline: { rows: [0, 0, 1], temperature: temperatureOf(headline, [0, 0, 1]) },
};
for (const [name, of, { rows: weights, temperature }] of [
  ["statements", sentences, settings.statements],
  ["headline", headline, settings.headline],
] as const) {
  console.log(
    `${name}: temperature ${temperature}, right ${(100 * accuracy(of, weights)).toFixed(1)} of ${of.length}, loss ${loss(of, weights, temperature).toFixed(3)}`,
  );
  const bins = Map.groupBy(
    of.map(({ row, logits }) => {
      const chances = shares(mixed(logits, weights).map((score) => score / temperature));
      const top = Math.max(...chances);
      return { top, right: chances.indexOf(top) === labels.indexOf(row.label) };
    }),
    ({ top }) => Math.floor(top * 10) / 10,
  );
  console.table(
    [...bins]
      .sort(([a], [b]) => a - b)
      .map(([from, list]) => ({
        from,
        pairs: list.length,
        told: Number((list.reduce((sum, { top }) => sum + top, 0) / list.length).toFixed(2)),
        right: Number((list.filter(({ right }) => right).length / list.length).toFixed(2)),
      })),
  );
}

mkdirSync(pack, { recursive: true });
copyFileSync(graph, join(pack, "model.onnx"));
copyFileSync(vocabulary, join(pack, "vocabulary.txt"));
writeFileSync(join(pack, "settings.json"), `${JSON.stringify(settings, null, 2)}\n`);
const manifest = {
  id: "inference-en",
  version,
  kind: "inference",
  languages: ["en"],
  licence:
    "Weights: base all-MiniLM-L6-v2, Apache-2.0; trained on SNLI and what was made of it (CC BY-SA 4.0), MultiNLI (OANC and others), pairs over Wikipedia (CC BY-SA 3.0), FEVER Symmetric (MIT), FM2 (CC BY-SA) and the Fake News Challenge, for which no licence is stated. See MODEL_CARD.md.",
  origin: "training/inference, from all-MiniLM-L6-v2",
  description: "Judges pairs of English texts: the second follows from the first, contradicts it, or neither.",
  files: ["model.onnx", "vocabulary.txt", "settings.json"].map((name) => {
    const bytes = readFileSync(join(pack, name));
    return { name, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  }),
};
writeFileSync(join(pack, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
