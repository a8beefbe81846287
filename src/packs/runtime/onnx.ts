import type { InferenceSession, Tensor, TensorConstructor } from "onnxruntime-web";
import type { Block, Graph, Runtime, RuntimeName } from "./runtime.ts";

/** What the packages of the ONNX runtime have in common. */
export interface OnnxPackage {
  readonly InferenceSession: {
    create(bytes: Uint8Array, options?: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: TensorConstructor;
}

/** A runtime over one of the packages of ONNX. */
export function onnxRuntime(onnx: OnnxPackage, name: RuntimeName, version: string): Runtime {
  return {
    name,
    version,
    async open(bytes, { threads }) {
      const session = await onnx.InferenceSession.create(bytes, {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        executionMode: "sequential",
        graphOptimizationLevel: "all",
        logSeverityLevel: 3,
      });
      return graphOf(onnx, session);
    },
  };
}

function graphOf(onnx: OnnxPackage, session: InferenceSession): Graph {
  return {
    inputs: session.inputNames,
    outputs: session.outputNames,
    async run(inputs) {
      const feeds = Object.entries(inputs).map(
        ([name, { data, dims }]) => [name, new onnx.Tensor("int64", data, dims)] as const,
      );
      const results = await session.run(Object.fromEntries(feeds));
      return new Map(Object.entries(results).map(([name, result]) => [name, blockOf(name, result)]));
    },
    close: () => session.release(),
  };
}

function blockOf(name: string, { data, dims }: Tensor): Block<Float32Array> {
  if (!(data instanceof Float32Array)) throw new Error(`the graph's output ${name} is not float32`);
  return { data, dims };
}
