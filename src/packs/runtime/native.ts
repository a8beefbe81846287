import { onnxRuntime } from "./onnx.ts";
import type { Runtime } from "./runtime.ts";

/**
 * The ONNX runtime as native code of this machine's kind.
 * @throws Error when the optional package is not installed, or has no code for this kind of machine
 */
export async function openNativeRuntime(): Promise<Runtime> {
  const onnx = await import("onnxruntime-node");
  return onnxRuntime(onnx, "onnxruntime-node", onnx.env.versions.node ?? onnx.env.versions.common);
}
