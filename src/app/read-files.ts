import type { DocumentRecord } from "../model/record.ts";
import type { Told } from "../model/stage.ts";
import type { Pipeline } from "../pipeline/pipeline.ts";
import { type ErrorReport, reportOf } from "./failure.ts";
import type { Input } from "./inputs.ts";

/** What one file says, read without a ledger. */
export type FileReading =
  | { readonly locator: string; readonly record: DocumentRecord; readonly decoded: string }
  | { readonly locator: string; readonly error: ErrorReport };

/** A case id for reading that leaves no trace: ids made with it are nobody's. */
const NOWHERE = `case_${"0".repeat(32)}`;

/**
 * Reads each input and hands over what was found, in the order of the inputs; nothing is written anywhere. A pipeline
 * that reads several at once is kept busy with the next ones.
 * @param told what the caller knows of documents that may not state it
 */
export async function* readFiles(
  pipeline: Pipeline,
  inputs: Iterable<Input> | AsyncIterable<Input>,
  told?: Told,
): AsyncGenerator<FileReading> {
  const width = pipeline.atOnce === undefined ? 1 : 2 * pipeline.atOnce;
  const ahead: Promise<FileReading>[] = [];
  for await (const input of inputs) {
    ahead.push(readFile(pipeline, input, told));
    if (ahead.length < width) continue;
    const reading = await ahead.shift();
    if (reading !== undefined) yield reading;
  }
  for (const reading of ahead) yield await reading;
}

async function readFile(pipeline: Pipeline, input: Input, told: Told | undefined): Promise<FileReading> {
  const { locator } = input;
  try {
    const { snapshot, text, told: known } = await input.capture();
    const all = known === undefined ? told : { ...told, ...known };
    return { locator, record: await pipeline.read(snapshot, text, NOWHERE, all), decoded: text };
  } catch (error) {
    return { locator, error: reportOf(error) };
  }
}
