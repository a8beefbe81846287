import type { Command } from "commander";
import { attributionsLine } from "../../../app/attributions-line.ts";
import type { OffsetUnit } from "../../../app/file-offsets.ts";
import { type ReadingFlags, withReadingOptions } from "../reading-options.ts";
import type { Session } from "../wiring.ts";
import { printFiles, withOffsets } from "./files.ts";

/** `sayso attributions FILE…`: the format by which others measure Sayso. It opens no ledger. */
export function addAttributions(program: Command, session: Session, exit: (code: number) => void): void {
  withOffsets(withReadingOptions(program.command("attributions"), "several at once"))
    .summary("print one JSON line a file with all spans, without a ledger")
    .description(
      "Reads each file and prints one JSON line: attributions, questions and residue, with offsets into the file's own decoded text. Writes no ledger.",
    )
    .argument("<file...>", "paths or quoted globs; - is standard input")
    .action(async (files: string[], options: ReadingFlags & { readonly offsets: OffsetUnit }) =>
      exit(await printFiles(session, files, options, attributionsLine)),
    );
}
