import type { DocumentRecord } from "../model/record.ts";
import type { Pipeline } from "../pipeline/pipeline.ts";
import { type ErrorReport, reportOf } from "./failure.ts";
import type { Input } from "./inputs.ts";

/** What one file says, read without a ledger. */
export type FileReading =
  | { readonly locator: string; readonly record: DocumentRecord; readonly decoded: string }
  | { readonly locator: string; readonly error: ErrorReport };

/** A case id for reading that leaves no trace: ids made with it are nobody's. */
const NOWHERE = `case_${"0".repeat(32)}`;

/** Reads each input in order and hands over what was found; nothing is written anywhere. */
export async function* listAttributions(
  pipeline: Pipeline,
  inputs: readonly Input[],
  signal?: AbortSignal,
): AsyncGenerator<FileReading> {
  for (const input of inputs) {
    if (signal?.aborted) return;
    yield await readFile(pipeline, input);
  }
}

async function readFile(pipeline: Pipeline, input: Input): Promise<FileReading> {
  const { locator } = input;
  try {
    const { snapshot, text } = await input.capture();
    return { locator, record: await pipeline.read(snapshot, text, NOWHERE), decoded: text };
  } catch (error) {
    return { locator, error: reportOf(error) };
  }
}
