/** A block of numbers as a graph takes or gives it: row by row, `dims` from the outermost. */
export interface Block<Data> {
  readonly data: Data;
  readonly dims: readonly number[];
}

/** A graph of weights, ready to run. */
export interface Graph {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Runs once; all inputs are int64 and all outputs float32. Blocks its thread: run it in a worker when others wait. */
  run(inputs: Readonly<Record<string, Block<BigInt64Array>>>): Promise<ReadonlyMap<string, Block<Float32Array>>>;
  close(): Promise<void>;
}

/** What runs graphs: one of several programs that do the same. */
export interface Runtime {
  readonly name: RuntimeName;
  readonly version: string;
  /** @throws Error when the bytes are no graph that it can run */
  open(graph: Uint8Array, options: { readonly threads: number }): Promise<Graph>;
}

/** Native code of this machine's kind, or WebAssembly. */
export const runtimeNames = ["onnxruntime-node", "onnxruntime-web"] as const;
export type RuntimeName = (typeof runtimeNames)[number];
