import type { Command } from "commander";
import { showRecord } from "../../../app/show-record.ts";
import { type LedgerOptions, withLedger, withLedgerOptions } from "../options.ts";
import { shownView } from "../views/shown.ts";
import type { Session } from "../wiring.ts";

/** `sayso show ID`: what an id stands for, one step from the exact words. */
export function addShow(program: Command, session: Session): void {
  withLedgerOptions(program.command("show"), "ledger")
    .summary("show a document, or one thing in it, by its id")
    .description(
      "Shows what an id stands for: a whole document, or an attribution, statement, question or actor with its words in place.",
    )
    .argument("<id>", "an id, or the beginning of one: kind and 8 digits or more")
    .action((id: string, options: LedgerOptions) =>
      withLedger(session, options, "existing", async (ledger) => {
        const shown = await showRecord(ledger, id);
        if (options.json) session.terminal.line(JSON.stringify(shown));
        else if (!options.quiet) for (const line of shownView(session.terminal, shown)) session.terminal.line(line);
      }),
    );
}
