import { SaysoError } from "../model/errors/error.ts";
import { packErrors } from "../model/errors/packs.ts";
import { chooseRuntime } from "./runtime/choose-runtime.ts";
import type { Block, Graph, RuntimeName } from "./runtime/runtime.ts";

/** How the weights are run. */
export interface PackOptions {
  /** Threads within one run: 1 when absent, since workers share out documents already. */
  readonly threads?: number;
  /** Tokens of a batch, padding and all. */
  readonly tokensAtOnce?: number;
  /** Asks for one runtime instead of the best that can be loaded. */
  readonly runtime?: RuntimeName;
}

/**
 * The graph of the pack `id`, ready to run.
 * @throws SaysoError SAYSO-PACKS-004 when there is no runtime, -005 when it cannot be loaded or lacks an input or output
 */
export async function openPackGraph(
  id: string,
  bytes: Uint8Array,
  { threads = 1, runtime }: PackOptions,
  inputs: readonly string[],
  outputs: readonly string[],
): Promise<Graph> {
  const chosen = await chooseRuntime(runtime);
  let graph: Graph;
  try {
    graph = await chosen.runtime.open(bytes, { threads });
  } catch (cause) {
    throw graphFailed(id, `could not be loaded by ${chosen.runtime.name}`, cause);
  }
  const lacking = [
    ...inputs.filter((name) => !graph.inputs.includes(name)),
    ...outputs.filter((name) => !graph.outputs.includes(name)),
  ];
  if (lacking.length > 0) throw graphFailed(id, `have no ${lacking.join(", ")}`);
  return graph;
}

/** Gives the outputs of one run by name and size. @throws SaysoError SAYSO-PACKS-005 */
export async function runPackGraph(
  id: string,
  graph: Graph,
  inputs: Readonly<Record<string, Block<BigInt64Array>>>,
): Promise<(name: string, size: number) => Float32Array> {
  let results: ReadonlyMap<string, Block<Float32Array>>;
  try {
    results = await graph.run(inputs);
  } catch (cause) {
    throw graphFailed(id, "could not be run", cause);
  }
  return (name, size) => {
    const block = results.get(name);
    if (block?.data.length === size) return block.data;
    throw graphFailed(id, `gave ${name} of the shape [${block?.dims.join(", ") ?? ""}]`);
  };
}

function graphFailed(id: string, what: string, cause?: unknown): SaysoError {
  const reason = cause instanceof Error ? `: ${cause.message.split("\n")[0]}` : "";
  return new SaysoError(packErrors.graphFailed, `The weights of the pack ${id} ${what}${reason}.`, { cause });
}
