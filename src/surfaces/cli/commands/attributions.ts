import { basename } from "node:path";
import { type Command, Option } from "commander";
import { attributionsLine } from "../../../app/attributions-line.ts";
import type { OffsetUnit } from "../../../app/file-offsets.ts";
import { listAttributions } from "../../../app/list-attributions.ts";
import { type ReadingFlags, readingOptions, withReadingOptions } from "../reading-options.ts";
import type { Session } from "../wiring.ts";
import { inputsOf } from "./read.ts";

/** `sayso attributions FILE…`: the format by which others measure Sayso. It opens no ledger. */
export function addAttributions(program: Command, session: Session, exit: (code: number) => void): void {
  withReadingOptions(program.command("attributions"), "one by one")
    .summary("print one JSON line a file with all spans, without a ledger")
    .description(
      "Reads each file and prints one JSON line: attributions, questions and residue, with offsets into the file's own decoded text. Writes no ledger.",
    )
    .argument("<file...>", "paths or quoted globs; - is standard input")
    .addOption(
      new Option("--offsets <unit>", "what offsets count: UTF-16 code units or code points")
        .choices(["utf16", "codepoint"])
        .default("utf16"),
    )
    .action(async (files: string[], options: ReadingFlags & { readonly offsets: OffsetUnit }) =>
      exit(await print(session, files, options)),
    );
}

async function print(
  session: Session,
  files: readonly string[],
  options: ReadingFlags & { readonly offsets: OffsetUnit },
): Promise<number> {
  const inputs = await inputsOf(session, files);
  const pipeline = await session.wiring.createPipeline({ ...readingOptions(session, options), workers: 0 });
  let failed = false;
  for await (const reading of listAttributions(pipeline, inputs)) {
    const doc = reading.locator === "-" ? "-" : basename(reading.locator).replace(/\.txt$/u, "");
    if ("error" in reading) {
      failed = true;
      const { code, message } = reading.error;
      session.terminal.line(JSON.stringify({ doc, error: { code, message } }));
    } else
      session.terminal.line(JSON.stringify(attributionsLine(doc, reading.record, reading.decoded, options.offsets)));
  }
  return failed ? 1 : 0;
}
