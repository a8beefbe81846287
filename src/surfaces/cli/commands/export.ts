import { type Command, Option } from "commander";
import { type ExportFormat, exportCase, exportFormats } from "../../../app/export-case.ts";
import { type LedgerOptions, withLedger, withLedgerOptions } from "../options.ts";
import type { Session } from "../wiring.ts";

/** `sayso export`: a case as a file that others can read. */
export function addExport(program: Command, session: Session): void {
  withLedgerOptions(program.command("export"))
    .summary("write a case as JSON or CSV to standard output")
    .description(
      "Writes a case to standard output. json: one object a line, each a whole document with all that was read in it. csv: one row a statement.",
    )
    .addOption(new Option("--format <format>", "the format").choices([...exportFormats]).default("json"))
    .action((options: LedgerOptions & { format: ExportFormat }) =>
      withLedger(session, options, "existing", async (ledger) => {
        for await (const piece of exportCase(ledger, options.case, options.json ? "json" : options.format)) {
          session.terminal.write(piece);
        }
      }),
    );
}
