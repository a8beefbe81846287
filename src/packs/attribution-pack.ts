import type { AttributionModel, TokenScores, TokenWindow } from "../model/attribution-model.ts";
import { SaysoError } from "../model/errors/error.ts";
import { packErrors } from "../model/errors/packs.ts";
import { batchesOf, type Sized } from "./batches.ts";
import { fileOf, readPack, textOf } from "./pack.ts";
import { openPackGraph, type PackOptions, runPackGraph } from "./pack-graph.ts";
import type { Block, Graph } from "./runtime/runtime.ts";

const INPUTS = ["ids", "shapes", "quotes", "bounds", "mask"] as const;
const OUTPUTS = ["tags", "anchors", "pairs"] as const;
const TAGS = 13;
const PAIR_KINDS = 4;
/** Outputs that a pack may lack, both or neither. */
const NAME_OUTPUTS = ["names", "referents"] as const;
const NAME_TAGS = 21;

/**
 * Tokens of a batch, when nothing else is asked for: one full window, or several short ones. What a layer hands to the next then
 * stays in a core's own memory: on one core 119 ms an article instead of 177 with 2,000 tokens, and 570 MB instead of 930 (2026-11-24).
 */
const atOnce = 330;

/**
 * The trained reader of a pack's folder. All files are hashed here and now; the graph itself is loaded when the first
 * window is to be scored, so that asking for the name and version of the weights costs little.
 * @throws SaysoError SAYSO-PACKS-001, -002 and -003 when the pack is not sound; `score` throws -004 when there is no
 * runtime and -005 when the weights cannot be run
 */
export async function openAttributionPack(folder: string, options: PackOptions = {}): Promise<AttributionModel> {
  const pack = await readPack(folder);
  const { id, version, languages } = pack.manifest;
  const graphBytes = fileOf(pack, "model.onnx");
  const settings = readSettings(id, textOf(pack, "settings.json"));
  let graph: Promise<Graph> | undefined;
  return {
    id,
    version,
    languages,
    vocabulary: textOf(pack, "vocabulary.txt")
      .replace(/\r?\n$/u, "")
      .split(/\r?\n/u),
    settings,
    async score(windows) {
      graph ??= openPackGraph(id, graphBytes, options, INPUTS, OUTPUTS);
      const opened = await graph;
      const scores = windows.map((): TokenScores => emptyScores);
      const lengths = windows.map((window) => window.ids.length);
      for (const batch of batchesOf(lengths, options.tokensAtOnce ?? atOnce)) {
        const found = await runBatch(opened, batch, windows, id);
        batch.forEach(({ index }, row) => {
          const score = found[row];
          if (score !== undefined) scores[index] = score;
        });
      }
      return scores;
    },
  };
}

const emptyScores: TokenScores = {
  length: 0,
  tags: new Float32Array(0),
  anchors: new Float32Array(0),
  pairs: new Float32Array(0),
  names: new Float32Array(0),
  referents: new Float32Array(0),
};

function readSettings(id: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SaysoError(packErrors.unreadable, `settings.json of the pack ${id} is no JSON.`, { cause });
  }
}

async function runBatch(
  graph: Graph,
  batch: readonly Sized[],
  windows: readonly TokenWindow[],
  id: string,
): Promise<readonly TokenScores[]> {
  const longest = batch[0]?.length ?? 0;
  const dims = [batch.length, longest];
  const column = (values: (window: TokenWindow) => ArrayLike<number>): Block<BigInt64Array> => {
    const data = new BigInt64Array(batch.length * longest);
    batch.forEach(({ index }, row) => {
      const window = windows[index];
      if (window === undefined) return;
      const from = values(window);
      for (let at = 0; at < from.length; at++) data[row * longest + at] = BigInt(from[at] ?? 0);
    });
    return { data, dims };
  };
  const of = await runPackGraph(id, graph, {
    ids: column((window) => window.ids),
    shapes: column((window) => window.shapes),
    quotes: column((window) => window.quotes),
    bounds: column((window) => window.bounds),
    mask: column((window) => new Uint8Array(window.ids.length).fill(1)),
  });
  const tags = of("tags", batch.length * longest * TAGS);
  const anchors = of("anchors", batch.length * longest);
  const pairs = of("pairs", batch.length * PAIR_KINDS * longest * longest);
  const readsNames = NAME_OUTPUTS.every((name) => graph.outputs.includes(name));
  const names = readsNames ? of("names", batch.length * longest * NAME_TAGS) : undefined;
  const referents = readsNames ? of("referents", batch.length * longest * longest) : undefined;
  return batch.map(({ length }, row) => ({
    length,
    tags: tags.slice(row * longest * TAGS, (row * longest + length) * TAGS),
    anchors: anchors.slice(row * longest, row * longest + length),
    pairs: cutSquares(pairs, row * PAIR_KINDS, PAIR_KINDS, longest, length),
    ...(names && { names: names.slice(row * longest * NAME_TAGS, (row * longest + length) * NAME_TAGS) }),
    ...(referents && { referents: cutSquares(referents, row, 1, longest, length) }),
  }));
}

/** The corners of `length` x `length` of `count` squares of `longest` x `longest`, from the square `first` on. */
function cutSquares(
  squares: Float32Array,
  first: number,
  count: number,
  longest: number,
  length: number,
): Float32Array {
  const cut = new Float32Array(count * length * length);
  for (let square = 0; square < count; square++) {
    for (let row = 0; row < length; row++) {
      const from = ((first + square) * longest + row) * longest;
      cut.set(squares.subarray(from, from + length), (square * length + row) * length);
    }
  }
  return cut;
}
