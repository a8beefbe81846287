import { z } from "zod";
import { SaysoError } from "../model/errors/error.ts";
import { packErrors } from "../model/errors/packs.ts";
import type { Inference, InferenceModel, TextPair } from "../model/inference-model.ts";
import { createWordPieces, type WordPieces } from "../text/word-pieces.ts";
import { batchesOf, type Sized } from "./batches.ts";
import { fileOf, readPack, textOf } from "./pack.ts";
import { openPackGraph, type PackOptions, runPackGraph } from "./pack-graph.ts";
import type { Block, Graph } from "./runtime/runtime.ts";

const INPUTS = ["ids", "kinds", "mask"] as const;
const OUTPUTS = ["logits"] as const;
/** Numbers of a row of the graph's output: supports, contradicts, neither. */
const ANSWERS = 3;
const atOnce = 1200;

/** How an answer is read off the graph's rows: their weighted sum, divided by the temperature. */
const Answering = z.object({
  rows: z.array(z.number().min(0)).min(1).readonly(),
  temperature: z.number().positive(),
});

/** `settings.json` of an inference pack. */
const Settings = z.object({
  /** Word pieces that are read of each text. */
  premise: z.number().int().min(8).max(200),
  hypothesis: z.number().int().min(8).max(200),
  statements: Answering,
  headline: Answering,
});

/**
 * The weights of a pack's folder that judge pairs of texts. Files are hashed here and now; the graph is loaded when the first pair is judged.
 * @throws SaysoError SAYSO-PACKS-001, -002 and -003 when the pack is not sound; `judge` throws -004 when there is no runtime and -005 when the
 * weights cannot be run
 */
export async function openInferencePack(folder: string, options: PackOptions = {}): Promise<InferenceModel> {
  const pack = await readPack(folder);
  const { id, version, languages, kind } = pack.manifest;
  if (kind !== "inference")
    throw new SaysoError(packErrors.unreadable, `The pack ${id} judges no pairs: it is of the kind ${kind}.`);
  const graphBytes = fileOf(pack, "model.onnx");
  const settings = readSettings(id, textOf(pack, "settings.json"));
  const vocabulary = textOf(pack, "vocabulary.txt").trimEnd().split(/\r?\n/u);
  const encode = createEncoder(id, vocabulary, settings);
  let graph: Promise<Graph> | undefined;
  return {
    id,
    version,
    languages,
    async judge(pairs, kind = "statements") {
      graph ??= openPackGraph(id, graphBytes, options, INPUTS, OUTPUTS);
      const opened = await graph;
      const encoded = pairs.map(encode);
      const answers: Inference[] = pairs.map(() => ({ supports: 0, contradicts: 0, neither: 1 }));
      const lengths = encoded.map(({ ids }) => ids.length);
      for (const batch of batchesOf(lengths, options.tokensAtOnce ?? atOnce)) {
        const found = await judgeBatch(id, opened, batch, encoded, settings[kind]);
        batch.forEach(({ index }, row) => {
          const answer = found[row];
          if (answer !== undefined) answers[index] = answer;
        });
      }
      return answers;
    },
  };
}

interface Encoded {
  readonly ids: readonly number[];
  /** Where the hypothesis begins. */
  readonly second: number;
}

function createEncoder(
  id: string,
  vocabulary: readonly string[],
  limits: z.infer<typeof Settings>,
): (pair: TextPair) => Encoded {
  const start = vocabulary.indexOf("[CLS]");
  const end = vocabulary.indexOf("[SEP]");
  if (start < 0 || end < 0 || !vocabulary.includes("[UNK]"))
    throw new SaysoError(packErrors.unreadable, `The vocabulary of the pack ${id} lacks its marks.`);
  const pieces = createWordPieces(vocabulary);
  return ({ premise, hypothesis }) => {
    const first = [start, ...idsOf(pieces, premise, limits.premise), end];
    return { ids: [...first, ...idsOf(pieces, hypothesis, limits.hypothesis), end], second: first.length };
  };
}

function idsOf(pieces: WordPieces, text: string, limit: number): readonly number[] {
  // A piece stands for a character at least, rarely for more than twenty: what comes after is never reached.
  return pieces(text.slice(0, limit * 30))
    .slice(0, limit)
    .map((piece) => piece.id);
}

async function judgeBatch(
  id: string,
  graph: Graph,
  batch: readonly Sized[],
  encoded: readonly Encoded[],
  { rows, temperature }: z.infer<typeof Answering>,
): Promise<readonly Inference[]> {
  const longest = batch[0]?.length ?? 0;
  const column = (of: (one: Encoded, at: number) => number): Block<BigInt64Array> => {
    const data = new BigInt64Array(batch.length * longest);
    batch.forEach(({ index, length }, row) => {
      const one = encoded[index];
      for (let at = 0; one !== undefined && at < length; at++) data[row * longest + at] = BigInt(of(one, at));
    });
    return { data, dims: [batch.length, longest] };
  };
  const output = await runPackGraph(id, graph, {
    ids: column(({ ids }, at) => ids[at] ?? 0),
    kinds: column(({ second }, at) => (at < second ? 0 : 1)),
    mask: column(() => 1),
  });
  const logits = output("logits", batch.length * rows.length * ANSWERS);
  return batch.map((_, pair) => {
    const scores = [0, 0, 0];
    rows.forEach((weight, row) => {
      for (let answer = 0; answer < ANSWERS; answer++)
        scores[answer] =
          (scores[answer] ?? 0) + (weight * (logits[(pair * rows.length + row) * ANSWERS + answer] ?? 0)) / temperature;
    });
    return shares(scores);
  });
}

/** Softmax. */
function shares(scores: readonly number[]): Inference {
  const top = Math.max(...scores);
  const [supports = 0, contradicts = 0, neither = 0] = scores.map((score) => Math.exp(score - top));
  const sum = supports + contradicts + neither;
  return { supports: supports / sum, contradicts: contradicts / sum, neither: neither / sum };
}

function readSettings(id: string, text: string): z.infer<typeof Settings> {
  try {
    return Settings.parse(JSON.parse(text));
  } catch (cause) {
    throw new SaysoError(packErrors.unreadable, `settings.json of the pack ${id} cannot be read.`, { cause });
  }
}
