import { SaysoError } from "../../model/errors/error.ts";
import { packErrors } from "../../model/errors/packs.ts";
import { openNativeRuntime } from "./native.ts";
import { type Runtime, type RuntimeName, runtimeNames } from "./runtime.ts";
import { openWasmRuntime } from "./wasm.ts";

/** A runtime that could be loaded, and why not the ones that are preferred to it. */
export interface ChosenRuntime {
  readonly runtime: Runtime;
  readonly passedOver: readonly { readonly name: RuntimeName; readonly why: string }[];
}

const openers: Readonly<Record<RuntimeName, () => Promise<Runtime>>> = {
  "onnxruntime-node": openNativeRuntime,
  "onnxruntime-web": openWasmRuntime,
};

/**
 * The native runtime where it can be loaded, otherwise the one in WebAssembly; or the one asked for, alone.
 * @throws SaysoError SAYSO-PACKS-004 when none can be loaded
 */
export async function chooseRuntime(asked?: RuntimeName, open = openers): Promise<ChosenRuntime> {
  const passedOver: { readonly name: RuntimeName; readonly why: string }[] = [];
  for (const name of runtimeNames) {
    if (asked !== undefined && asked !== name) {
      passedOver.push({ name, why: `${asked} was asked for` });
      continue;
    }
    try {
      return { runtime: await open[name](), passedOver };
    } catch (error) {
      passedOver.push({ name, why: reasonOf(error) });
    }
  }
  throw new SaysoError(
    packErrors.noRuntime,
    `No runtime for the trained reader could be loaded: ${passedOver.map(({ name, why }) => `${name} (${why})`).join("; ")}.`,
  );
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").slice(0, 200);
}
