import { onnxRuntime } from "./onnx.ts";
import type { Runtime } from "./runtime.ts";

/** The ONNX runtime in WebAssembly: slower, and at home wherever Node runs. Its code lies in the package: no network. */
export async function openWasmRuntime(): Promise<Runtime> {
  const onnx = await import("onnxruntime-web/wasm");
  // More threads would start workers of its own; Sayso's own workers share out documents instead.
  onnx.env.wasm.numThreads = 1;
  onnx.env.logLevel = "error";
  return onnxRuntime(onnx, "onnxruntime-web", onnx.env.versions.web ?? onnx.env.versions.common);
}
