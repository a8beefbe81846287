import { basename } from "node:path";
import { type Command, Option } from "commander";
import type { OffsetUnit } from "../../../app/file-offsets.ts";
import { expandPaths, openInputs } from "../../../app/inputs.ts";
import { readFiles } from "../../../app/read-files.ts";
import type { DocumentRecord } from "../../../model/record.ts";
import type { Told } from "../../../model/stage.ts";
import { type ReadingFlags, readingOptions } from "../reading-options.ts";
import type { Session } from "../wiring.ts";
import { sourcesOf } from "./read.ts";

/** Adds `--offsets`. */
export function withOffsets(command: Command): Command {
  return command.addOption(
    new Option("--offsets <unit>", "what offsets count: UTF-16 code units or code points")
      .choices(["utf16", "codepoint"])
      .default("utf16"),
  );
}

/** Reads files without a ledger and prints a JSON line for each, in their order; gives the exit code. */
export async function printFiles(
  session: Session,
  files: readonly string[],
  options: ReadingFlags & { readonly offsets: OffsetUnit },
  lineOf: (doc: string, record: DocumentRecord, decoded: string, unit: OffsetUnit) => object,
  told?: Told,
): Promise<number> {
  const inputs = await expandPaths(files);
  const chosen = readingOptions(session, options);
  // A few files are read sooner here than workers start.
  const pipeline = await session.wiring.createPipeline({ ...chosen, ...(inputs.length < FEW ? { workers: 0 } : {}) });
  let failed = false;
  try {
    for await (const reading of readFiles(pipeline, openInputs(inputs, sourcesOf(session)), told)) {
      const doc = reading.locator === "-" ? "-" : basename(reading.locator).replace(/\.txt$/u, "");
      if ("error" in reading) {
        failed = true;
        const { code, message } = reading.error;
        session.terminal.line(JSON.stringify({ doc, error: { code, message } }));
      } else session.terminal.line(JSON.stringify(lineOf(doc, reading.record, reading.decoded, options.offsets)));
    }
  } finally {
    await pipeline.close?.();
  }
  return failed ? 1 : 0;
}

const FEW = 4;
